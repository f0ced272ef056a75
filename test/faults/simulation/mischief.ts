import type { VirtualClock } from '../../../hub/src/delivery/simulation/virtual-time.ts';
import type { FakePlatform } from '../../../hub/src/delivery/simulation/fake-platform.ts';
import type { Random } from '../../../hub/src/runtime/random.ts';
import type { DayPlan } from './day-plan.ts';
import type { SiteRegistry } from './site-registry.ts';
import { wrongClock, type Terminal } from './terminal.ts';
import type { PassageKind } from './truth.ts';

export interface MischiefOptions {
  plan: DayPlan;
  time: VirtualClock;
  random: Random;
  registry: SiteRegistry;
  terminals: readonly Terminal[];
  platforms: readonly FakePlatform[];
}

const TEAMS = ['team-0', 'team-1'];
const WORKERS = ['worker-0', 'worker-1', 'worker-2', 'worker-3'];
/** Around a move nobody passes: on which side of it a passage was must not hang on a clock's tolerance. */
const QUIET_MS = 5_000;

/** All that happens to a site in a day, and all that goes wrong: people pass, papers come late, power fails. */
export class Mischief {
  cuts = 0;
  readonly #options: MischiefOptions;
  /** What is true and the hub has not been told. */
  readonly #untold: (() => Promise<void>)[] = [];
  #passages = 0;
  #ended = false;
  #telling = 0;
  #moving = 0;

  constructor(options: MischiefOptions) {
    this.#options = options;
  }

  /** The morning: some of the papers are there. */
  begin(): void {
    const { plan, registry, terminals, time } = this.#options;
    const morning = time.now();
    for (const terminal of terminals) {
      const { sn, projectId } = terminal;
      this.#tellSometime(async () => {
        await registry.bind(sn, projectId, morning);
        terminal.isBound = true;
      });
      terminal.start('POWER');
    }
    for (const projectId of plan.projects) {
      for (const teamId of TEAMS) this.#tellSometime(async () => registry.team(projectId, teamId));
      for (const workerId of [...WORKERS, 'poison-worker'])
        this.#tellSometime(() => registry.worker(projectId, workerId, this.#pick(TEAMS)));
    }
  }

  turn(): void {
    const { random, terminals, platforms, plan, registry } = this.#options;
    for (let n = Math.floor(random.fraction() * 4); n > 0; n -= 1) this.#pass();
    if (random.fraction() < 0.4) this.#tellOne();
    if (random.fraction() < 0.05)
      this.#tell(() => registry.worker(this.#pick(plan.projects), this.#pick(WORKERS), this.#pick(TEAMS)));
    for (const terminal of terminals) this.#disturb(terminal);
    for (const platform of platforms) if (random.fraction() < 0.02) platform.down = !platform.down;
  }

  /** The hub has been told everything that it was to be told so far, and no terminal is being moved. */
  get isTold(): boolean {
    return this.#telling === 0 && this.#moving === 0;
  }

  /** All papers arrive, and the terminals have power and network. */
  end(): void {
    const { terminals } = this.#options;
    this.#ended = true;
    for (const tell of this.#untold.splice(0)) this.#tell(tell);
    for (const terminal of terminals) {
      terminal.offline = false;
      terminal.cutAfter(Infinity);
    }
  }

  #disturb(terminal: Terminal): void {
    const { random, time } = this.#options;
    const luck = random.fraction();
    if (!terminal.isRunning) {
      if (luck < 0.3) terminal.start(random.fraction() < 0.6 ? 'POWER' : 'KILL');
    } else if (luck < 0.05) {
      this.cuts += 1;
      terminal.cutAfter(Math.floor(random.fraction() * 12));
    } else if (luck < 0.06) terminal.cutNow();
    else if (luck < 0.07) terminal.close();
    else if (luck < 0.1) terminal.setClock(wrongClock(time.now(), random));
    else if (luck < 0.15) terminal.offline = !terminal.offline;
    else if (luck < 0.16) void this.#move(terminal);
  }

  /** A terminal is taken down and hung up elsewhere; the paper of its new place comes when it comes. */
  async #move(terminal: Terminal): Promise<void> {
    const { plan, time, registry } = this.#options;
    const next = plan.projects.find((projectId) => projectId !== terminal.projectId);
    if (next === undefined || !terminal.isBound) return;
    this.#moving += 1;
    terminal.isBound = false;
    terminal.quietUntil = time.now() + 2 * QUIET_MS;
    await time.sleep(QUIET_MS);
    const at = time.now();
    terminal.projectId = next;
    await registry.unbind(terminal.sn, at);
    this.#tellSometime(async () => {
      await registry.bind(terminal.sn, next, at);
      terminal.isBound = true;
    });
    this.#moving -= 1;
  }

  #pass(): void {
    const { random, terminals } = this.#options;
    const luck = random.fraction();
    const worker = luck < 0.85 ? this.#pick(WORKERS) : luck < 0.93 ? 'poison-worker' : 'nobody';
    const odd: PassageKind[] = ['UNREADABLE', 'BY_HAND', 'POISON', 'UNSPEAKABLE'];
    this.#passages += 1;
    const kind = random.fraction() < 0.85 ? 'PLAIN' : this.#pick(odd);
    this.#pick(terminals).pass(`passage-${this.#passages}`, worker, kind);
  }

  #tellSometime(tell: () => Promise<void>): void {
    if (this.#ended || this.#options.random.fraction() < 0.4) this.#tell(tell);
    else this.#untold.push(tell);
  }

  #tell(tell: () => Promise<void>): void {
    this.#telling += 1;
    void tell().then(() => (this.#telling -= 1));
  }

  #tellOne(): void {
    const at = Math.floor(this.#options.random.fraction() * this.#untold.length);
    const [tell] = this.#untold.splice(at, 1);
    if (tell) this.#tell(tell);
  }

  #pick<T>(choices: readonly T[]): T {
    const choice = choices[Math.floor(this.#options.random.fraction() * choices.length)];
    if (choice === undefined) throw new Error('nothing to pick from');
    return choice;
  }
}
