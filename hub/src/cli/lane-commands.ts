import type { RecordKind } from '@realname-hub/adapters/port.ts';
import { LaneHolds } from '../delivery/lane-holds.ts';
import {
  laneStandings,
  openCalls,
  skippedItems,
  type LaneStanding,
  type OpenCall,
  type SkippedItem,
} from '../delivery/lane-standings.ts';
import { explainBlock } from '../delivery/explain.ts';
import type { Hold, LaneId } from '../delivery/model.ts';
import { DeliveryOperations } from '../delivery/operations.ts';
import { DeliveryQueries, type Exception } from '../delivery/queries.ts';
import { shanghaiIso } from '../runtime/shanghai-time.ts';
import { deliveryId, parseDeliveryId, recordKind, wireKind } from '../reporting/wire-names.ts';
import {
  bothLanguages,
  wrong,
  type Deps,
  type OperatorDeps,
  type ReasonOption,
} from './delivery-commands.ts';
import { CommandFailure, EXIT, table } from './output.ts';
import { wholeNumber } from './whole-number.ts';

/** Exceptions of one lane that are shown. */
const SHOWN = 20;

export interface LaneListOptions {
  partner?: string;
  kind?: string;
  project?: string;
  troubled?: boolean;
  limit: string;
}

/** `lanes list`: how far every lane is, and what stands in its way. */
export async function listLanesCommand(options: LaneListOptions, { db, output }: Deps): Promise<number> {
  const kind = kindOption(options.kind);
  const lanes = await laneStandings(db, {
    ...(options.partner === undefined ? {} : { partnerId: options.partner }),
    ...(kind === null ? {} : { kind }),
    ...(options.project === undefined ? {} : { key: options.project }),
    troubled: options.troubled === true,
    limit: wholeNumber('--limit', options.limit, [1, 1_000]),
  });
  const rows = lanes.map((lane) => [
    laneId(lane),
    String(lane.lastNo),
    String(lane.sentNo),
    String(lane.confirmedNo),
    countsOf(lane.items),
    obstacles(lane).join('；') || '–',
  ]);
  output.result(
    { lanes: lanes.map((lane) => ({ laneId: laneId(lane), ...lane })) },
    table(
      ['通道 lane', '最后 last', '已发至 sent', '已确认至 confirmed', '例外 exceptions', '阻碍 in the way'],
      rows,
    ),
  );
  return EXIT.ok;
}

/** `lanes show`: one lane with its exceptions, each explained, and everything that people did to it. */
export async function showLaneCommand(id: string, { db, output }: Deps): Promise<number> {
  const at = parseLaneId(id);
  const [lane] = at === null ? [] : await laneStandings(db, { ...at, limit: 1 });
  if (!lane) throw new CommandFailure(EXIT.negative, `没有通道 ${id}`, `there is no lane ${id}`);
  const [exceptions, skipped, calls] = await Promise.all([
    new DeliveryQueries(db).exceptions({ ...lane, limit: SHOWN }),
    skippedItems(db, lane),
    openCalls(db, lane),
  ]);
  const items = exceptions.map((item) => ({ deliveryId: deliveryId(item), ...item }));
  output.result({ laneId: id, ...lane, exceptions: items, skipped, openCalls: calls }, [
    ...standingLines(id, lane),
    ...exceptionLines(exceptions),
    ...skippedLines(lane, skipped),
    ...callLines(calls),
  ]);
  return EXIT.ok;
}

function standingLines(id: string, lane: LaneStanding): string[] {
  return [
    id,
    `最后 / last: ${lane.lastNo}`,
    `已发至 / sent up to: ${lane.sentNo}`,
    `已确认至 / confirmed up to: ${lane.confirmedNo}`,
    `例外 / exceptions: ${countsOf(lane.items)}`,
    ...(lane.replays > 0 ? [`重放 / replays: ${lane.replays}`] : []),
    `处理进程 / process: ${lane.owner ?? '无 / none'}`,
    ...obstacles(lane),
  ];
}

/** Everything that keeps the lane from sending, in both languages. */
function obstacles(lane: LaneStanding): string[] {
  const { hold, blocked, blockedDetail, breakers, notBefore } = lane;
  const found: string[] = [];
  if (!lane.partnerEnabled) found.push('对接平台已停用 / the partner is disabled');
  if (hold) {
    const since = shanghaiIso(hold.since);
    found.push(`${hold.actor} 自 ${since} 停止：${hold.reason} / held (${hold.scope}) by ${hold.actor}`);
  }
  if (blocked) {
    const until = notBefore === null ? '' : ` (${shanghaiIso(notBefore)})`;
    const detail = blockedDetail === null ? '' : `: ${blockedDetail}`;
    found.push(`${blocked} ${bothLanguages(explainBlock(blocked))}${detail}${until}`);
  }
  for (const { processId, state } of breakers)
    found.push(`断路器 / breaker: ${state} (${processId.slice(0, 8)})`);
  return found;
}

function countsOf(items: LaneStanding['items']): string {
  const counts = Object.entries(items).map(([state, count]) => `${state} ${count}`);
  return counts.join(', ') || '–';
}

function exceptionLines(exceptions: readonly Exception[]): string[] {
  if (exceptions.length === 0) return [];
  const rows = exceptions.map((item) => [
    deliveryId(item),
    item.state,
    item.recordId,
    bothLanguages(item.explanation),
  ]);
  return ['', ...table(['编号 id', '状态 state', '记录 record', '说明 detail'], rows)];
}

