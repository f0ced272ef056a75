import { createHash } from 'node:crypto';

/** Form parameters by name; `sign` may be among them and is left out of what is signed. */
export type FormParameters = Readonly<Record<string, string>>;

/**
 * The string the national family signs: every parameter but `sign`, sorted by name in ASCII order, joined raw
 * (no URL encoding), the secret last, and then the whole of it in lower case - secret, JSON and Base64 included.
 */
export function signatureBase(parameters: FormParameters, secret: string): string {
  const pairs = Object.keys(parameters)
    .filter((name) => name !== 'sign')
    .sort((left, right) => (left < right ? -1 : 1))
    .map((name) => `${name}=${parameters[name]}`);
  return `${pairs.join('&')}&appsecret=${secret}`.toLowerCase();
}

/** SHA-256 of the base over UTF-8, as lower-case hex. */
export function signParameters(parameters: FormParameters, secret: string): string {
  return createHash('sha256').update(signatureBase(parameters, secret), 'utf8').digest('hex');
}
