import { beijingStamp } from '../day/beijing.ts';
import type { CityCounts } from '../expectation.ts';
import type { AccountedRecord, HubAccounts } from './hub-accounts.ts';

export interface BalanceInput {
  hub: HubAccounts;
  /** Ids of all captures that were stated, by devices and by systems. */
  captured: readonly string[];
  /** Captures that no device has sent yet. */
  queued: number;
  duplicates: number;
  platforms: readonly PlatformHoldings[];
}

export interface PlatformHoldings {
  partnerId: string;
  /** What it stores, as `passageKey` writes it; a passage that it stores twice stands here twice. */
  passages: readonly string[];
}

export interface Balance {
  counts: CityCounts;
  /** What is wrong, one line each. */
  faults: readonly string[];
}

/** A moment in which states of a partner may still change by themselves. */
const PENDING = new Set(['WAITING', 'SENT', 'UNKNOWN']);

/** One passage as hub and platforms both know it. The platforms' times end with the second. */
export function passageKey(projectId: string, workerKey: string, stamp: string, direction: string): string {
  return [projectId, workerKey, stamp.slice(0, 19), direction].join(' ');
}

/** Compares what was captured with what the hub has, and what the hub calls confirmed with what is at the platforms. */
export function balance(input: BalanceInput): Balance {
  const { hub, captured, queued, duplicates, platforms } = input;
  const known = new Set([...hub.stored.map(({ recordId }) => recordId), ...hub.parked, ...hub.refused]);
  const missing = captured.filter((recordId) => !known.has(recordId));
  const invented = [...known].filter((recordId) => !captured.includes(recordId));
  const misplaced = platforms.flatMap((platform) => compareWith(platform, hub.stored));
  const states = platforms.flatMap(({ partnerId }) =>
    hub.stored.flatMap(({ partners }) => partners[partnerId] ?? []),
  );
  const inState = (isMeant: (state: string) => boolean): number => states.filter(isMeant).length;
  const lostBeforeHub = Math.max(0, missing.length - queued);
  return {
    counts: {
      captured: captured.length,
      duplicates,
      parked: hub.parked.length,
      refused: hub.refused.length,
      stored: hub.stored.length,
      pending: queued + inState((state) => PENDING.has(state)),
      held: inState((state) => state === 'HELD'),
      rejected: inState((state) => state === 'REJECTED' || state === 'NOT_EXPRESSIBLE'),
      confirmed: inState((state) => state === 'CONFIRMED'),
      lost: lostBeforeHub + misplaced.length,
    },
    faults: [
      ...(lostBeforeHub === 0
        ? []
        : missing.map((recordId) => `枢纽没有 / the hub does not have ${recordId}`)),
      ...invented.map((recordId) => `无人采集 / nobody captured ${recordId}`),
      ...misplaced,
    ],
  };
}

/** Each confirmed passage stands exactly once at the platform, and each refused one not at all. */
function compareWith(
  { partnerId, passages }: PlatformHoldings,
  stored: readonly AccountedRecord[],
): string[] {
  const times = new Map<string, number>();
  for (const passage of passages) times.set(passage, (times.get(passage) ?? 0) + 1);
  const faults: string[] = [];
  const reported = new Set<string>();
  for (const record of stored) {
    const state = record.partners[partnerId];
    if (state === undefined) continue;
    const stamp = beijingStamp(Date.parse(record.occurredAt));
    const key = passageKey(record.projectId, record.workerKey ?? '?', stamp, record.direction);
    reported.add(key);
    const found = times.get(key) ?? 0;
    if (state === 'CONFIRMED' && found !== 1)
      faults.push(
        `${partnerId}: ${record.recordId} 已确认，平台有 ${found} 条 / is confirmed and stands there ${found} times`,
      );
    if (state === 'REJECTED' && found !== 0)
      faults.push(
        `${partnerId}: ${record.recordId} 被拒，平台却有 / is rejected and stands there all the same`,
      );
    if (state !== 'CONFIRMED' && found > 1)
      faults.push(`${partnerId}: ${record.recordId} 平台有 ${found} 条 / stands there ${found} times`);
  }
  for (const key of times.keys())
    if (!reported.has(key))
      faults.push(`${partnerId}: 平台多出一条 / has one that was never reported: ${key}`);
  return faults;
}
