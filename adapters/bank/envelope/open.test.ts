import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentOf, openBytes, random, sealBytes } from './testing/exchange.ts';
import { plaintextOf, wrapPlaintext } from './testing/lay-bare.ts';
import { loosen } from './testing/loosen.ts';
import { OpensslBank, type OpensslWriting } from './testing/openssl.ts';
import { makeEcParty, makeParty } from './testing/parties.ts';

const bank = makeParty('bank-sign');
const hub = makeParty('hub-crypt');
const other = makeParty('someone-else');
const OAEP = ['-keyopt', 'rsa_padding_mode:oaep'];
const OAEP_SHA256 = [...OAEP, '-keyopt', 'rsa_oaep_md:sha256'];

let openssl: OpensslBank;
let folder: string;
beforeAll(async () => {
  openssl = await OpensslBank.open();
  folder = await mkdtemp(join(tmpdir(), 'open-test-'));
});
afterAll(async () => {
  await openssl.close();
  await rm(folder, { recursive: true });
});

describe('opening what openssl has written', () => {
  const forms: [string, OpensslWriting][] = [];
  for (const cipher of ['-aes-256-cbc', '-aes-128-cbc', '-aes-256-gcm']) {
    for (const keyOptions of [[], OAEP, OAEP_SHA256]) {
      for (const stream of [[], ['-stream']]) {
        const padding = keyOptions.length === 0 ? 'PKCS#1 v1.5' : (keyOptions.at(-1) ?? '');
        const written = { sign: stream, encrypt: [cipher, ...stream], keyOptions };
        forms.push([`${cipher}, ${padding}, ${stream.length === 0 ? 'definite' : 'indefinite'}`, written]);
      }
    }
  }

  it.each(forms)('%s', async (_title, writing) => {
    // openssl cannot write a stream of nothing.
    for (const size of [1, 17, 100_000]) {
      const content = randomBytes(size);
      const file = await openssl.write(content, bank, [hub], writing);
      expect(await contentOf(openBytes(file, bank, hub)), `${size} octets`).toEqual(content);
    }
  });

  it.each([
    ['SHA-512', { sign: ['-md', 'sha512'] }],
    ['PSS', { sign: ['-keyopt', 'rsa_padding_mode:pss'] }],
    [
      'PSS with the longest salt',
      { sign: ['-keyopt', 'rsa_padding_mode:pss', '-keyopt', 'rsa_pss_saltlen:max'] },
    ],
    ['names by key identifier', { sign: ['-keyid'], encrypt: ['-aes-256-cbc', '-keyid'] }],
    ['no certificate inside', { sign: ['-nocerts'] }],
  ] as const)('%s', async (_title, writing) => {
    const file = await openssl.write(Buffer.from('returned'), bank, [hub], writing);
    expect(await contentOf(openBytes(file, bank, hub))).toEqual(Buffer.from('returned'));
  });

  it('signed with P-256', async () => {
    const signer = makeEcParty('bank-ec');
    const file = await openssl.write(Buffer.from('returned'), signer, [hub]);
    expect(await contentOf(openBytes(file, signer, hub))).toEqual(Buffer.from('returned'));
  });

  it('for several recipients, whichever of them is ours', async () => {
    const file = await openssl.write(Buffer.from('returned'), bank, [other, hub]);
    expect(await contentOf(openBytes(file, bank, hub))).toEqual(Buffer.from('returned'));
    expect(await contentOf(openBytes(file, bank, [other]))).toEqual(Buffer.from('returned'));
  });

  it('without signed attributes: refused, for such a signature fits other content, too', async () => {
    const file = await openssl.write(Buffer.from('returned'), bank, [hub], { sign: ['-noattr'] });
    expect(await openBytes(file, bank, hub)).toEqual(hidden('SIGNED_ATTRIBUTES_MISSING'));
  });

  it('with SHA-1 or triple DES: refused', async () => {
    const sha1 = await openssl.write(Buffer.from('returned'), bank, [hub], { sign: ['-md', 'sha1'] });
    expect(await openBytes(sha1, bank, hub)).toEqual(hidden('UNSUPPORTED_ALGORITHM'));
    const des = await openssl.write(Buffer.from('returned'), bank, [hub], { encrypt: ['-des3'] });
    expect(await openBytes(des, bank, hub)).toEqual(told('UNSUPPORTED_ALGORITHM'));
  });
});

