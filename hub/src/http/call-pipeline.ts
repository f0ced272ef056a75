import { createHmac, hash, timingSafeEqual, type KeyObject } from 'node:crypto';
import type { OperationId } from '../generated/operations.ts';
import type { Clock } from '../runtime/clock.ts';
import type { HeadVerifier } from '../security/http-signature.ts';
import type { Explanation } from '../security/signature-mistakes.ts';
import type { SignatureExplainer } from '../security/signature-explainer.ts';
import { logBug, type EdgeLogger } from './access-log.ts';
import { renderReply } from './answer-reply.ts';
import type { Answer } from './answer.ts';
import type { BodyBudget } from './body-budget.ts';
import { decodeBody, readBody } from './body-reader.ts';
import { operationOf, type Operation } from './contract.ts';
import { Deadline } from './deadline.ts';
import { paceDevice } from './device-pace.ts';
import type { Exchange } from './exchange.ts';
import { checkAccept, checkBodyHead } from './head-check.ts';
import { readIdempotencyKey } from './idempotency-key.ts';
import type { IdempotencyStore } from './idempotency-store.ts';
import { runOnce } from './idempotent-call.ts';
import { parseJson } from './json-text.ts';
import type { EdgeLimits } from './limits.ts';
import type { EdgeMetrics } from './metrics.ts';
import type { Call, CallOnce, Handler, Reply } from './operation.ts';
import type { ProblemWriter } from './problems.ts';
import { explained, proveKey, type ProvenHead } from './prove-key.ts';
import { parseQuery } from './query.ts';
import { tokensFor, type RateLimiter } from './rate-limit.ts';
import { field, type ReceivedHead } from './received-head.ts';
import { refusal, type Refusal } from './refusal.ts';
import { checkSchema } from './schema-check.ts';
import { checkFilterScope, checkScope, type MayReach } from './scope-check.ts';
import type { Strangers } from './strangers.ts';

export interface PipelineParts {
  verifyHead: HeadVerifier;
  explainer: Pick<SignatureExplainer, 'explainBody'>;
  mayReach: MayReach;
  idempotency: IdempotencyStore;
  /** Without it, a stored fingerprint would let a short secret in a body be guessed. */
  fingerprintKey: KeyObject;
  rateLimiter: RateLimiter;
  deviceLimiter: RateLimiter;
  strangers: Strangers;
  bodyBudget: BodyBudget;
  problems: ProblemWriter;
  metrics: EdgeMetrics;
  limits: EdgeLimits;
  logger: EdgeLogger;
  clock: Clock;
}

export interface Route {
  operationId: OperationId;
  handler: Handler;
}

const OVERLOADED = refusal(
  'OVERLOADED',
  {
    pointer: '',
    detail: 'The hub is serving as much as it can hold; send the same again.',
    detailZh: '平台当前处理量已满，请稍后原样重发。',
  },
  { retryAfterMs: 1000 },
);

const HANDLER_LATE = refusal(
  'UNAVAILABLE',
  {
    pointer: '',
    detail: 'The hub did not finish in time; send the same again, it takes effect once.',
    detailZh: '平台未能及时处理完毕；请原样重发，只会生效一次。',
  },
  { retryAfterMs: 5000 },
);

type Params = Readonly<Record<string, string>>;
type Outcome = { answer: Answer } | Refusal | { aborted: true };

/**
 * From the head of a request to its answer. The order is the contract's: nothing is read of a body whose head is
 * not signed, and no handler runs before every check has passed. Null when the client went away.
 */
export async function serveCall(
  exchange: Exchange,
  route: Route,
  params: Params,
  parts: PipelineParts,
): Promise<Answer | null> {
  const outcome = await runCall(exchange, route, params, parts);
  if ('aborted' in outcome) return null;
  if ('answer' in outcome) return outcome.answer;
  exchange.code = outcome.problem.code;
  return parts.problems.render(outcome.problem, exchange.requestId);
}

async function runCall(
  exchange: Exchange,
  route: Route,
  params: Params,
  parts: PipelineParts,
): Promise<Outcome> {
  const operation = operationOf(route.operationId);
  const { head } = exchange;
  const { clock } = parts;
  const headRefusal = checkAccept(head, operation) ?? checkBodyHead(head, operation);
  if (headRefusal) return headRefusal;

  const signed = await proveKey(exchange, operation, parts);
  if (!('principal' in signed)) return signed;
  const room = roomFor(head, operation);
  const giveBack = parts.bodyBudget.take(room);
  if (!giveBack) return OVERLOADED;
  const deadline = new Deadline(clock, parts.limits.handlerTimeoutMs);
  try {
    const outcome = await runBody(exchange, route, params, signed, parts, deadline);
    if ('problem' in outcome) parts.rateLimiter.spend(signed.keyId, tokensFor(room), clock.monotonic());
    return outcome;
  } finally {
    // A handler that was given up on still holds what it was given.
    deadline.whenOver(giveBack);
  }
}

/** A compressed body is held twice, and grows; one in chunks tells no length. */
function roomFor(head: ReceivedHead, operation: Operation): number {
  const length = field(head, 'content-length');
  return length === null || head.fields.has('content-encoding') ? operation.maxBodyBytes : Number(length);
}

