import { constants, createHash, createHmac, timingSafeEqual, verify, type KeyObject } from 'node:crypto';
import type { SignatureMistake } from './signature-mistakes.ts';
import type { SigningKey } from './signing-key.ts';
import { verifySignature } from './signature-algorithm.ts';

/** Mistakes of key, algorithm and encoding over the right base: the first that fits, or null. */
export function findKeyMistake(
  key: SigningKey,
  siblings: readonly SigningKey[],
  base: Buffer,
  signature: Buffer,
): SignatureMistake | null {
  if (siblings.some((other) => verifySignature(other.algorithm, other.key, base, signature)))
    return 'OTHER_KEY';
  const encoding = findEncodingMistake(key, base, signature);
  if (encoding) return encoding;
  if (key.algorithm === 'hmac-sha256') return findSecretMistake(key.key.export(), base, signature);
  if (key.algorithm === 'ecdsa-p256-sha256')
    return check(() => verify('sha256', base, { key: key.key, dsaEncoding: 'der' }, signature))
      ? 'ECDSA_DER'
      : null;
  return key.algorithm === 'rsa-pss-sha512' && hasOtherPadding(key.key, base, signature)
    ? 'RSA_PADDING'
    : null;
}

function findEncodingMistake(key: SigningKey, base: Buffer, signature: Buffer): SignatureMistake | null {
  const verifies = (other: Buffer) => check(() => verifySignature(key.algorithm, key.key, base, other));
  const sent = signature.toString('base64');
  if (isHex(sent) && verifies(Buffer.from(sent, 'hex'))) return 'SIGNATURE_HEX';
  const text = signature.toString('latin1').trim();
  if (!/^[A-Za-z0-9+/=_-]+$/.test(text)) return null;
  const inner = [...(isHex(text) ? [Buffer.from(text, 'hex')] : []), Buffer.from(text, 'base64')];
  return inner.some(verifies) ? 'SIGNATURE_DOUBLE_ENCODED' : null;
}

function isHex(text: string): boolean {
  return text.length % 2 === 0 && /^(?:[0-9a-f]+|[0-9A-F]+)$/.test(text);
}

function findSecretMistake(secret: Buffer, base: Buffer, signature: Buffer): SignatureMistake | null {
  const fits = (bytes: Buffer) => signature.length === bytes.length && timingSafeEqual(bytes, signature);
  const hmac = (hash: string, bytes: Buffer) => createHmac(hash, bytes).update(base).digest();
  for (const { cause, bytes } of secretSpellings(secret)) if (fits(hmac('sha256', bytes))) return cause;
  for (const hash of ['sha1', 'md5', 'sha512', 'sha384', 'sm3']) {
    if (check(() => fits(hmac(hash, secret)))) return 'HASH_OTHER';
  }
  const texts = [secret, Buffer.from(secret.toString('base64url'))];
  const plain = texts.flatMap((text) => [Buffer.concat([text, base]), Buffer.concat([base, text]), base]);
  if (plain.some((bytes) => fits(createHash('sha256').update(bytes).digest()))) return 'HASH_WITHOUT_HMAC';
  const digest = createHash('sha256').update(base).digest();
  const hashed = [digest, Buffer.from(digest.toString('hex')), Buffer.from(digest.toString('base64'))];
  if (hashed.some((bytes) => fits(createHmac('sha256', secret).update(bytes).digest()))) return 'BASE_HASHED';
  const wide = Buffer.from(base.toString('latin1'), 'utf16le');
  const encodings = [wide, Buffer.from(wide).swap16()];
  return encodings.some((bytes) => fits(createHmac('sha256', secret).update(bytes).digest()))
    ? 'BASE_ENCODING'
    : null;
}

/** What becomes of 32 bytes that were handed out as 43 characters of base64url. */
function* secretSpellings(secret: Buffer): Generator<{ cause: SignatureMistake; bytes: Buffer }> {
  const text = secret.toString('base64url');
  const standard = secret.toString('base64');
  for (const spelling of [text, standard, `${text}=`])
    yield { cause: 'SECRET_AS_TEXT', bytes: Buffer.from(spelling) };
  const hex = secret.toString('hex');
  for (const spelling of [hex, hex.toUpperCase()])
    yield { cause: 'SECRET_AS_HEX', bytes: Buffer.from(spelling) };
  for (const bytes of [secret, Buffer.from(text), Buffer.from(standard), Buffer.from(hex)])
    for (const [before, after] of BLANKS)
      yield {
        cause: 'SECRET_WITH_BLANKS',
        bytes: Buffer.concat([Buffer.from(before), bytes, Buffer.from(after)]),
      };
  for (const spelling of [text.toLowerCase(), text.toUpperCase()]) {
    yield { cause: 'SECRET_CASE', bytes: Buffer.from(spelling) };
    yield { cause: 'SECRET_CASE', bytes: Buffer.from(spelling, 'base64url') };
  }
  const strict = text.replace(/[-_]/g, '');
  for (const spelling of [
    strict,
    text.slice(0, -3),
    text.slice(0, -(text.length % 4)),
    text.replace(/[-_].*/, ''),
  ])
    yield { cause: 'SECRET_DECODER', bytes: Buffer.from(spelling, 'base64url') };
  for (const hash of ['sha256', 'md5', 'sha1'])
    for (const bytes of [secret, Buffer.from(text)]) {
      const digest = createHash(hash).update(bytes).digest();
      yield { cause: 'SECRET_HASHED', bytes: digest };
      yield { cause: 'SECRET_HASHED', bytes: Buffer.from(digest.toString('hex')) };
    }
}

const BLANKS = [
  ['', '\n'],
  ['', '\r\n'],
  ['', ' '],
  [' ', ''],
  [' ', ' '],
  ['', '\0'],
] as const;

function hasOtherPadding(key: KeyObject, base: Buffer, signature: Buffer): boolean {
  const {
    RSA_PKCS1_PSS_PADDING: pss,
    RSA_PKCS1_PADDING: pkcs1,
    RSA_PSS_SALTLEN_AUTO: saltLength,
  } = constants;
  return ['sha512', 'sha256', 'sha1'].some(
    (hash) =>
      check(() => verify(hash, base, { key, padding: pss, saltLength }, signature)) ||
      check(() => verify(hash, base, { key, padding: pkcs1 }, signature)),
  );
}

/** An attempt that the library refuses to make is one that does not fit. */
function check(attempt: () => boolean): boolean {
  try {
    return attempt();
  } catch {
    return false;
  }
}
