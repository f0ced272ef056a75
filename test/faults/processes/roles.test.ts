import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../hub/src/store/test-database.ts';
import { HubProcess, runHub } from '../../harness/hub-process.ts';

let folder: string;
let database: TestDatabase;
let environment: Record<string, string>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'realname-hub-roles-'));
  database = await createTestDatabase(2);
  environment = {
    ...{ DATABASE_URL: database.url, HUB_DATA_FOLDER: folder, HUB_ID: 'roles', HUB_LISTEN_PORT: '0' },
    ...{ HUB_DATABASE_CONNECTIONS: '4', HUB_ROLES: 'edge' },
  };
});
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

it('takes the roles of a process from the command line, before those of the environment', async () => {
  const delivery = new HubProcess(['start', '--roles', 'delivery'], environment);
  expect((await delivery.ready()).url).toBeNull();
  expect((await delivery.stop()).code).toBe(0);
  const edge = new HubProcess(['start'], environment);
  expect((await edge.ready()).url).toMatch(/^http:/);
  expect((await edge.stop()).code).toBe(0);
}, 60_000);

it('refuses a role that there is not, in both languages', async () => {
  const ran = await runHub(['start', '--roles', 'edge,postman'], environment);
  expect([ran.code, ran.out]).toEqual([2, '']);
  expect(ran.err).toMatch(/postman/);
  expect(ran.err).toMatch(/\p{Script=Han}/u);
});
