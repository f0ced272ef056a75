import type { Call, Fault, Reply } from '../http/operation.ts';
import { refuse, reply } from '../http/operation.ts';
import type { ProblemCode } from '../generated/problems.ts';
import { shanghaiIso } from '../runtime/shanghai-time.ts';
import type { RegistryContext } from './context.ts';
import { decodeCursor, DEFAULT_LIMIT, type Page, type PageRequest } from './listing.ts';
import type { Saved } from './record-store.ts';

/** What the handlers of all resources answer alike. */

export function answer({ clock }: Pick<RegistryContext, 'clock'>, status: number, body: object): Reply {
  return reply(status, { ...body, serverTime: shanghaiIso(clock.now()) });
}

/** 201 for a record that is new, 200 for one that was changed or said again. */
export function savedStatus(saved: Saved): number {
  return saved.outcome === 'CREATED' ? 201 : 200;
}

export function fault(pointer: string, code: ProblemCode, detail: string, detailZh: string): Fault {
  return { pointer, code, detail, detailZh };
}

export function refuseFaults(faults: readonly Fault[]): Reply {
  return refuse('VALIDATION', { faults });
}

/** A path parameter; the edge has checked that it is there. */
export function param(call: Call, name: string): string {
  const value = call.params[name];
  if (value === undefined) throw new Error(`the route of ${call.operationId} has no ${name}`);
  return value;
}

/** Runs a listing with the cursor and limit of the query. */
export async function answerPage<Item>(
  context: Pick<RegistryContext, 'clock'>,
  call: Call,
  keyCount: number,
  read: (page: PageRequest) => Promise<Page<Item>>,
): Promise<Reply> {
  const { cursor, limit } = call.query;
  const after = cursor === undefined ? null : decodeCursor(cursor, keyCount);
  if (cursor !== undefined && after === null)
    return refuseFaults([
      fault(
        '/query/cursor',
        'CURSOR_INVALID',
        'The cursor is not one that this listing gave.',
        '游标不是本列表给出的。',
      ),
    ]);
  return answer(
    context,
    200,
    await read({ after, limit: limit === undefined ? DEFAULT_LIMIT : Number(limit) }),
  );
}
