import { hash } from 'node:crypto';

/** One capture as it was stated, in one form for devices, sites' systems and imports. Clear members only. */
export interface StatedFacts {
  recordId: string;
  workerId: string | null;
  strangerRef: string | null;
  /** The instant of the capture; null when the device could not tell. */
  occurredAt: string | null;
  deviceTime: string | null;
  bootId: string | null;
  uptimeMs: number | null;
  clockState: 'SYNCED' | 'RECOVERED' | 'UNSYNCED';
  direction: 'IN' | 'OUT' | 'UNKNOWN';
  directionSource: string;
  method: string;
  result: string;
  liveness: 'PASS' | 'FAIL' | 'NOT_PERFORMED' | 'UNKNOWN';
  origin: 'GATE' | 'TERMINAL' | 'E_FENCE' | 'GROUP_PHOTO' | 'APP';
  source: 'LIVE' | 'BACKFILL' | 'MANUAL' | 'IMPORT';
  captureId: string | null;
  photo: { sha256: string; bytes: number; watermarked?: boolean } | null;
  nonWork: { reason: string; signatureRef: string } | null;
  manual: { operator: string; reason: string; evidence?: string } | null;
  correctionOf: string | null;
  /** The employer has confirmed a self-registration. */
  confirmed: boolean;
  /** Members without meaning for acceptance (gate, matchScore, mask …). */
  details: Record<string, unknown>;
}

/** What a stored capture leaves out: members that nobody stated. */
const UNSTATED = {
  workerId: null,
  strangerRef: null,
  occurredAt: null,
  deviceTime: null,
  bootId: null,
  uptimeMs: null,
  captureId: null,
  photo: null,
  nonWork: null,
  manual: null,
  correctionOf: null,
  confirmed: false,
} as const satisfies Partial<StatedFacts>;

export type StoredFacts = Omit<StatedFacts, keyof typeof UNSTATED> & Partial<StatedFacts>;

/** As JSON text, without the members that nobody stated: most of them, and millions of times. */
export function factsToText(stated: StatedFacts): string {
  return JSON.stringify({
    recordId: stated.recordId,
    workerId: stated.workerId ?? undefined,
    strangerRef: stated.strangerRef ?? undefined,
    occurredAt: stated.occurredAt ?? undefined,
    deviceTime: stated.deviceTime ?? undefined,
    bootId: stated.bootId ?? undefined,
    uptimeMs: stated.uptimeMs ?? undefined,
    clockState: stated.clockState,
    direction: stated.direction,
    directionSource: stated.directionSource,
    method: stated.method,
    result: stated.result,
    liveness: stated.liveness,
    origin: stated.origin,
    source: stated.source,
    captureId: stated.captureId ?? undefined,
    photo: stated.photo ?? undefined,
    nonWork: stated.nonWork ?? undefined,
    manual: stated.manual ?? undefined,
    correctionOf: stated.correctionOf ?? undefined,
    confirmed: stated.confirmed || undefined,
    details: stated.details,
  } satisfies Record<keyof StatedFacts, unknown>);
}

export function factsFromStored(stored: StoredFacts): StatedFacts {
  return { ...UNSTATED, ...stored };
}

/** Members that say where a person was, or that a maker put in unread: encrypted at rest. */
export interface PrivateFacts {
  location?: { lng: number; lat: number; accuracyMeters?: number; address?: string };
  raw?: unknown;
}

/** How a capture is told from every other, for ever. */
export type CaptureIdentity =
  | { kind: 'journal'; deviceSn: string; journalId: string; seq: number }
  /** `projectId` is the one whose account states it. */
  | { kind: 'record'; projectId: string };

export interface Fact {
  identity: CaptureIdentity;
  /** `device:<sn>` or the actor of the system's key. */
  sourceActor: string;
  stated: StatedFacts;
  secret: PrivateFacts;
}

/**
 * Digest of what makes two statements of one capture the same. What a device may learn later about its clock
 * (occurredAt, clockState, offset) is left out for journals: a resend after a clock repair is the same capture.
 */
export function contentDigest(fact: Fact): Buffer {
  const { stated, secret, identity } = fact;
  const common = [
    stated.workerId,
    stated.strangerRef,
    stated.direction,
    stated.directionSource,
    stated.method,
    stated.result,
    stated.liveness,
    stated.photo?.sha256 ?? null,
    stated.source,
    stated.manual && [stated.manual.operator, stated.manual.reason, stated.manual.evidence ?? null],
    stated.correctionOf,
  ];
  const own =
    identity.kind === 'journal'
      ? [stated.deviceTime, stated.bootId, stated.uptimeMs]
      : [
          identity.projectId,
          stated.occurredAt,
          stated.origin,
          stated.captureId,
          stated.nonWork && [stated.nonWork.reason, stated.nonWork.signatureRef],
          secret.location && [
            secret.location.lng,
            secret.location.lat,
            secret.location.accuracyMeters ?? null,
          ],
        ];
  return hash('sha256', JSON.stringify([common, own]), 'buffer');
}
