import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const LOOK_MS = 200;
const TAIL = 3_000;
const LOG_LINES = 40;

/** The city's own view of its processes. */
export interface ProcessIds {
  city: number;
  hub: number;
  national: number;
  'city-gateway': number;
}

export interface HubStatus {
  stored: number;
  partners: { partnerId: string; confirmed: number; rejected: number; unknown: number }[];
}

/** `npm start` as a child in a folder of its own. */
export class CityRun {
  readonly folder: string;
  readonly #child: ChildProcess;
  readonly #ended: Promise<number | null>;
  #output = '';

  constructor(args: readonly string[], folder = mkdtempSync(join(tmpdir(), 'city-e2e-'))) {
    this.folder = folder;
    // Two cities beside each other must not want the same port: one that is killed would lose it to the other.
    const main = join(ROOT, 'examples', 'city', 'main.ts');
    this.#child = spawn(process.execPath, [main, '--data', folder, '--port', '0', ...args], { cwd: ROOT });
    for (const stream of [this.#child.stdout, this.#child.stderr])
      stream?.on('data', (chunk: Buffer) => (this.#output += chunk.toString()));
    this.#ended = new Promise((resolve) => this.#child.once('close', resolve));
  }

  get output(): string {
    return this.#output;
  }

  get lastLine(): string {
    return this.#output.trimEnd().split('\n').at(-1) ?? '';
  }

  /** Resolves with the exit code. */
  ended(): Promise<number | null> {
    return this.#ended;
  }

  interrupt(): Promise<number | null> {
    this.#child.kill('SIGINT');
    return this.#ended;
  }

  processes(): ProcessIds {
    return JSON.parse(readFileSync(join(this.folder, 'processes.json'), 'utf8')) as ProcessIds;
  }

  /** The postmaster that serves the folder. */
  postgres(): number {
    const file = join(this.#databaseHome(), 'postgres', 'postmaster.pid');
    return Number(readFileSync(file, 'utf8').split('\n')[0]);
  }

  /** Elsewhere when the tests run as root: PostgreSQL's own account cannot enter a private folder. */
  #databaseHome(): string {
    const shelter = join(this.folder, 'WHERE');
    return existsSync(shelter) ? readFileSync(shelter, 'utf8').trim() : this.folder;
  }

  url(name: 'hub' | 'national' | 'city-gateway'): string {
    const { ports } = JSON.parse(readFileSync(join(this.folder, 'city.json'), 'utf8')) as {
      ports: Record<string, number>;
    };
    return `http://127.0.0.1:${ports[name]}`;
  }

  /** Waits for something to become true of the hub's numbers. */
  async untilHub(isTrue: (status: HubStatus) => boolean, limitMs: number): Promise<HubStatus> {
    const deadline = Date.now() + limitMs;
    for (;;) {
      const status = await this.#status();
      if (status !== null && isTrue(status)) return status;
      if (this.#child.exitCode !== null || Date.now() > deadline)
        throw new Error(`the city did not get there: ${JSON.stringify(status)}\n${this.account()}`);
      await pause(LOOK_MS);
    }
  }

  async #status(): Promise<HubStatus | null> {
    try {
      const response = await fetch(`${this.url('hub')}/status.json`);
      return response.ok ? ((await response.json()) as HubStatus) : null;
    } catch {
      return null; // Not up yet, or just killed.
    }
  }

  /** What the city and its hub said last, for a test that fails. */
  account(): string {
    const log = join(this.folder, 'hub.log');
    const lines = existsSync(log) ? readFileSync(log, 'utf8').split('\n') : [];
    const alarming = lines.filter((line) => !line.includes('"level":30'));
    return [this.#output.slice(-TAIL), ...alarming.slice(-LOG_LINES)].join('\n');
  }

  /** Ends whatever is left and removes the folder. */
  async clean(): Promise<void> {
    if (this.#child.exitCode === null) {
      this.#child.kill('SIGINT');
      const ended = await Promise.race([this.#ended.then(() => true), pause(30_000, false, { ref: false })]);
      if (!ended) this.#child.kill('SIGKILL');
      await this.#ended;
    }
    rmSync(this.#databaseHome(), { recursive: true, force: true });
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Waits a moment for those that are just ending; a dead one that nobody has buried yet runs no more. */
export async function stillRunning(pids: readonly number[]): Promise<number[]> {
  for (let turn = 0; turn < 25 && pids.some(isRunning); turn++) await pause(LOOK_MS);
  return pids.filter(isRunning);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return (
      process.platform !== 'linux' || !/^\d+ \(.*\) [ZX]/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
    );
  } catch {
    return false;
  }
}
