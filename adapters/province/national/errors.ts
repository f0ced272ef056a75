import type { DeliverOutcome, ItemFault, OutboundCall, Trouble } from '../../port.ts';
import type { KindCodec } from './codec.ts';
import type { Numberless } from './results.ts';
import { adoptOne } from './results.ts';
import type { Envelope } from './wire.ts';

type Judgement = Extract<DeliverOutcome, { kind: 'answered' | 'refused' | 'unanswered' }> | Numberless;

/** Codes that say something about the caller, not about the call's content. */
const TROUBLES: Readonly<Record<string, 'credential' | 'throttle'>> = {
  '-2': 'credential', // 签名校验错误
  '-3': 'credential', // 无API访问权限
  '-4': 'credential', // IP校验错误
  '-5': 'throttle', // 访问超过限制
};

/** 请求参数错误: the only code known to mean that the call's content was refused before anything was done. */
const BAD_PARAMETERS = '-1';

/** Processing failed, as an asynchronous result says it: a final answer, whatever its text. */
export const PROCESSING_FAILED = '10';

/** Bad signature, no permission, wrong address, too many calls; null for every other code. */
export function answerTrouble(envelope: Envelope): Trouble | null {
  const { code, message } = envelope;
  // A wrong appid is told as a parameter error (请求参数无效:appid无效!), but no record is at fault.
  const trouble = /appid\s*无效/i.test(message) ? 'credential' : TROUBLES[code];
  if (trouble === 'credential') return { kind: 'credentialRefused', code, message };
  if (trouble === 'throttle') return { kind: 'throttled', retryAfterMs: null, code, message };
  return null;
}

/** What the refusal of a write means for its members. */
export function judgeRefusal(code: string, message: string, call: OutboundCall, codec: KindCodec): Judgement {
  // An update that meets a record of the same name is a refusal: the other one is not the record that was meant.
  if (call.operation === 'add' && codec.duplicate?.test(message))
    return judgeDuplicate(code, message, call, codec);
  const rows = faultyRows(message, code, call, codec.list);
  if (rows.length === 0 && !isFinal(code)) {
    // 9999 (other error), 1001 and codes unseen so far do not say whether the work was done before it went
    // wrong. Taking them for a refusal could send a record twice, so the settlement has to find out.
    return { kind: 'unanswered', reason: `code ${code}: ${message}` };
  }
  return { kind: 'refused', code, message, rows };
}

function isFinal(code: string): boolean {
  return code === BAD_PARAMETERS || code === PROCESSING_FAILED || code === 'HTTP_413';
}

/**
 * A single record that the platform already has is adopted. In a call of several the text does not say what
 * became of the others, so the call counts as refused without its duplicates being blamed: sent again in halves,
 * each duplicate ends alone and is adopted then.
 */
function judgeDuplicate(code: string, message: string, call: OutboundCall, codec: KindCodec): Judgement {
  if (call.items.length > 1) {
    const others = message
      .split(SEPARATOR)
      .filter((part) => !codec.duplicate?.test(part))
      .join(';');
    return { kind: 'refused', code, message, rows: faultyRows(others, code, call, codec.list) };
  }
  if (codec.number === null) return { kind: 'answered', members: [{ index: 0, state: 'duplicate' }] };
  return adoptOne(
    'duplicate',
    codec.number.inDuplicate(message),
    `already there, number not told: ${message}`,
  );
}

const SEPARATOR = /[;;]/;
const INDEXED = /^\s*\[(\w+)\]\s*\[(\d{1,4})\]\s*(.*)$/s;

/** `[workerList][0][headImage]不能为空!;[workerList][2]…` → the members it names, each with its own texts. */
function faultyRows(message: string, code: string, call: OutboundCall, list: string | null): ItemFault[] {
  const texts = new Map<number, string[]>();
  for (const part of message.split(SEPARATOR)) {
    const [, name = '', position = '', text = ''] = INDEXED.exec(part) ?? [];
    const index = Number(position || '-1');
    // Servers of the family write the list in other letters than the field table does (`datalist`).
    const ours = list !== null && name.toLowerCase() === list.toLowerCase();
    if (ours && index >= 0 && index < call.items.length)
      texts.set(index, [...(texts.get(index) ?? []), text]);
  }
  if (texts.size === 0 && call.items.length === 1 && isFinal(code)) return [{ index: 0, code, message }];
  return [...texts].map(([index, parts]) => ({ index, code, message: parts.join(';') }));
}
