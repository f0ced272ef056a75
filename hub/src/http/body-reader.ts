import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { Clock } from '../runtime/clock.ts';
import type { EdgeLimits } from './limits.ts';
import { refusal, type Refusal } from './refusal.ts';

export type BodyResult = { ok: true; bytes: Buffer } | Refusal;

type Pace = Pick<EdgeLimits, 'minBodyBytesPerSecond' | 'bodyGraceMs'>;
const CHECK_MS = 500;

/**
 * The bytes of the body as they came over the wire: counted while they arrive, never more than `maxBytes` kept,
 * and cut off when they come too slowly. A sender that breaks off gives `ABORTED`.
 */
export async function readBody(
  request: IncomingMessage,
  maxBytes: number,
  pace: Pace,
  clock: Clock,
): Promise<BodyResult | { ok: false; aborted: true }> {
  // A small body mostly came together with its head.
  if (request.complete) return takeWhole(request, maxBytes);
  const chunks: Buffer[] = [];
  let length = 0;
  const startedAt = clock.monotonic();
  return new Promise((resolve) => {
    const finish = (result: Awaited<ReturnType<typeof readBody>>) => {
      clearInterval(timer);
      request.off('data', take).off('end', end).off('close', close).off('error', close);
      // What still arrives is of no interest, but an error without a listener would end the process.
      request.on('error', () => undefined);
      resolve(result);
    };
    const take = (chunk: Buffer) => {
      length += chunk.length;
      if (length > maxBytes) finish(tooLarge(maxBytes));
      else chunks.push(chunk);
    };
    const end = () => finish({ ok: true, bytes: Buffer.concat(chunks, length) });
    const close = () => finish({ ok: false, aborted: true });
    const timer = setInterval(() => {
      const elapsed = clock.monotonic() - startedAt - pace.bodyGraceMs;
      if (elapsed > 0 && length < (elapsed / 1000) * pace.minBodyBytesPerSecond) finish(tooSlow(pace));
    }, CHECK_MS);
    request.on('data', take).on('end', end).on('close', close).on('error', close);
  });
}

function takeWhole(request: IncomingMessage, maxBytes: number): BodyResult {
  const bytes = (request.read() as Buffer | null) ?? Buffer.alloc(0);
  return bytes.length > maxBytes ? tooLarge(maxBytes) : { ok: true, bytes };
}

export function tooLarge(maxBytes: number): Refusal {
  return refusal('PAYLOAD_TOO_LARGE', {
    pointer: '',
    detail: `The body may have ${maxBytes} bytes at most; send it in smaller parts.`,
    detailZh: `请求体最多 ${maxBytes} 字节，请分批发送。`,
  });
}

function tooSlow({ minBodyBytesPerSecond }: Pace): Refusal {
  return refusal('REQUEST_TIMEOUT', {
    pointer: '',
    detail: `The body came slower than ${minBodyBytesPerSecond} bytes per second.`,
    detailZh: `请求体的传输速度低于每秒 ${minBodyBytesPerSecond} 字节。`,
  });
}

const inflate = promisify(gunzip);

/** Undoes `Content-Encoding: gzip`; a bomb is given up as soon as it passes the limit of a plain body. */
export async function decodeBody(
  bytes: Buffer,
  encoding: string | null,
  maxBytes: number,
): Promise<BodyResult> {
  if (encoding?.toLowerCase() !== 'gzip') return { ok: true, bytes };
  try {
    return { ok: true, bytes: await inflate(bytes, { maxOutputLength: maxBytes }) };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
      return refusal('PAYLOAD_TOO_LARGE', {
        pointer: '/header/content-encoding',
        detail: `Unpacked, the body has more than ${maxBytes} bytes.`,
        detailZh: `请求体解压后超过 ${maxBytes} 字节。`,
      });
    return refusal('COMPRESSION_INVALID', {
      pointer: '/header/content-encoding',
      detail: 'The body is not a complete gzip stream.',
      detailZh: '请求体不是完整的 gzip 数据。',
    });
  }
}
