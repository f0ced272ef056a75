import { createDecipheriv, hkdfSync } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { systemRandom } from '../runtime/random.ts';
import { FieldCipher } from './field-cipher.ts';
import { generateKeyring } from './keyring-file.ts';
import { openKeyring, type KeyringSource } from './keyring.ts';

function open(source: KeyringSource) {
  const opened = openKeyring(source);
  if (!opened.ok) throw new Error('keyring');
  return opened.keyring;
}

describe('field encryption', () => {
  const source = generateKeyring(systemRandom);
  const cipher = new FieldCipher(open(source), systemRandom);

  it('gives back any value under its context and never holds it in clear', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 4, unit: 'grapheme' }), fc.string(), (plain, context) => {
        const sealed = cipher.seal(plain, context);
        expect(sealed.includes(Buffer.from(plain))).toBe(false);
        expect(cipher.openText(sealed, context)).toBe(plain);
      }),
    );
  });

  it('refuses another context and every flipped bit', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.string(), fc.string(), fc.nat(), (plain, context, other, at) => {
        fc.pre(context !== other);
        const sealed = cipher.seal(Buffer.from(plain), context);
        expect(cipher.open(sealed, other)).toEqual({ ok: false, error: 'SEAL_BROKEN' });
        const bit = at % (sealed.length * 8);
        sealed.writeUInt8(sealed.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
        expect(cipher.open(sealed, context).ok).toBe(false);
      }),
    );
  });

  it('writes the documented form: AES-256-GCM under a key of its version and lane', () => {
    const master = Buffer.from(source.fieldKeys['1'] ?? '', 'base64');
    const sealed = cipher.seal('一二', 'worker/1');
    const [format, version, lane] = [sealed.readUInt8(0), sealed.readUInt16BE(1), sealed.readUInt8(3)];
    expect([format, version]).toEqual([1, 1]);
    const key = hkdfSync('sha256', master, '', `realname-hub/field/${lane}`, 32);
    const open = createDecipheriv('aes-256-gcm', Buffer.from(key), sealed.subarray(4, 16));
    open.setAAD(Buffer.concat([sealed.subarray(0, 4), Buffer.from('worker/1')]));
    open.setAuthTag(sealed.subarray(-16));
    expect(open.update(sealed.subarray(16, -16), undefined, 'utf8') + open.final('utf8')).toBe('一二');
  });

  it('tells damage from a lost key and from what it never made', () => {
    const sealed = cipher.seal('', 'c');
    expect(cipher.open(sealed, 'c')).toEqual({ ok: true, plain: Buffer.alloc(0) });
    expect(cipher.open(sealed.subarray(1), 'c')).toEqual({ ok: false, error: 'SEALED_MALFORMED' });
    const other = Buffer.from(sealed);
    other.writeUInt8(2, 0);
    expect(cipher.open(other, 'c')).toEqual({ ok: false, error: 'SEALED_MALFORMED' });
    expect(() => cipher.openText(sealed, 'other')).toThrow('does not open');
  });

  it('uses lanes of all versions side by side without confusing them', () => {
    const { fieldKeys } = generateKeyring(systemRandom);
    const both = { ...source, fieldKeys: { 1: source.fieldKeys['1'] ?? '', 2: fieldKeys['1'] ?? '' } };
    /** The lane comes first of what is drawn. */
    const inLane = (keyring: KeyringSource, lane: number) => {
      const bytes = (length: number) => Buffer.concat([Buffer.of(lane), systemRandom.bytes(length - 1)]);
      return new FieldCipher(open(keyring), { ...systemRandom, bytes });
    };
    const [old, young] = [inLane(source, 255), inLane(both, 0)];
    const sealed = [
      old.seal('a', 'c'),
      young.seal('b', 'c'),
      inLane(both, 255).seal('d', 'c'),
      inLane(source, 0).seal('e', 'c'),
    ];
    expect(sealed.map((value) => young.openText(value, 'c'))).toEqual(['a', 'b', 'd', 'e']);
    expect(sealed.toReversed().map((value) => inLane(both, 1).openText(value, 'c'))).toEqual([
      'e',
      'd',
      'b',
      'a',
    ]);
  });

  it('refuses every shortened value', () => {
    const sealed = cipher.seal('990001199001010013', 'worker/1');
    for (let length = 0; length < sealed.length; length += 1)
      expect(cipher.open(sealed.subarray(0, length), 'worker/1').ok).toBe(false);
  });

  it('encrypts under the newest key and still opens what older ones sealed', () => {
    const old = cipher.seal('990001199001010013', 'worker/1');
    const { fieldKeys } = generateKeyring(systemRandom);
    const rotated = { ...source, fieldKeys: { ...source.fieldKeys, 2: fieldKeys['1'] ?? '' } };
    const newer = new FieldCipher(open(rotated), systemRandom);
    expect(newer.openText(old, 'worker/1')).toBe('990001199001010013');
    expect(cipher.open(newer.seal('x', 'c'), 'c')).toEqual({ ok: false, error: 'KEY_VERSION_UNKNOWN' });
  });
});