describe('what an opened file tells', () => {
  it('its signer, when it was signed, for whom, and the digest of its content, which a changed envelope keeps', async () => {
    const content = randomBytes(5000);
    const digest = createHash('sha256').update(content).digest('hex');
    const at = Date.parse('2026-03-04T05:06:07Z');
    const first = await sealBytes(content, bank, hub, { clock: { now: () => at } });
    const second = await sealBytes(content, bank, hub, { clock: { now: () => at } });
    expect(first.equals(second)).toBe(false);
    for (const file of [first, second]) {
      const opened = await openBytes(file, bank, [other, hub]);
      if (!opened.ok) throw new Error(opened.diagnosis);
      expect(opened.contentDigest).toBe(digest);
      expect(opened.signer.certificate.fingerprint).toBe(bank.certificate.fingerprint);
      expect(opened.signer.signedAt).toBe(at);
      expect(opened.recipient.fingerprint).toBe(hub.certificate.fingerprint);
      expect(opened.content.size).toBe(5000);
      await opened.content.dispose();
    }
  });

  it('while a signing certificate is renewed, over the same key or another, both are accepted', async () => {
    const renewed = makeParty('bank-sign', { keysOf: bank });
    const replaced = makeParty('bank-sign-2');
    const pins = [bank, renewed, replaced];
    for (const signer of pins) {
      const file = await sealBytes(Buffer.from('returned'), signer, hub);
      expect(await contentOf(openBytes(file, pins, hub))).toEqual(Buffer.from('returned'));
    }
    const byKey = await openssl.write(Buffer.from('returned'), renewed, [hub], { sign: ['-keyid'] });
    const expired = makeParty('bank-sign', { keysOf: bank, validTo: new Date(Date.now() - 1000) });
    expect(await contentOf(openBytes(byKey, [expired, renewed], hub))).toEqual(Buffer.from('returned'));
  });
});

describe('split in any way', () => {
  const content = randomBytes(700);

  it('a file gives the same, at every boundary of two chunks and octet by octet', async () => {
    const sealed = await sealBytes(content, bank, hub, { cipher: 'AES_256_GCM' });
    const loose = loosen(wrapPlaintext(loosen(await plaintextOf(sealed, hub), 50), hub), 33);
    for (const file of [sealed, loose]) {
      expect(await contentOf(openBytes(chunks(file, [...file.keys()]), bank, hub))).toEqual(content);
      for (let at = 1; at < file.length; at += 1) {
        const opened = await contentOf(openBytes(chunks(file, [at]), bank, hub));
        if (!Buffer.isBuffer(opened) || !opened.equals(content))
          expect(opened, `split at ${at}`).toEqual(content);
      }
    }
  }, 120_000);

  it('also into any chunks, whatever the segments of its strings are', async () => {
    const sealed = await sealBytes(content, bank, hub);
    const inner = await plaintextOf(sealed, hub);
    const cuts = fc.array(fc.integer({ min: 0, max: 8000 }), { maxLength: 12 });
    const segments = fc.integer({ min: 1, max: 800 });
    await fc.assert(
      fc.asyncProperty(segments, segments, cuts, async (inside, outside, at) => {
        const file = loosen(wrapPlaintext(loosen(inner, inside), hub), outside);
        expect(await contentOf(openBytes(chunks(file, at), bank, hub))).toEqual(content);
      }),
      { numRuns: 100 },
    );
  });
});

