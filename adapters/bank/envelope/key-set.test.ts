import { describe, expect, it } from 'vitest';
import { expiryWarnings } from './certificate-expiry.ts';
import { readCertificate } from './certificate.ts';
import { internationalSuite } from './international-suite.ts';
import { keySetFaults } from './key-set-faults.ts';
import { inUse, type EnvelopeKeySet } from './key-set.ts';
import { rehearseKeys } from './rehearsal.ts';
import { clock, random } from './testing/exchange.ts';
import { makeEcParty, makeParty } from './testing/parties.ts';

const DAY = 86_400_000;
const signing = makeParty('hub-sign', { usage: ['digitalSignature'] });
const decryption = makeParty('hub-crypt', { usage: ['keyEncipherment'] });
const bankCrypt = makeParty('bank-crypt');
const bankSign = makeParty('bank-sign');
const sound: EnvelopeKeySet = {
  ownSigning: [{ ...signing, useFrom: 0 }],
  ownDecryption: [{ ...decryption, useFrom: 0 }],
  partnerEncryption: [{ certificate: bankCrypt.certificate, useFrom: 0 }],
  partnerSigning: [{ certificate: bankSign.certificate, useFrom: 0 }],
};

describe('the certificate in use', () => {
  const until = (name: string, from: string, to: string) =>
    makeParty(name, { keysOf: bankCrypt, validFrom: new Date(from), validTo: new Date(to) }).certificate;
  const old = { certificate: until('old', '2025-01-01', '2026-06-30'), useFrom: Date.parse('2025-01-01') };
  const next = { certificate: until('next', '2026-05-01', '2027-05-01'), useFrom: Date.parse('2026-06-01') };

  it.each([
    ['2024-12-31', null],
    ['2026-05-20', old],
    ['2026-06-01', next],
    ['2026-07-01', next],
    ['2027-06-01', null],
  ])('on %s', (day, expected) => {
    expect(inUse([old, next], Date.parse(day))).toBe(expected);
    expect(inUse([next, old], Date.parse(day))).toBe(expected);
  });
});

describe('warnings of expiry', () => {
  const validTo = new Date('2026-06-30T15:59:59Z');
  const party = makeParty('ending', { keysOf: bankCrypt, validFrom: new Date('2026-01-01'), validTo });
  const warn = (now: string) => expiryWarnings([party.certificate], Date.parse(now), 30);

  it('count calendar days in Shanghai, up to what the operator has set', () => {
    expect(warn('2026-05-30T15:59:59Z')).toEqual([]);
    const { fingerprint, subject } = party.certificate;
    const named = { fingerprint, subject };
    expect(warn('2026-05-30T16:00:00Z')).toEqual([{ ...named, state: 'EXPIRES_SOON', daysLeft: 30 }]);
    expect(warn('2026-06-30T15:59:59Z')).toEqual([{ ...named, state: 'EXPIRES_SOON', daysLeft: 0 }]);
    expect(warn('2026-07-02T00:00:00Z')).toEqual([{ ...named, state: 'EXPIRED', daysLeft: -2 }]);
  });
});

describe('faults of a key set', () => {
  it('has none when each key is strong, in its place and alone there', () => {
    expect(keySetFaults(sound, internationalSuite)).toEqual([]);
  });

  it.each([
    ['ownSigning', { ownSigning: [{ ...decryption, useFrom: 0 }] }, 'KEY_USAGE_FORBIDS', decryption],
    [
      'ownSigning',
      { ownSigning: [{ ...signing, privateKey: bankSign.privateKey, useFrom: 0 }] },
      'KEY_MISMATCH',
      signing,
    ],
    ['ownDecryption', { ownDecryption: [{ ...signing, useFrom: 0 }] }, 'SIGNS_AND_ENCRYPTS', signing],
    [
      'partnerEncryption',
      { partnerEncryption: [{ certificate: bankSign.certificate, useFrom: 0 }] },
      'SIGNS_AND_ENCRYPTS',
      bankSign,
    ],
    [
      'partnerSigning',
      { partnerSigning: [{ certificate: decryption.certificate, useFrom: 0 }] },
      'KEY_USAGE_FORBIDS',
      decryption,
    ],
  ] as const)('finds in %s: %o', (place, changes, fault, culprit) => {
    const faults = keySetFaults({ ...sound, ...changes }, internationalSuite);
    expect(faults).toContainEqual({ place, fault, fingerprint: culprit.certificate.fingerprint });
  });

  it('finds keys that are too short or of the wrong kind', () => {
    const weak = makeParty('weak', { bits: 1024 });
    const curve = makeEcParty('curve');
    const faults = keySetFaults(
      {
        ...sound,
        ownSigning: [{ ...weak, useFrom: 0 }],
        ownDecryption: [{ ...curve, useFrom: 0 }],
      },
      internationalSuite,
    );
    expect(faults).toEqual([
      { place: 'ownSigning', fingerprint: weak.certificate.fingerprint, fault: 'KEY_NOT_USABLE' },
      { place: 'ownDecryption', fingerprint: curve.certificate.fingerprint, fault: 'KEY_NOT_USABLE' },
    ]);
  });
});

describe('rehearsing a rotation', () => {
  const rehearse = (keys: { signing?: typeof signing; decryption?: typeof signing }) =>
    rehearseKeys({
      signing,
      decryption,
      ...keys,
      cipher: 'AES_256_CBC',
      suite: internationalSuite,
      clock,
      random,
    });

  it('succeeds with keys that will do', async () => {
    expect(await rehearse({})).toEqual({ ok: true });
  });

  it('names the step and the fault of keys that will not', async () => {
    const early = makeParty('early', { validFrom: new Date(Date.now() + DAY) });
    expect(await rehearse({ signing: early })).toEqual({
      ok: false,
      step: 'SEAL',
      fault: 'CERTIFICATE_NOT_YET_VALID',
    });
    const foreign = { ...decryption, privateKey: bankCrypt.privateKey };
    expect(await rehearse({ decryption: foreign })).toMatchObject({ ok: false, step: 'OPEN' });
  });
});

it('says of what is no certificate that it is none', () => {
  for (const pasted of ['', 'certificate', '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----']) {
    expect(readCertificate(pasted)).toBeNull();
  }
});
