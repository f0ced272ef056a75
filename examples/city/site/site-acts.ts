import { setTimeout as pause } from 'node:timers/promises';
import type { HubClient } from '@realname-hub/sdk';
import type { ActRecord, CityState } from '../city-state.ts';
import { beijingStamp, beijingTime } from '../day/beijing.ts';
import type { DayClock } from '../day/day-clock.ts';
import type { PlannedAct, SiteAct, SiteRecord } from '../day/day-plan.ts';
import { SITE_PLAN } from '../day/site-plan.ts';
import { capturePicture } from '../faces/face.ts';
import { deviceOf } from '../fixture/devices.ts';
import { projectOf } from '../fixture/projects.ts';
import { workerOf } from '../fixture/workers.ts';
import type { Platform } from '../processes/platform.ts';
import { bindDevice, enrolWorker } from './registration.ts';

export interface SiteActsOptions {
  /** The city's own account. */
  system: HubClient;
  platforms: readonly Platform[];
  state: CityState;
  day: DayClock;
  signal: AbortSignal;
}

type ActOf<Kind extends SiteAct['kind']> = Extract<SiteAct, { kind: Kind }>;

const OPERATOR = 'operator-01';
const LOOK_AGAIN_MS = 300;
const PERMIT_HOURS = 8;
const GROUP_PICTURE = 700;

/** Plays what people do, one after the other. An act that was cut short is done again, with the same words. */
export class SiteActs {
  readonly #options: SiteActsOptions;

  constructor(options: SiteActsOptions) {
    this.#options = options;
  }

  get done(): number {
    return SITE_PLAN.filter(({ id }) => this.#options.state.facts.acts[id]?.done).length;
  }

  async run(): Promise<void> {
    const { state, day, signal } = this.#options;
    for (const planned of SITE_PLAN) {
      if (state.facts.acts[planned.id]?.done) continue;
      if (!(await day.until(planned.at, signal))) return;
      await this.#perform(planned);
    }
  }

  async #perform({ id, act }: PlannedAct): Promise<void> {
    const { state, signal } = this.#options;
    const record = state.beginAct(id, Date.now());
    await this.#performKind(id, act, record);
    if (signal.aborted) return;
    record.done = true;
    state.save();
  }

