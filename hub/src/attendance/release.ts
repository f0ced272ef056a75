import type { Clock } from '../runtime/clock.ts';
import { changesAt, type IntakeSession, type IntakeStorage } from './intake-storage.ts';
import { judgeCaptures, placesOf } from './place-captures.ts';

/** Most captures released by one transaction: a backlog of weeks must not hold locks for minutes. */
const CHUNK = 500;

export interface ReleaseDeps {
  storage: IntakeStorage;
  clock: Clock;
}

/** Releases what recent arrivals allow, in the order of parking. Returns how many captures were looked at. */
export async function releaseDue(deps: ReleaseDeps): Promise<number> {
  let total = 0;
  for (;;) {
    const released = await deps.storage.transaction((session) => releaseChunk(session, deps.clock.now()));
    if (released === null) return total;
    total += released;
  }
}

/** Judges parked captures again; what is still missing something is parked again. Null: nothing is due. */
async function releaseChunk(session: IntakeSession, now: number): Promise<number | null> {
  const due = await session.takeDue(CHUNK);
  if (due === null) return null;
  const { captures, firstId } = due;
  if (captures.length === 0) return 0;
  const judged = await judgeCaptures(session, captures);
  const moved = judged.filter(({ verdict }) => verdict.status !== 'PARKED').length;
  const released = {
    actor: 'hub',
    action: 'attendance.released',
    object: `parked/${firstId ?? ''}`,
    detail: { taken: captures.length, moved },
  };
  await session.store(changesAt(now, { ...placesOf(captures, judged), audit: [released] }));
  return captures.length;
}
