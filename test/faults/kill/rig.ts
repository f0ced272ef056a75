import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { RECORD_KINDS } from '@realname-hub/adapters/port.ts';
import { HubClient } from '@realname-hub/sdk';
import type { SharedKey } from '@realname-hub/sdk';
import { ChildProcess } from '../../../examples/city/processes/child-process.ts';
import { freePort } from '../../../examples/city/processes/free-port.ts';
import { openFoundation } from '../../../hub/src/composition/foundation.ts';
import type { Foundation } from '../../../hub/src/composition/foundation.ts';
import { systemClock } from '../../../hub/src/runtime/clock.ts';
import { loadConfiguration } from '../../../hub/src/runtime/configuration/load.ts';
import { systemRandom } from '../../../hub/src/runtime/random.ts';
import type { KeyOwner } from '../../../hub/src/security/api-keys.ts';
import { startEmbeddedPostgres } from '../../../hub/src/store/embedded-postgres.ts';
import type { EmbeddedPostgres } from '../../../hub/src/store/embedded-postgres.ts';
import { ROOT } from '../../e2e/city-run.ts';
import type { DeviceProgram } from './device-program.ts';
import { NationalPartner } from './national-partner.ts';
import { Office } from './office.ts';
import type { Partner } from './partner.ts';
import { PLAIN_SETTLEMENTS, platformOf } from './plain-adapter.ts';
import { PlainPartner } from './plain-partner.ts';
import { PROJECTS, registerKillSite } from './site.ts';
import type { KillSite } from './site.ts';
import { SmallDisk } from './small-disk.ts';
import { TcpProxy } from './tcp-proxy.ts';

export interface RigOptions {
  seed: number;
  /** Milliseconds between two captures of one device. */
  gapMs: number;
  /** Put database, photos and journals on file systems that can be filled, where the machine allows it. */
  smallDisks: boolean;
}

const HUB_ID = 'kill-test';
const EDGES = ['edge-1', 'edge-2'] as const;
const DELIVERIES = ['delivery-1', 'delivery-2'] as const;
const PROGRAMS = ['devices-1', 'devices-2'] as const;
export type ChildName = (typeof EDGES)[number] | (typeof DELIVERIES)[number] | (typeof PROGRAMS)[number];
export const CHILDREN = { edge: EDGES, delivery: DELIVERIES, devices: PROGRAMS } as const;

const DISKS_MB = { postgres: 768, photos: 48, journals: 256 } as const;
export type DiskName = keyof typeof DISKS_MB;
const PHOTO_EVERY = 10;
const HERE = join(ROOT, 'test', 'faults', 'kill');

/** All processes of a small city: PostgreSQL, two edges, two delivery processes, fifty devices, three partners. */
export class KillRig {
  readonly folder: string;
  readonly options: RigOptions;
  readonly disks = new Map<DiskName, SmallDisk>();
  readonly children = new Map<ChildName, ChildProcess>();
  /** When each child said that it is ready, the last time. */
  readonly readyAt = new Map<ChildName, number>();
  /** Children that ended by themselves after they were ready: nothing that happens to others may end them. */
  readonly crashes: string[] = [];
  readonly #running = new Set<ChildName>();
  /** Wires: `<child>` to PostgreSQL, `to-<edge>` from its devices, `to-<partner>` from the delivery processes. */
  readonly wires = new Map<string, TcpProxy>();
  partners: readonly Partner[] = [];
  national!: NationalPartner;
  offices: readonly Office[] = [];
  postgres!: EmbeddedPostgres;
  foundation!: Foundation;
  site!: KillSite;
  readonly #ports = new Map<ChildName, number>();

  private constructor(options: RigOptions) {
    this.options = options;
    this.folder = mkdtempSync(join(tmpdir(), 'realname-hub-kill-'));
    chmodSync(this.folder, 0o711);
  }

  /** Brings everything up; captures have begun when it resolves. */
  static async start(options: RigOptions): Promise<KillRig> {
    const rig = new KillRig(options);
    try {
      rig.#mountDisks();
      await rig.#startStorage();
      await rig.#startPartners();
      await rig.#startHubs();
      await rig.#startWork();
      return rig;
    } catch (error) {
      await rig.stop();
      throw error;
    }
  }

  place(name: DiskName): string {
    return join(this.folder, name);
  }

  get ledgers(): string[] {
    return PROGRAMS.map((name) => join(this.folder, `${name}.ledger`));
  }

