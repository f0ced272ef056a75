import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { mkdtemp, readFile } from 'node:fs/promises';
import { createServer as createHttpsServer } from 'node:https';
import { createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import { createOutboundHttp } from './outbound.ts';
import type { OutboundOptions, PartnerHttp } from './outbound.ts';
import type { HttpRequest } from './port.ts';

const TIMEOUTS = { connectMs: 400, firstByteMs: 300, totalMs: 900 };
const OK = 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok';

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

/** A bare TCP server, so that a test can misbehave at any byte; `received` counts what came in. */
async function listen(
  answer: (socket: Socket) => void,
): Promise<{ port: number; received: () => string; connections: () => number }> {
  const sockets = new Set<Socket>();
  let text = '';
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1');
      answer(socket);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  ends.push(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { port, received: () => text, connections: () => sockets.size };
}

function client(
  allow: readonly string[],
  more: Partial<OutboundOptions> = {},
): PartnerHttp & { waits: number[] } {
  const waits: number[] = [];
  const http = createOutboundHttp({
    allow,
    random: { fraction: () => 0.5 },
    clock: {
      sleep: (ms) => {
        waits.push(ms);
        return Promise.resolve();
      },
    },
    ...more,
  });
  ends.push(() => http.close());
  return { ...http, waits };
}

function post(url: string, body = 'a=1'): HttpRequest {
  return { method: 'POST', url, headers: { 'content-type': 'text/plain' }, body: Buffer.from(body) };
}

const forever = new AbortController().signal;

describe('createOutboundHttp', () => {
  it('sends the very bytes and gives status, headers and body', async () => {
    const server = await listen((socket) =>
      socket.end('HTTP/1.1 503 X\r\nRetry-After: 7\r\ncontent-length: 2\r\n\r\nno'),
    );
    const http = client([`127.0.0.1:${server.port}`]);
    const result = await http.send(post(`http://127.0.0.1:${server.port}/p`, 'a=%2B'), TIMEOUTS, forever);
    expect(result).toMatchObject({ kind: 'response', status: 503, headers: { 'retry-after': '7' } });
    expect(server.received()).toMatch(/^POST \/p HTTP\/1\.1\r\n[\s\S]*\r\n\r\na=%2B$/);
  });

  it('keeps its connection for the next call', async () => {
    const server = await listen((socket) => socket.write(OK));
    const http = client([`127.0.0.1:${server.port}`]);
    for (let call = 0; call < 3; call += 1) {
      await http.send(post(`http://127.0.0.1:${server.port}/`), TIMEOUTS, forever);
    }
    expect(server.connections()).toBe(1);
  });

  it('says notSent for a refused port, after few and short tries with jittered waits', async () => {
    const server = await listen(() => undefined);
    for (const end of ends.splice(0)) end();
    const http = client([`127.0.0.1:${server.port}`]);
    const result = await http.send(post(`http://127.0.0.1:${server.port}/`), TIMEOUTS, forever);
    expect(result).toEqual({ kind: 'notSent', reason: 'ECONNREFUSED' });
    expect(http.waits).toEqual([50, 100]);
  });

  it('says lost, and tries only once, where the connection is cut after the request', async () => {
    const server = await listen((socket) => socket.destroy());
    const http = client([`127.0.0.1:${server.port}`]);
    const result = await http.send(post(`http://127.0.0.1:${server.port}/`), TIMEOUTS, forever);
    expect(result.kind).toBe('lost');
    expect(server.connections()).toBe(1);
    expect(http.waits).toEqual([]);
  });

  it('says lost where nothing answers a half-open connection, within the first-byte limit', async () => {
    const server = await listen(() => undefined);
    const http = client([`127.0.0.1:${server.port}`]);
    const result = await http.send(post(`http://127.0.0.1:${server.port}/`), TIMEOUTS, forever);
    expect(result).toEqual({ kind: 'lost', reason: 'no first byte of an answer within 300 ms' });
  });

  it('says lost where the answer drips past the total limit', async () => {
    const server = await listen((socket) => {
      socket.write('HTTP/1.1 200 OK\r\ncontent-length: 999\r\n\r\n');
      const drip = setInterval(() => socket.write('x'), 50);
      ends.push(() => clearInterval(drip));
    });
    const http = client([`127.0.0.1:${server.port}`]);
    const result = await http.send(post(`http://127.0.0.1:${server.port}/`), TIMEOUTS, forever);
    expect(result).toEqual({ kind: 'lost', reason: 'no complete answer within 900 ms' });
  });

  it('says lost where the answer breaks off in the middle', async () => {
    const server = await listen((socket) =>
      socket.end('HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{"code"'),
    );
    const http = client([`127.0.0.1:${server.port}`]);
    expect((await http.send(post(`http://127.0.0.1:${server.port}/`), TIMEOUTS, forever)).kind).toBe('lost');
  });

  it('reads no more of a huge answer than it may', async () => {
    const server = await listen((socket) => {
      socket.write('HTTP/1.1 200 OK\r\ncontent-length: 100000000\r\n\r\n');
      socket.write('x'.repeat(200_000));
    });
    const http = client([`127.0.0.1:${server.port}`], { maxResponseBytes: 100_000 });
    const result = await http.send(post(`http://127.0.0.1:${server.port}/`), TIMEOUTS, forever);
    expect(result).toEqual({ kind: 'lost', reason: 'the answer is larger than allowed' });
  });

  it('sends a body of several megabytes', async () => {
    const server = await listen((socket) => {
      if (server.received().endsWith('END')) socket.end(OK);
    });
    const http = client([`127.0.0.1:${server.port}`]);
    const body = `${'x'.repeat(5_000_000)}END`;
    const result = await http.send(
      post(`http://127.0.0.1:${server.port}/`, body),
      { ...TIMEOUTS, firstByteMs: 5_000, totalMs: 9_000 },
      forever,
    );
    expect(result).toMatchObject({ kind: 'response', status: 200 });
  });

  it('follows no redirect', async () => {
    const target = await listen((socket) => socket.end(OK));
    const server = await listen((socket) =>
      socket.end(`HTTP/1.1 302 X\r\nlocation: http://127.0.0.1:${target.port}/\r\ncontent-length: 0\r\n\r\n`),
    );
    const http = client([`127.0.0.1:${server.port}`, `127.0.0.1:${target.port}`]);
    const result = await http.send(post(`http://127.0.0.1:${server.port}/`), TIMEOUTS, forever);
    expect(result).toMatchObject({ kind: 'response', status: 302 });
    expect(target.connections()).toBe(0);
  });

  it('reaches no host that is not listed', async () => {
    const server = await listen((socket) => socket.end(OK));
    const http = client([`127.0.0.1:${server.port + 1}`]);
    const result = await http.send(post(`http://127.0.0.1:${server.port}/`), TIMEOUTS, forever);
    expect(result).toMatchObject({ kind: 'notSent', reason: expect.stringContaining('allow-list') });
    expect(server.connections()).toBe(0);
  });

  it('does not follow a listed name to a private address, and does not try again', async () => {
    const server = await listen((socket) => socket.end(OK));
    const http = client([`partner.example:${server.port}`], {
      resolve: () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]),
    });
    const result = await http.send(post(`http://partner.example:${server.port}/`), TIMEOUTS, forever);
    expect(result).toMatchObject({ kind: 'notSent', reason: expect.stringContaining('permitted address') });
    expect(server.connections()).toBe(0);
    expect(http.waits).toEqual([]);
  });

  it('connects to the address that was checked, asking for it once', async () => {
    const server = await listen((socket) => socket.end(OK));
    let questions = 0;
    const http = client([`partner.example:${server.port}`, `127.0.0.1:${server.port}`], {
      resolve: () => {
        questions += 1;
        return Promise.resolve([{ address: '127.0.0.1', family: 4 }]);
      },
    });
    const result = await http.send(post(`http://partner.example:${server.port}/`), TIMEOUTS, forever);
    expect(result).toMatchObject({ kind: 'response', status: 200 });
    expect(questions).toBe(1);
  });

  it('stops when the caller stops: lost once it is on its way, notSent before', async () => {
    const server = await listen(() => undefined);
    const http = client([`127.0.0.1:${server.port}`]);
    const stop = new AbortController();
    const running = http.send(post(`http://127.0.0.1:${server.port}/`), TIMEOUTS, stop.signal);
    setTimeout(() => stop.abort(), 100);
    expect(await running).toEqual({ kind: 'lost', reason: 'stopped by the caller' });
    const late = await http.send(post(`http://127.0.0.1:${server.port}/`), TIMEOUTS, stop.signal);
    expect(late).toEqual({ kind: 'notSent', reason: 'stopped by the caller' });
  });

  it('says notSent while the TLS handshake hangs, for nothing of the request has left', async () => {
    const server = await listen(() => undefined);
    const http = client([`127.0.0.1:${server.port}`], { retries: 0 });
    const result = await http.send(post(`https://127.0.0.1:${server.port}/`), TIMEOUTS, forever);
    expect(result).toEqual({ kind: 'notSent', reason: 'no connection within 400 ms' });
  });

  it('says notSent for a certificate it does not trust, and reaches one it does', async () => {
    const { key, cert } = await selfSigned();
    const server = createHttpsServer({ key, cert }, (_request, response) => response.end('ok'));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    ends.push(() => {
      server.closeAllConnections();
      server.close();
    });
    const { port } = server.address() as AddressInfo;
    const request = post(`https://127.0.0.1:${port}/`);
    const stranger = client([`127.0.0.1:${port}`], { retries: 0 });
    expect(await stranger.send(request, TIMEOUTS, forever)).toMatchObject({ kind: 'notSent' });
    const friend = client([`127.0.0.1:${port}`], { ca: cert });
    for (let call = 0; call < 2; call += 1) {
      expect(await friend.send(request, TIMEOUTS, forever)).toMatchObject({ kind: 'response', status: 200 });
    }
  });
});

async function selfSigned(): Promise<{ key: string; cert: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'outbound-'));
  ends.push(() => rmSync(folder, { recursive: true, force: true }));
  const [keyFile, certFile] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const subject = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'];
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256'];
  const files = ['-keyout', keyFile, '-out', certFile];
  await promisify(execFile)('openssl', [
    'req',
    '-x509',
    '-nodes',
    '-days',
    '2',
    ...curve,
    ...subject,
    ...files,
  ]);
  return { key: await readFile(keyFile, 'utf8'), cert: await readFile(certFile, 'utf8') };
}