describe('every refusal has its reason', () => {
  const content = Buffer.from('{"paid":"1234.56"}'.repeat(10));

  it('WRONG_RECIPIENT, SIGNER_NOT_PINNED, TOO_LARGE', async () => {
    const file = await sealBytes(content, bank, hub);
    const tagged = await sealBytes(content, bank, hub, { cipher: 'AES_256_GCM' });
    expect(await openBytes(file, bank, other)).toEqual(told('WRONG_RECIPIENT'));
    expect(await openBytes(tagged, other, hub)).toEqual(told('SIGNER_NOT_PINNED'));
    expect(await openBytes(tagged, [], hub)).toEqual(told('SIGNER_NOT_PINNED'));
    expect(await openBytes(file, bank, hub, { maxBytes: file.length - 1 })).toEqual(told('TOO_LARGE'));
    expect(await contentOf(openBytes(file, bank, hub, { maxBytes: file.length }))).toEqual(content);
  });

  it('TRUNCATED at every octet, TRAILING_BYTES behind the last', async () => {
    for (const cipher of ['AES_256_CBC', 'AES_256_GCM'] as const) {
      const file = await sealBytes(content, bank, hub, { cipher });
      for (let length = 0; length < file.length; length += 1) {
        const refusal = await openBytes(file.subarray(0, length), bank, hub);
        if (refusal.ok || refusal.reason !== 'TRUNCATED')
          expect(refusal, `${length}`).toEqual(told('TRUNCATED'));
      }
      const longer = Buffer.concat([file, Buffer.of(0)]);
      expect(await openBytes(longer, bank, hub)).toEqual(told('TRAILING_BYTES'));
    }
  }, 60_000);

  it('MALFORMED for what is no envelope', async () => {
    for (const file of [
      'PK\u0003\u0004 not an envelope',
      '<Document/>'.repeat(50),
      '-----BEGIN CMS-----\nMII=',
    ]) {
      expect(await openBytes(Buffer.from(file), bank, hub)).toEqual(told('MALFORMED'));
    }
    const nested = Buffer.alloc(100_000, Buffer.of(0x30, 0x80));
    expect(await openBytes(nested, bank, hub)).toEqual(told('MALFORMED'));
  });

  it('CONTENT_CHANGED where the tag tells', async () => {
    const file = await sealBytes(content, bank, hub, { cipher: 'AES_256_GCM' });
    // The last places are where the encrypted message begins: its structure breaks before the tag is reached.
    const start = (await plaintextOf(file, hub)).length + 18;
    for (const fromEnd of [1, 16, 30, 200, 900, start, start - 1, start - 2, start - 20]) {
      expect(await openBytes(flipped(file, file.length - fromEnd), bank, hub)).toEqual(
        told('CONTENT_CHANGED'),
      );
    }
  });

  it.each(['AES_256_GCM', 'AES_256_CBC'] as const)(
    'inside %s: DIGEST_MISMATCH, SIGNATURE_INVALID, SIGNER_NOT_PINNED, TRUNCATED, TRAILING_BYTES, MALFORMED',
    async (cipher) => {
      const inner = await plaintextOf(await sealBytes(content, bank, hub), hub);
      const refused = cipher === 'AES_256_GCM' ? told : hidden;
      const reasonOf = (plaintext: Buffer) => openBytes(wrapPlaintext(plaintext, hub, { cipher }), bank, hub);
      expect(await reasonOf(flipped(inner, inner.indexOf(content) + 4))).toEqual(refused('DIGEST_MISMATCH'));
      expect(await reasonOf(flipped(inner, inner.length - 1))).toEqual(refused('SIGNATURE_INVALID'));
      const { serial } = bank.certificate;
      const name = inner.lastIndexOf(serial);
      expect(await reasonOf(flipped(inner, name + 5))).toEqual(refused('SIGNER_NOT_PINNED'));
      expect(await reasonOf(inner.subarray(0, -1))).toEqual(refused('TRUNCATED'));
      expect(await reasonOf(Buffer.concat([inner, Buffer.of(1)]))).toEqual(refused('TRAILING_BYTES'));
      expect(await reasonOf(flipped(inner, 0))).toEqual(refused('MALFORMED'));
      expect(await reasonOf(Buffer.alloc(0))).toEqual(refused('TRUNCATED'));
    },
  );

  it('CERTIFICATE_EXPIRED and CERTIFICATE_NOT_YET_VALID at the time of signing, never later than now', async () => {
    const day = 86_400_000;
    const now = Date.now();
    const ended = makeParty('bank-ended', { validTo: new Date(now - day) });
    const signedAt = (at: number) => sealBytes(content, ended, hub, { clock: { now: () => at } });
    const open = (file: Buffer, at: number) => openBytes(file, ended, hub, { clock: { now: () => at } });
    const inTime = await signedAt(now - 2 * day);
    expect(await contentOf(open(inTime, now))).toEqual(content);
    expect(await open(inTime, ended.certificate.validFrom - 1)).toEqual(told('CERTIFICATE_NOT_YET_VALID'));
    const late = makeParty('bank-late', { keysOf: ended, validTo: new Date(now - day) });
    const signer = { ...late, certificate: { ...late.certificate, validTo: now + day } };
    const file = await sealBytes(content, signer, hub);
    expect(await openBytes(file, late, hub)).toEqual(told('CERTIFICATE_EXPIRED'));
  });
});

