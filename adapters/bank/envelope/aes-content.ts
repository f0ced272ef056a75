import {
  createCipheriv,
  createDecipheriv,
  type CipherGCM,
  type CipherGCMTypes,
  type DecipherGCM,
} from 'node:crypto';
import { isSequence, octetsOf, sequenceMembers, smallInteger } from './ber-tree.ts';
import { der, derAlgorithm, derInteger, TAG } from './der.ts';
import { AES } from './oids.ts';
import type {
  AlgorithmId,
  ContentCipher,
  ContentCipherName,
  ContentDecipher,
  StreamedDecryption,
} from './suite.ts';

const BLOCK = 16;
/** RFC 5084 §3.2: the tag is 12 to 16 octets long, 12 where the parameters do not say; nonces have 12. */
const GCM_TAG = { least: 12, most: 16, unsaid: 12 } as const;
const GCM_NONCE = 12;

const KEY_LENGTHS: Readonly<Record<string, { mode: 'cbc' | 'gcm'; keyLength: number }>> = {
  [AES.cbc128]: { mode: 'cbc', keyLength: 16 },
  [AES.cbc192]: { mode: 'cbc', keyLength: 24 },
  [AES.cbc256]: { mode: 'cbc', keyLength: 32 },
  [AES.gcm128]: { mode: 'gcm', keyLength: 16 },
  [AES.gcm192]: { mode: 'gcm', keyLength: 24 },
  [AES.gcm256]: { mode: 'gcm', keyLength: 32 },
};

/** What is written: AES-256, as `AES-CBC` (RFC 3565 §2.3) or `AES-GCM` (RFC 5084 §3.2). */
export const AES_CIPHERS: Readonly<Record<ContentCipherName, ContentCipher>> = {
  AES_256_CBC: {
    keyLength: 32,
    ivLength: BLOCK,
    tagLength: null,
    algorithm: (iv) => derAlgorithm(AES.cbc256, der(TAG.octetString, iv)),
    encryptedLength: (plainLength) => plainLength + BLOCK - (plainLength % BLOCK),
    // The type of a CBC cipher lacks `getAuthTag`, which is asked for only where `tagLength` is given.
    encrypt: (key, iv) => createCipheriv('aes-256-cbc', key, iv) as CipherGCM,
  },
  AES_256_GCM: {
    keyLength: 32,
    ivLength: GCM_NONCE,
    tagLength: GCM_TAG.most,
    algorithm: (iv) =>
      derAlgorithm(AES.gcm256, der(TAG.sequence, der(TAG.octetString, iv), derInteger(GCM_TAG.most))),
    encryptedLength: (plainLength) => plainLength,
    encrypt: (key, iv) => createCipheriv('aes-256-gcm', key, iv, { authTagLength: GCM_TAG.most }),
  },
};

/** What is read: AES of every key length. Ciphers with blocks of 64 bits are not. */
export function aesDecipher({ oid, parameters }: AlgorithmId): ContentDecipher | null {
  const known = KEY_LENGTHS[oid];
  if (!known || !parameters) return null;
  const { keyLength, mode } = known;
  return mode === 'cbc' ? cbcDecipher(keyLength, octetsOf(parameters)) : gcmDecipher(keyLength, parameters);
}

function cbcDecipher(keyLength: number, iv: Buffer): ContentDecipher | null {
  if (iv.length !== BLOCK) return null;
  return {
    keyLength,
    tagLength: null,
    // The type of a CBC decipher lacks `setAuthTag`, which is called only where `tagLength` is given.
    decrypt: (key): StreamedDecryption =>
      createDecipheriv(`aes-${keyLength * 8}-cbc`, key, iv) as DecipherGCM,
  };
}

function gcmDecipher(
  keyLength: number,
  parameters: NonNullable<AlgorithmId['parameters']>,
): ContentDecipher | null {
  if (!isSequence(parameters)) return null;
  const [nonce, stated] = sequenceMembers(parameters);
  const iv = octetsOf(nonce);
  const tagLength = stated ? smallInteger(stated) : GCM_TAG.unsaid;
  if (iv.length !== GCM_NONCE || tagLength < GCM_TAG.least || tagLength > GCM_TAG.most) return null;
  return {
    keyLength,
    tagLength,
    decrypt: (key) =>
      createDecipheriv(`aes-${keyLength * 8}-gcm` as CipherGCMTypes, key, iv, { authTagLength: tagLength }),
  };
}
