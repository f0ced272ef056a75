import { once } from 'node:events';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { afterEach, describe, expect, it } from 'vitest';
import { systemClock } from '../runtime/clock.ts';
import { reply, type Handlers } from './operation.ts';
import { PLACES, startTestEdge, type TestEdge, type TestEdgeOptions } from './test-edge.ts';
import { unsigned, withField } from './test-requests.ts';
import { exchange, exchangeBytes, wireBytes, type WireResponse } from './test-wire.ts';

let hub: TestEdge;
const open = async (options: TestEdgeOptions) => (hub = await startTestEdge(options));
afterEach(() => hub.close());

const codeOf = ({ body }: WireResponse) => (JSON.parse(body.toString()) as { code?: string }).code ?? null;
const HEARTBEAT = { target: `/v1/devices/${PLACES.deviceSn}` };
/** Too slow a refill for anything to come back while a test runs. */
const never = (burst: number) => ({ burst, refillPerSecond: 0.001, maxKeys: 100 });

describe('requests that prove no key', () => {
  const strange = () => exchange(hub.server.port, unsigned({ target: '/v1/devices' }));

  it('are answered at once up to the allowance of their address, and late beyond it', async () => {
    await open({ limits: { strangerRate: { burst: 3, refillPerSecond: 2, maxKeys: 10 } } });
    for (let asked = 0; asked < 3; asked += 1) await strange();
    const startedAt = systemClock.monotonic();
    const late = await Promise.all([strange(), strange()]);
    // The fourth and the fifth owe half a second and a whole one.
    expect(systemClock.monotonic() - startedAt).toBeGreaterThan(900);
    expect(late.map((answer) => [answer.status, codeOf(answer)])).toEqual([
      [401, 'SIGNATURE_MISSING'],
      [401, 'SIGNATURE_MISSING'],
    ]);
    expect(await hub.metrics.metrics()).toContain('realname_hub_held_back_total 2');
    expect(hub.logs.filter((line) => 'address' in line).length).toBe(1);
  });

  it('never slow down who signs well behind the same address', async () => {
    await open({ limits: { strangerRate: never(1) } });
    const held = [1, 2, 3].map(() => strange().catch(() => null));
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => hub.ask(hub.keys.maker, { target: '/v1/devices' })),
    );
    expect(answers.every(({ status }) => status === 200)).toBe(true);
    await hub.server.close(0);
    await Promise.all(held);
  });

  it('are those with a wrong signature, an unknown key or a used nonce as well', async () => {
    await open({ limits: { strangerRate: { burst: 4, refillPerSecond: 4, maxKeys: 10 } } });
    const good = hub.sign(hub.keys.maker, { target: '/v1/devices' });
    await exchange(hub.server.port, good);
    const bad = [
      good,
      withField(good, 'Signature', 'sig=:AAAA:'),
      hub.sign({ ...hub.keys.maker, keyId: 'nobody' }, { target: '/v1/devices' }),
      unsigned({ target: '/nowhere' }),
      unsigned({ target: '/v1/time' }),
    ];
    const codes: (string | null)[] = [];
    for (const request of bad) codes.push(codeOf(await exchange(hub.server.port, request)));
    // Late, the time would be wrong: it is refused instead.
    expect(codes).toEqual([
      'NONCE_REUSED',
      'SIGNATURE_INVALID',
      'KEY_UNKNOWN',
      'ROUTE_UNKNOWN',
      'RATE_LIMITED',
    ]);
  });

  it('are not counted for a trusted proxy, which carries many clients', async () => {
    await open({
      limits: { strangerRate: never(1) },
      listen: { host: '127.0.0.1', port: 0, trustedProxies: ['127.0.0.0/8'] },
    });
    for (let asked = 0; asked < 5; asked += 1) expect((await strange()).status).toBe(401);
  });

  it('pay for what they make the hub read', async () => {
    await open({ limits: { strangerRate: { burst: 20, refillPerSecond: 100, maxKeys: 10 } } });
    const socket = connect(hub.server.port, '127.0.0.1');
    socket.resume().on('error', () => undefined);
    socket.write(wireBytes(unsigned({ target: '/v1/devices', body: Buffer.alloc(4_000_000, 0x20) })));
    await new Promise((resolve) => socket.once('close', resolve));
    await strange();
    await expect.poll(() => hub.metrics.metrics()).toContain('realname_hub_held_back_total 1');
  });
});

