import { describe, expect, it } from 'vitest';
import { demoBanks } from './banks/index.ts';
import type { FileFault } from './file-fault.ts';
import type { BankManifest } from './manifest.ts';
import { checkLine, checkOrder, readOrder } from './order-file.ts';
import { all, collected, demoLine, demoLines, demoOrder, piecesOf } from './testing/orders.ts';
import { writeOrder } from './testing/write-order.ts';

const bank = (name: string): BankManifest => {
  const found = demoBanks.find((manifest) => manifest.bank === name);
  if (found === undefined) throw new Error(`no bank ${name}`);
  return found;
};

async function faultsOf(manifest: BankManifest, bytes: Buffer): Promise<FileFault[]> {
  const items = await all(readOrder(manifest, piecesOf(bytes, 50)));
  const faults = items.flatMap((item) => (item.kind === 'FAULT' ? [item.fault] : []));
  expect(items.at(-1)).toMatchObject({ kind: 'END', complete: faults.length === 0 });
  return faults;
}

const lines = demoLines(3);
const written = (manifest: BankManifest): Promise<Buffer> =>
  collected(writeOrder(manifest, demoOrder(lines), lines));

/** Changes bytes as they stand, whatever the encoding. */
const edited = (bytes: Buffer, from: string, to: string): Buffer => {
  const text = bytes.toString('latin1');
  expect(text).toContain(from);
  return Buffer.from(text.replace(from, to), 'latin1');
};

describe('an XML order', () => {
  const manifest = bank('demo-iso');

  it.each([
    ['NbOfTxs', '<NbOfTxs>3<', '<NbOfTxs>4<', 'CONTRADICTION'],
    ['CtrlSum', '<CtrlSum>9002.22<', '<CtrlSum>9002.23<', 'CONTRADICTION'],
    ['a wage', '>3000.74<', '>3000.75<', 'SUM_DIFFERS'],
    ['an account', '>6222020000000000002<', '>6222020000000000009<', 'HASH_DIFFERS'],
    ['EndToEndId', '>WG2026100001-000002<', '>WG2026100001-000001<', 'DUPLICATE_LINE'],
    ['the currency', 'Ccy="CNY">3000.74', 'Ccy="USD">3000.74', 'UNEXPECTED'],
    ['the purpose', '<Cd>SALA</Cd></CtgyPurp>', '<Cd>SUPP</Cd></CtgyPurp>', 'UNEXPECTED'],
    ['a day', '2026-11-13', '2026-11-31', 'FORMAT'],
    ['an end tag', '</Cdtr>', '</Cdtx>', 'NOT_WELL_FORMED'],
    ['the namespace', 'pain.001.001.09"', 'pain.001.001.03"', 'UNEXPECTED'],
    ['the encoding', 'encoding="UTF-8"', 'encoding="GBK"', 'BYTES'],
    ['a byte', '<Purp>', '<Purp>\xff', 'BYTES'],
    ['a hash total', '<HashTotal>', '<HashTotal>1', 'FORMAT'],
    ['the supplement', 'urn:realname-hub:bank:order:1', 'urn:another', 'MISSING'],
  ])('is refused with another %s', async (_what, from, to, code) => {
    const [fault] = await faultsOf(manifest, edited(await written(manifest), from, to));
    expect(fault?.code).toBe(code);
  });

  it('is refused with both counts, or both sums, changed', async () => {
    const bytes = await written(manifest);
    const text = bytes.toString('utf8');
    const count = Buffer.from(text.replaceAll('<NbOfTxs>3<', '<NbOfTxs>4<'));
    const sum = Buffer.from(text.replaceAll('<CtrlSum>9002.22<', '<CtrlSum>9002.23<'));
    expect(await faultsOf(manifest, count)).toEqual([{ code: 'COUNT_DIFFERS', place: {} }]);
    expect(await faultsOf(manifest, sum)).toEqual([{ code: 'SUM_DIFFERS', place: {} }]);
  });

  it('is refused with a DOCTYPE or an entity that XML does not have', async () => {
    const bytes = await written(manifest);
    const doctype = edited(
      bytes,
      '\n<Document',
      '\n<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><Document',
    );
    expect((await faultsOf(manifest, doctype))[0]?.code).toBe('DOCTYPE');
    const entity = edited(bytes, '<Nm>', '<Nm>&x;');
    expect((await faultsOf(manifest, entity))[0]?.code).toBe('NOT_WELL_FORMED');
  });

  it('is refused where one token would have to be held in memory without end', async () => {
    const bytes = await written(manifest);
    const many = 'a<b> '.repeat(60_000);
    for (const token of [`<!-- ${many}`, `<![CDATA[${many}`, 'a> '.repeat(100_000)]) {
      const [fault] = await faultsOf(manifest, edited(bytes, '<Purp>', `<Purp>${token}`));
      expect(fault?.code, token.slice(0, 9)).toBe('LINE_TOO_LONG');
    }
    const tag = edited(bytes, '<Purp>', `<Purp ${'a'.repeat(100_000)}`);
    expect((await faultsOf(manifest, tag))[0]?.code).toBe('LINE_TOO_LONG');
  });

  it('is read with a byte order mark, comments, CDATA and elements it does not know', async () => {
    const text = (await written(manifest)).toString('utf8');
    const other = text
      .replace('<Purp>', '<!-- one --><Tax><Cdtr><TaxId>1</TaxId></Cdtr></Tax><Purp>')
      .replace('>3000.74<', '><![CDATA[3000.74]]><');
    expect(await faultsOf(manifest, Buffer.from(`\ufeff${other}`))).toEqual([]);
  });
});

