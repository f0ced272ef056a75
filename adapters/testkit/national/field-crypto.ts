import { createCipheriv, createDecipheriv } from 'node:crypto';

const IV_CHARACTERS = 16;

/** The cipher follows from the secret's length; other lengths have no AES key. */
function cipherName(secret: string): string | undefined {
  const bits = Buffer.byteLength(secret, 'utf8') * 8;
  return [128, 192, 256].includes(bits) ? `aes-${bits}-cbc` : undefined;
}

export function isUsableSecret(secret: string): boolean {
  return cipherName(secret) !== undefined && /^[\x21-\x7e]+$/.test(secret);
}

/**
 * AES-CBC with PKCS#7: the key is the secret's own bytes (a hex-looking secret is not decoded), the IV its first
 * sixteen characters, the result standard Base64. Equal texts therefore give equal ciphertexts.
 */
export function encryptField(plain: string, secret: string): string {
  const name = cipherName(secret);
  if (name === undefined) throw new RangeError('an app secret has 16, 24 or 32 characters');
  const cipher = createCipheriv(name, secret, secret.slice(0, IV_CHARACTERS));
  return Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]).toString('base64');
}

/** The plain text, or undefined where the text is not Base64 of this secret's ciphertext. */
export function decryptField(encrypted: string, secret: string): string | undefined {
  const name = cipherName(secret);
  if (name === undefined || !/^[A-Za-z0-9+/]+={0,2}$/.test(encrypted)) return undefined;
  try {
    const decipher = createDecipheriv(name, secret, secret.slice(0, IV_CHARACTERS));
    const bytes = Buffer.concat([decipher.update(encrypted, 'base64'), decipher.final()]);
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