describe('what is not HTTP', () => {
  it('is answered up to the allowance of its address, and cut off beyond it', async () => {
    // What it made the hub read counts a little beside the answers.
    await open({ limits: { strangerRate: never(3.5) } });
    const answers: (number | null)[] = [];
    for (let sent = 0; sent < 5; sent += 1)
      answers.push(
        await exchangeBytes(hub.server.port, Buffer.from('no such thing\r\n\r\n')).then(
          ({ status }) => status,
          () => null,
        ),
      );
    expect(answers).toEqual([400, 400, 400, null, null]);
    expect((await hub.ask(hub.keys.maker, { target: '/v1/devices' })).status).toBe(200);
  });
});

describe('a key that sends too fast', () => {
  it('fills no table: what it may not send leaves no nonce [P8]', async () => {
    await open({ limits: { rate: never(10) } });
    const answers = await Promise.all(
      Array.from({ length: 200 }, () => hub.ask(hub.keys.maker, { target: '/v1/devices?limit=1' })),
    );
    const passed = answers.filter(({ status }) => status === 200).length;
    const refused = answers.filter(({ status }) => status === 429);
    // Listing costs 2 by the contract.
    expect([passed, refused.length]).toEqual([5, 195]);
    expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
    const { rows } = await sql<{ nonces: number }>`select count(*) as nonces from request_nonce`.execute(
      hub.database.db,
    );
    expect(rows).toEqual([{ nonces: 5 }]);
  });

  it('is not one whose requests somebody copied: a replay spends nothing of its allowance [P8]', async () => {
    await open({ limits: { rate: never(6) } });
    const good = hub.sign(hub.keys.maker, { target: '/v1/devices' });
    expect((await exchange(hub.server.port, good)).status).toBe(200);
    for (let copy = 0; copy < 20; copy += 1)
      expect(codeOf(await exchange(hub.server.port, good))).toBe('NONCE_REUSED');
    expect((await hub.ask(hub.keys.maker, { target: '/v1/devices' })).status).toBe(200);
    expect((await hub.ask(hub.keys.maker, { target: '/v1/devices' })).status).toBe(200);
  });

  it('pays more for bodies that are refused after they were unpacked', async () => {
    await open({ limits: { rate: never(40) } });
    const bomb = {
      target: `/v1/devices/${PLACES.deviceSn}/attendance-events`,
      body: gzipSync(Buffer.alloc(50_000_000)),
      headers: { 'Content-Encoding': 'gzip' },
    };
    const codes: (string | null)[] = [];
    for (let sent = 0; sent < 4; sent += 1) codes.push(codeOf(await hub.ask(hub.keys.device, bomb)));
    // 2 for the operation and 16 for the megabyte that may be unpacked: 40 is enough for three.
    expect(codes).toEqual([...Array<string>(3).fill('PAYLOAD_TOO_LARGE'), 'RATE_LIMITED']);
  });
});

describe('a device that runs wild', () => {
  it('is slowed down by itself, and its neighbours under the same key are not', async () => {
    await open({
      limits: { deviceRate: never(3) },
      edge: { mayReach: async () => true },
    });
    const ask = (deviceSn: string) => hub.ask(hub.keys.maker, { target: `/v1/devices/${deviceSn}` });
    for (let asked = 0; asked < 3; asked += 1) expect((await ask('WILD-1')).status).toBe(200);
    const refused = await ask('WILD-1');
    expect([refused.status, codeOf(refused)]).toEqual([429, 'RATE_LIMITED']);
    expect(refused.body.toString()).toContain('/path/deviceSn');
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(refused.headers.get('ratelimit')).toMatch(/^"device";r=0/);
    expect((await ask('QUIET-1')).status).toBe(200);
  });

  it('is counted only after its key was found to reach it', async () => {
    await open({ limits: { deviceRate: never(1) } });
    const foreign = { target: `/v1/devices/${PLACES.deviceSn}` };
    const other = { ...hub.keys.maker };
    for (let asked = 0; asked < 5; asked += 1)
      expect(codeOf(await hub.ask(other, { target: `/v1/devices/${PLACES.foreignDeviceSn}` }))).toBe(
        'SCOPE_DENIED',
      );
    expect((await hub.ask(hub.keys.device, foreign)).status).toBe(200);
  });

  it('takes nothing away from a system that asks about it', async () => {
    await open({ limits: { deviceRate: never(1) } });
    for (let asked = 0; asked < 3; asked += 1)
      expect((await hub.ask(hub.keys.system, HEARTBEAT)).status).toBe(200);
    expect((await hub.ask(hub.keys.device, HEARTBEAT)).status).toBe(200);
  });
});

