import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BREAKER_STATES } from '../hub/src/console/delivery-metrics.ts';
import { HEALTH_STATUSES } from '../hub/src/http/health.ts';
import { SETTINGS, variableOf, type SettingKey } from '../hub/src/runtime/configuration/settings.ts';
import { createTestDatabase, type TestDatabase } from '../hub/src/store/test-database.ts';
import { CURL_STAND_IN, followGuides, GUIDES, readGuide, type Guide } from './docs/follow-guides.ts';
import { anchorsOf, blocksOf, DOCUMENTS, linksOf, pathsOf, readDocument, ROOT } from './docs/read-docs.ts';
import { typeFaults } from './docs/type-faults.ts';
import { quickPlatforms } from './harness/quick-platforms.ts';
import { startTestHub, type TestHub } from './harness/test-hub.ts';

const run = promisify(execFile);
const FOLLOW_LIMIT_MS = 240_000;
const PROJECT_ID = 'P-DOC-0001';
const DEVICE_SN = 'DOC2026A0001';

describe('the documents', () => {
  it.each(DOCUMENTS)('%s links only to what is there', (path) => {
    for (const { file, anchor } of linksOf(readDocument(path))) {
      const target = file === '' ? path : join(dirname(path), file);
      expect(existsSync(join(ROOT, target)), `${path} links to ${target}`).toBe(true);
      if (anchor !== null) expect(anchorsOf(readDocument(target)), `${path} → ${target}`).toContain(anchor);
    }
  });

  it.each(DOCUMENTS)('%s names only files that exist', (path) => {
    const missing = pathsOf(readDocument(path)).filter((named) => !existsSync(join(ROOT, named)));
    expect(missing).toEqual([]);
  });

  it.each(DOCUMENTS)('%s shows only npm scripts that exist', (path) => {
    const shown = blocksOf(readDocument(path)).flatMap(({ content }) => content.split('\n'));
    for (const line of shown.filter((one) => /^npm (?:start|test|run )/.test(one))) {
      const manifest = line.includes('-w spec') ? 'spec/package.json' : 'package.json';
      const { scripts } = JSON.parse(readDocument(manifest)) as { scripts: Record<string, string> };
      const [, script = ''] = /^npm (?:run )?([\w:-]+)/.exec(line) ?? [];
      expect(Object.keys(scripts), line).toContain(script);
    }
  });

  it('let someone new follow one event by file names alone: every step of the way names its file', () => {
    const [, way = ''] = readDocument('docs/architecture.md').split(/^## .*one event.*$/m);
    const steps = way.split(/^## /m)[0]?.match(/^\d+\. .*(?:\n {3}.*)*/gm) ?? [];
    expect(steps.length).toBeGreaterThanOrEqual(9);
    const unnamed = steps.filter((step) => !pathsOf(step).some((path) => path.endsWith('.ts')));
    expect(unnamed).toEqual([]);
  });

  it('name every table of the database with the floor that owns it', () => {
    const folder = join(ROOT, 'hub', 'src', 'store', 'migrations');
    const sources = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
    const tables = sources.flatMap((text) => [...text.matchAll(/^create table (\w+)/gm)]);
    const architecture = readDocument('docs/architecture.md');
    const unnamed = tables.filter(([, table = '']) => !architecture.includes(`\`${table}\``));
    expect(tables.length).toBeGreaterThan(20);
    expect(unnamed.map(([, table]) => table)).toEqual([]);
  });

  it.each(GUIDES)('%s uses only words of the contract, the error table and the configuration', (name) => {
    const files = ['spec/dist/openapi.json', 'spec/problems.yaml', 'adapters/bank/banks/demo-iso.json'];
    const sources = files.map(readDocument);
    const variables = [...(Object.keys(SETTINGS) as SettingKey[]).map(variableOf), 'HUB_CONFIG'];
    const isKnown = (word: string) =>
      variables.some((variable) => word === variable || word === `${variable}_FILE`) ||
      ['GET', 'PUT', 'WHERE', ...BREAKER_STATES, ...HEALTH_STATUSES].includes(word) ||
      sources.some((text) => new RegExp(`\\b${word}\\b`).test(text));
    const words = [...readGuide(name).matchAll(/`([A-Z]+(?:_[A-Z]+)*)`/g)].map(([, word = '']) => word);
    expect(words.length).toBeGreaterThan(10);
    expect(words.filter((word) => !isKnown(word))).toEqual([]);
  });

  it("have samples that the SDK's types accept", { timeout: 120_000 }, () => {
    const samples = GUIDES.flatMap((name) => blocksOf(readGuide(name))).filter(
      ({ language }) => language === 'ts',
    );
    expect(samples.length).toBeGreaterThanOrEqual(4);
    expect(typeFaults(samples.map(({ content }) => content))).toEqual([]);
  });
});

describe('the guides, followed from the first line to the last', () => {
  let hub: TestHub;
  let production: TestDatabase;
  let work: string;
  let said: Record<Guide, string>;

  beforeAll(async () => {
    work = mkdtempSync(join(tmpdir(), 'realname-hub-docs-'));
    hub = await startTestHub({}, quickPlatforms());
    production = await createTestDatabase();
    said = await followGuides({ hub, productionDatabase: production.url, work });
  }, FOLLOW_LIMIT_MS);

  afterAll(async () => {
    await hub?.stop();
    await production?.close();
    rmSync(work, { recursive: true, force: true });
  });

  it('a maker registers a device, signs with openssl alone, and loses nothing before the binding', async () => {
    const text = said['device-maker'];
    expect(text).toContain(`"deviceSn":"${DEVICE_SN}"`);
    expect(text).toContain('"code":"DEVICE_UNBOUND"');
    expect(text).toContain('"status":"DUPLICATE"');
    expect(text).toContain('"ackedSeq":1');
    expect(text).toMatch(/"days":\[\{"day":"[0-9-]+","state":"LOSS_POSSIBLE","events":2/);
    expect(text).toContain('✓');
    expect(text).toContain('✗ SIGNATURE_INVALID');
    const device = await hub.city.getDevice({ deviceSn: DEVICE_SN });
    expect(device).toMatchObject({ makerId: 'acme', status: 'BOUND', connectivity: 'ONLINE' });
  });

  it('a bank opens and pays a sample with openssl alone, after the operator has set it up [GX-1.1-14]', () => {
    const text = said['bank'];
    expect(text).toContain('SAMPLE-0001: 3 lines, 3 paid');
    expect(text.match(/"lineId":"WG2026100001-00000\d"/g)).toHaveLength(3);
    expect(text).toContain('SAMPLE-0001.booked.xml.p7m');
  });

  it('a city registers from firm to worker, binds the device, and decides what was parked', async () => {
    expect(said['city-platform'].match(/^ACCEPTED$/gm)).toHaveLength(2);
    expect((await hub.city.listParkedEvents({ deviceSn: DEVICE_SN })).items).toEqual([]);
    const { items } = await hub.city.listAttendance({ projectId: PROJECT_ID });
    expect(items.map(({ counted }) => counted)).toEqual([true, true]);
  });

  it('an operator starts in production, joins a platform, and sees every event confirmed', async () => {
    expect(said.operator).toContain('"status":"READY"');
    expect(said.operator).toMatch(/ SEND +QUEUED\n/);
    expect(said.operator).toMatch(/ POLL +ACCEPTED\n/);
    const { items } = await hub.city.listDeliveries({ projectId: PROJECT_ID, kind: 'ATTENDANCE' });
    expect(items.map(({ state }) => state)).toEqual(['CONFIRMED', 'CONFIRMED']);
  });

  it('the stand-in for curl answers as curl would', async () => {
    const { stdout } = await run(process.execPath, [CURL_STAND_IN, '-sS', `${hub.url}/health/live`]);
    expect(JSON.parse(stdout)).toMatchObject({ status: 'LIVE' });
  });
});
