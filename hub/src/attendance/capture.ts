import type { EnrolmentAt, NotCountedReason, ParkReason } from './acceptance.ts';
import type { Fact, StatedFacts } from './fact.ts';
import type { JournalPlace } from './submission.ts';

/** Something that parked captures may have waited for: a device was bound, a person enrolled or permitted. */
export type Arrival = { deviceSn: string } | { projectId: string; subject: string };

export const workerSubject = (workerId: string): string => `worker:${workerId}`;
export const strangerSubject = (strangerRef: string): string => `stranger:${strangerRef}`;

/** Whom an enrolment or a permit would release. */
export function subjectOf(stated: StatedFacts): string {
  return stated.workerId === null
    ? strangerSubject(stated.strangerRef ?? '')
    : workerSubject(stated.workerId);
}

export interface Captured {
  fact: Fact;
  digest: Buffer;
  receivedAt: number;
}

/** Accepted, and without a number yet. */
export interface NewCapture extends Captured {
  projectId: string;
  enrolment: EnrolmentAt | null;
  counted: boolean;
  notCounted: NotCountedReason | null;
  flags: readonly string[];
}

export interface AcceptedCapture extends NewCapture {
  no: number;
  month: string;
}

export interface ParkedCapture extends Captured {
  projectId: string | null;
  reason: ParkReason;
}

export interface RefusedCapture {
  digest: Buffer;
  receivedAt: number;
  code: string;
  projectId: string | null;
  recordId: string;
  sourceActor: string;
  workerId: string | null;
  occurredAt: string | null;
  /** Null where nothing of it could be read. */
  clockState: StatedFacts['clockState'] | null;
  place: JournalPlace | null;
}

export function refusalOf(capture: Captured, projectId: string | null, code: string): RefusedCapture {
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
    clockState: stated.clockState,
    place: identity.kind === 'journal' ? identity : null,
  };
}
