import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Registry } from 'prom-client';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEdge } from './edge.ts';
import { refuse, reply, type Call, type Handlers } from './operation.ts';
import { PLACES, startTestEdge, type TestEdge } from './test-edge.ts';
import { withField, type Draft } from './test-requests.ts';
import { exchange, wireBytes, type WireResponse } from './test-wire.ts';

let hub: TestEdge;
let docsFolder: string;
const running = new Map<string, () => void>();

const suspension: Draft = {
  target: `/v1/projects/${PLACES.projectId}/suspensions`,
  body: { from: '2026-11-20', reason: '整改' },
};

const handlers: Handlers = {
  listPartners: async () => {
    throw new Error('row of 990001199001010013 is broken');
  },
  listDeliveries: async () => {
    const refused = Object.assign(new Error('connect ECONNREFUSED'), {
      code: 'ECONNREFUSED',
      syscall: 'connect',
    });
    throw refused;
  },
  getPhoto: async () => ({ ok: true, status: 200, raw: Buffer.from([1, 2, 3]), contentType: 'image/png' }),
  getDevice: async () => refuse('DEVICE_NOT_FOUND'),
  recordSuspension: async ({ requestId, once }) => {
    if (once?.key.startsWith('slow'))
      await new Promise<void>((resolve) => running.set(once.key, () => resolve()));
    return reply(201, { suspensionId: requestId });
  },
};

beforeAll(async () => {
  docsFolder = mkdtempSync(join(tmpdir(), 'realname-docs-'));
  writeFileSync(join(docsFolder, 'index.html'), '<!doctype html><title>reference</title>');
  hub = await startTestEdge({ handlers, edge: { docsFolder } });
});
afterAll(async () => {
  await hub.close();
  rmSync(docsFolder, { recursive: true });
});

const json = ({ body }: WireResponse) => JSON.parse(body.toString()) as Record<string, unknown>;
const keyed = (draft: Draft, key: string): Draft => ({
  ...draft,
  headers: { ...draft.headers, 'Idempotency-Key': key },
});

