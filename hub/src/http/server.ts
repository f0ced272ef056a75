import {
  createServer as createHttpServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import type { ProblemCode } from '../generated/problems.ts';
import type { Clock } from '../runtime/clock.ts';
import { answerClientErrors } from './client-error.ts';
import { guardConnections } from './connection-guard.ts';
import { trackIdleSockets } from './idle-sockets.ts';
import type { EdgeLimits } from './limits.ts';
import type { ProblemWriter } from './problems.ts';

export interface TlsMaterial {
  cert: string;
  key: string;
}

export interface Listen {
  host: string;
  /** 0 takes any free port. */
  port: number;
  tls?: TlsMaterial;
  /** Addresses and networks (`10.0.0.0/8`) that end TLS in front of the hub; they count as many clients. */
  trustedProxies?: readonly string[];
  /** Plain connections from elsewhere than a trusted proxy or this machine are closed. */
  onlyTrustedProxies?: boolean;
}

export interface ServerOptions extends Listen {
  app: RequestListener;
  limits: EdgeLimits;
  problems: ProblemWriter;
  /** Told of what never became a request. */
  onProblem: (code: ProblemCode) => void;
  /** Has this sender's address had more answers to what is not HTTP than it may? */
  isTooMuch: (from: Pick<Socket, 'remoteAddress'>, tokens: number) => boolean;
  /** A connection was closed unheard. */
  onRefused: () => void;
  clock: Clock;
}

export interface RunningServer {
  url: string;
  port: number;
  connections(): number;
  /** Stops listening, lets running requests finish, and after `graceMs` cuts off what is left. */
  close(graceMs?: number): Promise<void>;
}

/** How often node:http looks for headers and requests that are overdue. */
const CHECK_MS = 1000;
const CLOSE_GRACE_MS = 10_000;
const IDLE_CHECK_MS = 50;

export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const server = makeServer(options);
  server.setTimeout(options.limits.idleTimeoutMs, (socket) => socket.destroy());
  const guard = guardConnections(server, options);
  const idle = trackIdleSockets(server, options.tls !== undefined);
  answerClientErrors(server, options);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const { address, family, port } = server.address() as AddressInfo;
  const host = family === 'IPv6' ? `[${address}]` : address;
  return {
    url: `${options.tls ? 'https' : 'http'}://${host}:${port}`,
    port,
    connections: guard.count,
    close: (graceMs = CLOSE_GRACE_MS) => closeServer(server, { ...idle, ...guard }, options.clock, graceMs),
  };
}

function makeServer({ app, limits, tls }: ServerOptions): Server {
  const settings = {
    maxHeaderSize: limits.maxHeaderBytes,
    headersTimeout: limits.headersTimeoutMs,
    requestTimeout: limits.requestTimeoutMs,
    keepAliveTimeout: limits.keepAliveTimeoutMs,
    connectionsCheckingInterval: CHECK_MS,
    // Node would refuse without a word; the edge says what is missing.
    requireHostHeader: false,
  };
  const server = tls
    ? createHttpsServer({
        ...settings,
        ...tls,
        minVersion: 'TLSv1.2',
        handshakeTimeout: limits.headersTimeoutMs,
      })
    : createHttpServer(settings);
  // Node would silently drop fields beyond its own count, signed ones among them; the edge counts and refuses.
  server.maxHeadersCount = 0;
  const waiting = countWaiting();
  const serve = (request: IncomingMessage, response: ServerResponse) => {
    // What was read from a connection before it was cut off still arrives here.
    if (request.socket.destroyed) return;
    if (waiting.add(request.socket, response) > limits.maxPipelined) {
      request.socket.destroy();
      return;
    }
    // While the server closes, a kept-alive connection ends with its running request.
    if (!server.listening) response.setHeader('Connection', 'close');
    app(request, response as ServerResponse<IncomingMessage> & { req: IncomingMessage });
  };
  server.on('request', serve);
  // The edge itself says "continue", after the signature was checked, and refuses other expectations.
  server.on('checkContinue', serve);
  server.on('checkExpectation', serve);
  return server;
}

/** Counts the requests of each connection that have no answer yet. */
function countWaiting(): { add(socket: Socket, response: ServerResponse): number } {
  const counts = new WeakMap<Socket, number>();
  return {
    add: (socket, response) => {
      const count = (counts.get(socket) ?? 0) + 1;
      counts.set(socket, count);
      response.once('close', () => counts.set(socket, (counts.get(socket) ?? 1) - 1));
      return count;
    },
  };
}

interface Connections {
  destroyIdle(): void;
  destroyAll(): void;
}

async function closeServer(
  server: Server,
  connections: Connections,
  clock: Clock,
  graceMs: number,
): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  const done = new AbortController();
  void closed.then(() => done.abort());
  const deadline = clock.monotonic() + graceMs;
  while (!done.signal.aborted && clock.monotonic() < deadline) {
    connections.destroyIdle();
    await clock.sleep(IDLE_CHECK_MS, done.signal);
  }
  connections.destroyAll();
  await closed;
}
