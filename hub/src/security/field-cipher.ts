import { createCipheriv, createDecipheriv, type KeyObject } from 'node:crypto';
import type { Random } from '../runtime/random.ts';
import { deriveKey, type Keyring } from './keyring.ts';

/**
 * Encrypts single fields with AES-256-GCM:
 *
 *   1 byte format | 2 bytes key version | 1 byte lane | 12 bytes nonce | ciphertext | 16 bytes tag
 *
 * The context (which table, member and record the value belongs to) is authenticated, so that a sealed value cannot
 * be moved to another row. Each version has 256 lanes with a derived key each: random 96-bit nonces are good for
 * 2^32 values per key (NIST SP 800-38D §8.3), which one key would reach within weeks at a nation's peak.
 */
export type OpenResult = { ok: true; plain: Buffer } | { ok: false; error: OpenError };
export type OpenError =
  /** Not something that this cipher made. */
  | 'SEALED_MALFORMED'
  /** Sealed under a key that the keyring does not hold. */
  | 'KEY_VERSION_UNKNOWN'
  /** Altered, or it belongs to another context. */
  | 'SEAL_BROKEN';

const FORMAT = 1;
const HEAD_BYTES = 4;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const ALGORITHM = 'aes-256-gcm';

export class FieldCipher {
  readonly #keyring: Keyring;
  readonly #random: Random;
  readonly #laneKeys = new Map<number, KeyObject>();

  constructor(keyring: Keyring, random: Random) {
    this.#keyring = keyring;
    this.#random = random;
  }

  seal(plain: string | Buffer, context: string): Buffer {
    const drawn = this.#random.bytes(1 + NONCE_BYTES);
    const head = Buffer.alloc(HEAD_BYTES);
    head.writeUInt8(FORMAT, 0);
    head.writeUInt16BE(this.#keyring.currentFieldKey, 1);
    head.writeUInt8(drawn.readUInt8(0), 3);
    const key = this.#laneKey(this.#keyring.currentFieldKey, drawn.readUInt8(0));
    if (!key) throw new Error('the keyring lacks its current field key');
    const nonce = drawn.subarray(1);
    const cipher = createCipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES });
    cipher.setAAD(additionalData(head, context));
    const bytes = typeof plain === 'string' ? Buffer.from(plain, 'utf8') : plain;
    return Buffer.concat([head, nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
  }

  open(sealed: Uint8Array, context: string): OpenResult {
    const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
    if (bytes.length < HEAD_BYTES + NONCE_BYTES + TAG_BYTES || bytes.readUInt8(0) !== FORMAT)
      return { ok: false, error: 'SEALED_MALFORMED' };
    const head = bytes.subarray(0, HEAD_BYTES);
    const key = this.#laneKey(head.readUInt16BE(1), head.readUInt8(3));
    if (!key) return { ok: false, error: 'KEY_VERSION_UNKNOWN' };
    const nonce = bytes.subarray(HEAD_BYTES, HEAD_BYTES + NONCE_BYTES);
    const decipher = createDecipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES });
    decipher.setAAD(additionalData(head, context));
    decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
    const plain = decipher.update(bytes.subarray(HEAD_BYTES + NONCE_BYTES, -TAG_BYTES));
    try {
      // GCM is a stream: nothing of it is left for the end, which only says whether it is genuine.
      decipher.final();
      return { ok: true, plain };
    } catch {
      return { ok: false, error: 'SEAL_BROKEN' };
    }
  }

  /** For what the hub itself stored: that it does not open is damage or a lost key, not an expected failure. */
  openText(sealed: Uint8Array, context: string): string {
    const opened = this.open(sealed, context);
    if (!opened.ok) throw new Error(`a stored field does not open: ${opened.error}`);
    return opened.plain.toString('utf8');
  }

  #laneKey(version: number, lane: number): KeyObject | null {
    const slot = version * 256 + lane;
    const known = this.#laneKeys.get(slot);
    if (known) return known;
    const master = this.#keyring.fieldKeys.get(version);
    if (!master) return null;
    const key = deriveKey(master, `field/${lane}`);
    this.#laneKeys.set(slot, key);
    return key;
  }
}

function additionalData(head: Buffer, context: string): Buffer {
  const bytes = Buffer.allocUnsafe(head.length + Buffer.byteLength(context));
  head.copy(bytes);
  bytes.write(context, head.length, 'utf8');
  return bytes;
}
