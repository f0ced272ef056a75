import express, { type ErrorRequestHandler, type Express, type Request } from 'express';
import type { Registry } from 'prom-client';
import type { ProblemCode } from '../generated/problems.ts';
import type { Clock } from '../runtime/clock.ts';
import type { Random } from '../runtime/random.ts';
import type { HeadVerifier } from '../security/http-signature.ts';
import type { SignatureExplainer } from '../security/signature-explainer.ts';
import type { Db } from '../store/database.ts';
import { logBug, type EdgeLogger } from './access-log.ts';
import { BodyBudget } from './body-budget.ts';
import { serveCall, type PipelineParts } from './call-pipeline.ts';
import { serveDocs } from './docs-page.ts';
import type { EdgeResponse, Exchange } from './exchange.ts';
import { checkHead } from './head-check.ts';
import type { HealthCheck } from './health.ts';
import { IdempotencyStore, type AnswerCipher } from './idempotency-store.ts';
import { DEFAULT_LIMITS, type EdgeLimits } from './limits.ts';
import { createEdgeMetrics } from './metrics.ts';
import { openExchange } from './open-exchange.ts';
import { openRoutes, type OpenRoute } from './open-routes.ts';
import type { Handlers, ProblemReply } from './operation.ts';
import { ProblemWriter } from './problems.ts';
import { RateLimiter } from './rate-limit.ts';
import { refusal } from './refusal.ts';
import { routeTable, type PathRoutes } from './route-table.ts';
import type { MayReach } from './scope-check.ts';
import { sendAnswer } from './send-answer.ts';
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
  const rateLimiter = new RateLimiter(limits.rate);
  const bodyBudget = new BodyBudget(limits.maxBodyBytesAtOnce);
  const { verifyHead, explainer, mayReach } = options;
  const parts = {
    verifyHead,
    explainer,
    mayReach,
    idempotency,
    rateLimiter,
    bodyBudget,
    problems,
    metrics,
    limits,
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
  const open = [...openRoutes(clock, options.healthChecks, () => closing), ...(options.pages ?? [])];
  for (const route of open) addOpenRoute(app, route, parts);
  if (options.docsFolder !== null) app.use('/docs', serveDocs(options.docsFolder));
  for (const routes of routeTable(options.handlers)) addPath(app, routes, parts);
  app.use((_request: Request, { locals }: EdgeResponse) =>
    sendProblem(locals.exchange, ROUTE_UNKNOWN, parts),
  );
  app.use(errorHandler(options.logger, parts));

  const start = async (listen: Listen): Promise<RunningServer> => {
    const onProblem = (code: ProblemCode) => metrics.problem('none', code);
    const server = await startServer({ ...listen, app, limits, problems, onProblem, clock });
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
    return sendAnswer(exchange, await answer(), parts.clock);
  });
}

function addPath(app: Express, { path, template, byMethod }: PathRoutes, parts: PipelineParts): void {
  app.all(path, async (request: Request<Record<string, string>>, { locals }: EdgeResponse) => {
    const { exchange } = locals;
    exchange.route = template;
    const route = byMethod.get(request.method);
    if (!route) return refuseMethod(exchange, [...byMethod.keys()], parts);
    exchange.operationId = route.operationId;
    const answer = await serveCall(exchange, route, request.params, parts);
    if (answer) return sendAnswer(exchange, answer, parts.clock);
    request.socket.destroy();
  });
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

type Answering = Pick<PipelineParts, 'problems' | 'clock'>;

function sendProblem(exchange: Exchange, problem: ProblemReply, parts: Answering): Promise<void> {
  exchange.code = problem.code;
  return sendAnswer(exchange, parts.problems.render(problem, exchange.requestId), parts.clock);
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
