import { createHash, createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { isHubApiError, isHubError } from '../core/errors.ts';
import type { LogEntry } from '../core/log.ts';
import { PROBLEMS } from '../generated/problems.ts';
import { jpeg } from '../testing/passages.ts';
import { ManualClock } from '../testing/manual-clock.ts';
import { json, problem, scriptedFetch } from '../../test-support/scripted-fetch.ts';
import type { Answer } from '../../test-support/scripted-fetch.ts';
import { seededRandom } from '../testing/seeded.ts';
import { HubClient } from './hub-client.ts';
import type { HubOptions } from './hub-connection.ts';

const NOW = '2026-03-02T07:00:00.000+08:00';
const key = {
  keyId: 'k1',
  algorithm: 'hmac-sha256' as const,
  secret: Buffer.from('secret-secret-secret').toString('base64url'),
};

function setUp(answers: Answer[], options: Partial<HubOptions> = {}) {
  const clock = new ManualClock({ startMs: Date.parse(NOW) });
  const { fetch, sent } = scriptedFetch(...answers);
  const log: LogEntry[] = [];
  const hub = new HubClient({
    baseUrl: 'https://hub.example.cn',
    hubId: 'city',
    key,
    fetch,
    clock,
    random: seededRandom(3),
    log: (entry) => log.push(entry),
    ...options,
  });
  return { hub, sent, clock, log };
}

const ok = json(200, { serverTime: NOW });
const permit = { workerId: 'w1', approver: 'a', reason: 'r', validFrom: NOW, validTo: NOW };
const nonceOf = (headers: Record<string, string>) =>
  /nonce="([^"]+)"/.exec(headers['signature-input'] ?? '')?.[1];

describe('a call', () => {
  it('puts path members, query and body where the contract has them', async () => {
    const { hub, sent } = setUp([ok]);
    await hub.listAttendance({ projectId: 'P 1/甲', limit: 5, cursor: 'a+b' });
    expect(sent[0]?.method).toBe('GET');
    expect(sent[0]?.url.href).toBe(
      'https://hub.example.cn/v1/projects/P%201%2F%E7%94%B2/attendance-events?limit=5&cursor=a%2Bb',
    );
  });

  it('goes below the path of the base address', async () => {
    const { hub, sent } = setUp([ok], { baseUrl: 'https://city.example.cn/hub/' });
    await hub.getDevice({ deviceSn: 'SN-1' });
    expect(sent[0]?.url.pathname).toBe('/hub/v1/devices/SN-1');
  });

  it('refuses a path member that would change the path', async () => {
    const { hub } = setUp([ok]);
    await expect(hub.getDevice({ deviceSn: '..' })).rejects.toThrow(TypeError);
  });

  it('carries a signature that an independent reading of the profile confirms', async () => {
    const { hub, sent } = setUp([ok]);
    await hub.grantEntryPermit({ projectId: 'P1', body: permit });
    const request = sent[0];
    if (!request) throw new Error('nothing was sent');
    const { headers, body } = request;
    const digest = createHash('sha256').update(body).digest('base64');
    const params = headers['signature-input']?.replace(/^sig1=/, '') ?? '';
    const base =
      `"@method": POST\n"@path": /v1/projects/P1/entry-permits\n"@query": ?\n"content-digest": sha-256=:${digest}:\n` +
      `"idempotency-key": ${headers['idempotency-key']}\n"@signature-params": ${params}`;
    const signature = createHmac('sha256', 'secret-secret-secret').update(base).digest('base64');
    expect(headers.signature).toBe(`sig1=:${signature}:`);
    expect(params).toMatch(
      /^\("@method" "@path" "@query" "content-digest" "idempotency-key"\);created=1772406000;keyid="k1";nonce="[0-9a-f]{32}";tag="realname-hub\/1:city"$/,
    );
    expect(headers['content-digest']).toBe(`sha-256=:${digest}:`);
  });

  it('is not signed where everyone may call', async () => {
    const { hub, sent } = setUp([ok]);
    await hub.getTime();
    expect(sent[0]?.headers).not.toHaveProperty('signature');
  });

  it('asks for its key at every attempt, so that a new key takes over during a call', async () => {
    let current = key;
    const { hub, sent } = setUp([problem(503, 'UNAVAILABLE'), ok], { key: () => current });
    const call = hub.getDevice({ deviceSn: 'SN-1' });
    current = { ...key, keyId: 'k2' };
    await call;
    expect(sent[1]?.headers['signature-input']).toContain('keyid="k2"');
  });

  it('compresses large bodies when told to, and signs what is sent', async () => {
    const { hub, sent } = setUp([ok], { gzipFromBytes: 100 });
    const body = { ...permit, reason: '停电'.repeat(50) };
    await hub.grantEntryPermit({ projectId: 'P1', body });
    const request = sent[0];
    expect(JSON.parse(gunzipSync(request?.body ?? '').toString())).toEqual(body);
    expect(request?.headers['content-encoding']).toBe('gzip');
    expect(request?.headers['signature-input']).toContain('"content-encoding")');
    expect(request?.headers['content-digest']).toBe(
      `sha-256=:${createHash('sha256')
        .update(request?.body ?? '')
        .digest('base64')}:`,
    );
  });

  it('sends each of many calls at once with its own bytes and their digest, at every attempt', async () => {
    const seen = new Map<string, number>();
    const server = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        const body = Buffer.concat(parts);
        const digest = `sha-256=:${createHash('sha256').update(body).digest('base64')}:`;
        const { reason } = JSON.parse(body.toString()) as { reason: string };
        const times = (seen.get(reason) ?? 0) + (request.headers['content-digest'] === digest ? 1 : NaN);
        seen.set(reason, times);
        response.writeHead(times === 1 ? 503 : 200, { 'content-type': 'application/json' }).end('{}');
      });
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const hub = new HubClient({
      ...{ baseUrl: `http://127.0.0.1:${port}`, hubId: 'city', key },
      retry: { baseMs: 1 },
    });
    // Shorter and longer ones, and one beyond what is encoded in place.
    const reasons = Array.from({ length: 40 }, (_, index) =>
      `${index}号`.repeat(index === 39 ? 60_000 : index),
    );
    await Promise.all(
      reasons.map((reason) => hub.grantEntryPermit({ projectId: 'P1', body: { ...permit, reason } })),
    );
    server.close();
    expect(seen).toEqual(new Map(reasons.map((reason) => [reason, 2])));
  });

  it('uploads a photo under the hash of its bytes', async () => {
    const { hub, sent } = setUp([ok]);
    const bytes = jpeg('face');
    await hub.putPhoto(bytes);
    expect(sent[0]?.url.pathname).toBe(`/v1/photos/${createHash('sha256').update(bytes).digest('hex')}`);
    expect(sent[0]?.headers['content-type']).toBe('image/jpeg');
    expect(sent[0]?.body.equals(bytes)).toBe(true);
    await expect(hub.putPhoto(new TextEncoder().encode('GIF89a'))).rejects.toThrow(TypeError);
  });

  it('walks through all pages of a list', async () => {
    const { hub, sent } = setUp([
      json(200, { items: [{ deviceSn: 'a' }, { deviceSn: 'b' }], nextCursor: 'c1', serverTime: NOW }),
      json(200, { items: [{ deviceSn: 'c' }], nextCursor: null, serverTime: NOW }),
    ]);
    const seen: string[] = [];
    for await (const device of hub.items('listDevices', { projectId: 'P1' })) seen.push(device.deviceSn);
    expect(seen).toEqual(['a', 'b', 'c']);
    expect(sent.map((request) => request.url.search)).toEqual(['?projectId=P1', '?projectId=P1&cursor=c1']);
  });
});

