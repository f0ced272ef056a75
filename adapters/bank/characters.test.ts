import { describe, expect, it } from 'vitest';
import { demoBanks } from './banks/index.ts';
import { charactersTheBankCannotCarry } from './characters.ts';
import { strictEncoding } from './encoding/strict-encoding.ts';
import type { BankManifest } from './manifest.ts';
import { checkLine, readOrder } from './order-file.ts';
import { all, collected, demoLine, demoOrder, piecesOf } from './testing/orders.ts';
import { writeOrder } from './testing/write-order.ts';

const RARE = [
  ...['𠅤', '䶮', '㛃', '𬭎', '㼆', '𪚥', '喆', '镕', '堃', '赟', '·', '•', '・', '〇', '○', '﨩'],
  ...['Ａ', 'ａ', '１', '　', ' ', 'ḿ', 'ǹ', 'é', '€', '￥', '¥', '—', '龴', '禰󠄁', 'ü'],
  ...['?', '|', '<', '&', '"', "'", ',', ';'],
  ...[
    '\ue863',
    '\ue000',
    '\u200b',
    '\ufeff',
    '\u0000',
    '\t',
    '\r',
    '\n',
    '\u2028',
    '\ufffd',
    '\ud840',
    '\ufffe',
  ],
];

const bank = (name: string): BankManifest => {
  const found = demoBanks.find((manifest) => manifest.bank === name);
  if (found === undefined) throw new Error(`no bank ${name}`);
  return found;
};

describe.each(demoBanks)('a name at $bank', (manifest) => {
  it.each(RARE)(
    'with %j reaches the file and comes back, or is refused with its place',
    async (character) => {
      const line = demoLine(1, { payeeName: `张${character}三` });
      const [fault] = checkLine(manifest, line);
      const uncarried = charactersTheBankCannotCarry(manifest, line.payeeName);
      if (fault !== undefined) {
        expect(fault).toMatchObject({ pointer: '/payeeName', fault: 'CHARACTERS' });
        expect(uncarried.length).toBeGreaterThan(0);
        const characters = [...line.payeeName];
        for (const { character: told, position } of uncarried) expect(characters[position]).toBe(told);
        return;
      }
      expect(uncarried).toEqual([]);
      const items = await all(
        readOrder(manifest, piecesOf(await collected(writeOrder(manifest, demoOrder([line]), [line])), 11)),
      );
      expect(items[0]).toMatchObject({ kind: 'LINE', line: { payeeName: line.payeeName } });
      expect(items.at(-1)).toMatchObject({ complete: true });
    },
  );
});

describe('charactersTheBankCannotCarry', () => {
  it('tells which characters, and counts their places in characters', () => {
    expect(charactersTheBankCannotCarry(bank('demo-fixed'), '𠅤张㛃·三€')).toEqual([
      { character: '𠅤', position: 0 },
      { character: '㛃', position: 2 },
      { character: '€', position: 5 },
    ]);
  });

  it('carries rare characters where the encoding has them', () => {
    for (const name of ['demo-iso', 'demo-delimited']) {
      expect(charactersTheBankCannotCarry(bank(name), '𠅤䶮㛃𬭎·')).toEqual([]);
    }
  });

  it('refuses full-width letters, spaces and the delimiter where the manifest says so', () => {
    const characters = charactersTheBankCannotCarry(bank('demo-delimited'), '张 Ａ|三').map(
      ({ position }) => position,
    );
    expect(characters).toEqual([1, 2, 3]);
  });
});

describe('strict encodings', () => {
  it('have 21,791 characters beyond ASCII in GBK, and no euro sign or 䶮 among them', () => {
    const gbk = strictEncoding('GBK');
    let carried = 0;
    for (let point = 0x80; point <= 0xffff; point += 1) {
      if (point >= 0xd800 && point < 0xe000) continue;
      if (gbk.encode(String.fromCodePoint(point)) !== null) carried += 1;
    }
    expect(carried).toBe(21_791);
    expect([gbk.encode('€'), gbk.encode('䶮'), gbk.encode('?')]).toEqual([null, null, Buffer.from('?')]);
  });

  it.each([
    ['GBK', '80'],
    ['GBK', 'ff'],
    ['GBK', 'd5'],
    ['GBK', 'd57f'],
    ['GBK', 'fe9f'],
    ['GBK', 'aaa1'],
    ['GB18030', '8130'],
    ['GB18030', '81308130d5'],
    ['GB18030', '8431a437'],
    ['UTF-8', 'c0af'],
    ['UTF-8', 'eda080'],
    ['UTF-8', 'e4b8'],
  ] as const)('refuse bytes that are not %s: %s', (name, hex) => {
    expect(strictEncoding(name).decode(Buffer.from(hex, 'hex'))).toBeNull();
  });

  it('write GB18030 as Node reads it', () => {
    const decoder = new TextDecoder('gb18030', { fatal: true });
    const text = '𠅤䶮㛃·张A€';
    expect(decoder.decode(strictEncoding('GB18030').encode(text) ?? Buffer.alloc(0))).toBe(text);
  });
});
