import { setImmediate as turn } from 'node:timers/promises';
import { HubClient, type SharedKey } from '@realname-hub/sdk';
import { openDevice, type Device } from '@realname-hub/sdk/journal';
import { CrashingFiles, ManualClock, passage, seededRandom } from '@realname-hub/sdk/testing';
import type { TestHub } from '../../harness/test-hub.ts';
import { shanghaiTime } from '../../harness/test-site.ts';

const DAY_MS = 86_400_000;
/** Turns of the event loop in which a device that has its answer has long begun its next request or its pause. */
const QUIET_TURNS = 20;

export interface Request {
  /** Seconds since the fleet was switched on, by the fleet's clock. */
  second: number;
  deviceSn: string;
  operation: string;
  code: number | 'NO_NETWORK';
}

/** What stands between a fleet and its hub; undefined lets the request pass. */
export type Obstacle = (second: number) => Response | 'NO_NETWORK' | undefined;

/**
 * Many SDK devices under one clock that the test moves, in front of a real hub: an hour of retries passes as fast as
 * the requests are answered, and who asked when is known to the millisecond.
 */
export class Fleet {
  readonly clock: ManualClock;
  readonly devices = new Map<string, Device>();
  readonly keys = new Map<string, SharedKey>();
  readonly captured: string[] = [];
  readonly requests: Request[] = [];
  obstacle: Obstacle = () => undefined;
  readonly #hub: TestHub;
  readonly #startMs: number;
  #inFlight = 0;

  /** `behindMs`: how long before the hub's now the story begins. */
  constructor(hub: TestHub, behindMs: number) {
    this.#hub = hub;
    this.#startMs = Date.now() - behindMs;
    this.clock = new ManualClock({ startMs: this.#startMs, automatic: false });
  }

  get second(): number {
    return (this.clock.trueNow() - this.#startMs) / 1000;
  }

  /** Registered, bound to the project and given keys without a request each: that is not what is looked at here. */
  async install(deviceSns: readonly string[], projectId: string): Promise<void> {
    const { db, apiKeys } = this.#hub.foundation;
    const moment = new Date(this.#startMs - DAY_MS);
    await db.transaction().execute(async (trx) => {
      for (const deviceSn of deviceSns) {
        const times = { created_at: moment, updated_at: moment };
        const device = { device_sn: deviceSn, maker_id: 'acme', status: 'BOUND', stated: '{}' };
        await trx
          .insertInto('device')
          .values({ ...device, ...times })
          .execute();
        const owner = {
          kind: 'DEVICE',
          actor: `device:${deviceSn}`,
          scope: { kind: 'DEVICE', deviceSn, makerId: 'acme' },
        } as const;
        const { keyId, secret } = await apiKeys.obtain(trx, 'test', owner);
        this.keys.set(deviceSn, { keyId, algorithm: 'hmac-sha256', secret: secret ?? '' });
        await trx
          .insertInto('device_binding')
          .values({
            device_sn: deviceSn,
            binding_id: `b_${deviceSn}`,
            project_id: projectId,
            period: `[${shanghaiTime(moment.getTime())},)`,
            settings: '{"directionMode":"IN"}',
            bound_by: 'test',
            created_at: moment,
          })
          .execute();
      }
    });
  }

  async switchOn(deviceSn: string): Promise<Device> {
    const { clock } = this;
    const random = seededRandom(Number(/\d+$/.exec(deviceSn)?.[0] ?? 0));
    const client = new HubClient({
      baseUrl: this.#hub.url,
      hubId: this.#hub.hubId,
      key: () => this.keys.get(deviceSn),
      clock,
      fetch: (url, init) => this.#fetch(deviceSn, url, init),
    });
    const files = new CrashingFiles(random.fraction);
    const device = await openDevice({ folder: 'unused', client, deviceSn, files, clock, random, groupMs: 0 });
    this.devices.set(deviceSn, device);
    return device;
  }

  async capture(deviceSn: string, workerId: string): Promise<void> {
    const { eventId } = (await this.devices.get(deviceSn)?.capture(passage(workerId))) ?? { eventId: '' };
    this.captured.push(eventId);
  }

  async #fetch(deviceSn: string, url: string, init: RequestInit): Promise<Response> {
    this.#inFlight += 1;
    const entry: Request = {
      second: this.second,
      deviceSn,
      operation: `${init.method ?? ''} ${new URL(url).pathname}`,
      code: 'NO_NETWORK',
    };
    this.requests.push(entry);
    try {
      const stopped = this.obstacle(this.second);
      if (stopped === 'NO_NETWORK') throw new TypeError('no network');
      const response = stopped ?? (await fetch(url, init));
      entry.code = response.status;
      // Read here, so that a request is over when it is no longer counted.
      return new Response(await response.arrayBuffer(), {
        status: response.status,
        headers: response.headers,
      });
    } finally {
      this.#inFlight -= 1;
    }
  }

  /** Lets every request under way, and what follows from it at once, come to its end. */
  async settle(): Promise<void> {
    for (let quiet = 0; quiet < QUIET_TURNS;) {
      const begun = this.requests.length;
      await turn();
      quiet = this.#inFlight === 0 && this.requests.length === begun ? quiet + 1 : 0;
    }
  }

  async pass(seconds: number, stepSeconds: number): Promise<void> {
    const end = this.second + seconds;
    while (this.second < end) {
      this.clock.advance(stepSeconds * 1000);
      await this.settle();
    }
  }

  get queued(): number {
    return [...this.devices.values()].reduce((sum, device) => sum + device.status().queuedEvents, 0);
  }

  /** Most requests within one second, from a second on. */
  peakFrom(second: number): number {
    const counts = new Map<number, number>();
    for (const request of this.requests) {
      const at = Math.floor(request.second);
      if (at >= second) counts.set(at, (counts.get(at) ?? 0) + 1);
    }
    return Math.max(0, ...counts.values());
  }

  async stop(): Promise<void> {
    const closing = Promise.all([...this.devices.values()].map((device) => device.close()));
    await closing;
  }
}