describe('no oracle', () => {
  it('wrong PKCS#1 padding, wrong CBC padding, wrong structure and wrong digest are told alike', async () => {
    const content = randomBytes(3000);
    const pkcs1 = await openssl.write(content, bank, [hub]);
    const key = pkcs1.indexOf(hub.certificate.serial) + hub.certificate.serial.length + 40;
    const sealed = await sealBytes(content, bank, hub);
    const oaep = sealed.indexOf(hub.certificate.serial) + hub.certificate.serial.length + 100;
    const outcomes = await Promise.all([
      ...Array.from({ length: 20 }, (_, index) => openBytes(flipped(pkcs1, key + index), bank, hub)),
      ...Array.from({ length: 20 }, (_, index) => openBytes(flipped(sealed, oaep + index), bank, hub)),
      ...Array.from({ length: 20 }, (_, index) =>
        openBytes(flipped(sealed, sealed.length - 17 - index), bank, hub),
      ),
      openBytes(flipped(sealed, sealed.length - 1500), bank, hub),
      openBytes(flipped(sealed, sealed.length - 3900), bank, hub),
      openBytes(wrapPlaintext(Buffer.from('not signed'), hub), bank, hub),
    ]);
    for (const outcome of outcomes) expect(outcome).toMatchObject({ ok: false, reason: 'NOT_AUTHENTIC' });
    expect(new Set(outcomes.map((outcome) => !outcome.ok && outcome.diagnosis)).size).toBeGreaterThan(2);
  });
});

describe('the spool', () => {
  it('holds large content outside memory, leaves no file, and nothing of a refused one', async () => {
    const content = randomBytes(2_000_000);
    const spool = { folder, memoryBytes: 100_000, random };
    const file = await sealBytes(content, bank, hub);
    const opened = await openBytes(file, bank, hub, { spool });
    if (!opened.ok) throw new Error(opened.diagnosis);
    expect(await readdir(folder)).toEqual([]);
    expect(await contentOf(Promise.resolve(opened))).toEqual(content);
    await expect(opened.content.read()[Symbol.asyncIterator]().next()).rejects.toThrow('disposed');
    expect(await openBytes(file, other, hub, { spool })).toEqual(hidden('SIGNER_NOT_PINNED'));
    expect(await readdir(folder)).toEqual([]);
  });

  it('closes the file that it reads, however it ends', async () => {
    const file = await sealBytes(randomBytes(1000), bank, hub);
    let closed = 0;
    async function* watched(bytes: Buffer) {
      try {
        yield bytes;
        yield Buffer.of(0);
      } finally {
        closed += 1;
      }
    }
    expect((await openBytes(watched(file), bank, hub)).ok).toBe(false);
    expect((await openBytes(watched(Buffer.from('nothing')), bank, hub)).ok).toBe(false);
    expect(closed).toBe(2);
  });
});

/** Told to the sender as it is. */
function told(reason: string) {
  return { ok: false, reason, diagnosis: reason };
}

/** Seen by the operator only. */
function hidden(diagnosis: string) {
  return { ok: false, reason: 'NOT_AUTHENTIC', diagnosis };
}

function flipped(bytes: Buffer, at: number): Buffer {
  const changed = Buffer.from(bytes);
  changed[at] = (changed[at] ?? 0) ^ 0x01;
  return changed;
}

async function* chunks(bytes: Buffer, cuts: readonly number[]): AsyncGenerator<Buffer, void, void> {
  const places = [0, ...[...cuts].sort((a, b) => a - b), bytes.length];
  for (const [index, at] of places.entries()) yield bytes.subarray(at, places[index + 1]);
}
