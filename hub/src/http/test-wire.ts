import { connect } from 'node:net';
import type { WireRequest } from './test-requests.ts';

export interface WireResponse {
  status: number;
  headers: ReadonlyMap<string, string>;
  body: Buffer;
}

/** The bytes of a request with a Host field and, where no other framing is given, its length. */
export function wireBytes({ method, target, headers, body }: WireRequest): Buffer {
  const has = (name: string) => headers.some(([known]) => known.toLowerCase() === name);
  const fields = [...headers];
  if (!has('host')) fields.unshift(['Host', 'hub.example']);
  if (!has('content-length') && !has('transfer-encoding') && (body.length > 0 || method !== 'GET'))
    fields.push(['Content-Length', String(body.length)]);
  if (!has('connection')) fields.push(['Connection', 'close']);
  const head = fields.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  return Buffer.concat([Buffer.from(`${method} ${target} HTTP/1.1\r\n${head}\r\n`, 'latin1'), body]);
}

/** Writes bytes to a socket as they are and reads one answer, whatever the sender did to the rest of HTTP. */
export function exchangeBytes(port: number, bytes: Buffer, timeoutMs = 15_000): Promise<WireResponse> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    let received = Buffer.alloc(0);
    const timer = setTimeout(() => socket.destroy(new Error('no answer in time')), timeoutMs);
    const finish = () => {
      const response = readResponse(received);
      if (!response) return false;
      clearTimeout(timer);
      socket.destroy();
      resolve(response);
      return true;
    };
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk]);
      finish();
    });
    socket.on('error', (error) => {
      clearTimeout(timer);
      if (!finish()) reject(error);
    });
    socket.on('close', () => {
      clearTimeout(timer);
      if (!finish()) reject(new Error('closed without an answer'));
    });
    socket.write(bytes);
  });
}

export function exchange(port: number, request: WireRequest): Promise<WireResponse> {
  return exchangeBytes(port, wireBytes(request));
}

function readResponse(received: Buffer): WireResponse | null {
  const end = received.indexOf('\r\n\r\n');
  if (end < 0) return null;
  const [statusLine = '', ...lines] = received.toString('latin1', 0, end).split('\r\n');
  const status = Number(statusLine.split(' ')[1]);
  if (status === 100) return readResponse(received.subarray(end + 4));
  const headers = new Map(
    lines.map((line): [string, string] => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
  const length = Number(headers.get('content-length') ?? 0);
  const body = received.subarray(end + 4, end + 4 + length);
  return body.length < length ? null : { status, headers, body };
}
