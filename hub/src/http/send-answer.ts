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
  response.statusCode = answer.status;
  const headers = { ...ALWAYS, ...exchange.headers, ...answer.headers };
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (answer.contentType !== null) {
    response.setHeader('Content-Type', answer.contentType);
    response.setHeader('Content-Length', answer.stream?.bytes ?? answer.body.length);
  }
  if (answer.stream) {
    // Who goes away in the middle of it asks again, and gets the same bytes.
    await pipeline(Readable.from(answer.stream.read()), response).catch(() => response.destroy());
    return;
  }
  if (!unread) {
    response.end(answer.body);
    return;
  }
  response.setHeader('Connection', 'close');
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
