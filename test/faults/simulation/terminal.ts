import { isHubError } from '@realname-hub/sdk';
import { openDevice, type Device } from '@realname-hub/sdk/journal';
import { CrashingFiles, passage as plainPassage } from '@realname-hub/sdk/testing';
import type { Clock } from '../../../hub/src/runtime/clock.ts';
import type { Random } from '../../../hub/src/runtime/random.ts';
import { DeviceLink, type Network } from './device-link.ts';
import { filesUnderPower } from './power.ts';
import { TerminalClock } from './terminal-clock.ts';
import type { Passage, PassageKind, Truth } from './truth.ts';

const MINUTE_MS = 60_000;
/** A reading of the hub's clock that the terminal has had for this long is on its disk. */
const WRITTEN_MS = 1_000;
/** Nobody's terminal says this: an error of its own. */
type Fault = (words: string) => void;

/** From one start of the program to its end. */
interface Run {
  clock: TerminalClock;
  link: DeviceLink;
  device: Device | null;
  over: boolean;
  closing: boolean;
}

export interface TerminalOptions {
  sn: string;
  time: Clock;
  random: Random;
  network: Network;
  truth: Truth;
  projectId: string;
  onFault: Fault;
}

/**
 * A terminal at a gate: the SDK's journal on a disk that loses power, under a wall clock that is wrong and jumps. It
 * knows what it promised, and which of its boots have learned the hub's time.
 */
export class Terminal {
  readonly sn: string;
  /** Where it hangs. */
  projectId: string;
  /** The hub has been told where it hangs. */
  isBound = false;
  offline = false;
  /** Nobody passes before. */
  quietUntil = 0;
  readonly #options: TerminalOptions;
  readonly #disk: CrashingFiles;
  #run: Run | null = null;
  #boot = { bootId: '', bootedAt: 0, skewMs: 0 };
  #boots = 0;

  constructor(options: TerminalOptions) {
    this.#options = options;
    this.sn = options.sn;
    this.projectId = options.projectId;
    this.#disk = new CrashingFiles(() => options.random.fraction());
  }

  get isRunning(): boolean {
    return this.#run !== null && !this.#run.over;
  }

  /** Nothing is left to send. */
  get isDrained(): boolean {
    const device = this.isRunning ? this.#run?.device : null;
    return device ? device.status().queuedEvents === 0 : false;
  }

  /** Power on, or the program started again: after a loss of power it is another boot. */
  start(cause: 'KILL' | 'POWER'): void {
    this.#disk.restart(cause);
    if (cause === 'POWER' || this.#boots === 0) this.#reboot();
    const run = this.#newRun();
    this.#run = run;
    const { random, onFault } = this.#options;
    const isOver = () => run.over;
    openDevice({
      folder: 'unused',
      files: filesUnderPower(this.#disk, { isOver, end: () => (run.over = true) }),
      client: run.link,
      deviceSn: this.sn,
      clock: run.clock,
      random,
      groupMs: random.fraction() < 0.5 ? 0 : 5,
      bounds: { segmentBytes: 1_500 },
      retry: { baseMs: 500, capMs: 8_000 },
      hooks: {
        onDamage: () => onFault(`${this.sn} found its journal damaged`),
        onOverflow: () => onFault(`${this.sn} had no room`),
        onTrouble: (error) => {
          if (!isHubError(error)) onFault(`${this.sn} met ${String(error)}`);
        },
      },
    }).then(
      (device) => {
        run.device = device;
      },
      (error: unknown) => onFault(`${this.sn} could not open its journal: ${String(error)}`),
    );
    this.#followClock(run);
  }

  #followClock(run: Run): void {
    const { time, truth } = this.#options;
    run.link.serverTime.onAnchor((anchor) => {
      void time.sleep(WRITTEN_MS).then(() => {
        if (!run.over) truth.timedBoots.add(anchor.bootId);
      });
    });
  }

  /** Someone passes. A terminal that is off sees nobody. */
  pass(id: string, workerId: string, kind: PassageKind): void {
    const run = this.#run;
    const { truth, time, onFault } = this.#options;
    if (!run?.device || run.over || run.closing || time.now() < this.quietUntil) return;
    const passage: Passage = {
      id,
      workerId,
      kind,
      deviceSn: this.sn,
      trueMs: time.now(),
      deviceMs: Math.round(run.clock.now()),
      bootId: run.clock.bootId,
      projectId: this.projectId,
      eventId: null,
    };
    truth.add(passage);
    run.device.capture(factsOf(passage)).then(
      ({ eventId }) => {
        if (!run.over) passage.eventId = eventId;
      },
      (error: unknown) => onFault(`${this.sn} could not keep ${id}: ${String(error)}`),
    );
  }

  /** The power goes after so many calls to the file system, which may be in the middle of one. */
  cutAfter(calls: number): void {
    if (this.isRunning) this.#disk.callsLeft = calls;
  }

  cutNow(): void {
    if (this.#run) this.#run.over = true;
  }

  /** The firmware is updated: it ends as it should. */
  close(): void {
    const run = this.#run;
    if (!run?.device || run.over || run.closing) return;
    run.closing = true;
    void run.device.close().then(() => (run.over = true));
  }

  setClock(skewMs: number): void {
    this.#boot.skewMs = skewMs;
    if (this.#run) this.#run.clock.skewMs = skewMs;
  }

  #reboot(): void {
    const { time, random } = this.#options;
    this.#boots += 1;
    const bootId = `${this.sn}-boot-${this.#boots}`;
    const lostItsTime = random.fraction() < 0.4;
    const skewMs = lostItsTime ? wrongClock(time.now(), random) : this.#boot.skewMs;
    this.#boot = { bootId, bootedAt: time.monotonic(), skewMs };
  }

  #newRun(): Run {
    const { time, network } = this.#options;
    const isOver = () => run.over;
    const clock = new TerminalClock(time, this.#boot, isOver);
    const link = new DeviceLink(network, this.sn, clock, { isOver, isOffline: () => this.offline });
    const run: Run = { clock, link, device: null, over: false, closing: false };
    return run;
  }
}

/** Right, 40 minutes off either way, or back in 1970. */
export function wrongClock(now: number, random: Random): number {
  const errors = [0, 300, 40 * MINUTE_MS, -40 * MINUTE_MS, -now + 5 * MINUTE_MS];
  return errors[Math.floor(random.fraction() * errors.length)] ?? 0;
}

function factsOf({ id, workerId, kind }: Passage): Parameters<Device['capture']>[0] {
  const facts = { ...plainPassage(workerId), gate: id };
  // The contract knows no similarity above one, and a terminal may not state anything by hand.
  if (kind === 'UNREADABLE') return { ...facts, matchScore: 7 };
  if (kind === 'BY_HAND')
    return { ...facts, source: 'MANUAL', manual: { operator: 'guard', reason: 'none' } };
  return facts;
}
