import type { Dangers } from '../../../hub/src/delivery/simulation/fragile-process.ts';
import { seededRandom, VirtualClock } from '../../../hub/src/delivery/simulation/virtual-time.ts';
import type { Random } from '../../../hub/src/runtime/random.ts';
import { planDay, type DayPlan } from './day-plan.ts';
import type { Network } from './device-link.ts';
import { HubSide, type Sabotage } from './hub-side.ts';
import { openEnds, wrongAtIntake, wrongAtPartner, type JudgedWorld } from './last-judgement.ts';
import { Mischief } from './mischief.ts';
import { Operator } from './operator.ts';
import { Terminal } from './terminal.ts';
import { Truth } from './truth.ts';

const START = Date.UTC(2024, 0, 15, 1);
const CALM_LIMIT_MS = 3_600_000;
const STORM: Dangers = { kill: 0.002, pause: 0.004, error: 0.01, longestPauseMs: 20_000 };
const SAFE: Dangers = { kill: 0, pause: 0, error: 0, longestPauseMs: 0 };
/** Share of exchanges that go wrong. */
const NETWORK_TROUBLE = 0.5;
const PLATFORM_TROUBLE = 0.4;
/** Far from the days' own seeds. */
const OPERATOR_SEED = 1_000_000_000;

export interface DayReport {
  seed: number;
  plan: DayPlan;
  /** Every broken promise in words, with its moment; empty when all were kept. */
  violations: readonly string[];
  passages: number;
  promised: number;
  effects: number;
  /** Hub processes that died, and cuts of a terminal's power. */
  kills: number;
  cuts: number;
  parked: number;
  /** What a person held, released, skipped, had sent again or cancelled. */
  acts: number;
  /** Virtual time until everything had settled. */
  settledAfterMs: number;
}

/**
 * One whole bad day from one number: terminals that lose power and time, a network that loses and doubles, edge and
 * delivery processes that die, papers that come late, platforms in trouble; then calm. Every promise is checked at
 * every step, and in the end each passage is where it belongs: nothing lost, nothing twice, nothing false.
 */
export async function runDay(seed: number, sabotage: Sabotage = {}): Promise<DayReport> {
  const day = new BadDay(seed, sabotage);
  await day.storm();
  const settledAfterMs = await day.calm();
  return day.report(settledAfterMs);
}

class BadDay {
  readonly #seed: number;
  readonly #time = new VirtualClock(START);
  readonly #random: Random;
  readonly #plan: DayPlan;
  readonly #truth = new Truth();
  readonly #hub: HubSide;
  readonly #terminals: readonly Terminal[];
  readonly #mischief: Mischief;
  readonly #operator: Operator;
  readonly #violations: string[] = [];
  #dangers = STORM;
  #networkTrouble = NETWORK_TROUBLE;

