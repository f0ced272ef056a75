import { createPrivateKey, createPublicKey, createSecretKey, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { KEY_ALGORITHMS, type KeyAlgorithm } from '../security/key-algorithm.ts';
import { CommandFailure, EXIT } from './output.ts';

export interface KeyFileOptions {
  /** Shared secret, base64url, as it was shown when the key was made. */
  secretFile?: string;
  /** PEM. */
  keyFile?: string;
  algorithm?: string;
}

export interface LoadedKey {
  algorithm: KeyAlgorithm;
  key: KeyObject;
  /** The text of the secret, for a shared one. */
  secret: string | null;
}

/** Keys come from files only: a secret on a command line would stay in the shell's history. */
export function loadKey(options: KeyFileOptions, half: 'private' | 'public'): LoadedKey {
  if (options.secretFile !== undefined) {
    const secret = readFileSync(options.secretFile, 'utf8').trim();
    return { algorithm: 'hmac-sha256', key: createSecretKey(Buffer.from(secret, 'base64url')), secret };
  }
  const { algorithm } = options;
  if (options.keyFile === undefined || !isAlgorithm(algorithm) || algorithm === 'hmac-sha256') {
    throw new CommandFailure(
      EXIT.usage,
      '请给出 --secret-file，或 --key-file 与 --algorithm（ed25519、ecdsa-p256-sha256、rsa-pss-sha512）',
      'give --secret-file, or --key-file with --algorithm (ed25519, ecdsa-p256-sha256, rsa-pss-sha512)',
    );
  }
  const pem = readFileSync(options.keyFile, 'utf8');
  try {
    return {
      algorithm,
      key: half === 'private' ? createPrivateKey(pem) : createPublicKey(pem),
      secret: null,
    };
  } catch {
    throw new CommandFailure(
      EXIT.usage,
      `--key-file 不是可读的${half === 'private' ? '私钥' : '公钥'}（PEM）`,
      `--key-file holds no readable ${half} key (PEM)`,
    );
  }
}

function isAlgorithm(name: string | undefined): name is KeyAlgorithm {
  return KEY_ALGORITHMS.some((known) => known === name);
}
