import type { BatchReply } from '@realname-hub/sdk/journal';
import { createIntake, type Intake } from '../../../hub/src/attendance/intake.ts';
import type { IntakeStorage } from '../../../hub/src/attendance/intake-storage.ts';
import { readDeviceItems } from '../../../hub/src/attendance/read-items.ts';
import { releaseDue } from '../../../hub/src/attendance/release.ts';
import type { Submission, SubmissionResult } from '../../../hub/src/attendance/submission.ts';
import type { Dangers } from '../../../hub/src/delivery/simulation/fragile-process.ts';
import type { Clock } from '../../../hub/src/runtime/clock.ts';
import type { Random } from '../../../hub/src/runtime/random.ts';
import { FrontDown, type HubFront } from './device-link.ts';
import { fragileIntakeStorage, ProcessGone } from './fragile-intake.ts';
import { never } from './terminal-clock.ts';

export interface EdgeOptions {
  time: Clock;
  random: Random;
  storage: IntakeStorage;
  dangers: () => Dangers;
  ackedSeq: (deviceSn: string, journalId: string) => number | null;
  /** Right before an answer leaves the hub. */
  onAnswer: (submission: Submission, result: SubmissionResult) => void;
  onFault: (error: unknown) => void;
}

const PROCESSES = 2;
const DOWN_MS = 3_000;
const RELEASE_EVERY_MS = 1_000;

class DatabaseAway extends Error {}

interface EdgeProcess {
  alive: boolean;
  intake: Intake;
}

/** Two edge processes behind one address: what one of them was doing when it died is answered by nobody. */
export class EdgeFront implements HubFront {
  kills = 0;
  readonly #options: EdgeOptions;
  readonly #processes: (EdgeProcess | null)[];

  constructor(options: EdgeOptions) {
    this.#options = options;
    this.#processes = Array.from({ length: PROCESSES }, (_, at) => this.#open(at));
  }

  async submit(deviceSn: string, events: readonly unknown[]): Promise<BatchReply> {
    const { time, random, onAnswer, onFault } = this.#options;
    const process = this.#pick();
    const submission: Submission = {
      receiptId: random.uuid(),
      actor: `device:${deviceSn}`,
      deviceSn,
      projectId: null,
      receivedAt: time.now(),
      items: readDeviceItems(events, deviceSn),
    };
    const result = await process.intake.submit(submission).catch((error: unknown) => {
      if (!(error instanceof DatabaseAway)) onFault(error);
      throw new FrontDown();
    });
    if (!process.alive) return never();
    onAnswer(submission, result);
    return {
      journals: result.journals,
      results: result.results.map(({ recordId, ...rest }) => ({ eventId: recordId, ...rest })),
    };
  }

  async ackedSeq(deviceSn: string, journalId: string): Promise<number | null> {
    this.#pick();
    return this.#options.ackedSeq(deviceSn, journalId);
  }

  /** The day is over. */
  stop(): void {
    for (const process of this.#processes) if (process) process.alive = false;
  }

  #pick(): EdgeProcess {
    const process = this.#processes[Math.floor(this.#options.random.fraction() * PROCESSES)];
    if (!process) throw new FrontDown();
    return process;
  }

  #open(at: number): EdgeProcess {
    const { time: clock } = this.#options;
    const step = () => this.#danger(process, at);
    const storage = fragileIntakeStorage(this.#options.storage, step);
    const process: EdgeProcess = { alive: true, intake: createIntake({ storage, clock }) };
    void this.#release(process, storage);
    return process;
  }

  async #release(process: EdgeProcess, storage: IntakeStorage): Promise<void> {
    const { time: clock, onFault } = this.#options;
    while (process.alive) {
      await clock.sleep(RELEASE_EVERY_MS);
      if (!process.alive) return;
      try {
        await releaseDue({ storage, clock });
      } catch (error) {
        if (!(error instanceof DatabaseAway)) onFault(error);
      }
    }
  }

  async #danger(process: EdgeProcess, at: number): Promise<void> {
    const { time, random, dangers } = this.#options;
    const { kill, pause, error, longestPauseMs } = dangers();
    if (process.alive && random.fraction() < kill) this.#kill(process, at);
    if (kill > 0 && random.fraction() < 0.1) await time.sleep(Math.floor(random.fraction() * 40));
    if (random.fraction() < pause) await time.sleep(Math.floor(random.fraction() * longestPauseMs));
    if (!process.alive) throw new ProcessGone();
    if (random.fraction() < error) throw new DatabaseAway();
  }

  #kill(process: EdgeProcess, at: number): void {
    process.alive = false;
    this.kills += 1;
    this.#processes[at] = null;
    void this.#options.time.sleep(DOWN_MS).then(() => (this.#processes[at] = this.#open(at)));
  }
}