describe('edge', () => {
  it('hands a signed, valid request to its handler and tells the time with the answer', async () => {
    const answer = await hub.ask(hub.keys.maker, { target: '/v1/devices?limit=5&status=BOUND' });
    expect(answer.status).toBe(200);
    expect(json(answer)).toMatchObject({ done: true, serverTime: expect.stringMatching(/\+08:00$/) });
    const call = hub.calls.at(-1) as Call;
    expect(call).toMatchObject({ operationId: 'listDevices', query: { limit: '5', status: 'BOUND' } });
    expect(call.principal.actor).toBe('maker:acme');
    expect(answer.headers.get('x-request-id')).toBe(call.requestId);
  });

  it('refuses to start when an operation of the contract has no handler, or two', () => {
    const make = (given: Handlers[]) => () =>
      createEdge({
        handlers: given,
        metrics: new Registry(),
        docsFolder: null,
        healthChecks: [],
      } as unknown as Parameters<typeof createEdge>[0]);
    expect(make([{ getDevice: async () => reply(200, {}) }])).toThrow(/no handler .*registerDevice/);
    expect(make([handlers, handlers])).toThrow(/two handlers/);
  });

  it('asks for no body before the head is signed, and for it after', async () => {
    const draft = { target: '/v1/devices', body: { deviceSn: 'SN1', deviceType: 'CAMERA' } };
    const signed = withField(hub.sign(hub.keys.maker, draft), 'Expect', '100-continue');
    const head = (request: typeof signed) =>
      wireBytes({
        ...request,
        headers: [...request.headers, ['Content-Length', String(signed.body.length)]],
        body: Buffer.alloc(0),
      });
    const dialogue = (bytes: Buffer) =>
      new Promise<string>((resolve) => {
        let text = '';
        const socket = connect(hub.server.port, '127.0.0.1', () => socket.write(bytes));
        socket.on('data', (chunk) => {
          text += chunk.toString();
          if (text === 'HTTP/1.1 100 Continue\r\n\r\n') socket.write(signed.body);
        });
        socket.on('close', () => resolve(text));
      });
    expect(await dialogue(head(signed))).toMatch(/^HTTP\/1.1 100 Continue\r\n\r\nHTTP\/1.1 200 OK/);
    expect(await dialogue(head(withField(signed, 'Signature', 'sig=:AAAA:')))).toMatch(/^HTTP\/1.1 401 /);
  });

  it('takes a compressed body by the digest of its compressed bytes', async () => {
    const body = gzipSync(JSON.stringify({ deviceSn: 'SN1', deviceType: 'CAMERA' }));
    const answer = await hub.ask(hub.keys.maker, {
      target: '/v1/devices',
      body,
      headers: { 'Content-Encoding': 'gzip' },
    });
    expect(answer.status).toBe(200);
    expect(hub.calls.at(-1)).toMatchObject({ body: { deviceSn: 'SN1' }, rawBody: gunzipSync(body) });
  });

  it('tells a bug as INTERNAL without its text, and logs it without the message', async () => {
    const answer = await hub.ask(hub.keys.system, { target: '/v1/partners' });
    expect(answer.status).toBe(500);
    expect(json(answer)).toMatchObject({ code: 'INTERNAL', retryable: true });
    expect(json(answer)).not.toHaveProperty('detail');
    const everything = JSON.stringify(hub.logs) + answer.body.toString();
    expect(everything).not.toContain('990001199001010013');
    expect(hub.logs.at(-2)).toMatchObject({ error: 'Error', frames: expect.any(Array) });
  });

  it('logs the template and the key, never the path or the query', async () => {
    await hub.ask(hub.keys.system, { target: `/v1/devices/${PLACES.deviceSn}` });
    const line = hub.logs.at(-1);
    expect(line).toMatchObject({
      method: 'GET',
      route: '/v1/devices/{deviceSn}',
      status: 404,
      keyId: 'system-1',
      code: 'DEVICE_NOT_FOUND',
    });
    await hub.ask(hub.keys.system, { target: '/v1/workers/w_privateperson' });
    expect(JSON.stringify(hub.logs)).not.toContain('w_privateperson');
    expect(await hub.metrics.metrics()).not.toContain('w_privateperson');
    expect(await hub.metrics.metrics()).toContain(
      'realname_hub_problems_total{operation="getDevice",code="DEVICE_NOT_FOUND"} 1',
    );
  });

  it('says that its storage is away, and not that it has a bug', async () => {
    const away = await hub.ask(hub.keys.system, { target: '/v1/deliveries' });
    expect([away.status, json(away)['code']]).toEqual([503, 'UNAVAILABLE']);
    expect(away.headers.get('retry-after')).toBe('1');
  });

  it('keeps a filter within the scope of the key', async () => {
    const ask = (projectId: string) =>
      hub.ask(hub.keys.district, { target: `/v1/devices?projectId=${projectId}` });
    expect(json(await ask(PLACES.foreignProjectId))).toMatchObject({
      code: 'SCOPE_DENIED',
      errors: [{ pointer: '/query/projectId' }],
    });
    expect((await ask(PLACES.projectId)).status).toBe(200);
  });

  it('answers raw bytes as they are', async () => {
    const answer = await hub.ask(hub.keys.system, { target: `/v1/photos/${'0'.repeat(64)}` });
    expect(answer.headers.get('content-type')).toBe('image/png');
    expect(answer.body).toEqual(Buffer.from([1, 2, 3]));
  });

  it('names the allowed methods', async () => {
    const answer = await exchange(hub.server.port, {
      method: 'PATCH',
      target: '/v1/devices',
      headers: [],
      body: Buffer.alloc(0),
    });
    expect(answer.headers.get('allow')?.split(', ').sort()).toEqual(['GET', 'POST']);
  });

  it('gives a repeated key the first answer, quoted or bare, compressed or not', async () => {
    const first = await hub.ask(hub.keys.system, keyed(suspension, 'once-1'));
    const again = await hub.ask(hub.keys.system, keyed(suspension, '"once-1"'));
    const body = gzipSync(JSON.stringify(suspension.body));
    const zipped = await hub.ask(
      hub.keys.system,
      keyed({ ...suspension, body, headers: { 'Content-Encoding': 'gzip' } }, 'once-1'),
    );
    expect(first.status).toBe(201);
    expect(first.headers.has('idempotency-replayed')).toBe(false);
    for (const replay of [again, zipped]) {
      expect(replay.headers.get('idempotency-replayed')).toBe('true');
      expect([replay.status, replay.body.toString()]).toEqual([201, first.body.toString()]);
    }
    const other = await hub.ask(hub.keys.district, keyed(suspension, 'once-1'));
    expect(other.headers.has('idempotency-replayed')).toBe(false);
  });

  it('keeps no hash of a request that could be guessed from: the fingerprint is keyed [P9]', async () => {
    const body = JSON.stringify(suspension.body);
    await hub.ask(hub.keys.system, keyed({ ...suspension, body: Buffer.from(body) }, 'keyed-1'));
    const row = await hub.database.db
      .selectFrom('idempotency')
      .select('fingerprint')
      .where('key', '=', 'keyed-1')
      .executeTakeFirstOrThrow();
    const plain = createHash('sha256').update(`POST\n${suspension.target}\n`).update(body).digest();
    expect(row.fingerprint).toHaveLength(32);
    expect(row.fingerprint.equals(plain)).toBe(false);
  });

  it('answers 409 with Retry-After while the first request runs', async () => {
    const slow = keyed(suspension, 'slow-1');
    const first = hub.ask(hub.keys.system, slow);
    await expect.poll(() => running.has('slow-1')).toBe(true);
    const second = await hub.ask(hub.keys.system, slow);
    expect([second.status, json(second)['code']]).toEqual([409, 'IDEMPOTENCY_IN_PROGRESS']);
    expect(Number(second.headers.get('retry-after'))).toBeGreaterThan(0);
    running.get('slow-1')?.();
    expect((await first).status).toBe(201);
  });

  it('explains a failed signature to the owner of the key', async () => {
    const draft = { target: '/v1/devices' };
    const answer = await hub.ask(hub.keys.maker, draft, {
      key: { ...hub.keys.maker, secret: Buffer.alloc(32) },
    });
    expect(json(answer)).toMatchObject({ code: 'SIGNATURE_INVALID' });
    const signed = hub.sign(hub.keys.device, {
      target: `/v1/devices/${PLACES.deviceSn}/heartbeats`,
      body: '{"a":1}',
    });
    const changed = await exchange(hub.server.port, { ...signed, body: Buffer.from('{"a":1}\n') });
    expect(json(changed)).toMatchObject({
      code: 'DIGEST_MISMATCH',
      explanation: { cause: expect.any(String) },
    });
    for (const { secret } of Object.values(hub.keys))
      expect(answer.body.toString()).not.toContain(secret.toString('base64'));
  });
});