async function runBody(
  exchange: Exchange,
  route: Route,
  params: Params,
  signed: ProvenHead,
  parts: PipelineParts,
  deadline: Deadline,
): Promise<Outcome> {
  const operation = operationOf(route.operationId);
  const { head } = exchange;
  const received = await receive(exchange, operation, parts);
  if (!received.ok) return 'aborted' in received ? { aborted: true } : received;
  const { bytes } = received;
  if (!timingSafeEqual(hash('sha256', bytes, 'buffer'), signed.sha256))
    return digestMismatch(parts.explainer.explainBody(signed.keyId, signed.sha256, bytes));

  const scopeRefusal =
    checkSchema(operation.pathValidator, { ...params }, '/path') ??
    (await checkScope(signed.principal, operation, params, parts.mayReach)) ??
    paceDevice(exchange, signed.principal, operation, params, parts);
  if (scopeRefusal) return scopeRefusal;

  const decoded = await decodeBody(bytes, field(head, 'content-encoding'), operation.maxBodyBytes);
  if (!decoded.ok) return decoded;
  const content = readContent(exchange, operation, decoded.bytes, parts.limits);
  if (!content.ok) return content;
  const filterRefusal = await checkFilterScope(signed.principal, content.query, parts.mayReach);
  if (filterRefusal) return filterRefusal;
  const call: Call = {
    operationId: route.operationId,
    principal: signed.principal,
    params,
    query: content.query,
    body: content.body,
    rawBody: decoded.bytes,
    contentType: field(head, 'content-type'),
    requestId: exchange.requestId,
    receivedAt: exchange.receivedAt,
  };
  const running = runHandler(exchange, operation, call, route.handler, parts);
  return (await deadline.wait(running)) ?? givenUp(exchange, route, running, parts);
}

/** Whether it took effect is not known yet; to send it again is safe by contract. */
function givenUp(
  { requestId }: Exchange,
  { operationId }: Route,
  running: Promise<Outcome>,
  { logger }: PipelineParts,
): Refusal {
  logger.warn({ requestId, operationId }, 'a handler did not end in time');
  running.catch((error: unknown) => logBug(logger, requestId, error));
  return HANDLER_LATE;
}

function digestMismatch(explanation: Explanation | null): Refusal {
  const refused = refusal('DIGEST_MISMATCH', {
    pointer: '/header/content-digest',
    detail: 'Content-Digest is not the SHA-256 of the bytes received; hash the body exactly as it is sent.',
    detailZh: 'Content-Digest 与收到的字节不符；请对实际发送的请求体字节求摘要。',
  });
  return explained(refused, explanation ?? undefined);
}

async function receive(
  exchange: Exchange,
  operation: Operation,
  { limits, clock }: PipelineParts,
): ReturnType<typeof readBody> {
  if (exchange.awaitsContinue) {
    exchange.response.writeContinue();
    exchange.awaitsContinue = false;
  }
  return readBody(exchange.request, operation.maxBodyBytes, limits, clock);
}

type Content = { ok: true; query: Record<string, string>; body: unknown } | Refusal;

function readContent(
  { head }: Exchange,
  operation: Operation,
  bytes: Buffer,
  { maxJsonDepth }: EdgeLimits,
): Content {
  const query = parseQuery(head.query);
  if (!query.ok) return query;
  // The validator reads numbers and booleans from their text in its own copy; handlers get the text.
  const queryRefusal = checkSchema(operation.queryValidator, { ...query.query }, '/query');
  if (queryRefusal) return queryRefusal;
  if (operation.body !== 'JSON') return { ok: true, query: query.query, body: undefined };
  const parsed = parseJson(bytes, maxJsonDepth);
  if (!parsed.ok) return refusal(parsed.fault.code, parsed.fault);
  const bodyRefusal = checkSchema(operation.bodyValidator, parsed.value, '');
  return bodyRefusal ?? { ok: true, query: query.query, body: parsed.value };
}

async function runHandler(
  exchange: Exchange,
  operation: Operation,
  call: Call,
  handler: Handler,
  parts: PipelineParts,
): Promise<Outcome> {
  const { problems, clock } = parts;
  const render = (reply: Reply) => renderReply(reply, { problems, clock, requestId: call.requestId });
  const handle = async (once?: CallOnce): Promise<Reply> => {
    const reply = await handler(once ? { ...call, once } : call);
    if (!reply.ok) exchange.code = reply.problem.code;
    return reply;
  };
  const key = readIdempotencyKey(exchange.head, operation);
  if (!key.ok) return key;
  if (key.key === null) return { answer: render(await handle()) };

  const request = {
    actor: call.principal.actor,
    operation: call.operationId,
    key: key.key,
    fingerprint: fingerprintOf(exchange, call, parts.fingerprintKey),
  };
  const outcome = await runOnce({ store: parts.idempotency, clock, request, handle, render });
  if ('ok' in outcome) return outcome;
  if (outcome.replayed) {
    exchange.headers['Idempotency-Replayed'] = 'true';
    parts.metrics.replayed(call.operationId);
  }
  return { answer: outcome.answer };
}

/** Same place, same decoded content: compressed or not, it is the same request. */
function fingerprintOf({ head }: Exchange, { rawBody }: Call, key: KeyObject): Buffer {
  return createHmac('sha256', key).update(`${head.method}\n${head.target}\n`).update(rawBody).digest();
}