function skippedLines(lane: LaneId, skipped: readonly SkippedItem[]): string[] {
  if (skipped.length === 0) return [];
  const rows = skipped.map(({ no, state, by, at, reason }) => [
    deliveryId({ ...lane, no }),
    state,
    by,
    shanghaiIso(at),
    reason,
  ]);
  return ['', ...table(['已跳过 skipped', '状态 state', '何人 by', '何时 at', '原因 reason'], rows)];
}

function callLines(calls: readonly OpenCall[]): string[] {
  if (calls.length === 0) return [];
  const rows = calls.map(({ callId, state, members, method, serial, nextAt }) => [
    ...[callId, state, String(members), method ?? '–', serial ?? '–'],
    nextAt === null ? '–' : shanghaiIso(nextAt),
  ]);
  const heads = [
    '未了结的调用 open call',
    '状态 state',
    '条数 items',
    '方法 method',
    '流水号 serial',
    '下次 next',
  ];
  return ['', ...table(heads, rows)];
}

export interface HoldOptions extends ReasonOption {
  kind?: string;
  project?: string;
}

/** `lanes hold`: nothing leaves any more, from the next call on. */
export async function holdCommand(
  partnerId: string,
  options: HoldOptions,
  { db, audit, actor, output }: OperatorDeps,
): Promise<number> {
  const hold = holdOf(partnerId, options);
  const held = await new LaneHolds(db, audit).hold(actor, hold, options.reason);
  if (held === 'NO_PARTNER')
    throw new CommandFailure(EXIT.negative, `没有对接平台 ${partnerId}`, `there is no partner ${partnerId}`);
  if (held === 'HELD_ALREADY')
    throw new CommandFailure(EXIT.negative, `${nameOf(hold)} 已停止`, `${nameOf(hold)} is held already`);
  output.result({ ...hold, held: true }, [
    `已停止，记录照常保存 / held, records are kept: ${nameOf(hold)}`,
    `恢复 / to let it go on: realname-hub lanes release ${releaseArguments(hold)} --reason …`,
  ]);
  return EXIT.ok;
}

/** `lanes release`: what was held by exactly this goes on. */
export async function releaseCommand(
  partnerId: string,
  options: HoldOptions,
  { db, audit, actor, output }: OperatorDeps,
): Promise<number> {
  const hold = holdOf(partnerId, options);
  if (!(await new LaneHolds(db, audit).release(actor, hold, options.reason)))
    throw new CommandFailure(EXIT.negative, `${nameOf(hold)} 没有被停止`, `${nameOf(hold)} is not held`);
  output.result({ ...hold, held: false }, [`已恢复 / goes on: ${nameOf(hold)}`]);
  return EXIT.ok;
}

function holdOf(partnerId: string, { kind, project }: HoldOptions): Hold {
  return { partnerId, kind: kindOption(kind), key: project ?? null };
}

function nameOf({ partnerId, kind, key }: Hold): string {
  return [partnerId, kind && wireKind(kind), key].filter((part) => part !== null).join(' ');
}

function releaseArguments({ partnerId, kind, key }: Hold): string {
  return [
    partnerId,
    ...(kind === null ? [] : ['--kind', wireKind(kind)]),
    ...(key === null ? [] : ['--project', key]),
  ].join(' ');
}

/** `lanes skip`: later items of the same worker or record go on past this one, which stays what it is. */
export async function skipCommand(
  id: string,
  { reason }: ReasonOption,
  { db, audit, actor, output }: OperatorDeps,
): Promise<number> {
  const place = parseDeliveryId(id);
  const skipped = place === null ? null : await new DeliveryOperations(db, audit).skip(actor, place, reason);
  switch (skipped?.kind) {
    case 'SKIPPED':
      output.result({ deliveryId: id, state: skipped.state, skipped: true }, [
        `已跳过，状态仍为 ${skipped.state} / skipped, still ${skipped.state}: ${id}`,
      ]);
      return EXIT.ok;
    case 'BEHIND': {
      const first = place && deliveryId({ ...place, no: skipped.no });
      throw new CommandFailure(
        EXIT.negative,
        `${id} 在等待 ${first}，请跳过后者`,
        `${id} waits behind ${first}; skip that`,
      );
    }
    case 'HOLDS_NOTHING_BACK':
      throw new CommandFailure(
        EXIT.negative,
        `${id}（${skipped.state}）没有阻挡任何数据`,
        `${id} (${skipped.state}) holds nothing back`,
      );
    default:
      throw new CommandFailure(EXIT.negative, `${id} 没有停在通道中`, `${id} is not standing in a lane`);
  }
}

/** `national~TEAM~P-1` */
function laneId({ partnerId, kind, key }: LaneId): string {
  return [partnerId, wireKind(kind), key].join('~');
}

function parseLaneId(text: string): LaneId | null {
  const [partnerId, wire, key, ...rest] = text.split('~');
  const kind = recordKind((wire ?? '').toUpperCase());
  return partnerId && key && kind !== null && rest.length === 0 ? { partnerId, kind, key } : null;
}

/** null where none was given. */
export function kindOption(text: string | undefined): RecordKind | null {
  if (text === undefined) return null;
  const kind = recordKind(text.toUpperCase());
  if (kind === null) throw wrong('种类', 'kind', text);
  return kind;
}