describe('open routes', () => {
  it('tell the time and the state of health without a signature', async () => {
    const time = await request(hub.edge.app).get('/v1/time').expect(200);
    expect(Math.abs(Date.parse(time.body.serverTime as string) - Date.now())).toBeLessThan(5000);
    await request(hub.edge.app).get('/health/live').expect(200, /LIVE/);
    await request(hub.edge.app).get('/health/ready').expect(200, /READY/);
  });

  it('say why the hub is not ready, whichever way a check fails', async () => {
    const unwell = await startTestEdge({
      edge: {
        healthChecks: [
          { name: 'database', check: async () => ({ zh: '数据库无法连接', en: 'the database is away' }) },
          { name: 'keyring', check: async () => null },
          { name: 'blobs', check: () => Promise.reject(new Error('secret path')) },
        ],
      },
    });
    const { body } = await request(unwell.edge.app).get('/health/ready').expect(503);
    expect(body).toMatchObject({
      status: 'NOT_READY',
      checks: [
        { name: 'database', ok: false, reason: 'the database is away', reasonZh: '数据库无法连接' },
        { name: 'keyring', ok: true },
        { name: 'blobs', ok: false },
        { name: 'running', ok: true },
      ],
    });
    expect(JSON.stringify(body)).not.toContain('secret path');
    await unwell.close();
  });

  it('serve the reference pages under a policy that lets nothing out', async () => {
    const page = await request(hub.edge.app)
      .get('/docs/')
      .expect(200, /reference/);
    const policy = page.headers['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/https?:|\*/);
    await request(hub.edge.app).get('/docs').expect(301).expect('location', '/docs/');
    await request(hub.edge.app).get('/docs/../package.json').expect(400);
    await request(hub.edge.app)
      .get('/docs/missing.js')
      .expect(404, /ROUTE_UNKNOWN/);
  });
});

describe('rate limit at the edge', () => {
  it('tells the policy with every answer, and when to come back', async () => {
    const limited = await startTestEdge({ limits: { rate: { burst: 4, refillPerSecond: 1, maxKeys: 10 } } });
    const ask = () => limited.ask(limited.keys.system, { target: '/v1/companies' });
    const first = await ask();
    expect(first.headers.get('ratelimit-policy')).toBe('"key";q=4;w=4');
    expect(first.headers.get('ratelimit')).toMatch(/^"key";r=2;t=\d$/);
    await ask();
    const third = await ask();
    expect([third.status, json(third)['code']]).toEqual([429, 'RATE_LIMITED']);
    expect(Number(third.headers.get('retry-after'))).toBe(2);
    expect(json(third)['retryAfterMs']).toBeGreaterThan(1000);
    expect((await limited.ask(limited.keys.district, { target: '/v1/companies' })).status).toBe(200);
    expect(limited.calls).toHaveLength(3);
    await limited.close();
  });
});
