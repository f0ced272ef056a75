import { execFile } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { makeParty } from '../../adapters/bank/envelope/testing/parties.ts';
import type { ContentCipherName } from '../../adapters/bank/envelope/suite.ts';

const run = promisify(execFile);
const WORKER = fileURLToPath(new URL('./cms-worker.ts', import.meta.url));
const MB = 1024 * 1024;

export interface WorkerReport {
  ms: number;
  idleMb: number;
  grownMb: number;
  heldMs: number;
  cpuMs: number;
  rssMb: number;
}

/** A folder with a large file and two parties' keys, for the worker and for openssl. */
export class CmsSite {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async create(megabytes: number): Promise<CmsSite> {
    const site = new CmsSite(await mkdtemp(join(tmpdir(), 'cms-')));
    for (const name of ['from', 'to']) {
      const party = makeParty(`cms-${name}`);
      await writeFile(site.path(`${name}.pem`), party.certificatePem);
      await writeFile(site.path(`${name}.key`), party.privateKeyPem, { mode: 0o600 });
    }
    const plain = await open(site.path('plain'), 'w');
    for (let written = 0; written < megabytes; written += 1) await plain.write(randomBytes(MB));
    await plain.close();
    return site;
  }

  remove(): Promise<void> {
    return rm(this.folder, { recursive: true, force: true });
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  async work(
    work: 'seal' | 'open',
    cipher: ContentCipherName,
    input: string,
    output: string,
  ): Promise<WorkerReport> {
    const names = [this.path(input), this.path(output), this.folder];
    const { stdout } = await run(process.execPath, [WORKER, work, cipher, ...names]);
    return JSON.parse(stdout) as WorkerReport;
  }

  /** Signs and encrypts with openssl, as a stream; wall time in milliseconds. */
  async opensslSeal(output: string): Promise<number> {
    const signer = ['-signer', 'from.pem', '-inkey', 'from.key'];
    const stream = ['-binary', '-stream', '-outform', 'DER'];
    const oaep = ['-keyopt', 'rsa_padding_mode:oaep', '-keyopt', 'rsa_oaep_md:sha256'];
    const startedAt = performance.now();
    await this.#openssl(['-sign', '-nodetach', ...stream, ...signer, '-in', 'plain', '-out', 'signed']);
    const cipher = ['-aes-256-cbc', '-recip', 'to.pem', ...oaep];
    await this.#openssl(['-encrypt', ...stream, ...cipher, '-in', 'signed', '-out', output]);
    return performance.now() - startedAt;
  }

  /** Decrypts and verifies with openssl, as a stream; wall time in milliseconds. */
  async opensslOpen(input: string, output: string): Promise<number> {
    const stream = ['-binary', '-stream', '-inform', 'DER'];
    const startedAt = performance.now();
    const keys = ['-recip', 'to.pem', '-inkey', 'to.key'];
    await this.#openssl(['-decrypt', ...stream, ...keys, '-in', input, '-out', 'signed']);
    const trust = ['-CAfile', 'from.pem', '-purpose', 'any'];
    await this.#openssl(['-verify', ...stream, ...trust, '-in', 'signed', '-out', output]);
    return performance.now() - startedAt;
  }

  async digest(name: string): Promise<string> {
    const hash = createHash('sha256');
    await pipeline(createReadStream(this.path(name)), hash);
    return hash.digest('hex');
  }

  async #openssl(options: readonly string[]): Promise<void> {
    await run('openssl', ['cms', ...options], { cwd: this.folder });
  }
}
