import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request as plainRequest } from 'node:http';
import { request as tlsRequest } from 'node:https';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../hub/src/store/database.ts';
import { migrationState } from '../hub/src/store/migrations.ts';
import { createTestDatabase, type TestDatabase } from '../hub/src/store/test-database.ts';
import { HubProcess, runHub, type Ended } from './harness/hub-process.ts';

let folder: string;
let database: TestDatabase;
let production: Record<string, string>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'realname-hub-production-'));
  database = await createTestDatabase(2);
  const keyring = join(folder, 'keyring.json');
  expect(await runHub(['keyring', 'new', keyring], {})).toMatchObject({ code: 0 });
  production = {
    ...{ HUB_MODE: 'production', HUB_ID: 'test-city', HUB_DATA_FOLDER: join(folder, 'data') },
    ...{ DATABASE_URL: database.url, HUB_KEYRING_FILE: keyring, HUB_LISTEN_PORT: '0', HUB_ADMIN_PORT: '0' },
  };
});
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

const start = (change: Record<string, string> = {}) => runHub(['start'], { ...production, ...change });

function expectRefusal({ code, out, err }: Ended, ...words: string[]): void {
  expect([code, out]).toEqual([2, '']);
  for (const word of words) expect(err).toContain(word);
  expect(err).toMatch(/\p{Script=Han}/u);
  expect(err).not.toMatch(/\n\s+at /);
}

/** A certificate for the loopback address and one name, made by openssl. */
function makeCertificate(): { cert: string; key: string } {
  const [cert, key] = [join(folder, 'cert.pem'), join(folder, 'key.pem')];
  execFileSync(
    'openssl',
    [
      ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=hub.example'],
      ...['-addext', 'subjectAltName=IP:127.0.0.1,DNS:hub.example', '-keyout', key, '-out', cert],
    ],
    { stdio: 'ignore' },
  );
  return { cert, key };
}

/** Where others would reach this machine; none on a machine without a network. */
function outsideAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4')
    .map(({ address }) => address);
}

interface Got {
  status: number;
  body: string;
}

function get(url: string, ca?: string): Promise<Got> {
  return new Promise((resolve, reject) => {
    const options = { agent: false, ...(ca === undefined ? {} : { ca }) };
    const sent = (url.startsWith('https:') ? tlsRequest : plainRequest)(url, options, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      response.once('end', () => resolve({ status: response.statusCode ?? 0, body }));
      response.once('error', reject);
    });
    sent.once('error', reject).end();
  });
}

