import type { Operation } from './contract.ts';
import { field, type ReceivedHead } from './received-head.ts';
import { refusal, type Refusal } from './refusal.ts';

export type KeyResult = { ok: true; key: string | null } | Refusal;

const POINTER = '/header/idempotency-key';
const KEY = /^[A-Za-z0-9._:-]{1,64}$/;
const QUOTED = /^"(.*)"$/;

/**
 * The key of an operation that asks for one, as a structured string (`"k-1"`, as the IETF draft writes it) or
 * bare; both name the same key. Other operations recognise a repetition by its content and ignore the field.
 */
export function readIdempotencyKey(head: ReceivedHead, operation: Operation): KeyResult {
  if (operation.idempotency !== 'KEY') return { ok: true, key: null };
  const value = field(head, 'idempotency-key');
  if (value === null)
    return refusal('IDEMPOTENCY_KEY_MISSING', {
      pointer: POINTER,
      detail:
        'This operation needs an Idempotency-Key: one of your own for each thing to be done, kept on retries.',
      detailZh: '该操作需要 Idempotency-Key：每件事一个自定的键，重试时保持不变。',
    });
  const key = QUOTED.exec(value)?.[1] ?? value;
  if (KEY.test(key)) return { ok: true, key };
  return refusal('IDEMPOTENCY_KEY_MALFORMED', {
    pointer: POINTER,
    detail: 'The key must be 1 to 64 characters of A-Z a-z 0-9 . _ : -, with or without quotation marks.',
    detailZh: '该键须为 1 至 64 个字符（A-Z a-z 0-9 . _ : -），可带或不带引号。',
  });
}
