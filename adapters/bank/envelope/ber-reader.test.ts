import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BerReader } from './ber-reader.ts';
import { bytesSource } from './content-source.ts';
import { EnvelopeFault } from './envelope-fault.ts';
import { collect } from './testing/exchange.ts';

const SEQUENCE = 0x30;
const OCTETS = 0x04;
const readerOf = (hex: string) =>
  new BerReader(bytesSource(Buffer.from(hex.replaceAll(' ', ''), 'hex')).read(), 'OUTER');

describe('reading BER (X.690 §8)', () => {
  it.each([
    ['definite', '30 05 04 03 616263'],
    ['longer than need be', '30 83 000009 04 84 00000003 616263'],
    ['until a marker', '30 80 04 03 616263 0000'],
    ['constructed from segments', '30 80 24 80 04 01 61 04 00 04 02 6263 0000 0000'],
    ['constructed with a definite length', '30 09 24 07 04 01 61 04 02 6263'],
    ['segments inside segments', '30 80 24 80 24 80 04 01 61 0000 24 04 04 02 6263 0000 0000'],
  ])('gives the octets of a string %s', async (_title, hex) => {
    const reader = readerOf(hex);
    await reader.enter(SEQUENCE);
    expect((await collect(reader.octets(OCTETS))).toString()).toBe('abc');
    expect(await reader.peek()).toBeNull();
    await reader.leave();
    await reader.end();
  });

  it.each([
    ['MALFORMED', 'a tag of several octets', '3f 81 01 00'],
    ['MALFORMED', 'a primitive of indefinite length', '04 80 00 00'],
    ['MALFORMED', 'a length of seven octets', '30 87 01000000000000'],
    ['MALFORMED', 'a marker with content', '30 80 00 01 00'],
    ['MALFORMED', 'too deep', '30 80'.repeat(40)],
    ['TRUNCATED', 'half a length', '30 82 01'],
    ['TRUNCATED', 'no marker', '30 80 04 01 61'],
    ['TOO_LARGE', 'larger than its place', '30 84 7fffffff 00'],
  ])('%s: %s', async (reason, _title, hex) => {
    expect(await faultOf(readerOf(hex).element(1000))).toMatchObject({ reason, layer: 'OUTER' });
  });

  it('refuses a part longer than the structure around it before the part is read', async () => {
    const flat = readerOf(`30 05 04 7f 616263${'00'.repeat(200)}`);
    await flat.enter(SEQUENCE);
    expect(await collected(flat)).toMatchObject({ octets: 0, fault: { reason: 'MALFORMED' } });
    const nested = readerOf(`30 0a 30 80 04 7f 616263${'00'.repeat(200)}`);
    await nested.enter(SEQUENCE);
    await nested.enter(SEQUENCE);
    expect(await collected(nested)).toMatchObject({ octets: 0, fault: { reason: 'MALFORMED' } });
  });

  it('refuses what is left in a structure, and what follows it', async () => {
    for (const hex of ['30 04 0500 0500', '30 80 0500 0500 0000']) {
      const reader = readerOf(hex);
      await reader.enter(SEQUENCE);
      await reader.skip(10);
      expect(await faultOf(reader.leave())).toMatchObject({ reason: 'MALFORMED' });
    }
    const reader = readerOf('0500 00');
    await reader.skip(10);
    expect(await faultOf(reader.end())).toMatchObject({ reason: 'TRAILING_BYTES' });
  });

  it('ends in data or a fault whatever the octets are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 60 }), fc.boolean(), async (bytes, asString) => {
        const reader = new BerReader(bytesSource(Buffer.from(bytes)).read(), 'INNER');
        const tag = bytes[0] ?? 0;
        const reading = asString ? collect(reader.octets(tag & ~0x20)) : reader.element(50);
        const outcome = await reading.catch((error: unknown) => error);
        expect(Buffer.isBuffer(outcome) || outcome instanceof EnvelopeFault).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});

async function faultOf(reading: Promise<unknown>): Promise<unknown> {
  return reading.then(
    () => 'no fault',
    (error: unknown) => error,
  );
}

async function collected(reader: BerReader): Promise<{ octets: number; fault: unknown }> {
  let octets = 0;
  const fault = await faultOf(
    (async () => {
      for await (const piece of reader.octets(OCTETS)) octets += piece.length;
    })(),
  );
  return { octets, fault };
}
