import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request as httpsRequest } from 'node:https';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemClock } from '../runtime/clock.ts';
import { reply } from './operation.ts';
import { PLACES, startTestEdge, type TestEdge } from './test-edge.ts';
import { exchange, exchangeBytes, wireBytes } from './test-wire.ts';

let hub: TestEdge;
const HEAD = 'Host: hub.example\r\n';

beforeAll(async () => {
  hub = await startTestEdge({
    limits: {
      headersTimeoutMs: 1000,
      requestTimeoutMs: 4000,
      bodyGraceMs: 500,
      maxConnectionsPerAddress: 200,
    },
  });
});
afterAll(() => hub.close());

async function open(port = hub.server.port): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  // A server that cuts a connection off is what these tests are about.
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  return socket;
}

/** Everything the server says until it closes the connection. */
async function lastWords(socket: Socket): Promise<string> {
  let text = '';
  socket.on('data', (chunk: Buffer) => (text += chunk.toString()));
  if (!socket.closed) await new Promise((resolve) => socket.once('close', resolve));
  return text;
}

async function drip(socket: Socket, byte: string, everyMs: number): Promise<void> {
  while (!socket.destroyed) {
    socket.write(byte);
    await systemClock.sleep(everyMs);
  }
}

/** An honest request is answered at once whatever else goes on. */
async function expectResponsive(): Promise<void> {
  const started = systemClock.monotonic();
  const answer = await hub.ask(hub.keys.maker, { target: '/v1/devices' });
  expect(answer.status).toBe(200);
  expect(systemClock.monotonic() - started).toBeLessThan(1000);
}

describe('senders that mean no good, or cannot do better', () => {
  it('who drip a header are cut off with an answer, fifty at a time', async () => {
    const sockets = await Promise.all(Array.from({ length: 50 }, () => open()));
    const words = sockets.map((socket) => lastWords(socket));
    for (const socket of sockets) {
      socket.write(`GET /v1/time HTTP/1.1\r\n${HEAD}X-Slow: `);
      void drip(socket, 'a', 200);
    }
    await expectResponsive();
    for (const text of await Promise.all(words)) expect(text).toMatch(/^HTTP\/1.1 408 [^]*"REQUEST_TIMEOUT"/);
  });

  it('who send a body too slowly are told so', async () => {
    const socket = await open();
    const words = lastWords(socket);
    const target = `/v1/devices/${PLACES.deviceSn}/attendance-events`;
    const signed = hub.sign(hub.keys.device, { target, body: '{"events":[' });
    socket.write(wireBytes({ ...signed, headers: [...signed.headers, ['Content-Length', '100000']] }));
    void drip(socket, ' ', 50);
    expect(await words).toMatch(/^HTTP\/1.1 408 [^]*"REQUEST_TIMEOUT"/);
  });

  it('who send a header of ten megabytes are refused after the first few', async () => {
    const socket = await open();
    const words = lastWords(socket);
    socket.write(`GET /v1/time HTTP/1.1\r\n${HEAD}`);
    for (let sent = 0; sent < 10 && !socket.destroyed; sent += 1)
      socket.write(`X-A: ${'a'.repeat(1_000_000)}\r\n`);
    expect(await words).toMatch(/^HTTP\/1.1 431 [^]*"HEADERS_TOO_LARGE"/);
    await expectResponsive();
  });

  it('who nest a hundred thousand levels are told so at once', async () => {
    const target = `/v1/devices/${PLACES.deviceSn}/attendance-events`;
    const answer = await hub.ask(hub.keys.device, { target, body: '{"events":'.repeat(100_000) });
    expect([answer.status, answer.body.toString()]).toEqual([400, expect.stringContaining('JSON_TOO_DEEP')]);
  });

  it('who send far more than the limit, and read only then, still get to read why', async () => {
    const socket = await open();
    socket.pause();
    const bytes = wireBytes(
      hub.sign(hub.keys.maker, { target: '/v1/devices', body: Buffer.alloc(12_000_000, 0x20) }),
    );
    await new Promise((resolve) => socket.write(bytes, resolve));
    socket.resume();
    expect(await lastWords(socket)).toMatch(/^HTTP\/1.1 413 [^]*"PAYLOAD_TOO_LARGE"/);
  });

  it('who send garbage behind a whole request get that answered first', async () => {
    const socket = await open();
    const words = lastWords(socket);
    socket.write(
      Buffer.concat([
        Buffer.from(`GET /v1/time HTTP/1.1\r\n${HEAD}\r\n`),
        Buffer.from('\0\x01garbage\r\n\r\n'.repeat(100)),
      ]),
    );
    expect(await words).toMatch(/^HTTP\/1.1 200 OK[^]*serverTime/);
    await expectResponsive();
  });

  it('who break a chunk in the middle of a signed body are told so', async () => {
    const signed = hub.sign(hub.keys.maker, { target: '/v1/devices', body: '{"deviceSn":"SN1"}' });
    const answer = await exchange(hub.server.port, {
      ...signed,
      headers: [...signed.headers, ['Transfer-Encoding', 'chunked']],
      body: Buffer.from('5\r\n{"dev\r\nnothex\r\n'),
    });
    expect([answer.status, answer.body.toString()]).toEqual([400, expect.stringContaining('MALFORMED_HTTP')]);
  });

  it('who go away in the middle leave nothing behind', async () => {
    const calls = hub.calls.length;
    const signed = hub.sign(hub.keys.maker, { target: '/v1/devices', body: '{"deviceSn":"SN1"}' });
    const whole = wireBytes(signed);
    for (let cut = 10; cut < whole.length; cut += 40) {
      const socket = await open();
      socket.write(whole.subarray(0, cut));
      socket.destroy();
    }
    await expectResponsive();
    expect(hub.calls.length).toBe(calls + 1);
    await expect.poll(() => hub.server.connections()).toBe(0);
  });
});