describe('repetition', () => {
  it('keeps key and body over all attempts, with a new nonce and signature for each', async () => {
    const { hub, sent } = setUp([
      problem(503, 'UNAVAILABLE'),
      problem(500, 'INTERNAL', { retryable: true }),
      ok,
    ]);
    await hub.grantEntryPermit({ projectId: 'P1', body: permit });
    expect(sent).toHaveLength(3);
    expect(new Set(sent.map((request) => request.headers['idempotency-key'])).size).toBe(1);
    expect(new Set(sent.map((request) => request.body.toString())).size).toBe(1);
    expect(new Set(sent.map((request) => nonceOf(request.headers))).size).toBe(3);
    expect(new Set(sent.map((request) => request.headers.signature)).size).toBe(3);
  });

  it('takes the key of an earlier call', async () => {
    const { hub, sent } = setUp([ok]);
    await hub.grantEntryPermit({ projectId: 'P1', body: permit }, { idempotencyKey: 'mine-1' });
    expect(sent[0]?.headers['idempotency-key']).toBe('"mine-1"');
  });

  it('waits at least as long as Retry-After says, though a shorter pause was its turn', async () => {
    const { hub, clock } = setUp([problem(429, 'RATE_LIMITED', {}, { 'retry-after': '40' }), ok]);
    const start = clock.trueNow();
    await hub.getDevice({ deviceSn: 'SN-1' });
    expect(clock.trueNow() - start).toBeGreaterThanOrEqual(40_000);
    expect(clock.trueNow() - start).toBeLessThan(42_000);
  });

  it('holds other calls of the client back as well, after 429 and after an empty RateLimit', async () => {
    const { hub, clock } = setUp([json(200, { serverTime: NOW }, { ratelimit: '"burst";r=0;t=7' }), ok]);
    await hub.getDevice({ deviceSn: 'SN-1' });
    const start = clock.trueNow();
    await hub.getDevice({ deviceSn: 'SN-2' });
    expect(clock.trueNow() - start).toBeGreaterThanOrEqual(6_990);
  });

  it('ends at once when the pause would pass the deadline', async () => {
    const { hub, sent, clock } = setUp([problem(429, 'RATE_LIMITED', {}, { 'retry-after': '600' }), ok]);
    const start = clock.trueNow();
    const failure = await hub.getDevice({ deviceSn: 'SN-1' }).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'RATE_LIMITED', attempts: 1, retryAfterMs: 600_000 });
    expect(sent).toHaveLength(1);
    expect(clock.trueNow()).toBe(start);
  });

  it('never repeats what the hub refuses for good', async () => {
    for (const code of ['VALIDATION', 'SIGNATURE_INVALID', 'KEY_REVOKED', 'SCOPE_DENIED'] as const) {
      const { status, retryable } = PROBLEMS[code];
      const { hub, sent } = setUp([problem(status, code, { retryable })]);
      await expect(hub.getDevice({ deviceSn: 'SN-1' })).rejects.toMatchObject({
        code,
        retryable: false,
        attempts: 1,
      });
      expect(sent).toHaveLength(1);
    }
  });

  it('gives up after the attempts it has, and tells how many there were', async () => {
    const { hub, sent } = setUp([
      () => Promise.reject(Object.assign(new Error('x'), { code: 'ECONNREFUSED' })),
    ]);
    const failure = await hub.getDevice({ deviceSn: 'SN-1' }).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'HubNetworkError', kind: 'NETWORK', attempts: 5 });
    expect(String(failure)).toContain('ECONNREFUSED');
    expect(sent).toHaveLength(5);
  });

  it('repeats a reply that was cut short', async () => {
    const cut = () => new Response('{"items": [', { headers: { 'content-type': 'application/json' } });
    const { hub, sent } = setUp([cut, ok]);
    await hub.getDevice({ deviceSn: 'SN-1' });
    expect(sent).toHaveLength(2);
  });

  it('uses another nonce when one was used before', async () => {
    const { hub, sent } = setUp([problem(409, 'NONCE_REUSED', { retryable: false }), ok]);
    await hub.getDevice({ deviceSn: 'SN-1' });
    expect(nonceOf(sent[0]?.headers ?? {})).not.toBe(nonceOf(sent[1]?.headers ?? {}));
  });
});

