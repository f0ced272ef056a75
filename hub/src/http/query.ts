import { refusal, type Refusal } from './refusal.ts';

export type QueryResult = { ok: true; query: Record<string, string> } | Refusal;

/** Each parameter once, decoded; whether it is known and fits is the contract's to say. */
export function parseQuery(raw: string | null): QueryResult {
  const query: Record<string, string> = {};
  if (raw === null) return { ok: true, query };
  for (const [name, value] of new URLSearchParams(raw)) {
    if (Object.hasOwn(query, name))
      return refusal('QUERY_REPEATED', {
        pointer: `/query/${name}`,
        detail: 'This query parameter may stand only once.',
        detailZh: '该查询参数只能出现一次。',
      });
    Object.defineProperty(query, name, { value, enumerable: true, configurable: true, writable: true });
  }
  return { ok: true, query };
}
