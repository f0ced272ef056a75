import { formatDateTime } from '../core/date-time.ts';
import type { AttendanceEvent } from '../generated/types.ts';
import type { CaptureFacts } from './capture-facts.ts';

export interface PhotoReference {
  sha256: string;
  bytes: number;
  watermarked: boolean;
}

export interface EventTime {
  occurredAt?: string;
  clockState: 'SYNCED' | 'RECOVERED' | 'UNSYNCED';
  /** Hub's clock minus the device's. */
  clockOffsetMs?: number;
}

/** An event as it lies in the journal. Everything here was fixed when it was captured. */
export interface StoredEvent {
  journalId: string;
  seq: number;
  deviceMs: number;
  offsetMinutes: number;
  bootId: string;
  uptimeMs: number;
  /** Present when the hub's time was known at capture; worked out at sending otherwise. */
  time?: EventTime;
  facts: CaptureFacts;
  photo?: PhotoReference;
}

/** What is needed of a reading of the hub's clock. */
export interface BootAnchor {
  bootId: string;
  uptimeMs: number;
  serverMs: number;
}

/**
 * The instant of a capture from the hub's clock and the monotonic counter of the same boot. Within the tolerance the
 * device's own time stands; beyond it the worked-out time is given; without a reading nothing is claimed.
 */
export function resolveTime(
  event: Pick<StoredEvent, 'deviceMs' | 'offsetMinutes' | 'bootId' | 'uptimeMs'>,
  anchor: BootAnchor | undefined,
  toleranceMs: number,
): EventTime {
  if (anchor === undefined || anchor.bootId !== event.bootId) return { clockState: 'UNSYNCED' };
  const instantMs = anchor.serverMs - (anchor.uptimeMs - event.uptimeMs);
  const clockOffsetMs = Math.round(instantMs - event.deviceMs);
  const synced = Math.abs(clockOffsetMs) <= toleranceMs;
  return {
    occurredAt: formatDateTime(Math.round(synced ? event.deviceMs : instantMs), event.offsetMinutes),
    clockState: synced ? 'SYNCED' : 'RECOVERED',
    clockOffsetMs,
  };
}

export const eventIdOf = (deviceSn: string, journalId: string, seq: number): string =>
  `${deviceSn}-${journalId}-${seq}`;

export function toWireEvent(deviceSn: string, event: StoredEvent, time: EventTime): AttendanceEvent {
  const { journalId, seq, bootId, uptimeMs, deviceMs, offsetMinutes, facts, photo } = event;
  return {
    ...facts,
    ...time,
    eventId: eventIdOf(deviceSn, journalId, seq),
    journalId,
    seq,
    deviceTime: formatDateTime(deviceMs, offsetMinutes),
    bootId,
    uptimeMs,
    ...(photo ? { photo } : {}),
  };
}
