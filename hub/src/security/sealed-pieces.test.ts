import { Readable } from 'node:stream';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { systemRandom } from '../runtime/random.ts';
import { FieldCipher } from './field-cipher.ts';
import { openKeyring } from './keyring.ts';
import { openPieces, sealPieces } from './sealed-pieces.ts';
import { generateKeyPairSync } from 'node:crypto';

const cipher = new FieldCipher(keyring(), systemRandom);
const PLACE = 'bank-return/1';

async function sealed(content: Buffer, pieceLength = 10_000): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for (let at = 0; at < content.length; at += pieceLength)
    pieces.push(content.subarray(at, at + pieceLength));
  return whole(sealPieces(cipher, PLACE, Readable.from(pieces)));
}
async function whole(pieces: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}
async function* cut(bytes: Buffer, length: number): AsyncGenerator<Buffer, void, void> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

it('gives back what was sealed, however it was cut', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(0, 1, 65_535, 65_536, 65_537, 131_072, 200_001),
      fc.integer({ min: 1_000, max: 90_000 }),
      async (size, length) => {
        const content = systemRandom.bytes(size);
        const opened = await whole(openPieces(cipher, PLACE, cut(await sealed(content, length), length)));
        expect(opened.equals(content)).toBe(true);
      },
    ),
    { numRuns: 30 },
  );
});

it('opens nothing that was cut off, taken out, put elsewhere or goes on', async () => {
  const bytes = await sealed(systemRandom.bytes(200_000));
  const first = 4 + bytes.readUInt32BE(0);
  const open = (changed: Buffer, place = PLACE) => whole(openPieces(cipher, place, cut(changed, 50_000)));
  await expect(open(bytes.subarray(0, first))).rejects.toThrow(/cut off/);
  await expect(open(bytes.subarray(first))).rejects.toThrow(/does not open/);
  await expect(open(bytes, 'bank-return/2')).rejects.toThrow(/does not open/);
  await expect(open(Buffer.concat([bytes, bytes]))).rejects.toThrow(/goes on/);
});

function keyring() {
  const secret = () => systemRandom.bytes(32).toString('base64');
  const { privateKey } = generateKeyPairSync('ed25519');
  const auditKey = privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64');
  const opened = openKeyring({ fieldKeys: { 1: secret() }, lookupKey: secret(), auditKey });
  if (!opened.ok) throw new Error('the test keyring does not open');
  return opened.keyring;
}
