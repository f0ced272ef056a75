import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SharedKey } from '@realname-hub/sdk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { badRequests } from '../hub/src/http/bad-requests/catalogue.ts';
import type { BadRequest, Ground } from '../hub/src/http/bad-requests/case.ts';
import type { TestKey } from '../hub/src/http/test-requests.ts';
import { exchangeBytes } from '../hub/src/http/test-wire.ts';
import type { KeyOwner } from '../hub/src/security/api-keys.ts';
import { numbersGiven, tableCounts } from './harness/table-counts.ts';
import { startTestHub, type TestHub } from './harness/test-hub.ts';
import {
  CONTRACTOR,
  enrolPerson,
  registerFirms,
  registerPerson,
  registerProject,
} from './harness/test-site.ts';

/** What a refused request may leave: that it was seen, and what it was answered; and what the hub does by itself. */
const TRACES = [
  'request_nonce',
  'idempotency',
  'audit_entry',
  'audit_pending',
  'audit_seal',
  'audit_head',
  'audit_sealer',
  'process',
  'shard',
];
const HOUR_MS = 3_600_000;

let hub: TestHub;
let ground: Ground;
let port: number;

beforeAll(async () => {
  // Nothing is delivered here, so nothing but the requests can change a row.
  hub = await startTestHub({ HUB_ROLES: 'edge,console' });
  port = Number(new URL(hub.url).port);
  await registerFirms(hub.city);
  const places = await layGround();
  ground = { now: () => Date.now(), places, keys: await makeKeys(places) };
});
afterAll(() => hub.stop());

async function layGround(): Promise<Ground['places']> {
  const [projectId, foreignProjectId] = ['P-2026-0001', 'P-2026-0002'];
  for (const each of [projectId, foreignProjectId]) await registerProject(hub.city, each);
  const workerId = await registerPerson(hub.city, 1);
  await enrolPerson(hub.city, projectId, workerId);
  const deviceSn = 'SN2026A0001';
  const foreignDeviceSn = 'SN2026B0001';
  for (const [makerId, sn] of [
    ['acme', deviceSn],
    ['other', foreignDeviceSn],
  ] as const) {
    const key = await hub.newKey({
      kind: 'MAKER',
      actor: `maker:${makerId}`,
      scope: { kind: 'MAKER', makerId },
    });
    await hub.client(key).registerDevice({ body: { deviceSn: sn, deviceType: 'FACE_TERMINAL' } });
  }
  return {
    hubId: hub.hubId,
    deviceSn,
    foreignDeviceSn,
    projectId,
    foreignProjectId,
    workerId,
    companyId: CONTRACTOR,
  };
}

async function makeKeys({ deviceSn, projectId }: Ground['places']): Promise<Ground['keys']> {
  const make = async (owner: KeyOwner): Promise<TestKey> => {
    const { keyId, secret } = (await hub.newKey(owner)) as SharedKey & { secret: string };
    return { keyId, secret: Buffer.from(secret, 'base64url') };
  };
  const city = (name: string): KeyOwner => ({
    kind: 'SYSTEM',
    actor: `system:${name}`,
    scope: { kind: 'HUB' },
  });
  const keys = {
    device: await make({
      kind: 'DEVICE',
      actor: `device:${deviceSn}`,
      scope: { kind: 'DEVICE', deviceSn, makerId: 'acme' },
    }),
    maker: await make({ kind: 'MAKER', actor: 'maker:acme', scope: { kind: 'MAKER', makerId: 'acme' } }),
    system: await make(city('system')),
    district: await make({
      kind: 'SYSTEM',
      actor: 'system:district',
      scope: { kind: 'PROJECTS', projectIds: [projectId] },
    }),
    revoked: await make(city('revoked')),
    expired: await make(city('expired')),
    early: await make(city('early')),
  };
  const { db } = hub.foundation;
  const now = Date.now();
  const change = (key: TestKey, values: { not_before?: Date; not_after?: Date }) =>
    db.updateTable('api_key').set(values).where('key_id', '=', key.keyId).execute();
  await change(keys.expired, { not_after: new Date(now - 1_000) });
  await change(keys.early, { not_before: new Date(now + HOUR_MS) });
  await db
    .transaction()
    .execute((trx) => hub.foundation.apiKeys.revoke(trx, 'test', keys.revoked.keyId, 'a test'));
  return keys;
}

