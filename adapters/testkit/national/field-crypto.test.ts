import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decryptField, encryptField, isUsableSecret } from './field-crypto.ts';

const SECRET = '0123456789abcdef0123456789ABCDEF';
const CIPHERTEXT = 'QYNWFlwQpQpD6y0ImLPRyotOIlApgTE7Kmw7Ju5W5yI=';

describe('field encryption', () => {
  it('agrees with the vector in both directions', () => {
    expect(encryptField('11010119900307002X', SECRET)).toBe(CIPHERTEXT);
    expect(decryptField(CIPHERTEXT, SECRET)).toBe('11010119900307002X');
  });

  it('takes the secret as it is: lower-cased for signing only', () => {
    expect(decryptField(CIPHERTEXT, SECRET.toLowerCase())).not.toBe('11010119900307002X');
  });

  it('refuses what is no ciphertext', () => {
    expect(decryptField('990001199001010013', SECRET)).toBeUndefined();
    expect(decryptField(`${CIPHERTEXT.slice(0, 20)} ${CIPHERTEXT.slice(20)}`, SECRET)).toBeUndefined();
    expect(decryptField('', SECRET)).toBeUndefined();
  });

  it('has a key for 16, 24 and 32 characters and for no other length', () => {
    for (const length of [16, 24, 32]) expect(isUsableSecret('k'.repeat(length))).toBe(true);
    for (const length of [0, 8, 15, 31, 33, 64]) expect(isUsableSecret('k'.repeat(length))).toBe(false);
  });

  it('gives back every text under every secret', () => {
    const secret = fc
      .constantFrom(16, 24, 32)
      .chain((length) => fc.stringMatching(new RegExp(`^[0-9A-Za-z]{${length}}$`)));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), secret, (plain, key) => {
        expect(decryptField(encryptField(plain, key), key)).toBe(plain);
      }),
    );
  });
});