describe('an order of records', () => {
  const manifest = bank('demo-fixed');

  it.each([
    ['a wider field', 'D0000002', 'D0000002 ', undefined],
    ['bytes outside GBK', '6222020000000000002 ', '6222020000000000002\xff', 'account'],
    ['another record type', 'D0000002', 'X0000002', undefined],
  ])('is refused with %s, and told where', async (_what, from, to, value) => {
    const bytes = await written(manifest);
    const place = { line: 3, byte: bytes.indexOf('D0000002') };
    const [fault] = await faultsOf(manifest, edited(bytes, from, to));
    expect(fault?.place).toEqual(value === undefined ? place : { ...place, value });
  });

  it('is refused with a byte order mark, or with a character cut by the border of its field', async () => {
    const bytes = await written(manifest);
    const [mark] = await faultsOf(manifest, edited(bytes, 'HWG', '\xef\xbb\xbfHWG'));
    expect(mark).toEqual({ code: 'BYTE_ORDER_MARK', place: { line: 1, byte: 0 } });
    const cut = Buffer.from(bytes);
    // The first byte of 张 as the last one of the name.
    cut[bytes.indexOf('D0000001') + 'D0000001'.length + 32 + 59] = 0xd5;
    const [fault] = await faultsOf(manifest, cut);
    expect(fault).toMatchObject({ code: 'BYTES', place: { line: 2, value: 'payeeName' } });
  });

  it('is refused with the other line end, or none at the end', async () => {
    const bytes = await written(manifest);
    expect((await faultsOf(manifest, edited(bytes, '\nD0000001', '\r\nD0000001')))[0]?.code).toBe('LINE_END');
    expect((await faultsOf(manifest, bytes.subarray(0, -1)))[0]?.code).toBe('TRUNCATED');
  });

  it('tells of every line that is wrong, not of the first alone', async () => {
    const bytes = edited(edited(await written(manifest), 'D0000001', 'X0000001'), 'D0000003', 'X0000003');
    const places = (await faultsOf(manifest, bytes)).map(({ place }) => place.line);
    expect(places).toEqual([2, 4, undefined]);
  });
});

describe('what is checked before anything is written', () => {
  it.each(demoBanks)('names every value of a line that $bank cannot take', (manifest) => {
    const line = demoLine(1, {
      payeeName: '\ue000',
      amountFen: 5_000_001n,
      account: '',
      lineId: 'x'.repeat(99),
    });
    const faults = checkLine(manifest, line).map(({ pointer, fault }) => `${pointer} ${fault}`);
    expect(faults.sort()).toEqual([
      '/account MISSING',
      '/amountFen AMOUNT_LIMIT',
      '/lineId TOO_LONG',
      '/payeeName CHARACTERS',
    ]);
  });

  it.each([0n, -1n])('refuses %s fen', (amountFen) => {
    for (const manifest of demoBanks) {
      expect(checkLine(manifest, demoLine(1, { amountFen }))).toMatchObject([{ pointer: '/amountFen' }]);
    }
  });

  it('counts widths in bytes where the bank does: thirty characters are sixty bytes', () => {
    const manifest = bank('demo-fixed');
    expect(checkLine(manifest, demoLine(1, { payeeName: '张'.repeat(30) }))).toEqual([]);
    expect(checkLine(manifest, demoLine(1, { payeeName: '张'.repeat(31) }))).toMatchObject([
      { fault: 'TOO_LONG' },
    ]);
  });

  it('refuses an order over the limits of the bank, or executed after its last day', () => {
    const manifest = bank('demo-fixed');
    const order = demoOrder(lines);
    const codes = (more: Partial<typeof order>): string[] =>
      checkOrder(manifest, { ...order, ...more }).map(({ code }) => code);
    expect(codes({})).toEqual([]);
    expect(codes({ totals: { ...order.totals, lines: 0 } })).toEqual(['TOO_FEW_LINES']);
    expect(codes({ totals: { ...order.totals, lines: 100_001 } })).toEqual(['TOO_MANY_LINES']);
    expect(codes({ totals: { ...order.totals, sumFen: 50_000_000_001n } })).toEqual(['SUM_LIMIT']);
    expect(codes({ executionDay: '2026-11-14' })).toEqual(['FORMAT']);
  });
});
