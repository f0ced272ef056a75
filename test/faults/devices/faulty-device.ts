import { sql } from 'kysely';
import { HubClient, type SharedKey } from '@realname-hub/sdk';
import { openDevice, type Device, type JournalBounds, type JournalFiles } from '@realname-hub/sdk/journal';
import { CrashingFiles, passage, seededRandom } from '@realname-hub/sdk/testing';
import type { TestHub } from '../../harness/test-hub.ts';
import { until } from '../../harness/until.ts';
import { DeviceClock } from './device-clock.ts';

/** What a capture truly was, whatever the device believed. */
export interface Truth {
  at: number;
  /** What the device's clock showed. */
  shown: number;
  workerId: string;
}

/** Short pauses: tests wait for what happens, not for the seconds between attempts. */
export const QUICK = { baseMs: 10, capMs: 100 };

interface Options {
  hub: TestHub;
  key: SharedKey;
  deviceSn: string;
  clock?: DeviceClock;
  files?: JournalFiles;
  bounds?: Partial<JournalBounds>;
}

/** An SDK device in front of a real hub, with the truth about everything that it captured. */
export class FaultyDevice {
  readonly clock: DeviceClock;
  readonly truths = new Map<string, Truth>();
  readonly files: JournalFiles;
  /** Codes of every answer that was no success, attempt by attempt. */
  readonly failures: string[] = [];
  key: SharedKey;
  online = true;
  /** How far from the truth a reading of the hub's clock may have been. */
  uncertaintyMs = 0;
  readonly #options: Options;
  #device: Device | undefined;
  #client: HubClient | undefined;

  constructor(options: Options) {
    this.#options = options;
    this.key = options.key;
    this.clock = options.clock ?? new DeviceClock();
    this.files = options.files ?? new CrashingFiles(seededRandom(1).fraction);
  }

  get device(): Device {
    if (this.#device === undefined) throw new Error('the device is off');
    return this.#device;
  }

  get client(): HubClient {
    if (this.#client === undefined) throw new Error('the device is off');
    return this.#client;
  }

  async start(): Promise<this> {
    const { hub, deviceSn, bounds = {} } = this.#options;
    const { clock, files } = this;
    const client = new HubClient({
      baseUrl: hub.url,
      hubId: hub.hubId,
      key: () => this.key,
      clock,
      retry: QUICK,
      fetch: (url, init) => this.#fetch(url, init),
      log: ({ event, code }) => {
        if (event !== 'REPLY') this.failures.push(code ?? '');
      },
    });
    client.serverTime.onAnchor(({ uncertaintyMs }) => {
      this.uncertaintyMs = Math.max(this.uncertaintyMs, uncertaintyMs);
    });
    this.#client = client;
    const timing = { clock, groupMs: 0, retry: QUICK };
    this.#device = await openDevice({ folder: 'unused', files, client, deviceSn, bounds, ...timing });
    return this;
  }

  #fetch(url: string, init: RequestInit): Promise<Response> {
    if (!this.online) return Promise.reject(new TypeError('no network'));
    if (!this.clock.isPresent) throw new Error('a device of the past cannot meet the hub of today');
    return fetch(url, init);
  }

  async capture(workerId: string): Promise<string> {
    const truth = { at: this.clock.trueNow(), shown: this.clock.now(), workerId };
    const { eventId } = await this.device.capture(passage(workerId));
    this.truths.set(eventId, truth);
    return eventId;
  }

  async drained(): Promise<void> {
    const { device } = this;
    await until(async () => (device.status().queuedEvents === 0 ? true : null));
  }

  async stop(): Promise<void> {
    await this.#device?.close();
    this.#device = undefined;
  }
}

export interface StoredEvent {
  recordId: string;
  state: 'ACCEPTED' | 'PARKED' | 'REFUSED';
  reason: string | null;
  workerId: string | null;
  occurredAt: string | null;
  deviceTime: string;
  clockState: string;
  clockOffsetMs: number | null;
  flags: string[];
}

/** Everything that the hub holds of a device, one row per time that it is held. */
export async function storedEvents({ database }: TestHub, deviceSn: string): Promise<StoredEvent[]> {
  const stated = sql.raw(`stated ->> 'occurredAt' as "occurredAt", stated ->> 'deviceTime' as "deviceTime",
    stated ->> 'clockState' as "clockState", (stated -> 'details' ->> 'clockOffsetMs')::bigint as "clockOffsetMs"`);
  const { rows } = await sql<StoredEvent>`
    select record_id as "recordId", 'ACCEPTED' as state, null as reason, worker_id as "workerId", ${stated}, flags, journal_id, seq
    from attendance_event where device_sn = ${deviceSn}
    union all
    select record_id, 'PARKED', reason, worker_id, ${stated}, '{}', journal_id, seq
    from parked_event where device_sn = ${deviceSn}
    union all
    select record_id, 'REFUSED', code, worker_id, occurred_at::text, null, null, null, '{}', journal_id, seq
    from refused_event where device_sn = ${deviceSn}
    order by journal_id, seq`.execute(database.db);
  return rows;
}
