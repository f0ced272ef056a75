import type { Clock } from '../runtime/clock.ts';
import { shanghaiIso } from '../runtime/shanghai-time.ts';
import { jsonAnswer, type Answer } from './answer.ts';
import type { Reply } from './operation.ts';
import type { ProblemWriter } from './problems.ts';

interface Context {
  problems: ProblemWriter;
  clock: Clock;
  requestId: string;
}

const NO_CONTENT = 204;

/** A handler's reply as bytes. Every JSON answer tells the hub's time: devices set their clocks by it. */
export function renderReply(reply: Reply, { problems, clock, requestId }: Context): Answer {
  if (!reply.ok) return problems.render(reply.problem, requestId);
  if ('raw' in reply)
    return { status: reply.status, contentType: reply.contentType, headers: {}, body: reply.raw };
  if ('stream' in reply) {
    const { status, contentType, stream } = reply;
    return { status, contentType, headers: {}, body: Buffer.alloc(0), stream };
  }
  if (reply.status === NO_CONTENT)
    return { status: NO_CONTENT, contentType: null, headers: reply.headers ?? {}, body: Buffer.alloc(0) };
  const body =
    'serverTime' in reply.body ? reply.body : { ...reply.body, serverTime: shanghaiIso(clock.now()) };
  return jsonAnswer(reply.status, body, reply.headers);
}
