import type { CallOptions } from '../client/prepare-call.ts';
import type { ServerTime } from '../core/server-time.ts';
import type { AttendanceEvent, HeartbeatInput } from '../generated/types.ts';

export interface ItemResult {
  eventId: string;
  status: string;
  code?: string;
  pointer?: string;
}

export interface BatchReply {
  results: ItemResult[];
  journals: { journalId: string; ackedSeq: number }[];
}

/** What a device says of itself; the rest of a heartbeat is filled in from the journal. */
export type HeartbeatFacts = Pick<
  HeartbeatInput,
  'firmwareVersion' | 'personCount' | 'faceCount' | 'diskFreeBytes' | 'lastError'
>;

export interface HeartbeatReply {
  heartbeatSeconds?: number;
  uploadPaceMs?: number;
}

/** The part of the client that a device uses; a test may stand in for it. */
export interface DeviceHub {
  readonly serverTime: ServerTime;
  getTime(args: Record<never, never>, options?: CallOptions): Promise<unknown>;
  submitAttendanceEvents(
    args: { deviceSn: string; body: { events: AttendanceEvent[] } },
    options?: CallOptions,
  ): Promise<BatchReply>;
  getJournal(
    args: { deviceSn: string; journalId: string },
    options?: CallOptions,
  ): Promise<{ ackedSeq: number }>;
  recordHeartbeat(
    args: { deviceSn: string; body: HeartbeatInput },
    options?: CallOptions,
  ): Promise<HeartbeatReply>;
  putPhoto(bytes: Uint8Array, options?: CallOptions): Promise<unknown>;
}
