import { createHash } from 'node:crypto';
import { encryptField } from './field-crypto.ts';

export type FormParameters = Readonly<Record<string, string>>;

/**
 * The text that is hashed: all parameters but `sign`, sorted by name, raw values, the secret last, and then the
 * whole of it in lower case, Base64 and secret included.
 */
export function signatureBase(parameters: FormParameters, secret: string): string {
  const pairs = Object.keys(parameters)
    .filter((name) => name !== 'sign')
    .sort()
    .map((name) => `${name}=${parameters[name]}`);
  return `${pairs.join('&')}&appsecret=${secret}`.toLowerCase();
}

/** SHA-256 over the base in UTF-8, lower-case hex. */
export function signForm(parameters: FormParameters, secret: string): string {
  return createHash('sha256').update(signatureBase(parameters, secret), 'utf8').digest('hex');
}

/** The corp-key dialect's extra parameter; `timestamp` is the very text of the form. */
export function corpSign(corpKey: string, timestamp: string, secret: string): string {
  return encryptField(`${corpKey}${timestamp}`, secret);
}
