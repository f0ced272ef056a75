import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { demoBanks } from './banks/index.ts';
import type { BankManifest, ReturnFormat } from './manifest.ts';
import type { ReturnEntry, ReturnItem } from './port.ts';
import { readReturn, writeReturn, type ReturnHead } from './return-file.ts';
import { all, collected, demoEntries, demoLines, names, piecesOf } from './testing/orders.ts';

const formats = demoBanks.flatMap((manifest) =>
  manifest.returns.map((format) => ({ bank: manifest.bank, name: format.name, manifest, format })),
);

const head: ReturnHead = {
  returnId: 'R-2026110900001',
  createdAt: '2026-11-09T18:00:00+08:00',
  fileId: 'WG2026100001',
  stage: 'RESULT',
  payerAccount: '4400000000000000001',
};

function entriesOf(manifest: BankManifest, format: ReturnFormat): fc.Arbitrary<ReturnEntry[]> {
  const results = [...new Set(Object.values(format.results))];
  const entry = fc.record({
    result: fc.constantFrom(...results),
    code: fc.constantFrom(...Object.keys(manifest.reasons)),
    amountFen: fc.bigInt({ min: 1n, max: 5_000_000n }),
    account: fc.stringMatching(/^\d{8,30}$/),
    text: fc.option(names, { nil: undefined }),
    reference: fc.option(fc.stringMatching(/^[A-Z0-9]{1,30}$/), { nil: undefined }),
  });
  return fc.array(entry, { maxLength: 30 }).map((entries) =>
    entries.map(({ result, code, text, reference, ...rest }, index) => {
      const failed = result === 'REFUSED' || result === 'RETURNED';
      return {
        ...rest,
        result,
        entryNo: index + 1,
        lineId: `L-${index + 1}`,
        ...(failed ? { bankCode: code, reason: manifest.reasons[code] ?? 'OTHER' } : {}),
        ...(failed && text !== undefined ? { text } : {}),
        ...(reference === undefined ? {} : { reference }),
      };
    }),
  );
}

const sumOf = (entries: readonly ReturnEntry[]): bigint =>
  entries.reduce((sum, { amountFen }) => sum + amountFen, 0n);

describe.each(formats)('$name of $bank', ({ manifest, format, name }) => {
  const write = (entries: readonly ReturnEntry[], stated = head): Promise<Buffer> =>
    collected(writeReturn(manifest, name, stated, () => entries));
  const read = (bytes: Buffer): Promise<ReturnItem[]> => all(readReturn(manifest, piecesOf(bytes)));

  it('reads what it writes', async () => {
    await fc.assert(
      fc.asyncProperty(entriesOf(manifest, format), async (entries) => {
        fc.pre(entries.length > 0);
        const items = await read(await write(entries));
        expect(items.filter(({ kind }) => kind !== 'HEAD')).toEqual([
          ...entries.map((entry) => ({ kind: 'ENTRY', entry })),
          { kind: 'END', complete: true, entries: entries.length, sumFen: sumOf(entries) },
        ]);
      }),
      { numRuns: 60 },
    );
  });

  it('names the order and the stage first', async () => {
    const [first] = await read(await write(demoEntries(demoLines(2))));
    const fileId = name === 'booking-notice' ? null : 'WG2026100001';
    expect(first).toEqual({ kind: 'HEAD', fileId, stage: 'RESULT' });
  });

  it('is not complete when a line is taken out of it, put in twice or changed', async () => {
    const bytes = await write(demoEntries(demoLines(5)));
    for (const damaged of [withoutLine(bytes, 3), withLineTwice(bytes, 3), changedAmount(bytes)]) {
      const items = await read(damaged);
      expect(items.at(-1)).toMatchObject({ kind: 'END', complete: false });
      expect(items.some(({ kind }) => kind === 'FAULT')).toBe(true);
    }
  });

  it('is not complete when it states another count of its lines', async () => {
    const text = (await write(demoEntries(demoLines(5)))).toString('latin1');
    const other = text
      .replace(/(NbOfNtries|DtldNbOfTxs)>5</, '$1>6<')
      .replace('T00000005', 'T00000006')
      .replace('||5|', '||6|');
    expect(other).not.toBe(text);
    expect((await read(Buffer.from(other, 'latin1'))).at(-1)).toMatchObject({ complete: false });
  });

  it('is not complete at any place where it is cut, and never throws', async () => {
    const bytes = await write(demoEntries(demoLines(4)));
    // A last line end of XML is nothing to miss.
    const last = format.layout === 'XML' ? bytes.length - 1 : bytes.length;
    for (let length = 0; length < last; length += 7) {
      const items = await read(bytes.subarray(0, length));
      expect(items.at(-1), `cut at ${length}`).toMatchObject({ kind: 'END', complete: false });
    }
  });

  it('ends whatever bytes it is given in an item, with a place for each fault', async () => {
    const bytes = await write(demoEntries(demoLines(4)));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 }),
        async (edits) => {
          const damaged = Buffer.from(bytes);
          for (const [at, byte] of edits) damaged[at] = byte;
          const items = await read(damaged);
          expect(items.at(-1)?.kind).toBe('END');
          for (const item of items) if (item.kind === 'FAULT') expect(item.fault.place).not.toBe('');
        },
      ),
      { numRuns: 150 },
    );
  });

  it('leaves open what a status means that was not agreed', async () => {
    const entries = demoEntries(demoLines(1)).map((entry) => ({ ...entry, result: 'PENDING' as const }));
    const unlisted: BankManifest = {
      ...manifest,
      returns: manifest.returns.map((each) => ({ ...each, results: {} })),
    };
    const items = await all(readReturn(unlisted, piecesOf(await write(entries))));
    const [entry] = items.flatMap((item) => (item.kind === 'ENTRY' ? [item.entry] : []));
    expect(entry).toMatchObject({ result: 'PENDING' });
    expect(entry?.bankCode).toBeDefined();
    expect(entry?.reason).toBeUndefined();
  });
});

const isLineEnd = (bytes: Buffer, at: number): boolean => bytes[at] === 0x0a;

function lineAt(bytes: Buffer, number: number): { from: number; to: number } {
  const ends = [...bytes.keys()].filter((at) => isLineEnd(bytes, at));
  return { from: (ends[number - 2] ?? -1) + 1, to: (ends[number - 1] ?? bytes.length - 1) + 1 };
}

function withoutLine(bytes: Buffer, number: number): Buffer {
  const { from, to } = lineAt(bytes, number);
  return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
}

function withLineTwice(bytes: Buffer, number: number): Buffer {
  const { from, to } = lineAt(bytes, number);
  return Buffer.concat([bytes.subarray(0, to), bytes.subarray(from, to), bytes.subarray(to)]);
}

/** 3000.74 is the second line's amount; in fen 300074. */
function changedAmount(bytes: Buffer): Buffer {
  const text = bytes.toString('latin1');
  return Buffer.from(text.replaceAll('3000.74', '3000.75').replaceAll('300074', '300075'), 'latin1');
}
