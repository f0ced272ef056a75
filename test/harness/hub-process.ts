import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';

const CLI = join(import.meta.dirname, '../../hub/src/cli.ts');
const CLEAN = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(HUB_|DATABASE_URL|NODE_OPTIONS|VITEST)/.test(name)),
);

export interface Ended {
  code: number | null;
  out: string;
  err: string;
}

/** What `start` says on standard output when it is ready. */
export interface Ready {
  url: string;
  adminUrl: string;
  hubId: string;
}

/** `realname-hub` as a process of its own. */
export class HubProcess {
  readonly #child: ChildProcess;
  readonly #ended: Promise<Ended>;
  #out = '';
  #err = '';

  constructor(args: readonly string[], environment: Record<string, string>) {
    this.#child = spawn(process.execPath, [CLI, ...args], { env: { ...CLEAN, ...environment } });
    this.#child.stdout?.on('data', (chunk: Buffer) => (this.#out += chunk.toString()));
    this.#child.stderr?.on('data', (chunk: Buffer) => (this.#err += chunk.toString()));
    const kill = () => void this.#child.kill('SIGKILL');
    process.once('exit', kill);
    this.#child.once('close', () => process.off('exit', kill));
    this.#ended = new Promise((resolve, reject) => {
      this.#child.once('error', reject);
      this.#child.once('close', (code) => resolve({ code, out: this.#out, err: this.#err }));
    });
  }

  ended(): Promise<Ended> {
    return this.#ended;
  }

  async ready(): Promise<Ready> {
    const line = new Promise<Ready>((resolve) => {
      const look = () => {
        if (this.#out.includes('\n')) resolve(JSON.parse(this.#out.split('\n')[0] ?? '') as Ready);
      };
      this.#child.stdout?.on('data', look);
      look();
    });
    const failed = this.#ended.then(({ err }) => Promise.reject<Ready>(new Error(`it ended: ${err}`)));
    return Promise.race([line, failed]);
  }

  stop(): Promise<Ended> {
    this.#child.kill('SIGTERM');
    return this.#ended;
  }
}

export function runHub(args: readonly string[], environment: Record<string, string>): Promise<Ended> {
  return new HubProcess(args, environment).ended();
}
