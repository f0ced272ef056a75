import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bytesSource, fileSource } from './content-source.ts';
import { internationalSuite } from './international-suite.ts';
import { sealEnvelope, type SealRequest } from './seal.ts';
import { spoolOf } from './spool.ts';
import { clock, collect, contentOf, openBytes, random, sealBytes } from './testing/exchange.ts';
import { OpensslBank } from './testing/openssl.ts';
import { makeEcParty, makeParty } from './testing/parties.ts';

const hub = makeParty('hub-sign', { usage: ['digitalSignature'] });
const bank = makeParty('bank-crypt', { usage: ['keyEncipherment'] });
const nextBank = makeParty('bank-crypt-next');
const CIPHERS = ['AES_256_CBC', 'AES_256_GCM'] as const;
/** Around a block of the cipher, around the length octets of DER, and larger than one piece. */
const SIZES = [0, 1, 15, 16, 17, 127, 128, 255, 256, 65_535, 65_536, 300_001];

let openssl: OpensslBank;
let folder: string;
beforeAll(async () => {
  openssl = await OpensslBank.open();
  folder = await mkdtemp(join(tmpdir(), 'seal-test-'));
});
afterAll(async () => {
  await openssl.close();
  await rm(folder, { recursive: true });
});

describe('sealing for a bank', () => {
  it.each(CIPHERS)('makes %s files of any size that openssl decrypts and verifies', async (cipher) => {
    for (const size of SIZES) {
      const content = randomBytes(size);
      const file = await sealBytes(content, hub, bank, { cipher });
      expect(await openssl.read(file, hub, bank), `${size} octets`).toEqual(content);
      expect(await contentOf(openBytes(file, hub, bank)), `${size} octets`).toEqual(content);
    }
  });

  it('writes DER only: no indefinite length, and as many octets as it said', async () => {
    for (const cipher of CIPHERS) {
      const file = await sealBytes(randomBytes(70_000), hub, bank, { cipher });
      const tree = await openssl.parse(file);
      expect(tree).toContain('rsaesOaep');
      expect(tree).not.toMatch(/l=\s*inf/);
    }
  });

  it('signs with P-256, whose signatures differ in length', async () => {
    const signer = makeEcParty('hub-ec');
    for (let turn = 0; turn < 5; turn += 1) {
      const content = randomBytes(500);
      const file = await sealBytes(content, signer, bank);
      expect(await openssl.read(file, signer, bank)).toEqual(content);
      expect(await contentOf(openBytes(file, signer, bank))).toEqual(content);
    }
  });

  it('seals to the present and the next certificate at once', async () => {
    const content = randomBytes(1000);
    const file = await sealBytes(content, hub, [bank, nextBank]);
    expect(await openssl.read(file, hub, bank)).toEqual(content);
    expect(await openssl.read(file, hub, nextBank)).toEqual(content);
  });

  it('carries the chain of the signer along', async () => {
    const chain = [makeParty('issuer').certificate];
    const file = await sealBytes(Buffer.from('chain'), hub, bank, { signer: { ...hub, chain } });
    expect(await openssl.read(file, hub, bank)).toEqual(Buffer.from('chain'));
  });

  it('tells the digest of the content once the file is written', async () => {
    const content = randomBytes(200_000);
    const sealed = sealEnvelope(requestWith({ content: bytesSource(content) }));
    if (!sealed.ok) throw new Error(sealed.fault);
    expect(sealed.contentDigest()).toBeNull();
    await collect(sealed.stream);
    expect(sealed.contentDigest()).toBe(createHash('sha256').update(content).digest('hex'));
  });

  it('seals content of unknown size by way of a spool that leaves nothing behind', async () => {
    const content = randomBytes(900_000);
    async function* unknown() {
      for (let at = 0; at < content.length; at += 70_001) yield content.subarray(at, at + 70_001);
    }
    const spoolFolder = await mkdtemp(join(folder, 'spool-'));
    const spool = await spoolOf(unknown(), { folder: spoolFolder, memoryBytes: 1000, random });
    const file = await sealBytes(Buffer.alloc(0), hub, bank, { content: spool });
    await spool.dispose();
    expect(await contentOf(openBytes(file, hub, bank))).toEqual(content);
    expect(await readdir(spoolFolder)).toEqual([]);
  });

  it('lets everything else have its turn, also while one huge buffer is sealed or opened', async () => {
    const content = randomBytes(32 * 1024 * 1024);
    const turnsDuring = async (work: Promise<unknown>) => {
      let turns = 0;
      let going = true;
      const finished = work.finally(() => (going = false));
      while (going) {
        await setImmediate();
        turns += 1;
      }
      await finished;
      return turns;
    };
    // At most a quarter of a megabyte is hashed and encrypted between two turns of the loop.
    let file = Buffer.alloc(0);
    const sealing = sealBytes(content, hub, bank).then((sealed) => (file = Buffer.from(sealed)));
    expect(await turnsDuring(sealing)).toBeGreaterThan(128);
    const opening = contentOf(openBytes(file, hub, bank));
    expect(await turnsDuring(opening)).toBeGreaterThan(128);
    expect(content.equals((await opening) as Buffer)).toBe(true);
  });

  it('fails, rather than write a broken file, where the content grows or shrinks meanwhile', async () => {
    for (const length of [999, 1001]) {
      const path = join(folder, `changing-${length}`);
      await writeFile(path, randomBytes(1000));
      const sealed = sealEnvelope(requestWith({ content: await fileSource(path) }));
      if (!sealed.ok) throw new Error(sealed.fault);
      await writeFile(path, randomBytes(length));
      await expect(collect(sealed.stream)).rejects.toThrow('changed its length');
    }
  });
});

describe('refusing to seal', () => {
  const past = makeParty('past', { validTo: new Date(Date.now() - 86_400_000) });
  const future = makeParty('future', { validFrom: new Date(Date.now() + 86_400_000) });
  const weak = makeParty('weak', { bits: 1024 });

  it.each([
    ['CERTIFICATE_EXPIRED', { recipients: [past.certificate] }, past],
    ['CERTIFICATE_EXPIRED', { signer: past }, past],
    ['CERTIFICATE_NOT_YET_VALID', { recipients: [bank.certificate, future.certificate] }, future],
    ['CERTIFICATE_NOT_YET_VALID', { signer: future }, future],
    ['KEY_NOT_USABLE', { recipients: [weak.certificate] }, weak],
    ['KEY_NOT_USABLE', { signer: weak }, weak],
    ['KEY_MISMATCH', { signer: { ...hub, privateKey: bank.privateKey } }, hub],
    ['KEY_USAGE_FORBIDS', { signer: bank }, bank],
    ['KEY_USAGE_FORBIDS', { recipients: [hub.certificate] }, hub],
  ] as const)('%s', (fault, changes, culprit) => {
    const refusal = sealEnvelope(requestWith(changes));
    expect(refusal).toEqual({ ok: false, fault, fingerprint: culprit.certificate.fingerprint });
  });

  it('NO_RECIPIENT', () => {
    expect(sealEnvelope(requestWith({ recipients: [] }))).toEqual({
      ok: false,
      fault: 'NO_RECIPIENT',
      fingerprint: null,
    });
  });
});

function requestWith(changes: Partial<SealRequest>): SealRequest {
  return {
    content: bytesSource(Buffer.from('wages')),
    signer: hub,
    recipients: [bank.certificate],
    cipher: 'AES_256_CBC',
    suite: internationalSuite,
    clock,
    random,
    ...changes,
  };
}
