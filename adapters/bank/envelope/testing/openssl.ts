import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Party } from './parties.ts';

const run = promisify(execFile);

export interface OpensslWriting {
  /** Options of `openssl cms -sign`. */
  sign?: readonly string[];
  /** Options of `openssl cms -encrypt`, before and after the recipients. */
  encrypt?: readonly string[];
  /** After each recipient: how its key is wrapped. */
  keyOptions?: readonly string[];
}

/** A bank that has nothing but the openssl command line. */
export class OpensslBank {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async open(): Promise<OpensslBank> {
    return new OpensslBank(await mkdtemp(join(tmpdir(), 'openssl-bank-')));
  }

  close(): Promise<void> {
    return rm(this.folder, { recursive: true, force: true });
  }

  /** Decrypts and verifies as two commands; the second is given the signer's certificate as the only trusted one. */
  async read(file: Buffer, from: Party, to: Party): Promise<Buffer> {
    await this.#put({ file, 'from.pem': from.certificatePem, 'to.pem': to.certificatePem });
    await this.#put({ 'to.key': to.privateKeyPem });
    await this.#cms(['-decrypt', '-in', 'file', '-recip', 'to.pem', '-inkey', 'to.key', '-out', 'signed']);
    const trust = ['-CAfile', 'from.pem', '-purpose', 'any'];
    await this.#cms(['-verify', '-binary', '-in', 'signed', ...trust, '-out', 'content']);
    return readFile(join(this.folder, 'content'));
  }

  /** Signs and encrypts as two commands. */
  async write(
    content: Buffer,
    from: Party,
    to: readonly Party[],
    { sign = [], encrypt = ['-aes-256-cbc'], keyOptions = [] }: OpensslWriting = {},
  ): Promise<Buffer> {
    await this.#put({ content, 'from.pem': from.certificatePem, 'from.key': from.privateKeyPem });
    const recipients: string[] = [];
    for (const [index, { certificatePem }] of to.entries()) {
      await this.#put({ [`to${index}.pem`]: certificatePem });
      recipients.push('-recip', `to${index}.pem`, ...keyOptions);
    }
    const signer = ['-signer', 'from.pem', '-inkey', 'from.key'];
    await this.#cms([
      '-sign',
      '-binary',
      '-nodetach',
      ...signer,
      ...sign,
      '-in',
      'content',
      '-out',
      'signed',
    ]);
    await this.#cms(['-encrypt', '-binary', ...encrypt, ...recipients, '-in', 'signed', '-out', 'file']);
    return readFile(join(this.folder, 'file'));
  }

  /** What `openssl asn1parse` says of a file. */
  async parse(file: Buffer): Promise<string> {
    await this.#put({ file });
    const { stdout } = await run('openssl', ['asn1parse', '-inform', 'DER', '-in', 'file'], {
      cwd: this.folder,
    });
    return stdout;
  }

  async #put(files: Record<string, Buffer | string>): Promise<void> {
    for (const [name, content] of Object.entries(files)) {
      await writeFile(join(this.folder, name), content, { mode: 0o600 });
    }
  }

  async #cms(options: readonly string[]): Promise<void> {
    const [operation = '', ...rest] = options;
    const form = operation === '-decrypt' || operation === '-verify' ? '-inform' : '-outform';
    await run('openssl', ['cms', operation, form, 'DER', ...rest], { cwd: this.folder });
  }
}
