import { createCipheriv, createDecipheriv } from 'node:crypto';

const CIPHERS: Readonly<Record<number, string>> = {
  16: 'aes-128-cbc',
  24: 'aes-192-cbc',
  32: 'aes-256-cbc',
};
const IV_LENGTH = 16;

/** Can this text be the family's app secret, which is used as an AES key exactly as it is written? */
export function isUsableSecret(secret: string): boolean {
  return /^[\x21-\x7e]+$/.test(secret) && CIPHERS[secret.length] !== undefined;
}

/**
 * AES-CBC, PKCS7; the key is the secret's UTF-8 bytes (not hex-decoded, not lower-cased as in signing), the IV its
 * first 16 characters; standard Base64. Equal texts give equal ciphertexts: the family's weakness, not ours.
 */
export function encryptField(plain: string, secret: string): string {
  const cipher = createCipheriv(cipherName(secret), secret, secret.slice(0, IV_LENGTH));
  return Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]).toString('base64');
}

/** The text of an encrypted field of an answer, or null where it was not made with this secret. */
export function decryptField(ciphertext: string, secret: string): string | null {
  const decipher = createDecipheriv(cipherName(secret), secret, secret.slice(0, IV_LENGTH));
  try {
    return Buffer.concat([decipher.update(ciphertext, 'base64'), decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}

function cipherName(secret: string): string {
  const name = CIPHERS[Buffer.byteLength(secret)];
  if (name === undefined) throw new RangeError('an app secret has 16, 24 or 32 bytes');
  return name;
}
