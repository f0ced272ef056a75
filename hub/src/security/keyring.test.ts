import { createSecretKey } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { systemRandom } from '../runtime/random.ts';
import { FieldCipher } from './field-cipher.ts';
import { createDemoKeyring, generateKeyring, openKeyringText } from './keyring-file.ts';
import { openKeyring } from './keyring.ts';
import { LookupTokens } from './lookup-token.ts';
import { isSampleSecret } from './sample-secret.ts';
import { testKeyring } from './test-signer.ts';

describe('keyring', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'keyring-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it('keeps the secrets of a demonstration for its next start, readable by its owner only', () => {
    const sealed = new FieldCipher(createDemoKeyring(folder, systemRandom), systemRandom).seal('x', 'c');
    const again = new FieldCipher(createDemoKeyring(folder, systemRandom), systemRandom);
    expect(again.openText(sealed, 'c')).toBe('x');
    expect(statSync(join(folder, 'keyring.json')).mode & 0o077).toBe(0);
  });

  it('refuses the key file of a demonstration in production', () => {
    createDemoKeyring(folder, systemRandom);
    const demo = readFileSync(join(folder, 'keyring.json'), 'utf8');
    expect(openKeyringText(demo, { demo: 'REFUSED' })).toEqual({
      ok: false,
      faults: [{ place: 'keyring', problem: 'DEMO_KEYRING' }],
    });
    expect(openKeyringText(demo, { demo: 'ALLOWED' }).ok).toBe(true);
    expect(openKeyringText(JSON.stringify(generateKeyring(systemRandom)), { demo: 'REFUSED' }).ok).toBe(true);
    expect(openKeyringText('{', { demo: 'ALLOWED' })).toMatchObject({ faults: [{ problem: 'NOT_JSON' }] });
  });

  it('names every fault of a key file at once and repeats no secret', () => {
    const short = systemRandom.bytes(16).toString('base64');
    const result = openKeyring({
      fieldKeys: { 0: systemRandom.bytes(32).toString('base64'), 1: short, 2: 'not base64' },
      lookupKey: Buffer.from('please-change-me-before-going-up').toString('base64'),
      auditKey: systemRandom.bytes(48).toString('base64'),
    });
    expect(result.ok ? [] : result.faults.map(({ place, problem }) => `${place} ${problem}`)).toEqual([
      'fieldKeys.0 BAD_VERSION',
      'fieldKeys.1 WRONG_LENGTH',
      'fieldKeys.2 NOT_BASE64',
      'lookupKey SAMPLE_SECRET',
      'auditKey WRONG_KIND',
    ]);
    expect(JSON.stringify(result)).not.toContain(short);
  });

  it('tells typed, patterned and published secrets from random ones', () => {
    const samples = [
      Buffer.alloc(32),
      Buffer.from(Array.from({ length: 32 }, (_, index) => index)),
      Buffer.from('abcdabcdabcdabcdabcdabcdabcdabcd'),
      Buffer.from('my-Secret-for-the-hub-9f8a7b6c5d'),
      // RFC 9421 §B.1.5
      Buffer.from(
        'uzvJfB4u3N0Jy4T7NZ75MDVcr8zSTInedJtkgcu46YW4XByzNJjxBdtjUkdJPBtbmHhIDi6pcl8jsasjlTMtDQ==',
        'base64',
      ),
      // RFC 8032 §7.1, test 1
      Buffer.from('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60', 'hex'),
    ];
    for (const sample of samples) expect(isSampleSecret(sample), sample.toString('hex')).toBe(true);
    for (let round = 0; round < 1_000; round += 1) expect(isSampleSecret(systemRandom.bytes(32))).toBe(false);
  });

  it('prints no key when it is logged', () => {
    const secret = systemRandom.bytes(32);
    expect(JSON.stringify(createSecretKey(secret))).toBe('{}');
    createDemoKeyring(folder, systemRandom);
    const file = JSON.parse(readFileSync(join(folder, 'keyring.json'), 'utf8')) as { lookupKey: string };
    expect(JSON.stringify(createDemoKeyring(folder, systemRandom))).not.toContain(file.lookupKey);
  });
});

describe('lookup tokens', () => {
  const tokens = new LookupTokens(testKeyring());

  it('finds a number however it is written, and by its kind only', () => {
    const token = tokens.token('ID_NUMBER', '99000119900101003X');
    expect(tokens.token('ID_NUMBER', ' 99000119900101003x\n')).toEqual(token);
    expect(tokens.token('BANK_CARD', '99000119900101003X')).not.toEqual(token);
    expect(new LookupTokens(testKeyring()).token('ID_NUMBER', '99000119900101003X')).not.toEqual(token);
  });
});
