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