  constructor(seed: number, sabotage: Sabotage) {
    this.#seed = seed;
    const random = seededRandom(seed);
    const time = this.#time;
    const truth = this.#truth;
    const plan = planDay(random);
    const onBreach = (words: string) => this.#breach(words);
    this.#random = random;
    this.#plan = plan;
    this.#hub = new HubSide({ plan, time, random, truth, sabotage, onBreach, dangers: () => this.#dangers });
    const network = this.#network();
    this.#terminals = plan.terminals.map(
      (one) => new Terminal({ ...one, time, random, network, truth, onFault: onBreach }),
    );
    this.#mischief = new Mischief({
      plan,
      time,
      random,
      registry: this.#hub.registry,
      terminals: this.#terminals,
      platforms: [...this.#hub.platforms.values()],
    });
    this.#operator = new Operator({
      storage: this.#hub.storage,
      watch: this.#hub.deliveryWatch,
      random: seededRandom(seed + OPERATOR_SEED),
    });
  }

  async storm(): Promise<void> {
    for (const platform of this.#hub.platforms.values()) platform.trouble = PLATFORM_TROUBLE;
    this.#mischief.begin();
    for (let turn = 0; turn < this.#plan.turns; turn += 1) {
      this.#hub.replaceDead();
      await this.#time.run(Math.floor(this.#random.fraction() * 1_000));
      this.#mischief.turn();
      this.#operator.turn();
    }
  }

  /** Nothing fails any more; how long until nothing is open? */
  async calm(): Promise<number> {
    this.#dangers = SAFE;
    this.#networkTrouble = 0;
    this.#mischief.end();
    this.#operator.end();
    this.#hub.leaveOne();
    const from = this.#time.now();
    const all = [...this.#hub.platforms.keys()];
    const [last = ''] = all.slice(-1);
    if (this.#plan.lastStaysAway) await this.#settleWithout(last, all.slice(0, -1));
    this.#heal(all);
    await this.#settle(all);
    this.#hub.stop();
    return this.#time.now() - from;
  }

  report(settledAfterMs: number): DayReport {
    const { platforms, deliveryWatch, captures, front, kills } = this.#hub;
    for (const terminal of this.#terminals)
      if (!terminal.isDrained) this.#breach(`${terminal.sn} still has something to send`);
    for (const end of this.#endsOf([...platforms.keys()])) this.#breach(`still open: ${end}`);
    for (const words of wrongAtIntake(this.#world)) this.#breach(words);
    for (const [name, { breaches }] of platforms)
      for (const words of [...wrongAtPartner(this.#world, name), ...breaches]) this.#breach(words);
    const passages = [...this.#truth.passages.values()];
    return {
      seed: this.#seed,
      plan: this.#plan,
      violations: this.#violations,
      passages: passages.length,
      promised: passages.filter(({ eventId }) => eventId !== null).length,
      effects: deliveryWatch.effects,
      kills: kills + front.kills,
      cuts: this.#mischief.cuts,
      parked: captures.parked.length,
      acts: this.#operator.acts,
      settledAfterMs,
    };
  }

  #breach(words: string): void {
    this.#violations.push(`${Math.round(this.#time.monotonic())} ms: ${words}`);
  }

  get #world(): JudgedWorld {
    const { storage, intakeWatch, deliveryWatch } = this.#hub;
    return {
      storage,
      truth: this.#truth,
      intake: intakeWatch,
      delivery: deliveryWatch,
      projects: this.#plan.projects,
      streamOf: (kind, key) => this.#hub.streamOf(kind, key),
    };
  }

  #network(): Network {
    return {
      time: this.#time,
      random: this.#random,
      front: this.#hub.front,
      trouble: () => this.#networkTrouble,
      onSent: (events, bootId) => {
        for (const event of events) {
          const wrong = this.#truth.falseInEvent(event, bootId);
          if (wrong) this.#breach(`${event.eventId} is sent ${wrong}`);
        }
      },
      onBreach: (words) => this.#breach(words),
    };
  }

  /** One platform that is gone holds up no other [P6]. */
  async #settleWithout(last: string, others: readonly string[]): Promise<void> {
    this.#heal(others);
    const away = this.#hub.platforms.get(last);
    if (away) away.down = true;
    await this.#settle(others);
    for (const end of this.#endsOf(others)) this.#breach(`held up by ${last}: ${end}`);
  }

  #heal(names: readonly string[]): void {
    for (const name of names) {
      const platform = this.#hub.platforms.get(name);
      if (platform) Object.assign(platform, { trouble: 0, down: false });
    }
  }

  async #settle(names: readonly string[]): Promise<void> {
    const from = this.#time.now();
    while (this.#time.now() - from < CALM_LIMIT_MS) {
      for (const terminal of this.#terminals) if (!terminal.isRunning) terminal.start('POWER');
      await this.#time.run(3_000);
      if (this.#isQuiet && this.#endsOf(names).length === 0) return;
    }
  }

  get #isQuiet(): boolean {
    const nothingDue = this.#mischief.isTold && this.#hub.captures.dueCount === 0;
    return nothingDue && this.#terminals.every(({ isDrained }) => isDrained);
  }

  #endsOf(names: readonly string[]): string[] {
    return names.flatMap((name) => openEnds(this.#world, name));
  }
}
