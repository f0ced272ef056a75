import { HubApiError, HubNetworkError } from '../core/errors.ts';
import type { Clock } from '../core/clock.ts';
import { ServerTime } from '../core/server-time.ts';
import type { BatchReply, DeviceHub, HeartbeatReply, ItemResult } from '../journal/device-hub.ts';
import type { AttendanceEvent, HeartbeatInput } from '../generated/types.ts';

/** What happens to one call: nothing, an error before it is handled, or a lost answer after it is handled. */
export type Fault = 'NONE' | 'BEFORE' | 'AFTER';

/** A hub in memory that keeps the contract's promises, for tests of devices: journals, duplicates, conflicts. */
export class MemoryHub implements DeviceHub {
  readonly serverTime: ServerTime;
  readonly stored = new Map<string, AttendanceEvent>();
  readonly photos = new Set<string>();
  /** Every batch as it came. */
  readonly batches: AttendanceEvent[][] = [];
  duplicates = 0;
  conflicts = 0;
  heartbeats: HeartbeatInput[] = [];
  photosDown = false;
  fault: () => Fault = () => 'NONE';
  /** Judges one event; undefined stores it. */
  judge: (event: AttendanceEvent) => Omit<ItemResult, 'eventId'> | undefined = () => undefined;
  maxBatch = 100;
  readonly #clock: Clock;
  readonly #trueNow: () => number;

  constructor(clock: Clock, trueNow: () => number) {
    this.#clock = clock;
    this.#trueNow = trueNow;
    this.serverTime = new ServerTime(clock);
  }

  /** A hub restored from a backup: it forgets what came later. */
  forgetAfter(count: number): void {
    for (const id of [...this.stored.keys()].slice(count)) this.stored.delete(id);
  }

  ackedSeq(journalId: string): number {
    const seqs = new Set(
      [...this.stored.values()].flatMap((e) => (e.journalId === journalId ? [e.seq] : [])),
    );
    let acked = 0;
    while (seqs.has(acked + 1)) acked++;
    return acked;
  }

  async submitAttendanceEvents(args: {
    deviceSn: string;
    body: { events: AttendanceEvent[] };
  }): Promise<BatchReply> {
    const { events } = args.body;
    return this.#exchange('submitAttendanceEvents', () => {
      if (events.length > this.maxBatch) throw problem('PAYLOAD_TOO_LARGE', 413);
      this.batches.push(events);
      const results = events.map((event) => ({ eventId: event.eventId, ...this.#take(event) }));
      const ids = [...new Set(events.map((event) => event.journalId))];
      return {
        results,
        journals: ids.map((journalId) => ({ journalId, ackedSeq: this.ackedSeq(journalId) })),
      };
    });
  }

  #take(event: AttendanceEvent): Omit<ItemResult, 'eventId'> {
    const known = this.stored.get(event.eventId);
    if (known) {
      const { deviceTime, uptimeMs, workerId } = known;
      const same =
        deviceTime === event.deviceTime && uptimeMs === event.uptimeMs && workerId === event.workerId;
      if (same) this.duplicates++;
      else this.conflicts++;
      return same ? { status: 'DUPLICATE' } : { status: 'REJECTED', code: 'EVENT_CONFLICT' };
    }
    const verdict = this.judge(event);
    if (verdict?.status === 'REJECTED') return verdict;
    this.stored.set(event.eventId, structuredClone(event));
    return verdict ?? { status: 'ACCEPTED' };
  }

  async getTime(): Promise<unknown> {
    return this.#exchange('getTime', () => ({}));
  }

  async getJournal(args: { deviceSn: string; journalId: string }): Promise<{ ackedSeq: number }> {
    return this.#exchange('getJournal', () => ({ ackedSeq: this.ackedSeq(args.journalId) }));
  }

  async recordHeartbeat(args: { deviceSn: string; body: HeartbeatInput }): Promise<HeartbeatReply> {
    return this.#exchange('recordHeartbeat', () => {
      this.heartbeats.push(args.body);
      return { heartbeatSeconds: 300 };
    });
  }

  async putPhoto(bytes: Uint8Array): Promise<unknown> {
    if (this.photosDown) throw problem('UNAVAILABLE', 503);
    return this.#exchange('putPhoto', () => {
      this.photos.add(Buffer.from(bytes).toString('base64'));
      return {};
    });
  }

  async #exchange<Reply>(operationId: string, handle: () => Reply): Promise<Reply> {
    const fault = this.fault();
    const lost = () => new HubNetworkError({ operationId, attempts: 1 }, new Error('lost'));
    await Promise.resolve();
    if (fault === 'BEFORE') throw lost();
    const reply = handle();
    if (fault === 'AFTER') throw lost();
    const at = this.#clock.uptimeMs();
    this.serverTime.observe(new Date(this.#trueNow()).toISOString(), at, at);
    return reply;
  }
}

const problem = (code: string, status: number): HubApiError =>
  new HubApiError(
    { status, problem: { code }, retryable: status >= 500 },
    { operationId: 'test', attempts: 1 },
  );
