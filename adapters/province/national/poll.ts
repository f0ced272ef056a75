import type { OutboundCall, PollOutcome } from '../../port.ts';
import type { KindCodec } from './codec.ts';
import { judgeRefusal, PROCESSING_FAILED } from './errors.ts';
import type { Exchange } from './exchange.ts';
import { isObject, textMember } from './json.ts';
import type { Numberless } from './results.ts';
import { acceptAll } from './results.ts';
import { parseJson } from './wire.ts';

export const POLL_METHOD = 'AsyncHandleResult.Query';

/**
 * Meaning of the answer to `AsyncHandleResult.Query`: 0 waits, 10 failed, 20 done. Neither 0 nor anything unknown
 * is a success. `redact` masks the reason text.
 */
export function readPoll(
  answer: Exchange,
  serial: string,
  call: OutboundCall,
  codec: KindCodec,
  redact: (text: string) => string,
): PollOutcome | Numberless {
  if (answer.kind === 'refusal') {
    return { kind: 'unanswered', reason: `result not told: code ${answer.code}: ${answer.message}` };
  }
  if (answer.kind !== 'answer') return answer;
  const data = answer.data;
  if (!isObject(data)) return { kind: 'unanswered', reason: 'result without data' };
  const answered = textMember(data, 'requestSerialCode');
  if (answered !== null && answered !== serial)
    return { kind: 'unanswered', reason: 'result of another call' };
  switch (textMember(data, 'status')?.trim()) {
    case '0':
      return { kind: 'pending' };
    case PROCESSING_FAILED:
      return judgeRefusal(PROCESSING_FAILED, redact(reasonText(data['result'])), call, codec);
    case '20':
      return acceptAll(call, codec, resultValue(data['result']));
    default:
      return { kind: 'unanswered', reason: 'result with an unknown status' };
  }
}

/** `result` of a success is JSON in a string, and nothing at all for most methods. */
function resultValue(result: unknown): unknown {
  return typeof result === 'string' ? parseJson(result) : result;
}

function reasonText(result: unknown): string {
  if (typeof result === 'string' && result !== '') return result;
  return isObject(result) || Array.isArray(result) ? JSON.stringify(result) : '处理失败,平台未说明原因';
}
