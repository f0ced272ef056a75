import type { Request } from 'express';
import type { Clock } from '../runtime/clock.ts';
import type { Random } from '../runtime/random.ts';
import { logAccess, type EdgeLogger } from './access-log.ts';
import type { EdgeResponse, Exchange } from './exchange.ts';
import type { EdgeMetrics } from './metrics.ts';
import { REQUEST_ID } from './problems.ts';
import { receivedHead } from './received-head.ts';

/** Shown for a client that went away before it was answered. */
const CLIENT_GONE = 499;

interface Watch {
  clock: Clock;
  random: Random;
  logger: EdgeLogger;
  metrics: EdgeMetrics;
}

/** Gives a request its id, and its line in the log and its figures when it ends, however it ends. */
export function openExchange(request: Request, response: EdgeResponse, watch: Watch): Exchange {
  const { clock, random } = watch;
  const requestId = random.uuid();
  const exchange: Exchange = {
    requestId,
    request,
    response,
    head: receivedHead(request),
    receivedAt: clock.now(),
    startedAt: clock.monotonic(),
    operationId: null,
    route: 'none',
    keyId: null,
    isProven: false,
    heldBack: false,
    code: null,
    awaitsContinue: request.headers.expect !== undefined,
    headers: { [REQUEST_ID]: requestId },
  };
  response.locals.exchange = exchange;
  response.once('close', () => closeExchange(exchange, watch));
  return exchange;
}

function closeExchange(exchange: Exchange, { clock, logger, metrics }: Watch): void {
  const { requestId, operationId, route, keyId, code, response } = exchange;
  const durationMs = Math.round((clock.monotonic() - exchange.startedAt) * 1000) / 1000;
  const status = response.writableFinished ? response.statusCode : CLIENT_GONE;
  const operation = operationId ?? 'none';
  metrics.answered(operation, status, durationMs / 1000);
  if (exchange.heldBack) metrics.heldBack();
  if (code) metrics.problem(operation, code);
  logAccess(logger, { requestId, method: exchange.head.method, route, status, durationMs, keyId, code });
}
