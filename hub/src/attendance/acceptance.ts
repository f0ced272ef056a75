import type { AcceptanceProfile } from './acceptance-profile.ts';
import type { Fact, StatedFacts } from './fact.ts';

/** Why a capture waits in front of its stream. */
export type ParkReason = 'CLOCK_UNCERTAIN' | 'DEVICE_UNBOUND' | 'WORKER_UNMATCHED' | 'CONFIRMATION_PENDING';

export type RefusalCode =
  | 'MANUAL_NOT_FROM_DEVICE'
  | 'FUTURE_TIME'
  | 'LIVENESS_REQUIRED'
  | 'PHOTO_REQUIRED'
  | 'OUTSIDE_FENCE'
  | 'FENCE_NOT_DEFINED'
  | 'FENCE_ACCURACY';

/** Why a stored passage is no attendance, or not counted as such. */
export type NotCountedReason =
  'NON_WORK' | 'ENTRY_PERMIT' | 'SUSPENSION' | 'NOT_ADMITTED' | 'ABNORMAL_CLEARANCE';

export type Flag =
  | 'LIVENESS_NOT_PASSED'
  | 'SUSPICIOUS_PHOTO'
  | 'WATERMARK_MISSING'
  | 'DELAYED'
  | 'FENCE_BORDER'
  | 'SITE_IS_CLOSABLE'
  | 'AFTER_LEAVE';

/** A worker's place on a project at the moment of a capture, with the versions in force. */
export interface EnrolmentAt {
  teamId: string;
  version: number;
  /** The joining that began the stay; null: enrolled, and not joined yet. */
  joinMovementId: string | null;
  /** The stay had ended before the day of the capture. */
  hasLeft: boolean;
}

export type Verdict =
  | {
      status: 'ACCEPTED';
      flags: Flag[];
      counted: boolean;
      notCounted: NotCountedReason | null;
      enrolment: EnrolmentAt | null;
    }
  | { status: 'PARKED'; reason: ParkReason }
  | { status: 'REJECTED'; code: RefusalCode };

/** What is known about the project of a capture at its moment. */
export interface SiteContext {
  projectId: string;
  profile: AcceptanceProfile;
  closable: boolean;
  /** Where the position lies: null when the project has no fence or the capture no position. */
  fence: 'INSIDE' | 'BORDER' | 'OUTSIDE' | 'UNDEFINED' | null;
  suspended: boolean;
  /** The worker's place on the project; null when not enrolled. */
  enrolment: EnrolmentAt | null;
  /** A time-limited entry permit covers the moment [FS-5.8-05]. */
  permitted: boolean;
  /** The picture was used before, for someone else, at another time or in another capture. */
  photoReused: boolean;
}

/**
 * How far a stated time may lie ahead of the hub's, and how late a capture may come without a remark: the same
 * window in which a signature is good, because a clock that is further off is not believed anyway.
 */
export const CLOCK_TOLERANCE_MS = 300_000;

/** First what depends on the capture alone. Null: go on with the site. */
export function judgeAlone(fact: Fact, receivedAt: number): Verdict | null {
  const { stated, identity } = fact;
  if (identity.kind === 'journal' && (stated.source === 'MANUAL' || stated.source === 'IMPORT')) {
    return { status: 'REJECTED', code: 'MANUAL_NOT_FROM_DEVICE' };
  }
  const stateByHand = stated.source === 'MANUAL' || stated.source === 'IMPORT';
  const occurredAt = stated.occurredAt === null ? null : Date.parse(stated.occurredAt);
  // What a person writes down has happened: there is no clock to excuse a minute [JM-3.3-08].
  if (stateByHand && occurredAt !== null && occurredAt > receivedAt)
    return { status: 'REJECTED', code: 'FUTURE_TIME' };
  if (
    occurredAt === null ||
    stated.clockState === 'UNSYNCED' ||
    occurredAt > receivedAt + CLOCK_TOLERANCE_MS
  ) {
    return { status: 'PARKED', reason: 'CLOCK_UNCERTAIN' };
  }
  return null;
}

