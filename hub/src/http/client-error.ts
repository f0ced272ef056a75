import { STATUS_CODES, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { ProblemCode } from '../generated/problems.ts';
import type { Clock } from '../runtime/clock.ts';
import type { Answer } from './answer.ts';
import type { EdgeResponse } from './exchange.ts';
import type { ProblemReply } from './operation.ts';
import type { ProblemWriter } from './problems.ts';
import { tokensFor } from './rate-limit.ts';
import { refusal } from './refusal.ts';

/** Where the parser of node:http found fault, by its codes; what is not named here is a fault of the header. */
const PLACES: Readonly<Record<string, string>> = {
  HPE_INVALID_METHOD: '/method',
  HPE_INVALID_URL: '/path',
  HPE_INVALID_VERSION: '/version',
  HPE_INVALID_CONSTANT: '/version',
  HPE_INVALID_CONTENT_LENGTH: '/header/content-length',
  HPE_UNEXPECTED_CONTENT_LENGTH: '/header/content-length',
  HPE_INVALID_TRANSFER_ENCODING: '/header/transfer-encoding',
  HPE_INVALID_CHUNK_SIZE: '',
  HPE_STRICT: '',
};

const LINGER_MS = 500;

interface Options {
  problems: ProblemWriter;
  /** Told of what never became a request. */
  onProblem: (code: ProblemCode) => void;
  /** Has this sender's address had more such answers than it may? */
  isTooMuch: (from: Pick<Socket, 'remoteAddress'>, tokens: number) => boolean;
  clock: Clock;
}

interface UnderWay {
  request: IncomingMessage;
  response: ServerResponse;
}

/**
 * What is not HTTP never becomes a request; where the socket still takes an answer it gets a problem document like
 * every other mistake. Fault inside a body is told as the answer to its request, and garbage behind a whole
 * request never cuts into the answer to that one.
 */
export function answerClientErrors(server: Server, { problems, onProblem, isTooMuch, clock }: Options): void {
  const refused = new WeakSet<Duplex>();
  const latest = new WeakMap<Duplex, UnderWay>();
  const follow = (request: IncomingMessage, response: ServerResponse) => {
    latest.set(request.socket, { request, response });
  };
  for (const event of ['request', 'checkContinue', 'checkExpectation']) server.prependListener(event, follow);

  server.on('clientError', (error: Error & { code?: string }, socket: Duplex) => {
    // What still comes from a sender that was refused is no news.
    if (refused.has(socket)) return;
    refused.add(socket);
    const last = latest.get(socket);
    const open = last !== undefined && !last.response.writableFinished;
    if (error.code === 'ECONNRESET' || !socket.writable || (open && last.response.headersSent))
      socket.destroy();
    else if (open && last.request.complete) last.response.once('close', () => socket.destroy());
    else {
      const problem = problemOf(error.code ?? '');
      if (open) answerRequest(last, problem, problems);
      else {
        onProblem(problem.code);
        if (isTooMuch(socket as Socket, 1)) {
          socket.destroy();
          return;
        }
        socket.end(wholeResponse(problems.standalone(problem)));
        void lingerAndClose(socket as Socket, clock, isTooMuch);
      }
    }
  });
}

/** To close with bytes unread would take the answer away from a peer that is still sending. */
async function lingerAndClose(socket: Socket, clock: Clock, isTooMuch: Options['isTooMuch']): Promise<void> {
  const gone = new AbortController();
  socket.once('close', () => gone.abort());
  const from = { remoteAddress: socket.remoteAddress };
  await clock.sleep(LINGER_MS, gone.signal);
  // Its address pays for what it made the hub read.
  isTooMuch(from, tokensFor(socket.bytesRead));
  socket.destroy();
}

function answerRequest(
  { request, response }: UnderWay,
  problem: ProblemReply,
  problems: ProblemWriter,
): void {
  const exchange = (response as Partial<EdgeResponse>).locals?.exchange;
  if (!exchange) {
    response.destroy();
    return;
  }
  exchange.code = problem.code;
  // Node lets go of an answered request without ending it; whoever still reads its body must learn that it is over.
  response.once('close', () => request.destroy());
  const { status, headers, contentType, body } = problems.render(problem, exchange.requestId);
  response.writeHead(status, {
    ...exchange.headers,
    ...headers,
    'Content-Type': contentType ?? '',
    'Content-Length': body.length,
    Connection: 'close',
  });
  response.end(body);
}

function problemOf(code: string): ProblemReply {
  if (code === 'HPE_HEADER_OVERFLOW' || code === 'HPE_CHUNK_EXTENSIONS_OVERFLOW')
    return refusal('HEADERS_TOO_LARGE', {
      pointer: '/header',
      detail: 'Request line and header fields together are too long.',
      detailZh: '请求行与请求头总长度超过上限。',
    }).problem;
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT')
    return refusal('REQUEST_TIMEOUT', {
      pointer: '',
      detail: 'The request did not arrive in time.',
      detailZh: '请求未能在限定时间内到达。',
    }).problem;
  return refusal('MALFORMED_HTTP', {
    pointer: PLACES[code] ?? '/header',
    detail: 'This is not a well-formed HTTP/1.1 request.',
    detailZh: '不是合法的 HTTP/1.1 请求。',
  }).problem;
}

function wholeResponse({ status, headers, contentType, body }: Answer): Buffer {
  const lines = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    `Content-Type: ${contentType ?? ''}`,
    `Content-Length: ${body.length}`,
    'Connection: close',
  ];
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), body]);
}
