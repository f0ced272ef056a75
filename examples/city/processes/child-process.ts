import { spawn } from 'node:child_process';
import type { ChildProcess as NodeChild } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export interface ChildOptions {
  name: string;
  /** Arguments of Node; asked for at every start, because a port may be known by then. */
  command: () => readonly string[];
  environment: () => NodeJS.ProcessEnv;
  logFile: string;
  cwd: string;
  /** Called after every start, before anybody uses the child. */
  onReady?: (ready: ReadyLine) => Promise<void>;
  /** It ended although nobody asked it to; it will be started again. */
  onRestart: (name: string) => void;
}

/** The line of JSON with which a child says that it can be used. */
export interface ReadyLine {
  url: string;
  [member: string]: unknown;
}

const START_LIMIT_MS = 60_000;
const STOP_LIMIT_MS = 20_000;
const RESTART_PAUSE_MS = 500;
const LOG_LINES = 12;
const WITH_PARENT = fileURLToPath(new URL('./with-parent.ts', import.meta.url));

/** A program that the demo keeps running until it is told to stop. */
export class ChildProcess {
  readonly #options: ChildOptions;
  #child: NodeChild | undefined;
  #ended: Promise<void> = Promise.resolve();
  #stopping = false;
  #keeper: Promise<void> = Promise.resolve();

  constructor(options: ChildOptions) {
    this.#options = options;
  }

  get pid(): number | undefined {
    return this.#child?.pid;
  }

  /** Resolves with its ready line. Rejects when it ends before, with what to read. */
  async start(): Promise<ReadyLine> {
    const ready = await this.#launch();
    this.#keeper = this.#keep();
    return ready;
  }

  /** SIGTERM, and SIGKILL when that is not heard. */
  async stop(): Promise<void> {
    this.#stopping = true;
    const child = this.#child;
    if (child !== undefined) {
      child.kill('SIGTERM');
      const patience = new AbortController();
      const impatient = pause(STOP_LIMIT_MS, undefined, { signal: patience.signal }).then(
        () => child.kill('SIGKILL'),
        () => false,
      );
      await this.#ended;
      patience.abort();
      await impatient;
    }
    await this.#keeper;
  }

  async #keep(): Promise<void> {
    for (;;) {
      await this.#ended;
      if (this.#stopping) return;
      this.#options.onRestart(this.#options.name);
      await pause(RESTART_PAUSE_MS);
      if (this.#stopping) return;
      await this.#launch().catch(() => undefined); // Its end is noticed like any other.
    }
  }

  async #launch(): Promise<ReadyLine> {
    const { name, command, environment, logFile, cwd, onReady } = this.#options;
    const log = openSync(logFile, 'a');
    // A process group of its own: Ctrl-C reaches the demo alone, which then stops its children in order.
    const child = spawn(process.execPath, ['--import', WITH_PARENT, ...command()], {
      cwd,
      env: environment(),
      stdio: ['pipe', 'pipe', log],
      detached: true,
    });
    closeSync(log);
    this.#child = child;
    this.#ended = new Promise((resolve) => {
      child.once('error', () => resolve());
      child.once('close', () => resolve());
    });
    const ready = await Promise.race([
      readyLine(child),
      this.#ended.then(() => null),
      pause(START_LIMIT_MS, null, { ref: false }),
    ]);
    if (ready === null) {
      child.kill('SIGKILL');
      throw new Error(`${name} 未能启动 / did not start: ${logFile}\n${lastLines(logFile)}`);
    }
    await onReady?.(ready);
    return ready;
  }
}

function lastLines(file: string): string {
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-LOG_LINES).join('\n');
}

/** The first line on standard output that is JSON with an address; what follows is read and dropped. */
function readyLine(child: NodeChild): Promise<ReadyLine> {
  return new Promise((resolve) => {
    if (child.stdout === null) return;
    createInterface({ input: child.stdout }).on('line', (line) => {
      const parsed = parseReady(line);
      if (parsed !== null) resolve(parsed);
    });
  });
}

function parseReady(line: string): ReadyLine | null {
  try {
    const value: unknown = JSON.parse(line);
    const isReady =
      typeof value === 'object' && value !== null && 'url' in value && typeof value.url === 'string';
    return isReady ? (value as ReadyLine) : null;
  } catch {
    return null;
  }
}
