import type { KeyObject } from 'node:crypto';
import express, { type ErrorRequestHandler, type Express, type Request, type RequestHandler } from 'express';
import type { Registry } from 'prom-client';
import type { ProblemCode } from '../generated/problems.ts';
import type { Clock } from '../runtime/clock.ts';
import type { Random } from '../runtime/random.ts';
import type { HeadVerifier } from '../security/http-signature.ts';
import type { SignatureExplainer } from '../security/signature-explainer.ts';
import type { Db } from '../store/database.ts';
import { logBug, type EdgeLogger } from './access-log.ts';
import type { Answer } from './answer.ts';
import { BodyBudget } from './body-budget.ts';
import { serveCall, type PipelineParts } from './call-pipeline.ts';
import { serveDocs } from './docs-page.ts';
import type { EdgeResponse, Exchange } from './exchange.ts';
import { checkHead } from './head-check.ts';
import { createReadiness, type HealthCheck } from './health.ts';
import { IdempotencyStore, type AnswerCipher } from './idempotency-store.ts';
import { DEFAULT_LIMITS, type EdgeLimits } from './limits.ts';
import { createEdgeMetrics } from './metrics.ts';
import { openExchange } from './open-exchange.ts';
import { openRoutes, type OpenRoute } from './open-routes.ts';
import type { Handlers, ProblemReply } from './operation.ts';
import { ProblemWriter } from './problems.ts';
import { RateLimiter, tokensFor } from './rate-limit.ts';
import { refusal } from './refusal.ts';
import { routeTable, type PathRoutes } from './route-table.ts';
import type { MayReach } from './scope-check.ts';
import { sendAnswer } from './send-answer.ts';
import { Strangers } from './strangers.ts';
import { isUnavailable, UNAVAILABLE } from './unavailable.ts';
import { startServer, type Listen, type RunningServer } from './server.ts';

export interface EdgeOptions {
  /** Handlers of all domains; together they must cover every signed operation of the contract, each once. */
  handlers: readonly Handlers[];
  verifyHead: HeadVerifier;
  explainer: Pick<SignatureExplainer, 'explainBody'>;
  mayReach: MayReach;
  db: Db;
  /** Seals stored answers: the field cipher. */
  cipher: AnswerCipher;
  /** Fingerprints of requests with an Idempotency-Key are keyed with it. */
  fingerprintKey: KeyObject;
  clock: Clock;
  random: Random;
  logger: EdgeLogger;
  metrics: Registry;
  healthChecks: readonly HealthCheck[];
  /** Folder of the generated reference pages; null serves none. */
  docsFolder: string | null;
  limits?: EdgeLimits;
  /** Pages that are open to everyone, such as the status page of a demonstration. */
  pages?: readonly OpenRoute[];
}

export interface Edge {
  app: Express;
  /** To be asked for `removeExpired()` now and then. */
  idempotency: IdempotencyStore;
  start(listen: Listen): Promise<RunningServer>;
}

export function createEdge(options: EdgeOptions): Edge {
  const { clock, random } = options;
  const limits = options.limits ?? DEFAULT_LIMITS;
  const problems = new ProblemWriter(clock, random);
  const metrics = createEdgeMetrics(options.metrics);
  const idempotency = new IdempotencyStore(options);
  const rateLimiter = new RateLimiter(limits.rate, 'key');
  const deviceLimiter = new RateLimiter(limits.deviceRate, 'device');
  const { logger } = options;
  const strangers = new Strangers({
    policy: limits.strangerRate,
    clock,
    onHeldBack: (address) =>
      logger.warn({ address }, 'answers to an address that proves no key are held back'),
  });
  const bodyBudget = new BodyBudget(limits.maxBodyBytesAtOnce);
  const { verifyHead, explainer, mayReach, fingerprintKey } = options;
  const parts = {
    verifyHead,
    explainer,
    mayReach,
    idempotency,
    fingerprintKey,
    rateLimiter,
    deviceLimiter,
    strangers,
    bodyBudget,
    problems,
    metrics,
    limits,
    logger,
    clock,
  };
  let closing = false;

  const app = bareApp();
  app.use((request: Request, response: EdgeResponse, next) => {
    const exchange = openExchange(request, response, { ...options, metrics });
    const refused = checkHead(exchange.head, limits);
    if (!refused) return next();
    return sendProblem(exchange, refused.problem, parts);
  });
  const readiness = createReadiness(options.healthChecks, clock, () => closing);
  const open = [...openRoutes(clock, readiness), ...(options.pages ?? [])];
  for (const route of open) addOpenRoute(app, route, parts);
  if (options.docsFolder !== null) app.use('/docs', paced(parts), serveDocs(options.docsFolder));
  for (const routes of routeTable(options.handlers)) addPath(app, routes, parts);
  app.use((_request: Request, { locals }: EdgeResponse) =>
    sendProblem(locals.exchange, ROUTE_UNKNOWN, parts),
  );
  app.use(errorHandler(options.logger, parts));

  const start = async (listen: Listen): Promise<RunningServer> => {
    const onProblem = (code: ProblemCode) => metrics.problem('none', code);
    strangers.exempt(listen.trustedProxies ?? []);
    const onRefused = () => metrics.connectionRefused();
    const isTooMuch = strangers.isTooMuch.bind(strangers);
    const watch = { onProblem, onRefused, isTooMuch };
    const server = await startServer({ ...listen, app, limits, problems, clock, ...watch });
    metrics.watchConnections(server.connections);
    const close = (graceMs?: number) => {
      closing = true;
      return server.close(graceMs);
    };
    return { ...server, close };
  };
  return { app, idempotency, start };
}

