import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

const MAIN = join(import.meta.dirname, 'quick-hub.ts');
const CLEAN = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(HUB_|DATABASE_URL|NODE_OPTIONS|VITEST)/.test(name)),
);
const LOG = 6_000;

/** One hub process with some of the roles; it can be paused and killed. */
export class HubChild {
  readonly #child: ChildProcess;
  readonly #ended: Promise<number | null>;
  #out = '';
  #log = '';

  constructor(environment: Readonly<Record<string, string>>) {
    this.#child = spawn(process.execPath, [MAIN], {
      env: { ...CLEAN, HUB_LOG_LEVEL: 'warn', ...environment },
    });
    this.#child.stdout?.on('data', (chunk: Buffer) => (this.#out += chunk.toString()));
    this.#child.stderr?.on(
      'data',
      (chunk: Buffer) => (this.#log = (this.#log + chunk.toString()).slice(-LOG)),
    );
    const kill = () => void this.#child.kill('SIGKILL');
    process.once('exit', kill);
    this.#ended = new Promise((resolve) => {
      this.#child.once('close', (code) => {
        process.off('exit', kill);
        resolve(code);
      });
    });
  }

  /** What it said last, for a test that fails. */
  get log(): string {
    return this.#log;
  }

  /** Its address, '' without the role `edge`. */
  async ready(): Promise<string> {
    const line = new Promise<string>((resolve) => {
      const look = () => {
        if (!this.#out.includes('\n')) return;
        resolve((JSON.parse(this.#out.split('\n')[0] ?? '') as { url: string | null }).url ?? '');
      };
      this.#child.stdout?.on('data', look);
      look();
    });
    const failed = this.#ended.then((): never => {
      throw new Error(`the hub ended: ${this.#log}`);
    });
    return Promise.race([line, failed]);
  }

  signal(name: 'SIGSTOP' | 'SIGCONT'): void {
    this.#child.kill(name);
  }

  async end(name: 'SIGTERM' | 'SIGKILL'): Promise<number | null> {
    // A stopped process hears nothing but SIGKILL until it goes on.
    if (name === 'SIGTERM') this.#child.kill('SIGCONT');
    if (this.#child.exitCode === null && this.#child.signalCode === null) this.#child.kill(name);
    return this.#ended;
  }
}
