import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Random } from '../runtime/random.ts';
import { openKeyring, type Keyring, type KeyringResult, type KeyringSource } from './keyring.ts';

interface KeyringFile extends KeyringSource {
  /** Made by the hub for itself: good for a demonstration, refused in production. */
  demo?: boolean;
}

/** PKCS #8 head of an Ed25519 private key (RFC 8410 §7); the 32 bytes of the seed follow. */
const ED25519_PKCS8_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex');
const FILE_NAME = 'keyring.json';

/** Fresh random secrets, in the form of a key file. */
export function generateKeyring(random: Random): KeyringSource {
  return {
    fieldKeys: { 1: random.bytes(32).toString('base64') },
    lookupKey: random.bytes(32).toString('base64'),
    auditKey: Buffer.concat([ED25519_PKCS8_HEAD, random.bytes(32)]).toString('base64'),
  };
}

export type KeyringTextResult =
  | KeyringResult
  | { ok: false; faults: readonly { place: 'keyring'; problem: 'NOT_JSON' | 'DEMO_KEYRING' }[] };

/** Opens the keyring that an operator keeps; `demo` says whether one that a demonstration made will do. */
export function openKeyringText(text: string, { demo }: { demo: 'ALLOWED' | 'REFUSED' }): KeyringTextResult {
  const file = parse(text);
  if (!file) return { ok: false, faults: [{ place: 'keyring', problem: 'NOT_JSON' }] };
  if (file.demo === true && demo === 'REFUSED') {
    return { ok: false, faults: [{ place: 'keyring', problem: 'DEMO_KEYRING' }] };
  }
  return openKeyring(file);
}

/**
 * The keyring of a demonstration: made once in `folder` and kept there, so that a restart reads what it stored.
 * Two hubs that start together agree on the file that was linked first.
 */
export function createDemoKeyring(folder: string, random: Random): Keyring {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, FILE_NAME);
  const fresh = join(folder, `${FILE_NAME}.${random.uuid()}`);
  const content: KeyringFile = { demo: true, ...generateKeyring(random) };
  writeFileSync(fresh, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600, flush: true });
  try {
    linkSync(fresh, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(fresh);
  }
  const file = parse(readFileSync(path, 'utf8'));
  const opened = file && openKeyring(file);
  if (!opened?.ok) throw new Error(`the demonstration's key file ${FILE_NAME} is damaged`);
  return opened.keyring;
}

function parse(text: string): KeyringFile | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as KeyringFile) : null;
  } catch {
    return null;
  }
}