const { problem: ROUTE_UNKNOWN } = refusal('ROUTE_UNKNOWN', {
  pointer: '/path',
  detail: 'There is no such path; see /docs.',
  detailZh: '没有这个路径，请查阅 /docs。',
});

/** Express without its habits: nothing is announced, parsed, guessed or tagged. */
function bareApp(): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('etag', false);
  app.set('query parser', false);
  app.set('case sensitive routing', true);
  app.set('strict routing', true);
  app.set('env', 'production');
  return app;
}

function addOpenRoute(app: Express, { path, answer }: OpenRoute, parts: PipelineParts): void {
  app.all(path, async (request: Request, { locals }: EdgeResponse) => {
    const { exchange } = locals;
    exchange.route = path;
    if (request.method !== 'GET') return refuseMethod(exchange, ['GET'], parts);
    const waitedMs = await parts.strangers.holdBack(exchange);
    // A late answer to who asks for the time would be a wrong time.
    if (waitedMs > 0) return sendProblem(exchange, tooManyOfAddress(waitedMs), parts);
    await sendAnswer(exchange, await answer(), parts.clock);
  });
}

/** The pages of the reference are larger than most answers, and open to everyone. */
function paced(parts: PipelineParts): RequestHandler {
  return async (_request, { locals }, next) => {
    const { exchange } = locals as EdgeResponse['locals'];
    const waitedMs = await parts.strangers.holdBack(exchange);
    if (waitedMs > 0) return sendProblem(exchange, tooManyOfAddress(waitedMs), parts);
    next();
  };
}

function addPath(app: Express, { path, template, byMethod }: PathRoutes, parts: PipelineParts): void {
  app.all(path, async (request: Request<Record<string, string>>, { locals }: EdgeResponse) => {
    const { exchange } = locals;
    exchange.route = template;
    const route = byMethod.get(request.method);
    if (!route) return refuseMethod(exchange, [...byMethod.keys()], parts);
    exchange.operationId = route.operationId;
    const answer = await serveCall(exchange, route, request.params, parts);
    if (answer) return give(exchange, answer, parts);
    request.socket.destroy();
  });
}

/** Who proved no key waits for the answer when its address asks too much. Who made the hub read in vain pays. */
async function give(exchange: Exchange, answer: Answer, parts: Answering): Promise<void> {
  const { strangers, rateLimiter, clock } = parts;
  const { isProven, keyId } = exchange;
  if (!isProven && !exchange.heldBack) await strangers.holdBack(exchange);
  await sendAnswer(exchange, answer, clock, (bytes) =>
    isProven && keyId !== null
      ? rateLimiter.spend(keyId, tokensFor(bytes), clock.monotonic()) === 0
      : !strangers.isTooMuch(exchange.request.socket, tokensFor(bytes)),
  );
}

function refuseMethod(exchange: Exchange, allowed: readonly string[], parts: PipelineParts): Promise<void> {
  exchange.headers['Allow'] = allowed.join(', ');
  const list = allowed.join(', ');
  const { problem } = refusal('METHOD_NOT_ALLOWED', {
    pointer: '/method',
    detail: `This path takes ${list}.`,
    detailZh: `该路径只支持 ${list}。`,
  });
  return sendProblem(exchange, problem, parts);
}

type Answering = Pick<PipelineParts, 'problems' | 'strangers' | 'rateLimiter' | 'clock'>;

function tooManyOfAddress(retryAfterMs: number): ProblemReply {
  return refusal(
    'RATE_LIMITED',
    {
      pointer: '',
      detail: 'Too many requests that prove no key come from this address; wait as Retry-After says.',
      detailZh: '该地址发来的未签名或签名无效的请求过多，请按 Retry-After 等待后再发。',
    },
    { retryAfterMs },
  ).problem;
}

function sendProblem(exchange: Exchange, problem: ProblemReply, parts: Answering): Promise<void> {
  exchange.code = problem.code;
  return give(exchange, parts.problems.render(problem, exchange.requestId), parts);
}

/** The one place where an exception ends: a bug is logged without its message and told as INTERNAL without text. */
function errorHandler(logger: EdgeLogger, parts: Answering): ErrorRequestHandler {
  return (error: unknown, request, { locals, headersSent }, _next) => {
    const { exchange } = locals as EdgeResponse['locals'];
    const unavailable = isUnavailable(error);
    if (unavailable)
      logger.warn({ requestId: exchange.requestId }, 'the storage cannot be reached, or is full');
    else logBug(logger, exchange.requestId, error);
    if (headersSent) {
      request.socket.destroy();
      return;
    }
    void sendProblem(exchange, unavailable ? UNAVAILABLE : { code: 'INTERNAL' }, parts);
  };
}
