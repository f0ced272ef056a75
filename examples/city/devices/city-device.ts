import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { HubClient, systemClock } from '@realname-hub/sdk';
import type { Clock, SharedKey } from '@realname-hub/sdk';
import { openDevice } from '@realname-hub/sdk/journal';
import type { CaptureFacts, Device } from '@realname-hub/sdk/journal';
import type { CityState } from '../city-state.ts';
import { beijingStamp, beijingTime } from '../day/beijing.ts';
import type { DayClock } from '../day/day-clock.ts';
import type { DeviceCapture, DevicePlan } from '../day/day-plan.ts';
import { capturePicture } from '../faces/face.ts';
import type { FixtureDevice } from '../fixture/devices.ts';
import { workerOf } from '../fixture/workers.ts';
import { wrongClock } from './device-clock.ts';
import { repeatingHub } from './repeating-hub.ts';

export interface CityDeviceOptions {
  device: FixtureDevice;
  plan: DevicePlan;
  /** Holds the journals, a folder per device. */
  folder: string;
  hub: { url: string; hubId: string };
  key: SharedKey;
  state: CityState;
  day: DayClock;
  signal: AbortSignal;
  onTrouble: (device: string, error: unknown) => void;
}

export interface DeviceReport {
  captured: number;
  /** Events in the journal that the hub has not answered. */
  queued: number;
  /** Ids of all events, the first first. */
  eventIds: readonly string[];
}

const RETRY = { baseMs: 200, capMs: 2_000 };
const STRANGER_PICTURE = 900;
const STUCK_FRAME = 800;

/**
 * A terminal of the city: nothing but the SDK. What it has already captured is told by its journal, so a day that
 * was interrupted goes on with the next passage, whatever killed it.
 */
export class CityDevice {
  readonly #options: CityDeviceOptions;
  #open: Device | undefined;
  #hasRestarted = false;
  #journalId = '';
  #captured = 0;
  #queued = 0;

  constructor(options: CityDeviceOptions) {
    this.#options = options;
  }

  report(): DeviceReport {
    const { deviceSn } = this.#options.device;
    if (this.#open !== undefined) this.#readStatus(this.#open);
    return {
      captured: this.#captured,
      queued: this.#queued,
      eventIds: Array.from(
        { length: this.#captured },
        (_, index) => `${deviceSn}-${this.#journalId}-${index + 1}`,
      ),
    };
  }

  /** Plays the device's day from where its journal stands. Resolves after the last passage, or when stopped. */
  async run(): Promise<void> {
    const { plan, day, signal } = this.#options;
    await this.#powerOn();
    const rest = plan.captures.slice(this.#captured);
    for (const capture of rest) {
      if (this.#mustRestart()) await this.#restart();
      if (!(await day.until(capture.at, signal))) return;
      await this.#capture(capture);
    }
  }

  async stop(): Promise<void> {
    const device = this.#open;
    if (device === undefined) return;
    await device.close();
    this.#readStatus(device);
    this.#open = undefined;
  }

  #mustRestart(): boolean {
    const { restartAfter } = this.#options.plan;
    return restartAfter !== undefined && !this.#hasRestarted && this.#captured >= restartAfter;
  }

  async #powerOn(): Promise<void> {
    const { device, plan, folder, onTrouble, key, hub } = this.#options;
    const clock = plan.clockSkewMs === undefined ? systemClock() : wrongClock(plan.clockSkewMs);
    const client = new HubClient({
      baseUrl: hub.url,
      hubId: hub.hubId,
      key,
      clock,
      retry: RETRY,
      fetch: (url, init) => this.#fetch(url, init),
    });
    const opened = await openDevice({
      folder: join(folder, device.deviceSn),
      client: this.#hubOf(client),
      deviceSn: device.deviceSn,
      clock,
      retry: RETRY,
      hooks: { onTrouble: (error) => onTrouble(device.key, error) },
    });
    this.#open = opened;
    this.#readStatus(opened);
    void this.#beat(opened, clock);
  }

  /** The power cut of a terminal: what its counter knew is gone, what its journal holds is not. */
  async #restart(): Promise<void> {
    await this.stop();
    this.#hasRestarted = true;
    await this.#powerOn();
  }

  #hubOf(client: HubClient) {
    const { plan, state } = this.#options;
    const { sentTwice = [] } = plan;
    if (sentTwice.length === 0) return client;
    return repeatingHub(
      client,
      (eventId, seq) => sentTwice.includes(seq) && state.facts.repeated[eventId] === undefined,
      (eventId, status) => {
        state.facts.repeated[eventId] = status;
        state.save();
      },
    );
  }

  /** The network of the terminal; a cable that is out fails as a cable that is out does. */
  async #fetch(url: string, init: RequestInit): Promise<Response> {
    const { plan, day } = this.#options;
    const isCut = plan.offlineUntil !== undefined && day.seconds() < plan.offlineUntil;
    const isBeforeRestart = plan.restartAfter !== undefined && !this.#hasRestarted && !this.#mustRestart();
    if (isCut || isBeforeRestart) throw new TypeError('network is down');
    return fetch(url, init);
  }

  async #beat(device: Device, clock: Clock): Promise<void> {
    const { signal } = this.#options;
    while (!signal.aborted && this.#open === device) {
      const reply = await device.heartbeat({ firmwareVersion: '1.0.0' }).catch(() => undefined);
      const seconds = reply?.heartbeatSeconds ?? 5;
      await clock.sleep(seconds * 1000, signal);
    }
  }

  async #capture(capture: DeviceCapture): Promise<void> {
    const { device, plan, state, signal } = this.#options;
    const now = Date.now();
    if (plan.clockSkewMs !== undefined) {
      state.facts.trueTimes[`${device.key}/${this.#captured + 1}`] = beijingTime(now);
      state.save();
    }
    const facts = factsOf(device, capture, state);
    const photo = { bytes: pictureOf(capture, now), watermarked: true };
    while (!signal.aborted && this.#open !== undefined) {
      try {
        await this.#open.capture(facts, photo);
        this.#readStatus(this.#open);
        return;
      } catch (error) {
        // A full disk, say: the person stands there until it is written down.
        this.#options.onTrouble(device.key, error);
        await pause(1_000, undefined, { signal }).catch(() => undefined);
      }
    }
  }

  #readStatus(device: Device): void {
    const { journalId, lastSeq, queuedEvents } = device.status();
    this.#journalId = journalId;
    this.#captured = lastSeq;
    this.#queued = queuedEvents;
  }
}

function factsOf(device: FixtureDevice, capture: DeviceCapture, state: CityState): CaptureFacts {
  const { who, direction, liveness, result = 'GRANTED', nonWork } = capture;
  return {
    ...('worker' in who ? { workerId: state.workerId(who.worker) } : { strangerRef: who.stranger }),
    direction,
    directionSource: device.kind === 'GATE' ? 'GATE_CONFIG' : 'KEY_PRESS',
    method: 'FACE',
    result,
    liveness,
    source: 'LIVE',
    origin: device.kind,
    gate: device.gate,
    ...(nonWork === undefined ? {} : { nonWork }),
  };
}

/** What the camera took. A camera that hangs gives the same frame, with the time at which it stopped. */
function pictureOf({ who, frame }: DeviceCapture, now: number): Buffer {
  if (frame !== undefined) return capturePicture(STUCK_FRAME + frame, String(frame));
  const number = 'worker' in who ? workerOf(who.worker).number : STRANGER_PICTURE;
  return capturePicture(number, beijingStamp(now));
}