describe('a connection', () => {
  it('that sends requests ahead without waiting is cut off, and nothing of them is done', async () => {
    let release = (): void => undefined;
    const waiting = new Promise<void>((resolve) => (release = resolve));
    let running = 0;
    const handlers: Handlers = {
      listDevices: async () => {
        running += 1;
        await waiting;
        return reply(200, {});
      },
    };
    await open({ handlers, limits: { maxPipelined: 4 } });
    const socket = connect(hub.server.port, '127.0.0.1');
    socket.on('error', () => undefined);
    await once(socket, 'connect');
    const ahead = Array.from({ length: 100 }, () =>
      wireBytes(withField(hub.sign(hub.keys.maker, { target: '/v1/devices' }), 'Connection', 'keep-alive')),
    );
    socket.write(Buffer.concat(ahead));
    await once(socket, 'close');
    release();
    await expect.poll(() => hub.server.connections()).toBe(0);
    expect(running).toBeLessThanOrEqual(4);
    expect((await hub.ask(hub.keys.system, { target: '/v1/companies' })).status).toBe(200);
  });

  it('on which nothing moves is closed', async () => {
    await open({ limits: { idleTimeoutMs: 200, headersTimeoutMs: 60_000 } });
    const socket = connect(hub.server.port, '127.0.0.1');
    socket.on('error', () => undefined);
    socket.write('GET /v1/time HTTP/1.1\r\n');
    await once(socket, 'close');
  });
});

describe('a handler', () => {
  it('that takes too long is given up on, keeps what it holds, and its effect is found by the next try', async () => {
    let release = (): void => undefined;
    const waiting = new Promise<void>((resolve) => (release = resolve));
    let runs = 0;
    const handlers: Handlers = {
      recordSuspension: async () => {
        runs += 1;
        await waiting;
        return reply(201, { suspensionId: 'S-1' });
      },
    };
    await open({ handlers, limits: { handlerTimeoutMs: 100, maxBodyBytesAtOnce: 100 } });
    const body = { from: '2026-11-20', reason: '整改' };
    const target = `/v1/projects/${PLACES.projectId}/suspensions`;
    const draft = { target, body, headers: { 'Idempotency-Key': 'late-1' } };
    const late = await hub.ask(hub.keys.system, draft);
    expect([late.status, codeOf(late), late.headers.get('retry-after')]).toEqual([503, 'UNAVAILABLE', '5']);
    // Its body is still in use, and counts.
    const other = {
      target,
      body: { ...body, reason: '整'.repeat(30) },
      headers: { 'Idempotency-Key': 'x-1' },
    };
    expect(codeOf(await hub.ask(hub.keys.system, other))).toBe('OVERLOADED');
    release();
    await expect.poll(async () => (await hub.ask(hub.keys.system, draft)).status).toBe(201);
    expect(runs).toBe(1);
  });

  it('that fails after its client was told to come back is logged, and ends nothing', async () => {
    const handlers: Handlers = {
      listPartners: async () => {
        await systemClock.sleep(300);
        throw new TypeError('too late');
      },
    };
    await open({ handlers, limits: { handlerTimeoutMs: 50 } });
    expect((await hub.ask(hub.keys.system, { target: '/v1/partners' })).status).toBe(503);
    await expect
      .poll(() => hub.logs.some((line) => 'error' in line && line.error === 'TypeError'))
      .toBe(true);
  });
});
