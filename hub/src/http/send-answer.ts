import type { OutgoingHttpHeaders } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Clock } from '../runtime/clock.ts';
import type { Answer } from './answer.ts';
import type { Exchange } from './exchange.ts';

/** How much of a body that nobody wants is still taken, so that its sender gets to read why. */
const LINGER_BYTES = 16 * 1024 * 1024;
/** The same for a key that sends too much anyway. */
const LINGER_BYTES_TOO_FAST = 256 * 1024;
const LINGER_MS = 2000;
const ONE_WRITE = 64 * 1024;

/** Every answer: never cached, never guessed at by a browser. */
const ALWAYS = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' };

/** `mayRead` is asked for every part that is read of a body that nobody wants. */
export async function sendAnswer(
  exchange: Exchange,
  answer: Answer,
  clock: Clock,
  mayRead: (bytes: number) => boolean = () => true,
): Promise<void> {
  const { request, response, awaitsContinue, heldBack } = exchange;
  if (response.headersSent || response.destroyed) return;
  const unread = !request.complete;
  const headers: OutgoingHttpHeaders = { ...ALWAYS, ...exchange.headers, ...answer.headers };
  if (answer.contentType !== null) {
    headers['Content-Type'] = answer.contentType;
    headers['Content-Length'] = answer.stream?.bytes ?? answer.body.length;
  }
  if (unread) headers['Connection'] = 'close';
  response.writeHead(answer.status, headers);
  if (answer.stream) {
    // Who goes away in the middle of it asks again, and gets the same bytes.
    await pipeline(Readable.from(answer.stream.read()), response).catch(() => response.destroy());
    return;
  }
  if (!unread) {
    // One character for one byte: head and body of a short answer leave in one write.
    if (answer.body.length <= ONE_WRITE) response.end(answer.body.toString('latin1'), 'latin1');
    else response.end(answer.body);
    return;
  }
  response.write(answer.body);
  // Who still waits for "continue" sends nothing; to close with unread bytes would make the peer lose the answer.
  if (!awaitsContinue && !heldBack) await discardRest(exchange, clock, mayRead);
  response.end();
  if (heldBack) request.socket.destroySoon();
}

async function discardRest(
  { request, code }: Exchange,
  clock: Clock,
  mayRead: (bytes: number) => boolean,
): Promise<void> {
  const most = code === 'RATE_LIMITED' ? LINGER_BYTES_TOO_FAST : LINGER_BYTES;
  const done = new AbortController();
  let discarded = 0;
  const finish = () => done.abort();
  request.on('data', (chunk: Buffer) => {
    discarded += chunk.length;
    if (!mayRead(chunk.length) || discarded > most) finish();
  });
  request.on('end', finish).on('close', finish).on('error', finish);
  request.resume();
  await clock.sleep(LINGER_MS, done.signal);
}
