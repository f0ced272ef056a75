import type { Foundation } from '../composition/foundation.ts';
import type { Bilingual } from '@realname-hub/adapters/port.ts';
import { DeliveryOperations } from '../delivery/operations.ts';
import { DeliveryQueries } from '../delivery/queries.ts';
import { CALL_STATES, ITEM_STATES } from '../delivery/states.ts';
import { shanghaiIso } from '../runtime/shanghai-time.ts';
import { decodeCursor } from '../registry/listing.ts';
import { showAttempt, showDelivery } from '../reporting/delivery-handlers.ts';
import {
  attemptsOf,
  DELIVERY_CURSOR_KEYS,
  findDelivery,
  listDeliveries,
} from '../reporting/delivery-queries.ts';
import { explainDeliveries } from '../reporting/explained-deliveries.ts';
import { deliveryId, parseDeliveryId, recordKind, wireKind } from '../reporting/wire-names.ts';
import { CommandFailure, EXIT, table, type Output } from './output.ts';
import { wholeNumber } from './whole-number.ts';

export type Deps = Pick<Foundation, 'db'> & { output: Output };

export interface ListOptions {
  partner?: string;
  kind?: string;
  project?: string;
  state?: string;
  record?: string;
  cursor?: string;
  limit: string;
}

export type OperatorDeps = Deps & Pick<Foundation, 'audit'> & { actor: string };

export const ALL = { kind: 'HUB' } as const;

/** `deliveries list`: what needs attention, or everything of one record or one project and kind. */
export async function listDeliveriesCommand(options: ListOptions, { db, output }: Deps): Promise<number> {
  const kind = options.kind === undefined ? undefined : recordKind(options.kind.toUpperCase());
  if (kind === null) throw wrong('种类', 'kind', options.kind);
  const state = options.state?.toUpperCase();
  if (state !== undefined && !ITEM_STATES.some((known) => known === state))
    throw wrong('状态', 'state', options.state);
  const after = options.cursor === undefined ? null : decodeCursor(options.cursor, DELIVERY_CURSOR_KEYS);
  if (options.cursor !== undefined && after === null) throw wrong('页', 'page', options.cursor);
  const filter = {
    scope: ALL,
    ...(kind === undefined ? {} : { kind }),
    ...(options.partner === undefined ? {} : { partnerId: options.partner }),
    ...(options.project === undefined ? {} : { projectId: options.project }),
    ...(state === undefined ? {} : { state }),
    ...(options.record === undefined ? {} : { recordId: options.record }),
  };
  const { items, nextCursor } = await listDeliveries(db, filter, {
    after,
    limit: wholeNumber('--limit', options.limit, [1, 500]),
  });
  const explained = await explainDeliveries(db, items);
  const rows = explained.map((row) => [
    deliveryId(row),
    row.state,
    row.recordId,
    bothLanguages(row.explanation),
  ]);
  output.result({ items: explained.map(showDelivery), nextCursor }, [
    ...table(['编号 id', '状态 state', '记录 record', '说明 detail'], rows),
    ...(nextCursor === null ? [] : [`更多 / more: --cursor ${nextCursor}`]),
  ]);
  return EXIT.ok;
}

export function wrong(zh: string, en: string, text = ''): CommandFailure {
  return new CommandFailure(EXIT.usage, `没有这个${zh}：${text}`, `there is no ${en} ${text}`);
}

export const bothLanguages = ({ zh, en }: Bilingual): string => `${zh} / ${en}`;

export interface ReasonOption {
  reason: string;
}

/** `deliveries redeliver`: a dead letter goes again, in its order, by the lane's owner. */
export async function redeliverCommand(
  id: string,
  options: { reason?: string },
  deps: OperatorDeps,
): Promise<number> {
  const reason = requiredReason(options.reason);
  const place = parseDeliveryId(id);
  const operations = new DeliveryOperations(deps.db, deps.audit);
  const count = place === null ? 0 : await operations.redeliver(deps.actor, [place], reason);
  if (count === 0) {
    throw new CommandFailure(EXIT.negative, `${id} 不是被拒的上报`, `${id} is no rejected delivery`);
  }
  deps.output.result({ deliveryId: id, redelivered: count }, [`将重新发送 / will be sent again: ${id}`]);
  return EXIT.ok;
}

