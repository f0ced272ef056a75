import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { SharedKey } from '@realname-hub/sdk';
import { PROJECTS } from '../fixture/projects.ts';
import type { Platform } from './platform.ts';

const run = promisify(execFile);

/** What each pair of keys is for, by the names that the example bank gives them. */
const BANK_KEYS = [
  ['own-signing', 'hub-signing'],
  ['own-decryption', 'hub-encryption'],
  ['bank-encryption', 'bank-decryption'],
  ['bank-signing', 'bank-signing'],
] as const;
const ATTEMPTS = 5;
const ATTEMPT_PAUSE_MS = 2_000;

export interface HubCliOptions {
  /** The clone. */
  root: string;
  dataFolder: string;
  environment: NodeJS.ProcessEnv;
  /** No command is begun after it: one that outlived the hub would start the database again. */
  signal: AbortSignal;
}

/** What an operator does at the hub's command line. */
export class HubCli {
  readonly #options: HubCliOptions;

  constructor(options: HubCliOptions) {
    this.#options = options;
  }

  async newKey(kind: 'system' | 'maker', name: string): Promise<SharedKey> {
    const issued = await this.#patiently(() => this.#run(['key', 'new', '--kind', kind, '--name', name]));
    const { keyId, secret } = issued as { keyId: string; secret: string };
    return { keyId, algorithm: 'hmac-sha256', secret };
  }

  /** Joins a platform: where it is, and the keys of the projects there. Joining it again renews the keys. */
  async addPartner(platform: Platform): Promise<void> {
    const { partnerId, platformName, endpoint, credentials } = platform;
    await this.#patiently(async () => {
      if ((await this.#partnerIds()).includes(partnerId)) return;
      await this.#run(['partner', 'add', partnerId, '--platform', platformName, '--endpoint', endpoint]);
    });
    const byProject = Object.fromEntries(
      credentials.map(({ projectCode, secret, corpKey }) => [
        projectIdOf(projectCode),
        { appId: projectCode, secret, ...(corpKey === undefined ? {} : { corpKey }) },
      ]),
    );
    const file = this.#credentialFile(`${partnerId}.json`, byProject);
    await this.#patiently(() => this.#run(['partner', 'key', 'set', partnerId, '--each-file', file]));
  }

  /** Sets up a bank with the keys of both sides; a bank that is there stays as it is. */
  async addBank(bankId: string, keyFile: (name: string, ending: 'pem' | 'key') => string): Promise<void> {
    const { banks } = (await this.#patiently(() => this.#run(['bank', 'list']))) as {
      banks: { bankId: string; enabled: boolean }[];
    };
    const known = banks.find((bank) => bank.bankId === bankId);
    if (known?.enabled) return;
    if (!known) await this.#run(['bank', 'add', bankId, '--manifest', 'demo-iso']);
    for (const [purpose, name] of BANK_KEYS) {
      const own = purpose.startsWith('own') ? ['--private-key-file', keyFile(name, 'key')] : [];
      const certificate = ['--certificate-file', keyFile(name, 'pem')];
      await this.#run(['bank', 'key', 'import', bankId, '--purpose', purpose, ...certificate, ...own]);
    }
    await this.#run(['bank', 'enable', bankId]);
  }

  async #partnerIds(): Promise<string[]> {
    const { partners } = (await this.#run(['partner', 'list'])) as { partners: { partnerId: string }[] };
    return partners.map(({ partnerId }) => partnerId);
  }

  /** Secrets are handed over in files: a command line can be read by everybody on the machine. */
  #credentialFile(name: string, credential: object): string {
    const folder = join(this.#options.dataFolder, 'credentials');
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const file = join(folder, name);
    writeFileSync(file, JSON.stringify(credential), { mode: 0o600 });
    return file;
  }

  async #run(args: readonly string[]): Promise<unknown> {
    const { root, environment } = this.#options;
    const cli = join(root, 'hub', 'src', 'cli.ts');
    const { stdout } = await run(process.execPath, [cli, ...args, '--json'], { cwd: root, env: environment });
    return JSON.parse(stdout);
  }

  /** What a person does when a command fails because the database is just being started again. */
  async #patiently<Result>(work: () => Promise<Result>): Promise<Result> {
    const { signal } = this.#options;
    for (let attempt = 1; ; attempt++) {
      signal.throwIfAborted();
      try {
        return await work();
      } catch (error) {
        if (attempt === ATTEMPTS) throw error;
        await pause(ATTEMPT_PAUSE_MS, undefined, { signal });
      }
    }
  }
}

function projectIdOf(code: string): string {
  const project = PROJECTS.find(({ platformCode }) => platformCode === code);
  if (project === undefined) throw new Error(`no project has the code ${code}`);
  return project.projectId;
}
