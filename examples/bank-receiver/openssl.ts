import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The bank's keys and the hub's certificates, as PEM files in one folder. Signing and encryption never share a key. */
export interface KeyFolder {
  folder: string;
}

const file = ({ folder }: KeyFolder, name: string): string => join(folder, name);

export type Opened = { ok: true; content: string; sha256: string; dispose(): Promise<void> } | { ok: false };

/**
 * Opens a file of the hub with openssl alone: decrypts it with the bank's key, then checks that the certificate agreed
 * with the hub signed what is inside. `-nointern` and `-certfile` pin that certificate: whatever else the message
 * brings along is not trusted. A decrypted file is worth nothing before its signature is good.
 */
export async function openFile(path: string, keys: KeyFolder, workFolder: string): Promise<Opened> {
  const folder = await mkdtemp(join(workFolder, 'open-'));
  const dispose = () => rm(folder, { recursive: true, force: true });
  const signed = join(folder, 'signed.der');
  const content = join(folder, 'content');
  try {
    await openssl('cms', '-decrypt', '-binary', '-inform', 'DER', '-in', path, '-out', signed, {
      '-recip': file(keys, 'bank-decryption.pem'),
      '-inkey': file(keys, 'bank-decryption.key'),
    });
    await openssl('cms', '-verify', '-binary', '-inform', 'DER', '-in', signed, '-out', content, {
      '-certfile': file(keys, 'hub-signing.pem'),
      '-nointern': null,
      '-noverify': null,
    });
    return { ok: true, content, sha256: await sha256Of(content), dispose };
  } catch {
    await dispose();
    return { ok: false };
  }
}

/** Signs for the hub to see who answers, then encrypts for the hub alone to read. */
export async function sealFile(plain: string, sealed: string, keys: KeyFolder): Promise<void> {
  const signed = `${plain}.signed`;
  try {
    await openssl('cms', '-sign', '-binary', '-nodetach', '-md', 'sha256', '-in', plain, '-out', signed, {
      '-outform': 'DER',
      '-signer': file(keys, 'bank-signing.pem'),
      '-inkey': file(keys, 'bank-signing.key'),
    });
    await openssl('cms', '-encrypt', '-binary', '-aes-256-cbc', '-in', signed, '-out', sealed, {
      '-outform': 'DER',
      '-recip': file(keys, 'hub-encryption.pem'),
      '-keyopt': ['rsa_padding_mode:oaep', 'rsa_oaep_md:sha256'],
    });
  } finally {
    await rm(signed, { force: true });
  }
}

type Options = Readonly<Record<string, string | null | readonly string[]>>;

async function openssl(...args: [...string[], Options]): Promise<void> {
  const options = Object.entries(args.at(-1) as Options).flatMap(([name, value]) => {
    if (value === null) return [name];
    return [value].flat().flatMap((one) => [name, one]);
  });
  await run('openssl', [...(args.slice(0, -1) as string[]), ...options]);
}

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
