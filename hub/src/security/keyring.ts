import { createHash, createPrivateKey, createPublicKey, createSecretKey, hkdfSync } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { isSampleSecret } from './sample-secret.ts';

/**
 * The hub's own secrets, kept outside the database and held as KeyObjects (raw key bytes cost four times as much
 * per use, and a KeyObject prints nothing when it is logged by mistake).
 */
export interface Keyring {
  /** Master keys of field encryption by version; the newest encrypts, every version decrypts. */
  readonly fieldKeys: ReadonlyMap<number, KeyObject>;
  readonly currentFieldKey: number;
  readonly lookupKey: KeyObject;
  readonly auditSigning: { readonly keyId: string; readonly privateKey: KeyObject };
  /** Public keys that signed heads of the audit chain, the current one included. */
  readonly auditVerification: ReadonlyMap<string, KeyObject>;
}

/** As it stands in a key file or in the configuration; every value is base64. */
export interface KeyringSource {
  /** Version (1 to 65535) to 32 random bytes. */
  fieldKeys: Readonly<Record<string, string>>;
  /** 32 random bytes. Changing it makes stored tokens unfindable. */
  lookupKey: string;
  /** Ed25519 private key, PKCS #8 DER. */
  auditKey: string;
  /** Ed25519 public keys, SPKI DER, of earlier audit keys. */
  formerAuditKeys?: readonly string[];
}

export interface KeyringFault {
  /** Where in the source, `fieldKeys.1`. */
  place: string;
  problem: 'MISSING' | 'NOT_BASE64' | 'WRONG_LENGTH' | 'WRONG_KIND' | 'SAMPLE_SECRET' | 'BAD_VERSION';
}

export type KeyringResult = { ok: true; keyring: Keyring } | { ok: false; faults: readonly KeyringFault[] };

const KEY_BYTES = 32;
const MAX_VERSION = 65_535;

/** All faults are reported at once; none of them repeats a secret. */
export function openKeyring(source: KeyringSource): KeyringResult {
  const faults: KeyringFault[] = [];
  const refuse = (place: string, problem: KeyringFault['problem']) => void faults.push({ place, problem });

  const fieldKeys = new Map<number, KeyObject>();
  for (const [name, value] of Object.entries(source.fieldKeys ?? {})) {
    const version = Number(name);
    const place = `fieldKeys.${name}`;
    if (!/^[1-9]\d{0,4}$/.test(name) || version > MAX_VERSION) refuse(place, 'BAD_VERSION');
    const key = secretKey(value, (problem) => refuse(place, problem));
    if (key) fieldKeys.set(version, key);
  }
  if (Object.keys(source.fieldKeys ?? {}).length === 0) refuse('fieldKeys', 'MISSING');
  const lookupKey = secretKey(source.lookupKey, (problem) => refuse('lookupKey', problem));
  const privateKey = ed25519Key(source.auditKey, 'private', (problem) => refuse('auditKey', problem));
  const former = (source.formerAuditKeys ?? []).map((value, index) =>
    ed25519Key(value, 'public', (problem) => refuse(`formerAuditKeys.${index}`, problem)),
  );

  if (faults.length > 0 || !lookupKey || !privateKey) return { ok: false, faults };
  const publicKeys = [createPublicKey(privateKey), ...former.filter((key) => key !== null)];
  const auditVerification = new Map(publicKeys.map((key) => [auditKeyId(key), key]));
  const keyId = auditKeyId(createPublicKey(privateKey));
  return {
    ok: true,
    keyring: {
      fieldKeys,
      currentFieldKey: Math.max(...fieldKeys.keys()),
      lookupKey,
      auditSigning: { keyId, privateKey },
      auditVerification,
    },
  };
}

/** Name of an audit key: the start of the SHA-256 of its public half. */
export function auditKeyId(publicKey: KeyObject): string {
  const der = publicKey.export({ type: 'spki', format: 'der' });
  return `audit-${createHash('sha256').update(der).digest('hex').slice(0, 16)}`;
}

/** A key for one purpose, derived so that no two purposes ever share key material. */
export function deriveKey(master: KeyObject, purpose: string): KeyObject {
  return createSecretKey(Buffer.from(hkdfSync('sha256', master, '', `realname-hub/${purpose}`, KEY_BYTES)));
}

/** Keys the fingerprints of requests that the database holds. */
export function fingerprintKeyOf({ lookupKey }: Keyring): KeyObject {
  return deriveKey(lookupKey, 'request-fingerprint');
}

function decode(value: unknown, refuse: (problem: KeyringFault['problem']) => void): Buffer | null {
  if (typeof value !== 'string' || value === '') return (refuse('MISSING'), null);
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(value) || value.length % 4 !== 0) return (refuse('NOT_BASE64'), null);
  return Buffer.from(value, 'base64');
}

function secretKey(value: unknown, refuse: (problem: KeyringFault['problem']) => void): KeyObject | null {
  const bytes = decode(value, refuse);
  if (!bytes) return null;
  if (bytes.length !== KEY_BYTES) return (refuse('WRONG_LENGTH'), null);
  if (isSampleSecret(bytes)) return (refuse('SAMPLE_SECRET'), null);
  return createSecretKey(bytes);
}

function ed25519Key(
  value: unknown,
  half: 'private' | 'public',
  refuse: (problem: KeyringFault['problem']) => void,
): KeyObject | null {
  const der = decode(value, refuse);
  if (!der) return null;
  try {
    const key =
      half === 'private'
        ? createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
        : createPublicKey({ key: der, format: 'der', type: 'spki' });
    if (key.asymmetricKeyType !== 'ed25519') return (refuse('WRONG_KIND'), null);
    if (half === 'private' && isSampleSecret(der.subarray(-KEY_BYTES)))
      return (refuse('SAMPLE_SECRET'), null);
    return key;
  } catch {
    return (refuse('WRONG_KIND'), null);
  }
}