/** Where an option's group of commands cannot demand it itself. */
export function requiredReason(reason: string | undefined): string {
  if (reason !== undefined && reason.trim() !== '') return reason;
  throw new CommandFailure(EXIT.usage, '请给出 --reason（记入审计）', 'give --reason, for the audit trail');
}

/** `deliveries decide`: a person found out whether an unanswered call took effect at the partner. */
export async function decideCommand(
  callId: string,
  options: ReasonOption & { present?: boolean; absent?: boolean },
  deps: OperatorDeps,
): Promise<number> {
  if (options.present === options.absent) {
    throw new CommandFailure(EXIT.usage, '请给出 --present 或 --absent', 'give --present or --absent');
  }
  const decision = options.present === true ? 'PRESENT' : 'ABSENT';
  const operations = new DeliveryOperations(deps.db, deps.audit);
  if (!(await operations.decide(deps.actor, callId, decision, options.reason))) {
    throw new CommandFailure(EXIT.negative, `没有未知的调用 ${callId}`, `there is no unknown call ${callId}`);
  }
  deps.output.result({ callId, decision }, [`已记录 / noted: ${callId} ${decision}`]);
  return EXIT.ok;
}

/** `deliveries calls`: the journal of calls, newest first; UNKNOWN ones may need a decision. */
export async function listCallsCommand(
  options: { partner?: string; state?: string; limit: string },
  { db, output }: Deps,
): Promise<number> {
  const state = CALL_STATES.find((known) => known === options.state?.toUpperCase());
  if (options.state !== undefined && state === undefined) throw wrong('状态', 'state', options.state);
  const calls = await new DeliveryQueries(db).calls({
    ...(options.partner === undefined ? {} : { partnerId: options.partner }),
    ...(state === undefined ? {} : { state }),
    limit: wholeNumber('--limit', options.limit, [1, 500]),
  });
  const rows = calls.map(({ id, partnerId, kind, key, method, members, createdAt, ...call }) => [
    ...[id, partnerId, wireKind(kind), key, method ?? '–', call.state, String(members.length)],
    shanghaiIso(createdAt),
  ]);
  output.result(
    { calls },
    table(
      [
        '调用 call',
        '平台 partner',
        '种类 kind',
        '键 key',
        '方法 method',
        '状态 state',
        '条数 items',
        '时间 at',
      ],
      rows,
    ),
  );
  return EXIT.ok;
}

/** `deliveries show`: one record at one partner, with every attempt. */
export async function showDeliveryCommand(id: string, { db, output }: Deps): Promise<number> {
  const place = parseDeliveryId(id);
  const found = place && (await findDelivery(db, place, ALL));
  const [row] = found ? await explainDeliveries(db, [found]) : [];
  if (!row) throw new CommandFailure(EXIT.negative, `没有上报 ${id}`, `there is no delivery ${id}`);
  const attempts = await attemptsOf(db, row);
  const shown = attempts.map(showAttempt) as {
    startedAt: string;
    purpose: string;
    outcome: string;
    message?: string;
  }[];
  output.result({ ...showDelivery(row), attempts: shown }, [
    `${id}`,
    `状态 / state: ${row.state}`,
    `记录 / record: ${wireKind(row.kind)} ${row.recordId} v${row.version}`,
    bothLanguages(row.explanation),
    '',
    ...table(
      ['时间 at', '动作 action', '结果 outcome', '说明 message'],
      shown.map(({ startedAt, purpose, outcome, message }) => [startedAt, purpose, outcome, message ?? '']),
    ),
  ]);
  return EXIT.ok;
}
