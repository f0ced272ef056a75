import type { RecordKind } from '@realname-hub/adapters/port.ts';
import type { MemoryStorage } from '../../../hub/src/delivery/memory-storage.ts';
import { comparePositions, laneName, type LaneId } from '../../../hub/src/delivery/model.ts';
import { isOpenItem } from '../../../hub/src/delivery/states.ts';
import type { DeliveryWatch, WatchedItem } from './delivery-watch.ts';
import type { IntakeWatch, Whereabouts } from './intake-watch.ts';
import { isPoisonous, type Passage, type Truth } from './truth.ts';

const KINDS = ['team', 'projectWorker', 'attendance'] as const satisfies readonly RecordKind[];

export interface JudgedWorld {
  storage: MemoryStorage;
  truth: Truth;
  intake: IntakeWatch;
  delivery: DeliveryWatch;
  projects: readonly string[];
  streamOf: (kind: RecordKind, key: string) => readonly WatchedItem[];
}

type Peek = NonNullable<ReturnType<MemoryStorage['peek']>>;

/** What is not settled at a partner yet. Items held for a refused record, and what waits behind them, are. */
export function openEnds(world: JudgedWorld, partnerId: string): string[] {
  return lanesOf(world, partnerId).flatMap((lane) => {
    const name = laneName(lane);
    const last = world.streamOf(lane.kind, lane.key).at(-1);
    const stored = world.storage.peek(lane);
    if (!last) return [];
    if (!stored) return [`${name} has no lane`];
    const ends: string[] = [];
    if (comparePositions(stored.lane.reach, last) < 0) ends.push(`${name} ends at ${stored.lane.reach.no}`);
    for (const call of stored.calls) if (call.closedAt === null) ends.push(`${name} call ${call.state}`);
    const held = heldForGood(stored);
    for (const { state, no, orderKey } of stored.items)
      if (isOpenItem(state) && !held.has(orderKey)) ends.push(`${name} ${no} ${state}`);
    return ends;
  });
}

/** Each record has its one effect at the partner, or a row that says why not. */
export function wrongAtPartner(world: JudgedWorld, partnerId: string): string[] {
  return lanesOf(world, partnerId).flatMap((lane) => {
    const rows = new Map(world.storage.peek(lane)?.items.map((row) => [row.no, row]));
    return world.streamOf(lane.kind, lane.key).flatMap((item) => {
      const times = world.delivery.effectsOf(partnerId, lane.kind, lane.key, item);
      const row = rows.get(item.no);
      const state = row?.state ?? (item.report ? 'CONFIRMED' : 'SILENT');
      const name = `${laneName(lane)} ${item.no} ${item.recordId} ${state}`;
      const neededNoMore = state === 'SUPERSEDED' && row?.replayId !== null && times === 1;
      if (times !== (state === 'CONFIRMED' ? 1 : 0) && !neededNoMore)
        return [`${name} took effect ${times} times`];
      const nature = world.truth.natureOf(item);
      if (
        (state === 'REJECTED') !== (nature === 'POISON') &&
        state !== 'HELD' &&
        state !== 'WAITING' &&
        state !== 'SUPERSEDED'
      )
        return [`${name} is ${nature}`];
      if (
        (state === 'NOT_EXPRESSIBLE') !== (nature === 'UNSPEAKABLE') &&
        state !== 'HELD' &&
        state !== 'WAITING'
      )
        return [`${name} is ${nature}`];
      return [];
    });
  });
}

/** Each promised passage is in exactly one place, and in the one where it belongs. */
export function wrongAtIntake({ truth, intake }: JudgedWorld): string[] {
  return [...truth.passages.values()].flatMap((passage) => {
    if (passage.eventId === null) return [];
    const [, journalId = '', seq = ''] = /^SN-\d-(.+)-(\d+)$/.exec(passage.eventId) ?? [];
    const where = intake.whereIs({ deviceSn: passage.deviceSn, journalId, seq: Number(seq) });
    if (where === null) return [`${passage.id} was promised as ${passage.eventId} and is lost`];
    return belongs(passage, where, truth)
      ? []
      : [`${passage.id} ${passage.kind} is ${JSON.stringify(where)}`];
  });
}

function belongs({ kind, workerId, bootId, projectId }: Passage, where: Whereabouts, truth: Truth): boolean {
  if (kind === 'UNREADABLE') return where.state === 'REFUSED' && where.code !== 'MANUAL_NOT_FROM_DEVICE';
  if (kind === 'BY_HAND') return where.state === 'REFUSED' && where.code === 'MANUAL_NOT_FROM_DEVICE';
  if (where.state === 'ACCEPTED') return where.projectId === projectId && workerId !== 'nobody';
  if (where.state === 'REFUSED') return false;
  if (where.reason === 'CLOCK_UNCERTAIN') return !truth.timedBoots.has(bootId);
  return where.reason === 'WORKER_UNMATCHED' && workerId === 'nobody';
}

function heldForGood({ items }: Peek): Set<string> {
  const held = items.filter(
    ({ state, waitsFor }) => state === 'HELD' && isPoisonous(waitsFor?.recordId ?? ''),
  );
  return new Set(held.map(({ orderKey }) => orderKey));
}

function lanesOf({ projects }: JudgedWorld, partnerId: string): LaneId[] {
  return projects.flatMap((key) => KINDS.map((kind) => ({ partnerId, kind, key })));
}
