import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { HubClient } from '@realname-hub/sdk';
import { balance } from './accounts/balance.ts';
import type { Balance } from './accounts/balance.ts';
import { askHub } from './accounts/hub-accounts.ts';
import { holdingsOf } from './accounts/platform-holdings.ts';
import type { CityState } from './city-state.ts';
import { beijingDay } from './day/beijing.ts';
import { DayClock } from './day/day-clock.ts';
import { devicePlan, opensTheDay } from './day/device-plans.ts';
import { SITE_PLAN } from './day/site-plan.ts';
import { CityDevice } from './devices/city-device.ts';
import type { DeviceReport } from './devices/city-device.ts';
import { DEVICES, MAKERS } from './fixture/devices.ts';
import type { FixtureDevice } from './fixture/devices.ts';
import { WORKERS } from './fixture/workers.ts';
import { CityProcesses, HUB_ID } from './processes/city-processes.ts';
import { registerDevices, registerPeople, registerSites } from './site/registration.ts';
import { SiteActs } from './site/site-acts.ts';
import { readHubStatus } from './view/hub-status.ts';
import { isSettled } from './view/progress.ts';
import type { Progress } from './view/progress.ts';
import type { TerminalView } from './view/terminal.ts';
import { payDay } from './wages/pay-day.ts';
import type { PaidWages } from './wages/pay-day.ts';

export interface CityOptions {
  /** The clone that the children run from. */
  root: string;
  dataFolder: string;
  speed: number;
  port: number;
  state: CityState;
  view: TerminalView;
  /** Aborted when the city has to stop. */
  signal: AbortSignal;
}

const LOOK_MS = 500;
/** A hub that was killed is back within seconds; what people were doing goes on then. */
const PATIENT = { maxAttempts: 60, baseMs: 200, capMs: 2_000 };
/** Nothing has changed for so long: something is stuck, and waiting longer tells nothing new. */
const STUCK_MS = 240_000;

/** The whole demonstration: processes, registry, devices, people, and the sum at the end. */
export class City {
  readonly #options: CityOptions;
  readonly #processes: CityProcesses;
  readonly #stopping = new AbortController();
  /** Aborted when the city stops, for whatever reason. */
  readonly #signal: AbortSignal;
  readonly #devices = new Map<string, CityDevice>();
  #acts: SiteActs | undefined;
  readonly #day: DayClock;
  #startedAt = 0;
  #ranBefore = 0;
  #failure: Error | undefined;
  #joining: Promise<void> = Promise.resolve();