describe('the clock', () => {
  const createdOf = (headers: Record<string, string>) =>
    Number(/created=(\d+)/.exec(headers['signature-input'] ?? '')?.[1]);
  const trueSeconds = Date.parse(NOW) / 1000;
  /** A hub with its window of ±300 s. */
  const strict: Answer = (request) => {
    const inTime = Math.abs(createdOf(request.headers) - trueSeconds) <= 300;
    return inTime ? ok(request) : problem(401, 'CLOCK_SKEW', { retryable: true, serverTime: NOW })(request);
  };

  it.each([40 * 60_000, -40 * 60_000, -Date.parse(NOW)])(
    'that is wrong by %d ms is put right with one more attempt [S5]',
    async (skewMs) => {
      const { hub, sent, clock } = setUp([strict]);
      clock.skewMs = skewMs;
      await hub.getDevice({ deviceSn: 'SN-1' });
      expect(sent).toHaveLength(2);
      await hub.getDevice({ deviceSn: 'SN-1' });
      expect(sent).toHaveLength(3);
    },
  );

  it('is put right by each of ten calls at once', async () => {
    const { hub, sent, clock } = setUp([strict]);
    clock.skewMs = 3_600_000;
    await Promise.all(Array.from({ length: 10 }, () => hub.getDevice({ deviceSn: 'SN-1' })));
    expect(sent.length).toBeLessThanOrEqual(20);
  });

  it('is corrected once per call: a hub that goes on complaining is told to the caller', async () => {
    const { hub, sent } = setUp([problem(401, 'CLOCK_SKEW', { retryable: false, serverTime: NOW })]);
    await expect(hub.getDevice({ deviceSn: 'SN-1' })).rejects.toMatchObject({
      code: 'CLOCK_SKEW',
      attempts: 2,
    });
    expect(sent).toHaveLength(2);
  });

  it('may jump while the client runs: signatures follow the hub, not the wall clock', async () => {
    const { hub, sent, clock } = setUp([strict]);
    await hub.getDevice({ deviceSn: 'SN-1' });
    clock.skewMs = -8 * 3_600_000;
    await hub.getDevice({ deviceSn: 'SN-1' });
    expect(sent).toHaveLength(2);
  });
});