async function domainRows(): Promise<Record<string, number>> {
  const counts = Object.entries(await tableCounts(hub.foundation.db));
  return Object.fromEntries(counts.filter(([table]) => !TRACES.includes(table)));
}

interface Fault {
  pointer: string;
  code: string;
  detail: string;
  detailZh: string;
}

interface ProblemDocument {
  status: number;
  code: string;
  title: string;
  titleZh: string;
  serverTime: string;
  errors?: Fault[];
}

/** What was wrong with the answer to a bad request; nothing when it was as it must be. */
async function judge(bad: BadRequest): Promise<string[]> {
  const answer = await exchangeBytes(port, bad.bytes());
  const text = answer.body.toString();
  const problem = JSON.parse(text) as ProblemDocument;
  const [pointer, code = bad.code] = bad.fault ?? [];
  const place = (problem.errors ?? []).find((error) => error.pointer === pointer && error.code === code);
  const checks: [name: string, passed: boolean][] = [
    [`status ${answer.status}, wanted ${bad.status}`, answer.status === bad.status],
    [`code ${problem.code}, wanted ${bad.code}`, problem.code === bad.code],
    ['media type', answer.headers.get('content-type') === 'application/problem+json'],
    ['Chinese title', /\p{Script=Han}/u.test(problem.titleZh)],
    ['English title', /^[\x20-\x7e]+$/.test(problem.title)],
    ['server time', /\+08:00$/.test(problem.serverTime)],
    [
      `place ${pointer ?? ''} in ${JSON.stringify(problem.errors)}`,
      bad.fault === undefined || place !== undefined,
    ],
    ['Chinese detail', place === undefined || /\p{Script=Han}/u.test(place.detailZh)],
    ['English detail', place === undefined || place.detail.length > 0],
    ['a stack', !/\.ts:|node_modules|node:internal/.test(text)],
  ];
  return checks.filter(([, passed]) => !passed).map(([name]) => `${bad.title}: ${name}`);
}

describe('a hub that is sent a hundred bad requests', () => {
  it('tells each its code, place and text in both languages, and keeps nothing of them [P8, P11, CD-1-09]', async () => {
    const cases = badRequests(ground);
    expect(cases.length).toBeGreaterThanOrEqual(100);
    for (const { before } of cases) {
      if (before) expect([200, 201]).toContain((await exchangeBytes(port, before())).status);
    }
    const rows = await domainRows();
    const numbers = await numbersGiven(hub.foundation.db);
    const wrong: string[] = [];
    for (const bad of cases)
      wrong.push(...(await judge(bad).catch((error: Error) => [`${bad.title}: ${error.message}`])));
    expect(wrong).toEqual([]);

    const after = await domainRows();
    expect(after).toEqual(rows);
    expect(await numbersGiven(hub.foundation.db)).toEqual(numbers);
    expect(after).toMatchObject({ stream: expect.any(Number), journal: 0, release_due: 0, call: 0, lane: 0 });
  });

  it('has changed no record by them, and serves the next good request', async () => {
    const { projectId, workerId, companyId } = ground.places;
    expect(await hub.city.getCompany({ companyId })).toMatchObject({ version: 1 });
    expect(await hub.city.getProject({ projectId })).toMatchObject({ version: 1 });
    expect(await hub.city.getWorker({ workerId })).toMatchObject({ version: 1 });
  });

  it('knows codes of its published error table only', () => {
    const table = readFileSync(join(import.meta.dirname, '../spec/problems.yaml'), 'utf8');
    const missing = badRequests(ground).filter(({ code }) => !table.includes(`\n      ${code}:\n`));
    expect(missing.map(({ code }) => code)).toEqual([]);
  });
});
