import { openSecret } from '@realname-hub/adapters/testkit/national/credentials.ts';
import type { Fault } from '@realname-hub/adapters/testkit/national/faults.ts';
import { startNationalSimulator } from '@realname-hub/adapters/testkit/national/simulator.ts';
import type { NationalSimulator } from '@realname-hub/adapters/testkit/national/simulator.ts';
import { ANSWER_MS } from './partner.ts';
import type { Effect, Misdeed, Partner } from './partner.ts';

const ASYNC_MS = 100;
const SLOW_MS = 3_000;
const USUAL: Fault = { kind: 'late-answer', ms: ANSWER_MS, methods: ['WorkerAttendance.Add'] };
const DIRECTIONS: Readonly<Record<string, string>> = { '01': 'IN', '02': 'OUT' };

/** Each strikes half of the calls, after the call was taken. */
const FAULTS: Readonly<Record<Misdeed, readonly Fault[]>> = {
  slow: [{ kind: 'late-answer', ms: SLOW_MS, probability: 0.5 }],
  lost: [
    { kind: 'lost-answer', probability: 0.3 },
    { kind: 'half-open', probability: 0.2 },
  ],
  lying: [
    { kind: 'wrong-types', probability: 0.3 },
    { kind: 'truncated-json', probability: 0.3 },
    { kind: 'html-page', processed: true, probability: 0.2 },
  ],
  failing: [
    { kind: 'http-500', processed: true, probability: 0.3 },
    { kind: 'http-500', probability: 0.3 },
  ],
};

/** The national platform: it knows nothing again, takes every row as a new passage, and can be asked what it has. */
export class NationalPartner implements Partner {
  readonly partnerId = 'national';
  readonly settle = 'query';
  readonly simulator: NationalSimulator;
  readonly broken: string[] = [];
  readonly #projects = new Map<string, string>();

  private constructor(simulator: NationalSimulator) {
    this.simulator = simulator;
  }

  static async start(seed: number): Promise<NationalPartner> {
    const simulator = await startNationalSimulator({ asyncDelayMs: ASYNC_MS, seed, faults: [USUAL] });
    return new NationalPartner(simulator);
  }

  get port(): number {
    return this.simulator.port;
  }

  /** Opens a project of the hub under a code of the platform's own; gives the credential for it. */
  admit(projectId: string): { appId: string; secret: string } {
    const projectCode = `99000120261100${String(this.#projects.size + 1).padStart(3, '0')}`;
    const secret = openSecret(projectCode);
    this.#projects.set(projectCode, projectId);
    this.simulator.projects.add({ projectCode, secret });
    return { appId: projectCode, secret };
  }

  /** Attendance is kept by project and day in the order in which it was processed. */
  get effects(): readonly Effect[] {
    return this.simulator.state.attendances.map(({ projectCode, idCardNumber, date, direction }) => {
      const project = this.#projects.get(projectCode) ?? projectCode;
      const second = date.replace(' ', 'T');
      const way = DIRECTIONS[direction] ?? direction;
      const passage = [project, idCardNumber, second, way].join(' ');
      return { passage, recordId: null, person: idCardNumber, at: 0 };
    });
  }

  misbehave(misdeed: Misdeed): void {
    this.simulator.behave();
    this.simulator.misbehave(...FAULTS[misdeed], USUAL);
  }

  behave(): void {
    this.simulator.behave();
    this.simulator.misbehave(USUAL);
  }

  stop(): Promise<void> {
    return this.simulator.stop();
  }
}
