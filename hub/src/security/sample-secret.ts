import { createHash } from 'node:crypto';

/** Secrets printed in standards and documents, by the SHA-256 of their bytes. */
const PUBLISHED_SECRETS: ReadonlySet<string> = new Set([
  // RFC 9421 §B.1.5, test-shared-secret
  '57ca14d520f889be5bc6d9313b442f62a4a71d63fceac507c914683a8944b4a0',
  // RFC 9421 §B.1.4, test-key-ed25519
  'afeb8935663e61e5731e2a35bd29cbb5eee3345fc7c69f702c465127ed43d338',
  // RFC 8032 §7.1, test 1
  '644d50ab64864c20a12b3c4656d46b4a48f69ef7c47ecdc8415cd28316b22ef5',
]);
const SAMPLE_WORDS = /change.?me|example|sample|secret|password|default|demo|test|placeholder|12345|abcdef/i;
const PRINTABLE = /^[\x20-\x7e]*$/;
/** 32 random bytes hold about 30 different values; fewer than half as many is a pattern. */
const MIN_DISTINCT_SHARE = 0.5;

/** A secret that somebody typed or copied: words, runs, repeated patterns, and published ones. */
export function isSampleSecret(secret: Buffer): boolean {
  if (PUBLISHED_SECRETS.has(createHash('sha256').update(secret).digest('hex'))) return true;
  const text = secret.toString('latin1');
  if (PRINTABLE.test(text) && SAMPLE_WORDS.test(text)) return true;
  return new Set(secret).size < secret.length * MIN_DISTINCT_SHARE || isRun(secret);
}

/** 00 01 02 03 … and every other even progression. */
function isRun(bytes: Buffer): boolean {
  const steps = Array.from(bytes.subarray(1), (byte, index) => (byte - (bytes[index] ?? 0)) & 0xff);
  return steps.every((step) => step === steps[0]);
}