describe('limits of time', () => {
  const never: Answer = () => new Promise<Response>(() => undefined);

  it('end an attempt that hangs, and the call at its deadline', async () => {
    const { hub, sent, clock } = setUp([never], { timeoutMs: 10_000, deadlineMs: 25_000 });
    const start = clock.trueNow();
    const failure = await hub.getDevice({ deviceSn: 'SN-1' }).catch((error: unknown) => error);
    expect(failure).toMatchObject({ kind: 'TIMEOUT' });
    expect(sent.length).toBeGreaterThanOrEqual(2);
    expect(clock.trueNow() - start).toBeLessThanOrEqual(25_000);
  });

  it('let the caller end a call while it runs and while it pauses', async () => {
    for (const answer of [never, problem(503, 'UNAVAILABLE')]) {
      const stop = new AbortController();
      const clock = new ManualClock({ startMs: Date.parse(NOW), automatic: false });
      const { hub } = setUp([answer], { clock });
      const call = hub.getDevice({ deviceSn: 'SN-1' }, { signal: stop.signal });
      setTimeout(() => stop.abort(new Error('enough')), 10);
      await expect(call).rejects.toMatchObject({ kind: 'ABORT', cause: { message: 'enough' } });
    }
  });

  it('hold until the last byte of a reply on a real connection', async () => {
    const server = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{"serverTime":');
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const hub = new HubClient({
      baseUrl: `http://127.0.0.1:${port}`,
      hubId: 'city',
      timeoutMs: 100,
      retry: { maxAttempts: 1 },
    });
    await expect(hub.getTime()).rejects.toMatchObject({ kind: 'TIMEOUT' });
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
    await expect(hub.getTime()).rejects.toMatchObject({
      kind: 'NETWORK',
      message: 'no usable answer: ECONNREFUSED',
    });
  });

  it('do not let a redirect carry a signature elsewhere', async () => {
    const redirect = () =>
      new Response(null, { status: 307, headers: { location: 'https://other.example.cn/' } });
    const { hub, sent } = setUp([redirect]);
    await expect(hub.getDevice({ deviceSn: 'SN-1' })).rejects.toMatchObject({
      code: 'HTTP_307',
      status: 307,
    });
    expect(sent).toHaveLength(1);
  });
});

describe('errors and the log', () => {
  const PERSONAL = '990001199001010013';

  it('are told apart without instanceof, with the request id and the place of the fault', async () => {
    const errors = [{ pointer: '/idCardNumber', code: 'ID_NUMBER_INVALID', detail: `not ${PERSONAL}` }];
    const { hub } = setUp([problem(422, 'VALIDATION', { detail: PERSONAL, errors })]);
    const failure = await hub.getDevice({ deviceSn: 'SN-1' }).catch((error: unknown) => error);
    if (!isHubApiError(failure)) throw new Error('not recognised');
    expect(isHubError({ ...failure })).toBe(false);
    expect(failure).toMatchObject({
      status: 422,
      code: 'VALIDATION',
      requestId: 'r-1',
      operationId: 'getDevice',
    });
    expect(failure.problem.errors).toEqual(errors);
    expect(failure.toJSON()).toMatchObject({
      errors: [{ pointer: '/idCardNumber', code: 'ID_NUMBER_INVALID' }],
    });
  });

  it('show nothing personal and nothing secret, however they are printed', async () => {
    const { hub, log } = setUp([
      problem(422, 'VALIDATION', { detail: PERSONAL, errors: [{ detail: PERSONAL }] }),
    ]);
    const body = { ...permit, workerId: PERSONAL, reason: PERSONAL };
    const failure = await hub
      .grantEntryPermit({ projectId: PERSONAL, body })
      .catch((error: unknown) => error);
    const { inspect } = await import('node:util');
    const texts = [
      inspect(failure),
      JSON.stringify(failure),
      String(failure),
      JSON.stringify(log),
      inspect(hub, { depth: 9 }),
    ];
    for (const text of texts) {
      expect(text).not.toContain(PERSONAL);
      expect(text).not.toContain(key.secret);
    }
    expect(Object.keys(log[0] ?? {}).sort()).toEqual([
      'attempt',
      'code',
      'durationMs',
      'event',
      'method',
      'operationId',
      'pathTemplate',
      'requestBytes',
      'requestId',
      'status',
      'waitMs',
    ]);
  });

  it('name a reply that is not the hub’s own by its status', async () => {
    const html = () =>
      new Response('<html>proxy</html>', { status: 502, headers: { 'content-type': 'text/html' } });
    const { hub } = setUp([html], { retry: { maxAttempts: 2 } });
    await expect(hub.getDevice({ deviceSn: 'SN-1' })).rejects.toMatchObject({
      code: 'HTTP_502',
      retryable: true,
      attempts: 2,
    });
  });
});
