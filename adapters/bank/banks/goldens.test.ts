import { describe, expect, it } from 'vitest';
import { BANK_FACTS } from '../manifest.ts';
import type { PaymentLine } from '../port.ts';
import { bankManifest } from '../read-manifest.ts';
import { entryOfEachResult } from '../testing/entries.ts';
import { expectOrderGolden, expectReturnGolden } from '../testing/golden-bank.ts';
import { demoLine } from '../testing/orders.ts';
import anotherBank from '../testing/another-bank/manifest.json' with { type: 'json' };
import { demoBanks } from './index.ts';

/** Names that are hard to carry, as far as each bank carries them. */
const HARD_NAMES: Record<string, string[]> = {
  'demo-iso': ['㛃𠅤䶮', '阿卜杜·热合曼', 'O’Brien & Söhne <A>'],
  'demo-fixed': ['镕', '阿卜杜·热合曼', '喆 Ａ'],
  'demo-delimited': ['㛃𠅤䶮', '阿卜杜·热合曼', '喆'],
};

const linesFor = (names: readonly string[]): PaymentLine[] =>
  names.map((payeeName, index) =>
    demoLine(index + 1, {
      payeeName,
      ...(index === 1
        ? { branchCnaps: '102100099996', bankName: '测试银行', note: '十月工资', accountKind: 'PASSBOOK' }
        : {}),
    }),
  );

describe.each(demoBanks)('the files of $bank', (manifest) => {
  const golden = (name: string, extension: string): URL =>
    new URL(`goldens/${manifest.bank}.${name}.${extension}`, import.meta.url);

  it('write an order byte by byte as agreed', async () => {
    const lines = linesFor(HARD_NAMES[manifest.bank] ?? []);
    await expectOrderGolden(manifest, lines, golden('order', manifest.order.extension));
  });

  it.each(manifest.returns)('write a $name byte by byte as agreed', async (format) => {
    const entries = entryOfEachResult(manifest, format);
    await expectReturnGolden(manifest, format, entries, golden(format.name, format.extension));
  });

  it('say of every fact how sure it is, and that those of a demo are assumed', () => {
    expect(Object.keys(manifest.facts).sort()).toEqual([...BANK_FACTS].sort());
    expect(new Set(Object.values(manifest.facts))).toEqual(new Set(['assumed']));
  });
});

describe('a new bank', () => {
  const files = new URL('../testing/another-bank/', import.meta.url);

  it('is a manifest and golden files, and no code', async () => {
    const manifest = bankManifest(anotherBank);
    const lines = [1, 2, 3].map((lineNo) =>
      demoLine(lineNo, {
        payeeName: `张${'三四五'[lineNo - 1] ?? ''}`,
        amountFen: 300_000n + BigInt(lineNo) * 10n,
      }),
    );
    await expectOrderGolden(manifest, lines, new URL('order.dat', files));
    for (const format of manifest.returns) {
      await expectReturnGolden(
        manifest,
        format,
        entryOfEachResult(manifest, format),
        new URL('answer.csv', files),
      );
    }
  });
});