describe('production', () => {
  it('says exactly what is missing, all at once, and starts nothing', async () => {
    const data = join(folder, 'untouched');
    const ran = await runHub(['start'], { HUB_MODE: 'production', HUB_DATA_FOLDER: data });
    expectRefusal(ran, 'hubId (HUB_ID)', 'databaseUrl (DATABASE_URL)', 'keyring (HUB_KEYRING)');
    expect(ran.err).not.toContain('listenHost');
    expect(ran.err).toContain('生产环境必须设置');
    expect(ran.err).toContain('production needs it');
    expect(() => readFileSync(join(data, 'demo-keys', 'keyring.json'))).toThrow();
  });

  it.each<[string, Record<string, string>, string]>([
    ['an address beyond this machine in clear', { HUB_LISTEN_HOST: '0.0.0.0' }, 'trustedProxies'],
    ['every address of IPv6 in clear', { HUB_LISTEN_HOST: '::' }, 'trustedProxies'],
    ['a status page for everybody', { HUB_ADMIN_HOST: '0.0.0.0' }, 'adminHost (HUB_ADMIN_HOST)'],
    ['a certificate without its key', { HUB_TLS_CERT_FILE: 'cert.pem' }, 'tlsCertFile, tlsKeyFile'],
    [
      'a certificate that is not there',
      { HUB_TLS_CERT_FILE: 'no.pem', HUB_TLS_KEY_FILE: 'no.pem' },
      'no.pem',
    ],
    ['an unknown setting', { HUB_TRUSTED_PROXY: '10.0.0.1' }, 'HUB_TRUSTED_PROXIES'],
    ['a keyring file that is not there', { HUB_KEYRING_FILE: 'nowhere.json' }, 'HUB_KEYRING_FILE'],
  ])('refuses %s', async (_name, change, word) => {
    expectRefusal(await start(change), word);
  });

  it('refuses the keyring of a demonstration, and secrets that somebody typed', async () => {
    const good = JSON.parse(readFileSync(production['HUB_KEYRING_FILE'] ?? '', 'utf8')) as {
      fieldKeys: Record<string, string>;
    };
    const write = (name: string, content: object): Record<string, string> => {
      const path = join(folder, name);
      writeFileSync(path, JSON.stringify(content));
      return { HUB_KEYRING_FILE: path };
    };
    const typed = Buffer.from('change-me-change-me-change-me-00').toString('base64');
    const counted = Buffer.from(Array.from({ length: 32 }, (_, index) => index)).toString('base64');
    expectRefusal(
      await start(write('demo.json', { demo: true, ...good })),
      '演示密钥环',
      'demonstration keyring',
    );
    const samples = { ...good, fieldKeys: { 1: typed }, lookupKey: counted };
    const ran = await start(write('samples.json', samples));
    expectRefusal(ran, 'fieldKeys.1 SAMPLE_SECRET', 'lookupKey SAMPLE_SECRET');
    expect(ran.err).not.toContain(typed);
    const incomplete = { ...good, fieldKeys: undefined };
    expectRefusal(await start(write('incomplete.json', incomplete)), 'fieldKeys MISSING');
    expectRefusal(await start({ HUB_KEYRING: 'nonsense', HUB_KEYRING_FILE: '' }), 'HUB_KEYRING');
  });

  it('waits for the operator to migrate, and no command does it in passing', async () => {
    const name = `empty_${process.pid}_${Date.now()}`;
    await sql.raw(`create database ${name}`).execute(database.db);
    const url = new URL(database.url);
    url.pathname = `/${name}`;
    const old = openDatabase({ url: url.href, maxConnections: 1, applicationName: 'test' });
    try {
      const before = await migrationState(old);
      expect(before.pending.length).toBeGreaterThan(0);
      expectRefusal(await start({ DATABASE_URL: url.href }), 'realname-hub migrate', before.pending[0] ?? '');
      const listed = await runHub(['partner', 'list'], { ...production, DATABASE_URL: url.href });
      expectRefusal(listed, 'realname-hub migrate');
      expect((await migrationState(old)).pending).toEqual(before.pending);
      expect(await runHub(['migrate'], { ...production, DATABASE_URL: url.href })).toMatchObject({ code: 0 });
      expect((await migrationState(old)).pending).toEqual([]);
    } finally {
      await old.destroy();
      await sql.raw(`drop database ${name} with (force)`).execute(database.db);
    }
  });

  it('serves TLS itself, and status page and metrics on a loopback address only', async () => {
    const { cert, key } = makeCertificate();
    const hub = new HubProcess(['start'], {
      ...production,
      ...{ HUB_LISTEN_HOST: '0.0.0.0', HUB_TLS_CERT_FILE: cert, HUB_TLS_KEY_FILE: key },
    });
    try {
      const { url, adminUrl, hubId } = await hub.ready();
      expect(hubId).toBe('test-city');
      const ca = readFileSync(cert, 'utf8');
      const at = `https://127.0.0.1:${new URL(url).port}`;
      expect(await get(`${at}/v1/time`, ca)).toMatchObject({ status: 200 });
      expect(await get(`${at}/health/ready`, ca)).toMatchObject({ status: 200 });
      expect(await get(`${at}/v1/companies`, ca)).toMatchObject({ status: 401 });
      await expect(get(at.replace('https', 'http'))).rejects.toThrow();
      await expect(get(`${at}/v1/time`)).rejects.toThrow(/self-signed|unable to verify/i);
      for (const path of ['/', '/metrics', '/status.json', '/status.js'])
        expect(await get(at + path, ca), path).toMatchObject({ status: 404 });

      expect(new URL(adminUrl).hostname).toBe('127.0.0.1');
      expect((await get(`${adminUrl}/`)).body).toContain('realname-hub 状态');
      expect((await get(`${adminUrl}/metrics`)).body).toContain('process_cpu_seconds_total');
      expect((await get(`${adminUrl}/status.json`)).body).toContain('"hubId":"test-city"');
      expect((await get(`${adminUrl}/v1/time`)).status).toBe(404);
      for (const host of outsideAddresses())
        await expect(get(`http://${host}:${new URL(adminUrl).port}/metrics`)).rejects.toThrow();
    } finally {
      expect(await hub.stop()).toMatchObject({ code: 0 });
    }
  });

  it('lets a process without an interface be watched: health and its own figures on the admin address', async () => {
    const hub = new HubProcess(['start'], { ...production, HUB_ROLES: 'delivery' });
    try {
      const { url, adminUrl } = await hub.ready();
      expect(url).toBeNull();
      const ready = await get(`${adminUrl}/health/ready`);
      expect([ready.status, ready.body]).toEqual([
        200,
        expect.stringContaining('"name":"delivery","ok":true'),
      ]);
      expect((await get(`${adminUrl}/health/live`)).body).toContain('LIVE');
      const { body } = await get(`${adminUrl}/metrics`);
      expect(body).toContain('realname_hub_delivery_lease ');
      expect(body).not.toContain('realname_hub_lane_depth');
      expect((await get(`${adminUrl}/`)).status).toBe(404);
    } finally {
      expect(await hub.stop()).toMatchObject({ code: 0 });
    }
  });

  it('serves clear text to this machine and to a trusted proxy, and to nobody else', async () => {
    const behind = { HUB_LISTEN_HOST: '0.0.0.0', HUB_TRUSTED_PROXIES: '10.99.99.99' };
    for (const change of [{}, behind]) {
      const hub = new HubProcess(['start'], { ...production, ...change });
      try {
        const { port } = new URL((await hub.ready()).url);
        expect(await get(`http://127.0.0.1:${port}/v1/time`)).toMatchObject({ status: 200 });
        for (const host of outsideAddresses())
          await expect(get(`http://${host}:${port}/v1/time`)).rejects.toThrow();
      } finally {
        expect(await hub.stop()).toMatchObject({ code: 0 });
      }
    }
  });

  it('ends when its port is taken, and says so', async () => {
    const hub = new HubProcess(['start'], production);
    try {
      const { port } = new URL((await hub.ready()).url);
      expectRefusal(await start({ HUB_LISTEN_PORT: port }), '端口已被占用', port);
      const { port: adminPort } = new URL((await hub.ready()).adminUrl);
      expectRefusal(await start({ HUB_ADMIN_PORT: adminPort }), '端口已被占用', adminPort);
    } finally {
      await hub.stop();
    }
  });

  it('joins no platform on assumed facts, until the operator has confirmed them', async () => {
    const add = (id: string) => [
      'partner',
      'add',
      id,
      '--platform',
      'national',
      '--endpoint',
      'https://national.example',
    ];
    const refused = await runHub(add('first'), production);
    expect(refused.code).toBe(1);
    expect(refused.err).toContain('batchLimits');
    expect(refused.err).toContain('未经证实');
    expect(refused.err).toContain('HUB_ALLOW_ASSUMED_FACTS=true');
    const allowed = await runHub(add('first'), { ...production, HUB_ALLOW_ASSUMED_FACTS: 'true' });
    expect(allowed).toMatchObject({ code: 0 });
    const { rows } = await sql`select partner_id from partner`.execute(database.db);
    expect(rows).toEqual([{ partner_id: 'first' }]);
  });

  it('keeps its secrets out of what it prints', async () => {
    mkdirSync(join(folder, 'data'), { recursive: true });
    const { lookupKey } = JSON.parse(readFileSync(production['HUB_KEYRING_FILE'] ?? '', 'utf8')) as {
      lookupKey: string;
    };
    const wrong = new URL(database.url);
    wrong.password = 'Tr0ub4dor';
    wrong.port = '9';
    const ran = await start({ DATABASE_URL: wrong.href, HUB_LOG_LEVEL: 'debug' });
    expectRefusal(ran, '数据库没有应答');
    expect(ran.err).not.toContain('Tr0ub4dor');
    expect(ran.err).not.toContain(lookupKey);
  });
});
