import type { KeyObject } from 'node:crypto';
import type { BerTree } from './ber-tree.ts';
import type { Certificate } from './certificate.ts';

/**
 * What a family of algorithms does for an envelope. The shape of the message is the same for all of them; another
 * family (SM2, SM3 and SM4 with the content types of GB/T 35275) joins by implementing this, and nothing else.
 * `null` always means: this family does not know it, or does not trust it any more.
 */
export interface EnvelopeSuite {
  readonly types: {
    readonly data: string;
    readonly signedData: string;
    readonly envelopedData: string;
    readonly authEnvelopedData: string | null;
  };
  /** Of what is signed by this family; others may be read. */
  readonly defaultDigest: string;
  digest(oid: string): StreamedDigest | null;
  signer(certificate: Certificate, privateKey: KeyObject): Signer | null;
  verifier(certificate: Certificate, digestOid: string, algorithm: AlgorithmId): Verifier | null;
  keyWrapper(recipient: Certificate): KeyWrapper | null;
  keyUnwrapper(privateKey: KeyObject, algorithm: AlgorithmId): KeyUnwrapper | null;
  contentCipher(name: ContentCipherName): ContentCipher;
  contentDecipher(algorithm: AlgorithmId): ContentDecipher | null;
}

/** CBC is read by every bank; GCM where the bank can. */
export type ContentCipherName = 'AES_256_CBC' | 'AES_256_GCM';

/** An `AlgorithmIdentifier` as received. */
export interface AlgorithmId {
  readonly oid: string;
  readonly parameters: BerTree | null;
}

export interface StreamedDigest {
  update(bytes: Buffer): unknown;
  digest(): Buffer;
}

export interface Signer {
  /** DER of the signature's `AlgorithmIdentifier`. */
  readonly algorithm: Buffer;
  /** Every signature of this key is this long: the lengths of the message are written before it exists. */
  readonly signatureLength: number;
  sign(bytes: Buffer): Buffer;
}

export type Verifier = (bytes: Buffer, signature: Buffer) => boolean;

export interface KeyWrapper {
  readonly algorithm: Buffer;
  wrap(contentKey: Buffer): Buffer;
}

/**
 * Always gives a key of that length. What cannot be decrypted gives `otherwise`, a random one, so that nobody
 * learns from the answer whether the padding was right (RFC 3218 §2.3.2, RFC 8017 §7.1.2).
 */
export type KeyUnwrapper = (encryptedKey: Buffer, otherwise: Buffer) => Buffer;

export interface ContentCipher {
  readonly keyLength: number;
  readonly ivLength: number;
  /** Octets of the tag that follows the content; null where there is none and only the signature protects. */
  readonly tagLength: number | null;
  algorithm(iv: Buffer): Buffer;
  encryptedLength(plainLength: number): number;
  encrypt(key: Buffer, iv: Buffer): StreamedEncryption;
}

export interface StreamedEncryption {
  update(bytes: Buffer): Buffer;
  final(): Buffer;
  /** After `final`; only where the cipher has a tag. */
  getAuthTag(): Buffer;
}

export interface ContentDecipher {
  readonly keyLength: number;
  readonly tagLength: number | null;
  decrypt(key: Buffer): StreamedDecryption;
}

export interface StreamedDecryption {
  update(bytes: Buffer): Buffer;
  /** Before `final`; only where the cipher has a tag. */
  setAuthTag(tag: Buffer): void;
  /** Throws where padding or tag is wrong. */
  final(): Buffer;
}