/** The acceptance of a capture whose time is known, on its project (null: no project was bound at that time). */
export function judgeOnSite(fact: Fact, site: SiteContext | null, receivedAt: number): Verdict {
  const { stated } = fact;
  if (site === null) return { status: 'PARKED', reason: 'DEVICE_UNBOUND' };
  const code = refusal(stated, fact, site);
  if (code !== null) return { status: 'REJECTED', code };
  if (stated.origin === 'APP' && !stated.confirmed)
    return { status: 'PARKED', reason: 'CONFIRMATION_PENDING' };
  if (site.enrolment === null && !site.permitted) return { status: 'PARKED', reason: 'WORKER_UNMATCHED' };
  const notCounted = reasonNotCounted(stated, site);
  return {
    status: 'ACCEPTED',
    flags: flagsOf(stated, site, receivedAt),
    counted: notCounted === null,
    notCounted,
    enrolment: site.enrolment,
  };
}

/** Is the capture attendance that partners are told of? A passage that is none stays with the hub. */
export function isReported(notCounted: NotCountedReason | null): boolean {
  return notCounted === null || notCounted === 'SUSPENSION' || notCounted === 'ABNORMAL_CLEARANCE';
}

function refusal(stated: StatedFacts, fact: Fact, site: SiteContext): RefusalCode | null {
  if (site.profile.livenessRequired && faceAtDevice(stated) && stated.liveness !== 'PASS')
    return 'LIVENESS_REQUIRED';
  if (site.profile.photoRequired && stated.photo === null) return 'PHOTO_REQUIRED';
  if (stated.origin !== 'E_FENCE') return null;
  if (site.fence === null || site.fence === 'UNDEFINED') return 'FENCE_NOT_DEFINED';
  if (site.fence === 'OUTSIDE') return 'OUTSIDE_FENCE';
  const limit = site.profile.fenceMaxAccuracyMeters;
  const accuracy = fact.secret.location?.accuracyMeters;
  return limit !== null && (accuracy === undefined || accuracy > limit) ? 'FENCE_ACCURACY' : null;
}

function reasonNotCounted(stated: StatedFacts, site: SiteContext): NotCountedReason | null {
  if (stated.nonWork !== null) return 'NON_WORK';
  if (site.enrolment === null) return 'ENTRY_PERMIT';
  if (stated.result !== 'GRANTED') return 'NOT_ADMITTED';
  if (stated.method === 'ABNORMAL_CLEARANCE') return 'ABNORMAL_CLEARANCE';
  return site.suspended ? 'SUSPENSION' : null;
}

function flagsOf(stated: StatedFacts, site: SiteContext, receivedAt: number): Flag[] {
  const flags: Flag[] = [];
  if (faceAtDevice(stated) && stated.liveness !== 'PASS') flags.push('LIVENESS_NOT_PASSED');
  if (site.photoReused) flags.push('SUSPICIOUS_PHOTO');
  if (site.profile.watermarkExpected && stated.photo !== null && stated.photo.watermarked !== true) {
    flags.push('WATERMARK_MISSING');
  }
  if (receivedAt - Date.parse(stated.occurredAt ?? '') > CLOCK_TOLERANCE_MS) flags.push('DELAYED');
  if (site.fence === 'BORDER') flags.push('FENCE_BORDER');
  // FS-5.8-01: fence and group photo are for sites that cannot be closed.
  if (site.closable && (stated.origin === 'E_FENCE' || stated.origin === 'GROUP_PHOTO'))
    flags.push('SITE_IS_CLOSABLE');
  if (site.enrolment?.hasLeft === true) flags.push('AFTER_LEAVE');
  return flags;
}

function faceAtDevice(stated: StatedFacts): boolean {
  return stated.method === 'FACE' && (stated.origin === 'GATE' || stated.origin === 'TERMINAL');
}
