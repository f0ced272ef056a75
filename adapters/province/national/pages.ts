import type { Trouble } from '../../port.ts';
import type { Exchange } from './exchange.ts';
import type { WireObject } from './fields.ts';
import type { JsonObject } from './json.ts';
import { isObject, textMember } from './json.ts';

/** More pages than this for one question are not read: the answer is then incomplete, and absence unproven. */
const MAX_PAGES = 200;

export type Pages =
  /** `complete` is false where a row could not be read or not all were: what was not found may still be there. */
  | { kind: 'rows'; rows: readonly JsonObject[]; complete: boolean }
  | Trouble
  | { kind: 'unanswered'; reason: string };

/** Reads all rows that a query gives. */
export type RowReader = (method: string, question: WireObject) => Promise<Pages>;

export function rowReader(
  ask: (method: string, data: WireObject) => Promise<Exclude<Exchange, { kind: 'refusal' }>>,
  pageSize: number,
): RowReader {
  return async (method, question) => {
    const rows: JsonObject[] = [];
    let seen = 0;
    let readable = true;
    for (let pageIndex = 0; pageIndex < MAX_PAGES; pageIndex += 1) {
      const answer = await ask(method, { pageIndex, pageSize, ...question });
      if (answer.kind !== 'answer') return answer;
      const page = readPage(answer.data);
      if (page === null) return { kind: 'unanswered', reason: `${method}: no page of rows in the answer` };
      rows.push(...page.rows);
      readable &&= page.rows.length === page.length;
      seen += page.length;
      // A platform may give fewer rows a page than were asked for, so a stated total outranks a short page.
      const all = page.totalCount === null ? page.length < pageSize : seen >= page.totalCount;
      if (all) return { kind: 'rows', rows, complete: readable };
      if (page.length === 0) return { kind: 'rows', rows, complete: false };
    }
    return { kind: 'rows', rows, complete: false };
  };
}

interface Page {
  rows: readonly JsonObject[];
  /** Rows sent, readable or not. */
  length: number;
  totalCount: number | null;
}

/**
 * `data` of a query's answer, or null where it proves nothing: an answer without rows says that there are none
 * only if it counts them, for what is absent is sent again.
 */
function readPage(data: unknown): Page | null {
  if (!isObject(data)) return null;
  const total = textMember(data, 'totalCount');
  const totalCount = total !== null && /^\d+$/.test(total) ? Number(total) : null;
  const list = data['rows'] ?? (totalCount === 0 ? [] : null);
  if (!Array.isArray(list)) return null;
  return { rows: list.filter(isObject), length: list.length, totalCount };
}
