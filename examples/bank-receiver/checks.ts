import type { Order } from './order.ts';

const HASH_MODULUS = 10n ** 18n;

export interface Refusal {
  code: string;
  words: string;
}

/** What no schema checks: count, sum and hash total against the lines, ids once each, the last day not over. */
export function refusalOf(order: Order, today: string): Refusal | null {
  const { lines } = order;
  if (lines.length === 0 || lines.length !== order.count)
    return { code: 'COUNT_DIFFERS', words: `${order.count} stated, ${lines.length} found` };
  if (lines.reduce((sum, { amountFen }) => sum + amountFen, 0n) !== order.sumFen)
    return { code: 'SUM_DIFFERS', words: 'CtrlSum is not the sum of the lines' };
  const hash = lines.reduce(
    (total, { account }) => (total + BigInt(account.replace(/\D/g, '') || '0')) % HASH_MODULUS,
    0n,
  );
  if (hash.toString() !== order.hashTotal)
    return { code: 'HASH_DIFFERS', words: 'HashTotal is not that of the accounts' };
  if (new Set(lines.map(({ lineId }) => lineId)).size < lines.length)
    return { code: 'IDS_REPEATED', words: 'an EndToEndId stands twice' };
  // Paying late what was re-issued in the meantime would pay somebody twice.
  if (today > order.lastExecutionDay)
    return { code: 'DAY_OVER', words: `the last execution day was ${order.lastExecutionDay}` };
  return null;
}
