import { createHash } from 'node:crypto';
import { AES_CIPHERS, aesDecipher } from './aes-content.ts';
import { CONTENT_TYPES, DIGESTS } from './oids.ts';
import { oaepWrapper, rsaUnwrapper } from './rsa-key-transport.ts';
import { sha256Signer, signatureVerifier } from './signatures.ts';
import type { EnvelopeSuite } from './suite.ts';

const HASHES: Readonly<Record<string, string>> = {
  [DIGESTS.sha256]: 'sha256',
  [DIGESTS.sha384]: 'sha384',
  [DIGESTS.sha512]: 'sha512',
};

/** RSA or ECDSA, SHA-2 and AES, in the content types of CMS (RFC 5652, RFC 5083). */
export const internationalSuite: EnvelopeSuite = {
  types: CONTENT_TYPES,
  defaultDigest: DIGESTS.sha256,
  digest: (oid) => {
    const name = HASHES[oid];
    return name ? createHash(name) : null;
  },
  signer: sha256Signer,
  verifier: signatureVerifier,
  keyWrapper: oaepWrapper,
  keyUnwrapper: rsaUnwrapper,
  contentCipher: (name) => AES_CIPHERS[name],
  contentDecipher: aesDecipher,
};
