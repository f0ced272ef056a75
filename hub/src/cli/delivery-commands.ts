import type { Foundation } from '../composition/foundation.ts';
import { ITEM_STATES } from '../delivery/states.ts';
import { decodeCursor } from '../registry/listing.ts';
import { showAttempt, showDelivery, waitsFor } from '../reporting/delivery-handlers.ts';
import {
  attemptsOf,
  DELIVERY_CURSOR_KEYS,
  findDelivery,
  listDeliveries,
} from '../reporting/delivery-queries.ts';
import { deliveryId, parseDeliveryId, recordKind, wireKind } from '../reporting/wire-names.ts';
import { CommandFailure, EXIT, table, type Output } from './output.ts';
import { wholeNumber } from './whole-number.ts';

type Deps = Pick<Foundation, 'db'> & { output: Output };

export interface ListOptions {
  partner?: string;
  kind?: string;
  project?: string;
  state?: string;
  record?: string;
  cursor?: string;
  limit: string;
}

const ALL = { kind: 'HUB' } as const;

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
  const rows = items.map((row) => [
    deliveryId(row),
    row.state,
    row.recordId,
    row.waitsKind === null ? (row.message ?? '') : `等待 waits for ${waitsFor(row) ?? ''}`,
  ]);
  output.result({ items: items.map(showDelivery), nextCursor }, [
    ...table(['编号 id', '状态 state', '记录 record', '说明 detail'], rows),
    ...(nextCursor === null ? [] : [`更多 / more: --cursor ${nextCursor}`]),
  ]);
  return EXIT.ok;
}

function wrong(zh: string, en: string, text = ''): CommandFailure {
  return new CommandFailure(EXIT.usage, `没有这个${zh}：${text}`, `there is no ${en} ${text}`);
}

/** `deliveries show`: one record at one partner, with every attempt. */
export async function showDeliveryCommand(id: string, { db, output }: Deps): Promise<number> {
  const place = parseDeliveryId(id);
  const row = place && (await findDelivery(db, place, ALL));
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
    ...(row.waitsKind === null ? [] : [`等待 / waits for: ${waitsFor(row) ?? ''}`]),
    ...(row.message === null ? [] : [`对方的话 / the partner said: ${row.code ?? ''} ${row.message}`]),
    '',
    ...table(
      ['时间 at', '动作 action', '结果 outcome', '说明 message'],
      shown.map(({ startedAt, purpose, outcome, message }) => [startedAt, purpose, outcome, message ?? '']),
    ),
  ]);
  return EXIT.ok;
}
