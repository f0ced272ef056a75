import {
  createHash,
  createHmac,
  createSecretKey,
  generateKeyPairSync,
  hkdfSync,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { systemRandom } from '../runtime/random.ts';
import { FieldCipher } from './field-cipher.ts';
import { keyIdsOf } from './key-ids.ts';
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

  const random = (bytes: number) => systemRandom.bytes(bytes).toString('base64');
  const faultsOf = (change: object) => {
    const result = openKeyring({ ...generateKeyring(systemRandom), ...change });
    return result.ok ? [] : result.faults.map(({ place, problem }) => `${place} ${problem}`);
  };

  it('takes versions from 1 to 65535 and encrypts under the newest', () => {
    const fieldKeys = { 9: random(32), 10: random(32), 65535: random(32) };
    const opened = openKeyring({ ...generateKeyring(systemRandom), fieldKeys });
    expect(opened.ok && opened.keyring.currentFieldKey).toBe(65_535);
    expect(opened.ok && [...opened.keyring.fieldKeys.keys()]).toEqual([9, 10, 65_535]);
    for (const version of ['0', '65536', '100000', '01', 'x1', '1x', '-1', '1.5'])
      expect(faultsOf({ fieldKeys: { [version]: random(32) } })).toEqual([
        `fieldKeys.${version} BAD_VERSION`,
      ]);
  });

  it('misses what is not there', () => {
    expect(faultsOf({ fieldKeys: {} })).toEqual(['fieldKeys MISSING']);
    expect(faultsOf({ fieldKeys: undefined, lookupKey: undefined, auditKey: '' })).toEqual([
      'fieldKeys MISSING',
      'lookupKey MISSING',
      'auditKey MISSING',
    ]);
    for (const wrong of ['=', 'AAAA=AAA', '!AAA', 'AAA!', 'AAA', 'AAAAA===', 'AAA-', ' AAAA'])
      expect(faultsOf({ lookupKey: wrong }), wrong).toEqual(['lookupKey NOT_BASE64']);
    expect(faultsOf({ lookupKey: random(31) })).toEqual(['lookupKey WRONG_LENGTH']);
    expect(faultsOf({ lookupKey: random(33) })).toEqual(['lookupKey WRONG_LENGTH']);
  });

  it('takes Ed25519 keys alone for the audit, and none that is printed somewhere', () => {
    const der = (key: KeyObject, type: 'pkcs8' | 'spki') =>
      key.export({ format: 'der', type } as never) as Buffer;
    const former = generateKeyPairSync('ed25519');
    const curve = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const publicText = der(former.publicKey, 'spki').toString('base64');
    expect(faultsOf({ auditKey: der(curve.privateKey, 'pkcs8').toString('base64') })).toEqual([
      'auditKey WRONG_KIND',
    ]);
    expect(faultsOf({ auditKey: publicText })).toEqual(['auditKey WRONG_KIND']);
    expect(
      faultsOf({
        formerAuditKeys: [publicText, der(curve.publicKey, 'spki').toString('base64'), 'x', random(32)],
      }),
    ).toEqual([
      'formerAuditKeys.1 WRONG_KIND',
      'formerAuditKeys.2 NOT_BASE64',
      'formerAuditKeys.3 WRONG_KIND',
    ]);
    const printed =
      '302e020100300506032b6570042204209d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60';
    expect(faultsOf({ auditKey: Buffer.from(printed, 'hex').toString('base64') })).toEqual([
      'auditKey SAMPLE_SECRET',
    ]);
    const opened = openKeyring({ ...generateKeyring(systemRandom), formerAuditKeys: [publicText] });
    if (!opened.ok) throw new Error('keyring');
    const { auditVerification, auditSigning } = opened.keyring;
    const digest = createHash('sha256').update(der(former.publicKey, 'spki')).digest('hex');
    expect([...auditVerification.keys()]).toEqual([auditSigning.keyId, `audit-${digest.slice(0, 16)}`]);
    const signature = sign(null, Buffer.from('head'), auditSigning.privateKey);
    const current = auditVerification.get(auditSigning.keyId);
    expect(current && verify(null, Buffer.from('head'), current, signature)).toBe(true);
  });

  it('names its keys for a backup by what tells them apart and nothing else', () => {
    const source = generateKeyring(systemRandom);
    const ids = (change: object) => {
      const opened = openKeyring({ ...source, ...change });
      return opened.ok ? keyIdsOf(opened.keyring) : [];
    };
    const first = ids({});
    expect(first.map((id) => id.replace(/[0-9a-f]{16}$/, '…'))).toEqual(['audit-…', 'field-1-…', 'lookup-…']);
    expect(ids({})).toEqual(first);
    const other = ids({ fieldKeys: { 1: random(32) }, lookupKey: random(32) });
    expect(other.filter((id) => first.includes(id))).toEqual([first[0]]);
    const master = Buffer.from(source.lookupKey, 'base64');
    const derived = Buffer.from(hkdfSync('sha256', master, '', 'realname-hub/key id', 32));
    expect(first[2]).toBe(`lookup-${createHash('sha256').update(derived).digest('hex').slice(0, 16)}`);
  });

  it('refuses a damaged key file of a demonstration, and leaves no other file beside it', () => {
    createDemoKeyring(folder, systemRandom);
    createDemoKeyring(folder, systemRandom);
    expect(readdirSync(folder)).toEqual(['keyring.json']);
    for (const damaged of ['{', 'null', '3', '{"demo":true}']) {
      writeFileSync(join(folder, 'keyring.json'), damaged);
      expect(() => createDemoKeyring(folder, systemRandom), damaged).toThrow('damaged');
      expect(readFileSync(join(folder, 'keyring.json'), 'utf8')).toBe(damaged);
    }
    for (const nothing of ['null', '3', ''])
      expect(openKeyringText(nothing, { demo: 'ALLOWED' })).toEqual({
        ok: false,
        faults: [{ place: 'keyring', problem: 'NOT_JSON' }],
      });
    const nowhere = join(folder, 'keyring.json', 'below a file');
    expect(() => createDemoKeyring(nowhere, systemRandom)).toThrow();
  });

  it('makes its folder, for its owner only', () => {
    const made = join(folder, 'a', 'b');
    createDemoKeyring(made, systemRandom);
    expect(statSync(made).mode & 0o777).toBe(0o700);
    expect(readFileSync(join(made, 'keyring.json'), 'utf8')).toMatch(/^\{\n {2}"demo": true,\n[^]*\}\n$/);
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
    const mixed = (text: string) => Buffer.from(`${text}~Kq7!vR2x(Zp9}Lw4#Yt6&Ub0`);
    for (const word of [
      'change me',
      'CHANGE-ME',
      'example',
      'sample',
      'password',
      'default',
      'demo',
      'test',
      'placeholder',
      '12345',
      'abcdef',
    ])
      expect(isSampleSecret(mixed(word)), word).toBe(true);
    expect(isSampleSecret(mixed('xchange'))).toBe(false);
    // The words count only where a person typed: in bytes that are all printable.
    expect(isSampleSecret(Buffer.concat([mixed('test'), Buffer.of(0)]))).toBe(false);
    expect(isSampleSecret(Buffer.concat([Buffer.of(0x80), mixed('test')]))).toBe(false);
    expect(isSampleSecret(Buffer.from(Array.from({ length: 32 }, (_, at) => (250 - at * 7) & 0xff)))).toBe(
      true,
    );
    // Half as many values as bytes are enough, one fewer is a pattern.
    const distinct = (count: number) =>
      Buffer.from(
        Array.from(
          { length: 32 },
          (_, at) => [7, 201, 33, 90, 154, 12, 77, 240, 61, 118, 5, 190, 222, 46, 99, 171][at % count] ?? 0,
        ),
      );
    expect([isSampleSecret(distinct(16)), isSampleSecret(distinct(15))]).toEqual([false, true]);
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
  it.each([
    ['ID_NUMBER', 'id-number'],
    ['PHONE', 'phone'],
    ['BANK_CARD', 'bank-card'],
  ] as const)('is for %s an HMAC that stays the same through every version of the hub', (kind, purpose) => {
    const source = generateKeyring(systemRandom);
    const opened = openKeyring(source);
    if (!opened.ok) throw new Error('keyring');
    const master = Buffer.from(source.lookupKey, 'base64');
    const key = Buffer.from(hkdfSync('sha256', master, '', `realname-hub/lookup/${purpose}`, 32));
    const expected = createHmac('sha256', key).update('99000119900101003X').digest();
    expect(new LookupTokens(opened.keyring).token(kind, '99000119900101003x')).toEqual(expected);
  });

  const tokens = new LookupTokens(testKeyring());

  it('finds a number however it is written, and by its kind only', () => {
    const token = tokens.token('ID_NUMBER', '99000119900101003X');
    expect(tokens.token('ID_NUMBER', ' 99000119900101003x\n')).toEqual(token);
    for (const kind of ['BANK_CARD', 'PHONE'] as const)
      expect(tokens.token(kind, '99000119900101003X')).not.toEqual(token);
    expect(tokens.token('BANK_CARD', '1')).not.toEqual(tokens.token('PHONE', '1'));
    expect(new LookupTokens(testKeyring()).token('ID_NUMBER', '99000119900101003X')).not.toEqual(token);
  });
});