  async #performKind(id: string, act: SiteAct, record: ActRecord): Promise<void> {
    const { system, state, platforms } = this.#options;
    switch (act.kind) {
      case 'BIND_DEVICE':
        return bindDevice(system, state, deviceOf(act.device));
      case 'ENROL':
        return enrolWorker(system, state, workerOf(act.worker));
      case 'PERMIT':
        return this.#permit(id, act, record);
      case 'RECORDS':
        return this.#submit(act, record);
      case 'CONFIRM':
        return this.#confirm(act);
      case 'SET_WORKER':
        return this.#setWorker(id, act, record);
      case 'SET_TIME':
        return this.#setTime(id, act, record);
      case 'LOSE_ANSWERS': {
        const platform = platforms.find(({ partnerId }) => partnerId === act.platform);
        const methods = ['WorkerAttendance.Add'];
        await platform?.addFault({ kind: 'lost-answer', times: act.times, methods });
      }
    }
  }

  async #permit(id: string, act: ActOf<'PERMIT'>, record: ActRecord): Promise<void> {
    const { system, state } = this.#options;
    const body = {
      workerId: state.workerId(act.worker),
      approver: OPERATOR,
      reason: act.reason,
      validFrom: beijingTime(record.at),
      validTo: beijingTime(record.at + PERMIT_HOURS * 3_600_000),
    };
    await system.grantEntryPermit(
      { projectId: projectOf(act.project).projectId, body },
      { idempotencyKey: `${state.facts.runId}-${id}` },
    );
  }

  async #submit(act: ActOf<'RECORDS'>, record: ActRecord): Promise<void> {
    const { system, state } = this.#options;
    const { projectId } = projectOf(act.project);
    const pictures = new Map<string, { sha256: string; bytes: number }>();
    for (const { picture } of act.records) {
      if (picture === undefined || pictures.has(picture)) continue;
      const { sha256, bytes } = await system.putPhoto(capturePicture(GROUP_PICTURE, beijingStamp(record.at)));
      pictures.set(picture, { sha256, bytes });
    }
    const events = act.records.map((each) => this.#eventOf(each, record.at, pictures));
    const first = await system.submitSiteAttendance({ projectId, body: { events } });
    record.captured = first.results.length;
    if (act.sentTwice === true) {
      const second = await system.submitSiteAttendance({ projectId, body: { events } });
      record.duplicates = second.results.filter(({ status }) => status === 'DUPLICATE').length;
    }
    state.save();
  }

  #eventOf(record: SiteRecord, at: number, pictures: Map<string, { sha256: string; bytes: number }>) {
    const { worker, offsetSeconds = 0, picture, captureId, location, manual, ...facts } = record;
    const photo = picture === undefined ? undefined : pictures.get(picture);
    return {
      ...facts,
      method: facts.method as 'FACE' | 'MOBILE_APP' | 'OTHER',
      workerId: this.#options.state.workerId(worker),
      occurredAt: beijingTime(at + offsetSeconds * 1000),
      ...(captureId === undefined ? {} : { captureId }),
      ...(location === undefined ? {} : { location }),
      ...(manual === undefined ? {} : { manual }),
      ...(photo === undefined ? {} : { photo: { ...photo, watermarked: true } }),
    };
  }

  async #confirm({ project, recordId, decision, reason }: ActOf<'CONFIRM'>): Promise<void> {
    const { projectId } = projectOf(project);
    const body = { decision, confirmedBy: OPERATOR, reason };
    await this.#options.system.confirmAttendance({ projectId, recordId, body });
  }

  async #setWorker(id: string, act: ActOf<'SET_WORKER'>, record: ActRecord): Promise<void> {
    const { system, state } = this.#options;
    const parked = await this.#waitForParked(
      record,
      1,
      'WORKER_UNMATCHED',
      (each) => each.strangerRef === act.stranger,
    );
    for (const { parkedId } of parked) {
      const body = {
        decision: 'SET_WORKER' as const,
        workerId: state.workerId(act.worker),
        operator: OPERATOR,
        reason: '门卫当面核对',
      };
      await system.resolveParkedEvent(
        { parkedId, body },
        { idempotencyKey: `${state.facts.runId}-${id}-${parkedId}` },
      );
    }
  }

  async #setTime(id: string, act: ActOf<'SET_TIME'>, record: ActRecord): Promise<void> {
    const { system, state } = this.#options;
    const { deviceSn } = deviceOf(act.device);
    const parked = await this.#waitForParked(
      record,
      act.captures,
      'CLOCK_UNCERTAIN',
      (each) => each.deviceSn === deviceSn,
    );
    for (const { parkedId, recordId } of parked) {
      const number = recordId.split('-').at(-1) ?? '';
      const occurredAt = state.facts.trueTimes[`${act.device}/${number}`];
      if (occurredAt === undefined) throw new Error(`nobody noted when ${recordId} happened`);
      const body = {
        decision: 'SET_TIME' as const,
        occurredAt,
        operator: OPERATOR,
        reason: '与监控录像核对',
      };
      await system.resolveParkedEvent(
        { parkedId, body },
        { idempotencyKey: `${state.facts.runId}-${id}-${parkedId}` },
      );
    }
  }

  /** Which ones it decides about is written down first: after a crash they may be gone from the list already. */
  async #waitForParked(
    record: ActRecord,
    count: number,
    reason: 'WORKER_UNMATCHED' | 'CLOCK_UNCERTAIN',
    isMeant: (parked: { strangerRef?: string; deviceSn?: string }) => boolean,
  ): Promise<readonly { parkedId: string; recordId: string }[]> {
    const { system, state, signal } = this.#options;
    while (record.parked === undefined && !signal.aborted) {
      const found: { parkedId: string; recordId: string }[] = [];
      for await (const each of system.items('listParkedEvents', { reason })) {
        if (isMeant(each)) found.push({ parkedId: each.parkedId, recordId: each.recordId });
      }
      if (found.length >= count) {
        record.parked = found;
        state.save();
      } else {
        await pause(LOOK_AGAIN_MS, undefined, { signal }).catch(() => undefined);
      }
    }
    return record.parked ?? [];
  }
}
