import { judgeAlone, judgeOnSite, type Verdict } from './acceptance.ts';
import { refusalOf, type Captured, type NewCapture, type ParkedCapture } from './capture.ts';
import type { IntakeChanges, IntakeSession, SiteAnswer, SiteQuestion } from './intake-storage.ts';
import { isPhotoReused } from './photo-uses.ts';
import { siteContext } from './site-context.ts';

/** `decided`: a person has vouched for the time. */
export type Candidate = Captured & { decided?: boolean };

export interface Judgement {
  /** Where the capture belongs; null: nobody knows yet. */
  projectId: string | null;
  verdict: Verdict;
}

/**
 * Judges captures that are new; in their order. Most find everything at the first look. What is missing something is
 * looked at once more while nothing can arrive unseen, and only then parked.
 */
export async function judgeCaptures(
  session: IntakeSession,
  captures: readonly Candidate[],
): Promise<readonly Judgement[]> {
  const judged = await judge(session, captures, false);
  const missing = captures.flatMap((capture, index) => (awaits(judged[index]) ? [{ capture, index }] : []));
  if (missing.length === 0) return judged;
  const again = await judge(
    session,
    missing.map(({ capture }) => capture),
    true,
  );
  const final = [...judged];
  missing.forEach(({ index }, place) => {
    const judgement = again[place];
    if (judgement) final[index] = judgement;
  });
  return final;
}

function awaits(judgement: Judgement | undefined): boolean {
  const verdict = judgement?.verdict;
  return (
    verdict?.status === 'PARKED' &&
    (verdict.reason === 'DEVICE_UNBOUND' || verdict.reason === 'WORKER_UNMATCHED')
  );
}

async function judge(
  session: IntakeSession,
  captures: readonly Candidate[],
  hold: boolean,
): Promise<readonly Judgement[]> {
  const timed = captures.flatMap((capture, index) =>
    capture.fact.stated.occurredAt === null ? [] : [{ capture, index }],
  );
  const found = await session.gather(
    timed.map(({ capture }) => questionOf(capture)),
    hold,
  );
  const answers: (SiteAnswer | null)[] = captures.map(() => null);
  timed.forEach(({ index }, place) => (answers[index] = found[place] ?? null));
  const alone = captures.map((capture) =>
    capture.decided === true ? null : judgeAlone(capture.fact, capture.receivedAt),
  );
  const reused = await reusedPhotos(
    session,
    captures.filter((_, index) => alone[index] === null && (answers[index]?.projectId ?? null) !== null),
  );
  return captures.map((capture, index) => {
    const { fact, receivedAt } = capture;
    const answer = answers[index] ?? null;
    const named = fact.identity.kind === 'record' ? fact.identity.projectId : null;
    const projectId = answer?.projectId ?? named;
    const before = alone[index];
    if (before) return { projectId, verdict: before };
    return {
      projectId,
      verdict: judgeOnSite(fact, siteContext(fact, answer, reused.has(capture)), receivedAt),
    };
  });
}

async function reusedPhotos(
  session: IntakeSession,
  captures: readonly Captured[],
): Promise<ReadonlySet<Captured>> {
  const withPhoto = captures.filter(({ fact }) => fact.stated.photo !== null);
  if (withPhoto.length === 0) return new Set();
  const uses = await session.firstPhotoUses(withPhoto.map(({ fact }) => fact.stated));
  return new Set(withPhoto.filter(({ fact }, index) => isPhotoReused(uses[index] ?? null, fact.stated)));
}

/** The project of a device's capture is the one bound at its moment; a site's own system names its project. */
function questionOf({ fact }: Captured): SiteQuestion {
  const { identity, stated } = fact;
  return {
    deviceSn: identity.kind === 'journal' ? identity.deviceSn : null,
    projectId: identity.kind === 'record' ? identity.projectId : null,
    workerId: stated.workerId,
    strangerRef: stated.strangerRef,
    at: Date.parse(stated.occurredAt ?? ''),
  };
}

/** Where each capture is kept: in its project's stream, parked, or refused. */
export function placesOf(
  captures: readonly Captured[],
  judged: readonly Judgement[],
): Pick<IntakeChanges, 'accepted' | 'parked' | 'refused'> {
  const accepted: NewCapture[] = [];
  const parked: ParkedCapture[] = [];
  const refused: IntakeChanges['refused'][number][] = [];
  captures.forEach((capture, index) => {
    const judgement = judged[index];
    if (!judgement) throw new Error(`no verdict for ${capture.fact.stated.recordId}`);
    const { projectId, verdict } = judgement;
    const { fact, digest, receivedAt } = capture;
    const captured = { fact, digest, receivedAt };
    if (verdict.status === 'PARKED') parked.push({ ...captured, projectId, reason: verdict.reason });
    else if (verdict.status === 'REJECTED') refused.push(refusalOf(capture, projectId, verdict.code));
    else if (projectId !== null) {
      const { enrolment, counted, notCounted, flags } = verdict;
      accepted.push({ ...captured, projectId, enrolment, counted, notCounted, flags });
    }
  });
  return { accepted, parked, refused };
}
