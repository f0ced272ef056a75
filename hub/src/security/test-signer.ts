import { createSecretKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { systemRandom } from '../runtime/random.ts';
import { contentDigest } from './content-digest.ts';
import type { KeyAlgorithm } from './key-algorithm.ts';
import { openKeyring, type Keyring } from './keyring.ts';
import { generateKeyring } from './keyring-file.ts';
import type { RequestHead } from './request-head.ts';
import { signBase } from './signature-algorithm.ts';
import { requiredComponents, signatureBase } from './signature-input.ts';
import type { SigningKey } from './signing-key.ts';

/** For tests: keys, and requests signed in the hub's profile or with a mistake made on purpose. */
export const TEST_HUB = 'city-test';
export const TEST_NOW = Date.parse('2026-11-20T08:00:00Z');

export function testKeyring(): Keyring {
  const opened = openKeyring(generateKeyring(systemRandom));
  if (!opened.ok) throw new Error(JSON.stringify(opened.faults));
  return opened.keyring;
}

export interface TestKey {
  known: SigningKey;
  signing: KeyObject;
}

export function testKey(algorithm: KeyAlgorithm, over: Partial<SigningKey> = {}): TestKey {
  const { key, signing } = material(algorithm);
  const keyId = over.keyId ?? `key-${systemRandom.bytes(6).toString('hex')}`;
  const known: SigningKey = {
    keyId,
    principal: { keyId, kind: 'SYSTEM', actor: 'system:test', scope: { kind: 'HUB' } },
    algorithm,
    key,
    status: 'ACTIVE',
    notBefore: 0,
    notAfter: null,
    firstUsedAt: TEST_NOW,
    lastUsedAt: TEST_NOW,
    ...over,
  };
  return { known, signing };
}

function material(algorithm: KeyAlgorithm): { key: KeyObject; signing: KeyObject } {
  if (algorithm === 'hmac-sha256') {
    const secret = createSecretKey(systemRandom.bytes(32));
    return { key: secret, signing: secret };
  }
  const pair =
    algorithm === 'ed25519'
      ? generateKeyPairSync('ed25519')
      : algorithm === 'rsa-pss-sha512'
        ? generateKeyPairSync('rsa', { modulusLength: 2048 })
        : generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return { key: pair.publicKey, signing: pair.privateKey };
}

export interface TestRequest {
  method: string;
  target: string;
  headers: Record<string, string>;
  body: string;
  created: number;
  nonce: string;
  keyId: string;
  tag: string;
  /** Replaces the whole member of Signature-Input. */
  parametersText: string;
  covered: readonly string[];
  /** What is signed instead of the base. */
  sign: (base: string) => Buffer;
  /** How the signature is written between its colons. */
  write: (signature: Buffer) => string;
}

export function signedHead(key: TestKey, change: Partial<TestRequest> = {}): RequestHead {
  const { method = 'POST', target = '/v1/devices/SN1/heartbeats', body = '{}' } = change;
  const created = change.created ?? TEST_NOW / 1_000;
  const nonce = change.nonce ?? systemRandom.bytes(12).toString('base64url');
  const headers = {
    host: 'hub.example',
    'content-digest': contentDigest(Buffer.from(body)),
    ...change.headers,
  };
  const head = { method, target, rawHeaders: Object.entries(headers).flat() };
  const covered = change.covered ?? requiredComponents(head);
  const list = covered.map((name) => `"${name}"`).join(' ');
  const keyId = change.keyId ?? key.known.keyId;
  const tag = change.tag ?? `realname-hub/1:${TEST_HUB}`;
  const parametersText =
    change.parametersText ?? `(${list});created=${created};keyid="${keyId}";nonce="${nonce}";tag="${tag}"`;
  const base = signatureBase(head, { covered, parametersText });
  const sign =
    change.sign ?? ((text) => signBase(key.known.algorithm, key.signing, Buffer.from(text, 'latin1')));
  const write = change.write ?? ((signature) => signature.toString('base64'));
  const signature = `sig=:${write(sign(base))}:`;
  return {
    ...head,
    rawHeaders: [...head.rawHeaders, 'Signature-Input', `sig=${parametersText}`, 'Signature', signature],
  };
}