describe('bodies', () => {
  it('are bounded together: who comes when there is no room is told to come back', async () => {
    const small = await startTestEdge({ limits: { maxBodyBytesAtOnce: 50_000 } });
    const draft = { target: '/v1/devices', body: JSON.stringify({ deviceSn: 'SN1', deviceType: 'CAMERA' }) };
    const slow = small.sign(small.keys.maker, draft);
    const holder = await open(small.server.port);
    holder.write(wireBytes({ ...slow, headers: [...slow.headers, ['Content-Length', '49990']] }));
    const ask = () => small.ask(small.keys.maker, draft);
    await expect.poll(async () => (await ask()).status).toBe(503);
    expect((await ask()).body.toString()).toContain('OVERLOADED');
    holder.destroy();
    await expect.poll(async () => (await ask()).status).toBe(200);
    await small.close();
  });
});

describe('connections', () => {
  it('are bounded per address and together, and are free again when closed', async () => {
    const small = await startTestEdge({ limits: { maxConnectionsPerAddress: 3, maxConnections: 5 } });
    const held = await Promise.all([1, 2, 3].map(() => open(small.server.port)));
    await expect.poll(() => small.server.connections()).toBe(3);
    await expect(
      exchangeBytes(small.server.port, Buffer.from(`GET /v1/time HTTP/1.1\r\n${HEAD}\r\n`)),
    ).rejects.toThrow();
    held[0]?.destroy();
    await expect.poll(() => small.server.connections()).toBe(2);
    const answer = await exchangeBytes(
      small.server.port,
      Buffer.from(`GET /v1/time HTTP/1.1\r\n${HEAD}\r\n`),
    );
    expect(answer.status).toBe(200);
    await small.close();
  });

  it('of trusted proxies are bounded by the total alone', async () => {
    const listen = { host: '127.0.0.1', port: 0, trustedProxies: ['127.0.0.0/8'], onlyTrustedProxies: true };
    const small = await startTestEdge({ listen, limits: { maxConnectionsPerAddress: 1, maxConnections: 3 } });
    const held = await Promise.all([1, 2, 3].map(() => open(small.server.port)));
    await expect.poll(() => small.server.connections()).toBe(3);
    const extra = await open(small.server.port);
    await lastWords(extra);
    for (const socket of held) socket.destroy();
    await small.close();
  });

  it('finish their running request when the server closes, and take no other', async () => {
    let release = (): void => undefined;
    let ready = false;
    const waiting = new Promise<void>((resolve) => (release = resolve));
    const handlers = {
      listCompanies: async () => {
        ready = true;
        await waiting;
        return reply(200, { finished: true });
      },
    };
    const closing = await startTestEdge({ handlers });
    const answer = closing.ask(closing.keys.system, {
      target: '/v1/companies',
      headers: { Connection: 'keep-alive' },
    });
    await expect.poll(() => ready).toBe(true);
    const idle = await open(closing.server.port);
    const closed = closing.server.close(5000);
    await lastWords(idle);
    await expect(open(closing.server.port)).rejects.toThrow();
    release();
    expect((await answer).body.toString()).toContain('finished');
    await closed;
    await closing.close();
  });
});

describe('TLS', () => {
  it('is spoken from version 1.2 on', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'realname-tls-'));
    const [keyFile, certFile] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
    execFileSync(
      'openssl',
      [
        'req',
        '-x509',
        '-newkey',
        'ec',
        '-pkeyopt',
        'ec_paramgen_curve:P-256',
        '-nodes',
        '-days',
        '2',
        '-subj',
        '/CN=localhost',
        '-keyout',
        keyFile,
        '-out',
        certFile,
      ],
      { stdio: 'pipe' },
    );
    const tls = { key: readFileSync(keyFile, 'utf8'), cert: readFileSync(certFile, 'utf8') };
    const secure = await startTestEdge({ listen: { host: '127.0.0.1', port: 0, tls } });
    const get = (more: object) =>
      new Promise<number>((resolve, reject) => {
        httpsRequest(
          {
            port: secure.server.port,
            host: '127.0.0.1',
            servername: 'localhost',
            ca: tls.cert,
            path: '/v1/time',
            ...more,
          },
          (response) => resolve(response.resume().statusCode ?? 0),
        )
          .on('error', reject)
          .end();
      });
    expect(secure.server.url).toMatch(/^https:/);
    expect(await get({})).toBe(200);
    await expect(get({ maxVersion: 'TLSv1.1', minVersion: 'TLSv1' })).rejects.toThrow();
    await secure.close();
    rmSync(folder, { recursive: true });
  });
});
