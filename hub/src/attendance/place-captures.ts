import type { FieldCipher } from '../security/field-cipher.ts';
import type { Trx } from '../store/database.ts';
import { appendToStreams } from '../delivery/streams.ts';
import { judgeAlone, judgeOnSite, type Verdict } from './acceptance.ts';
import { bindingArrival, enrolmentArrival, shareArrivals } from './arrival-locks.ts';
import {
  insertAccepted,
  insertParked,
  insertRefused,
  type AcceptedCapture,
  type Captured,
  type ParkedCapture,
  type RefusedCapture,
} from './capture-store.ts';
import { noteJournalDays } from './journal-days.ts';
import { gatherContexts, type SiteLookups } from './site-context.ts';

export interface PlacingDeps {
  lookups: SiteLookups;
  cipher: FieldCipher;
}

/** Captures with their verdicts, not stored yet. */
export interface Judged {
  captures: readonly Captured[];
  projects: readonly (string | null)[];
  /** In the order of the captures. */
  verdicts: readonly Verdict[];
}

/** Judges captures that are new. `decided`: a person has vouched for the time. */
export async function judgeCaptures(
  trx: Trx,
  lookups: SiteLookups,
  captures: readonly (Captured & { decided?: boolean })[],
): Promise<Judged> {
  const projects = await projectsOf(trx, lookups, captures);
  await shareArrivals(
    trx,
    projects.flatMap((projectId) => (projectId === null ? [] : [enrolmentArrival(projectId)])),
  );
  const alone = captures.map((capture) =>
    capture.decided === true ? null : judgeAlone(capture.fact, capture.receivedAt),
  );
  const open = captures.flatMap((capture, index) =>
    alone[index] === null ? [{ fact: capture.fact, projectId: projects[index] ?? null }] : [],
  );
  const contexts = await gatherContexts(trx, lookups, open);
  let next = 0;
  const verdicts = captures.map((capture, index): Verdict => {
    const verdict = alone[index];
    if (verdict) return verdict;
    return judgeOnSite(capture.fact, contexts[next++] ?? null, capture.receivedAt);
  });
  return { captures, projects, verdicts };
}

/** The project of a device's capture is the one bound at its moment; a site's own system names its project. */
async function projectsOf(
  trx: Trx,
  lookups: SiteLookups,
  captures: readonly Captured[],
): Promise<(string | null)[]> {
  const asked = captures.flatMap(({ fact }) =>
    fact.identity.kind === 'journal' && fact.stated.occurredAt !== null
      ? [{ deviceSn: fact.identity.deviceSn, at: new Date(fact.stated.occurredAt) }]
      : [],
  );
  await shareArrivals(
    trx,
    asked.map(({ deviceSn }) => bindingArrival(deviceSn)),
  );
  const bound = await lookups.bindingsAt(trx, asked);
  let next = 0;
  return captures.map(({ fact }) => {
    if (fact.identity.kind === 'record') return fact.identity.projectId;
    return fact.stated.occurredAt === null ? null : (bound[next++] ?? null);
  });
}

/**
 * Stores each capture where it belongs: in its project's stream, parked, or refused. The streams come last: their
 * locks are what all who store on a project wait for.
 */
export async function storeJudged(trx: Trx, deps: PlacingDeps, judged: Judged, now: number): Promise<void> {
  const accepted: Omit<AcceptedCapture, 'no' | 'month'>[] = [];
  const parked: ParkedCapture[] = [];
  const refused: RefusedCapture[] = [];
  judged.captures.forEach((capture, index) => {
    const verdict = judged.verdicts[index];
    const projectId = judged.projects[index] ?? null;
    if (verdict?.status === 'ACCEPTED' && projectId !== null)
      accepted.push({ ...capture, ...verdict, projectId });
    if (verdict?.status === 'PARKED') parked.push({ ...capture, projectId, reason: verdict.reason });
    if (verdict?.status === 'REJECTED') refused.push(refusalOf(capture, projectId, verdict.code));
  });
  await insertParked(trx, deps.cipher, parked);
  await insertRefused(trx, refused);
  await noteJournalDays(trx, judged);
  await insertAccepted(trx, deps.cipher, await numbered(trx, accepted, now));
}

/** Both at once, for those who change nothing else in the transaction. */
export async function placeCaptures(
  trx: Trx,
  deps: PlacingDeps,
  captures: readonly (Captured & { decided?: boolean })[],
  now: number,
): Promise<readonly Verdict[]> {
  const judged = await judgeCaptures(trx, deps.lookups, captures);
  await storeJudged(trx, deps, judged, now);
  return judged.verdicts;
}

/** Gives each capture the next number of its project's stream, in the order of the captures. */
async function numbered(
  trx: Trx,
  accepted: readonly Omit<AcceptedCapture, 'no' | 'month'>[],
  now: number,
): Promise<AcceptedCapture[]> {
  const byProject = Map.groupBy(accepted, ({ projectId }) => projectId);
  const keys = [...byProject.keys()];
  const appended = await appendToStreams(
    trx,
    keys.map((key) => ({ kind: 'attendance', key, count: byProject.get(key)?.length ?? 0 })),
    now,
  );
  return keys.flatMap((key, index) => {
    const place = appended[index];
    if (place === undefined) throw new Error(`no stream number for project ${key}`);
    return (byProject.get(key) ?? []).map((capture, offset) => ({
      ...capture,
      no: place.no + offset,
      month: place.month,
    }));
  });
}

function refusalOf(capture: Captured, projectId: string | null, code: string): RefusedCapture {
  const { identity, stated, sourceActor } = capture.fact;
  return {
    digest: capture.digest,
    receivedAt: capture.receivedAt,
    code,
    projectId,
    recordId: stated.recordId,
    sourceActor,
    workerId: stated.workerId,
    occurredAt: stated.occurredAt,
    place: identity.kind === 'journal' ? identity : null,
  };
}