  get #over(): string {
    return join(this.folder, 'day-is-over');
  }

  edgeUrl(name: (typeof EDGES)[number]): string {
    return `http://127.0.0.1:${this.#ports.get(name) ?? 0}`;
  }

  wire(name: string): TcpProxy {
    const found = this.wires.get(name);
    if (found === undefined) throw new Error(`there is no wire ${name}`);
    return found;
  }

  pidOf(name: ChildName): number | undefined {
    return this.children.get(name)?.pid;
  }

  /** False when there is nobody to kill: it is just being started again. */
  kill(name: ChildName): boolean {
    const pid = this.pidOf(name);
    if (pid === undefined || !this.#running.delete(name)) return false;
    process.kill(pid, 'SIGKILL');
    return true;
  }

  /** The end of the day: nobody captures any more. Gives the programs whose journals are not empty after `limitMs`. */
  async emptyJournals(limitMs: number): Promise<string[]> {
    const left = () => PROGRAMS.filter((name) => !existsSync(join(this.folder, `${name}.empty`)));
    writeFileSync(this.#over, 'over\n');
    const deadline = Date.now() + limitMs;
    while (left().length > 0 && Date.now() < deadline) await pause(200);
    return left();
  }

  async stop(): Promise<void> {
    await Promise.all(this.offices.map((office) => office.stop()));
    await Promise.all([...this.children.values()].map((child) => child.stop()));
    await Promise.all([...this.wires.values()].map((wire) => wire.close()));
    await Promise.all(this.partners.map((partner) => partner.stop()));
    await (this.foundation as Foundation | undefined)?.close();
    await (this.postgres as EmbeddedPostgres | undefined)?.stop();
    for (const disk of this.disks.values()) disk.unmount();
    rmSync(this.folder, { recursive: true, force: true });
  }

  #mountDisks(): void {
    for (const name of Object.keys(DISKS_MB) as DiskName[]) {
      mkdirSync(this.place(name), { mode: 0o711 });
      const disk = this.options.smallDisks ? SmallDisk.mount(this.place(name), DISKS_MB[name]) : null;
      if (disk !== null) this.disks.set(name, disk);
    }
  }

  async #startStorage(): Promise<void> {
    this.postgres = await startEmbeddedPostgres({
      dataFolder: this.place('postgres'),
      settings: ['max_wal_size=192MB', 'shared_buffers=64MB'],
      takesOver: true,
      log: () => undefined,
    });
    for (const name of [...EDGES, ...DELIVERIES]) {
      const port = Number(new URL(this.postgres.url).port);
      this.wires.set(name, await TcpProxy.open(() => port));
    }
    const environment = this.#hubEnvironment({ DATABASE_URL: this.postgres.url });
    const loaded = loadConfiguration({ environment, file: null });
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.faults));
    this.foundation = await openFoundation({
      configuration: loaded.configuration,
      clock: systemClock,
      random: systemRandom,
      log: () => undefined,
      migrations: 'apply',
    });
  }

  async #startPartners(): Promise<void> {
    const plain = await Promise.all(PLAIN_SETTLEMENTS.map((settle) => PlainPartner.start(settle)));
    const national = await NationalPartner.start(this.options.seed);
    this.national = national;
    this.partners = [...plain, national];
    for (const { partnerId, port } of this.partners)
      this.wires.set(`to-${partnerId}`, await TcpProxy.open(() => port));
    for (const { partnerId, settle } of plain) {
      await this.#addPartner(partnerId, platformOf(settle), ['attendance']);
      await this.foundation.partners.setCredential('test', partnerId, '', { none: 'none' });
    }
    await this.#addPartner(national.partnerId, 'national', RECORD_KINDS);
    for (const projectId of PROJECTS)
      await this.foundation.partners.setCredential(
        'test',
        national.partnerId,
        projectId,
        national.admit(projectId),
      );
  }

  async #addPartner(
    partnerId: string,
    platform: string,
    kinds: readonly (typeof RECORD_KINDS)[number][],
  ): Promise<void> {
    const facts = { partnerId, platform, kinds, title: partnerId, maxAgeDays: 30, startFrom: 'FIRST' };
    const endpoint = this.wire(`to-${partnerId}`).url;
    await this.foundation.partners.add('test', { ...facts, endpoint });
  }

  async #startHubs(): Promise<void> {
    for (const name of EDGES) this.#ports.set(name, await freePort(0));
    const starts = [
      ...EDGES.map((name) => this.#startHub(name, 'edge,console', ['hub/src/cli.ts', 'start'])),
      ...DELIVERIES.map((name) => this.#startHub(name, 'delivery', ['test/faults/kill/hub-main.ts'])),
    ];
    await Promise.all(starts);
    for (const name of EDGES)
      this.wires.set(`to-${name}`, await TcpProxy.open(() => this.#ports.get(name) ?? 0));
  }

  #startHub(name: ChildName, roles: string, [script = '', ...args]: readonly string[]): Promise<void> {
    const url = new URL(this.postgres.url);
    url.port = String(this.wire(name).port);
    const listen = this.#ports.get(name);
    return this.#startChild(
      name,
      [join(ROOT, script), ...args],
      this.#hubEnvironment({
        DATABASE_URL: url.href,
        HUB_ROLES: roles,
        HUB_LISTEN_PORT: String(listen ?? 0),
      }),
    );
  }

  #hubEnvironment(more: Record<string, string>): Record<string, string> {
    const kept = Object.entries(process.env).filter(
      ([name, value]) => value !== undefined && !/^(HUB_|DATABASE_URL|VITEST|NODE_OPTIONS)/.test(name),
    ) as [string, string][];
    return {
      ...Object.fromEntries(kept),
      HUB_MODE: 'demo',
      HUB_ID,
      HUB_DATA_FOLDER: this.place('photos'),
      HUB_DATABASE_CONNECTIONS: '10',
      HUB_DATABASE_SILENCE_MS: '4000',
      HUB_RATE_BURST: '100000',
      HUB_RATE_PER_SECOND: '100000',
      HUB_LOG_LEVEL: 'warn',
      ...more,
    };
  }

  async #startChild(
    name: ChildName,
    command: readonly string[],
    environment: NodeJS.ProcessEnv,
  ): Promise<void> {
    const child = new ChildProcess({
      name,
      cwd: ROOT,
      command: () => command,
      environment: () => environment,
      logFile: join(this.folder, `${name}.log`),
      onReady: async () => {
        this.readyAt.set(name, Date.now());
        this.#running.add(name);
      },
      onRestart: () => {
        if (this.#running.delete(name)) this.crashes.push(name);
      },
    });
    this.children.set(name, child);
    await child.start();
  }

  async #startWork(): Promise<void> {
    const client = (key: SharedKey) => new HubClient({ baseUrl: this.edgeUrl('edge-1'), hubId: HUB_ID, key });
    const newKey = (owner: KeyOwner) => this.#newKey(owner);
    const cityKey = await newKey({ kind: 'SYSTEM', actor: 'system:city', scope: { kind: 'HUB' } });
    this.site = await registerKillSite({ newKey, client, city: client(cityKey) });
    this.offices = [...this.site.office].map(([projectId, workers], at) => {
      const baseUrl = this.wire(`to-${EDGES[at % EDGES.length]}`).url;
      const quick = { timeoutMs: 6_000, deadlineMs: 10_000 };
      return new Office(
        new HubClient({ baseUrl, hubId: HUB_ID, key: cityKey, ...quick }),
        projectId,
        workers,
      );
    });
    for (const office of this.offices) office.start();
    await Promise.all(PROGRAMS.map((name, at) => this.#startDevices(name, at)));
  }

  async #newKey(owner: KeyOwner): Promise<SharedKey> {
    const { db, apiKeys } = this.foundation;
    const issued = await db
      .transaction()
      .execute((trx) => apiKeys.create(trx, 'test', { owner, material: { kind: 'SHARED_SECRET' } }));
    if (!issued.ok) throw new Error(issued.problem);
    return { keyId: issued.key.keyId, algorithm: 'hmac-sha256', secret: issued.key.secret ?? '' };
  }

  #startDevices(name: (typeof PROGRAMS)[number], at: number): Promise<void> {
    const hubUrl = this.wire(`to-${EDGES[at % EDGES.length]}`).url;
    const program: DeviceProgram = {
      hubId: HUB_ID,
      folder: this.place('journals'),
      ledger: join(this.folder, `${name}.ledger`),
      over: this.#over,
      emptied: join(this.folder, `${name}.empty`),
      gapMs: this.options.gapMs,
      photoEvery: PHOTO_EVERY,
      devices: this.site.devices
        .filter((_, n) => n % PROGRAMS.length === at)
        .map((device) => ({ ...device, hubUrl })),
    };
    const file = join(this.folder, `${name}.json`);
    writeFileSync(file, JSON.stringify(program), { mode: 0o600 });
    return this.#startChild(name, [join(HERE, 'devices-main.ts'), file], this.#hubEnvironment({}));
  }
}