  constructor(options: CityOptions) {
    this.#options = options;
    this.#signal = AbortSignal.any([options.signal, this.#stopping.signal]);
    const { state, speed } = options;
    this.#day = new DayClock({ wall: Date, speed, elapsedMs: state.facts.elapsedMs });
    this.#processes = new CityProcesses({
      ...options,
      signal: this.#signal,
      say: (line) => options.view.say(line),
    });
  }

  async start(): Promise<void> {
    const { state, view } = this.#options;
    this.#startedAt = Date.now();
    this.#ranBefore = state.facts.runningMs;
    view.say('正在启动数据库、枢纽与两个平台… / Starting the database, the hub and two platforms…');
    await this.#processes.start();
    this.#showAddresses();
    await this.#issueKey('system', 'system');
    const makers = Promise.all(MAKERS.map((name) => this.#issueKey('maker', name)));
    await this.#register(makers);
    if (this.#signal.aborted) return;
    this.#playDay();
    this.#joining = this.#mustSucceed(this.#addPartners());
  }

  /** Work beside the main course whose failure ends the demo. */
  #mustSucceed(work: Promise<void>): Promise<void> {
    return work.catch((error: unknown) => {
      if (!this.#signal.aborted) this.#failure = error instanceof Error ? error : new Error(String(error));
    });
  }

  /** Ends in the order in which nothing is cut: devices, hub, platforms. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await Promise.all([this.#joining, ...[...this.#devices.values()].map((device) => device.stop())]);
    this.#noteTime();
    await this.#processes.stop();
  }

  /** Shows the progress until nothing is pending, everything stands still, or the city is stopped. */
  async watch(until: 'SETTLED' | 'STOPPED'): Promise<void> {
    const { view } = this.#options;
    const signal = this.#signal;
    let last = '';
    let changedAt = Date.now();
    while (!signal.aborted) {
      if (this.#failure !== undefined) throw this.#failure;
      const progress = await this.#progress();
      this.#noteTime();
      if (progress !== null) view.show(progress);
      const now = JSON.stringify([
        progress?.captured,
        progress?.queued,
        progress?.partners,
        this.#acts?.done,
      ]);
      if (now !== last) changedAt = Date.now();
      last = now;
      const isOver = progress !== null && this.#isSettled(progress);
      if (until === 'SETTLED' && (isOver || Date.now() - changedAt > STUCK_MS)) return;
      await pause(LOOK_MS, undefined, { signal }).catch(() => undefined);
    }
  }

  /** Compares the devices' journals, the hub's records and the platforms' own. */
  async balance(): Promise<Balance> {
    const { state } = this.#options;
    const reports = this.#reports();
    const acts = SITE_PLAN.flatMap(({ id, act }) =>
      act.kind === 'RECORDS' && state.facts.acts[id]?.captured !== undefined ? [act] : [],
    );
    const repeated = Object.values(state.facts.repeated).filter((status) => status === 'DUPLICATE').length;
    const repeatedBySystems = Object.values(state.facts.acts).reduce(
      (sum, { duplicates = 0 }) => sum + duplicates,
      0,
    );
    return balance({
      hub: await askHub(this.#client('system'), state),
      captured: [
        ...reports.flatMap(({ eventIds }) => eventIds),
        ...acts.flatMap(({ records }) => records.map(({ recordId }) => recordId)),
      ],
      queued: reports.reduce((sum, { queued }) => sum + queued, 0),
      duplicates: repeated + repeatedBySystems,
      platforms: await Promise.all(this.#processes.platforms.map(holdingsOf)),
    });
  }

  /** The month's wages of one project, paid once however often the city is started. */
  async payWages(): Promise<PaidWages> {
    const { state, view, root, dataFolder } = this.#options;
    state.facts.wages ??= await payDay({
      ...{ root, dataFolder, signal: this.#signal },
      hub: this.#client('system'),
      cli: this.#processes.cli,
      runId: state.facts.runId,
      workerIds: state.facts.workerIds,
      day: beijingDay(state.facts.startedAt),
      say: (line) => view.say(line),
    });
    state.save();
    return state.facts.wages;
  }

  /** Wall time of all runs of this folder together. */
  get seconds(): number {
    return Math.round(this.#options.state.facts.runningMs / 100) / 10;
  }

  #showAddresses(): void {
    const { hubUrl, platforms } = this.#processes;
    this.#options.view.addresses([
      { title: '枢纽状态 Hub', url: `${hubUrl}/` },
      { title: '接口文档 API reference', url: `${hubUrl}/docs` },
      { title: '健康检查 Health', url: `${hubUrl}/health/ready` },
      { title: '指标 Metrics', url: `${hubUrl}/metrics` },
      ...platforms.map(({ title, url }) => ({ title, url: `${url}/` })),
    ]);
  }

  async #issueKey(kind: 'system' | 'maker', name: string): Promise<void> {
    const { state } = this.#options;
    if (state.facts.keys[name] !== undefined) return;
    state.facts.keys[name] = await this.#processes.cli.newKey(kind, name);
    state.save();
  }

  async #addPartners(): Promise<void> {
    const { state } = this.#options;
    for (const platform of this.#processes.platforms) {
      const { partnerId, endpoint } = platform;
      if (state.facts.partners[partnerId] === endpoint) continue;
      await this.#processes.cli.addPartner(platform);
      state.facts.partners[partnerId] = endpoint;
      state.save();
    }
  }

  /** Makers need their keys only when the city is known. */
  async #register(makersKeys: Promise<unknown>): Promise<void> {
    const { state, view } = this.#options;
    if (state.facts.registered) return void (await makersKeys);
    view.say(
      '正在登记企业、项目、班组、人员与设备… / Registering firms, projects, teams, workers and devices…',
    );
    const system = this.#client('system');
    await Promise.all([registerSites(system, state), makersKeys]);
    const makers = { north: this.#client('north'), south: this.#client('south') };
    // Whoever comes first passes the gate as soon as both are known, while the others are being registered.
    const register = async (isMeant: (entry: { key: string }) => boolean) =>
      Promise.all([
        registerPeople(system, state, WORKERS.filter(isMeant)),
        registerDevices(makers, system, state, DEVICES.filter(isMeant)),
      ]);
    await register(({ key }) => opensTheDay(key));
    for (const device of DEVICES) if (opensTheDay(device.key)) this.#switchOn(device);
    await register(({ key }) => !opensTheDay(key));
    state.facts.registered = true;
    state.save();
  }

  #playDay(): void {
    const { state } = this.#options;
    const day = this.#day;
    for (const device of DEVICES) if (!this.#devices.has(device.key)) this.#switchOn(device);
    const { platforms } = this.#processes;
    this.#acts = new SiteActs({
      ...{ platforms, state, day, signal: this.#signal },
      system: this.#client('system'),
    });
    void this.#mustSucceed(this.#acts.run());
    day.begin();
  }

  #switchOn(device: FixtureDevice): void {
    const { state, dataFolder } = this.#options;
    const key = state.facts.keys[device.key];
    if (key === undefined) throw new Error(`device ${device.key} has no key`);
    const terminal = new CityDevice({
      ...{ device, key, state, day: this.#day, signal: this.#signal },
      plan: devicePlan(device.key),
      folder: join(dataFolder, 'devices'),
      hub: { url: this.#processes.hubUrl, hubId: HUB_ID },
      onTrouble: () => undefined, // Seen in the numbers: what a device could not send is queued.
    });
    this.#devices.set(device.key, terminal);
    void this.#mustSucceed(terminal.run());
  }

  #reports(): DeviceReport[] {
    return [...this.#devices.values()].map((device) => device.report());
  }

  #client(name: string): HubClient {
    const key = this.#options.state.facts.keys[name];
    if (key === undefined) throw new Error(`there is no key for ${name}`);
    return new HubClient({ baseUrl: this.#processes.hubUrl, hubId: HUB_ID, key, retry: PATIENT });
  }

  async #progress(): Promise<Progress | null> {
    const status = await readHubStatus(this.#processes.hubUrl);
    if (status === null) return null;
    const reports = this.#reports();
    const stated = Object.values(this.#options.state.facts.acts).reduce(
      (sum, { captured = 0 }) => sum + captured,
      0,
    );
    return {
      ...status,
      second: this.#day.seconds(),
      captured: reports.reduce((sum, { captured }) => sum + captured, stated),
      queued: reports.reduce((sum, { queued }) => sum + queued, 0),
    };
  }

  #isSettled(progress: Progress): boolean {
    const planned = DEVICES.every((device) => {
      const report = this.#devices.get(device.key)?.report();
      return report?.captured === devicePlan(device.key).captures.length && report.queued === 0;
    });
    const ours = this.#processes.platforms.map(({ partnerId }) =>
      progress.partners.find((partner) => partner.partnerId === partnerId),
    );
    return (
      planned &&
      this.#acts?.done === SITE_PLAN.length &&
      ours.every((partner) => partner !== undefined && isSettled(partner))
    );
  }

  #noteTime(): void {
    const { facts } = this.#options.state;
    facts.runningMs = this.#ranBefore + Date.now() - this.#startedAt;
    facts.elapsedMs = this.#day.elapsedMs();
    this.#options.state.save();
  }
}
