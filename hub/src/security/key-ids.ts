import { createHash, type KeyObject } from 'node:crypto';
import { auditKeyId, deriveKey, type Keyring } from './keyring.ts';

/**
 * Names of all keys of a keyring, by which a backup says what is needed to read it. A name is the start of a hash of
 * a derived key: it tells two keys apart, and nothing about them.
 */
export function keyIdsOf({ fieldKeys, lookupKey, auditVerification }: Keyring): string[] {
  const field = [...fieldKeys].map(([version, key]) => `field-${version}-${nameOf(key)}`);
  const audit = [...auditVerification.values()].map(auditKeyId);
  return [...field, `lookup-${nameOf(lookupKey)}`, ...audit].sort();
}

function nameOf(key: KeyObject): string {
  const derived = deriveKey(key, 'key id');
  return createHash('sha256').update(derived.export()).digest('hex').slice(0, 16);
}
