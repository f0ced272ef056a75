import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { BankCounter } from './wage-office.ts';

const run = promisify(execFile);

export interface BankAcrossOptions {
  /** The clone. */
  root: string;
  /** The bank's own folder. */
  folder: string;
  /** Last four digits of accounts that the bank refuses, with its reasons. */
  refuse: Readonly<Record<string, string>>;
}

/**
 * The example bank across the street: a program of its own with its own keys and books. The officer carries files
 * over and brings answers back.
 */
export class BankAcross implements BankCounter {
  readonly #options: BankAcrossOptions;

  constructor(options: BankAcrossOptions) {
    this.#options = options;
  }

  /** Keys of both sides, made once. */
  async open(): Promise<void> {
    const { root, folder } = this.#options;
    for (const name of ['in', 'out', 'fetched']) mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(this.#behaviour, JSON.stringify({ refuse: this.#options.refuse }));
    if (existsSync(this.key('hub-encryption', 'pem'))) return;
    await run('sh', [join(root, 'examples', 'bank-receiver', 'make-keys.sh'), join(folder, 'keys')]);
  }

  key(name: string, ending: 'pem' | 'key'): string {
    return join(this.#options.folder, 'keys', `${name}.${ending}`);
  }

  async bring(name: string, file: Uint8Array): Promise<void> {
    const { root, folder } = this.#options;
    writeFileSync(join(folder, 'in', name), file);
    const program = join(root, 'examples', 'bank-receiver', 'main.ts');
    const folders = ['--folder', folder, '--keys', join(folder, 'keys')];
    await run(process.execPath, [program, ...folders, '--behaviour', this.#behaviour, '--once']);
  }

  async fetch(): Promise<readonly Uint8Array[]> {
    const { folder } = this.#options;
    return readdirSync(join(folder, 'out'))
      .sort()
      .map((name) => {
        const fetched = join(folder, 'fetched', name);
        renameSync(join(folder, 'out', name), fetched);
        return readFileSync(fetched);
      });
  }

  get #behaviour(): string {
    return join(this.#options.folder, 'behaviour.json');
  }
}
