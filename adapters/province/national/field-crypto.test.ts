import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decryptField, encryptField, isUsableSecret } from './field-crypto.ts';

const SECRET = '0123456789abcdef0123456789ABCDEF';

describe('encryptField', () => {
  it('gives the reference ciphertext: the secret as it is, in its own letter case', () => {
    expect(encryptField('11010119900307002X', SECRET)).toBe('QYNWFlwQpQpD6y0ImLPRyotOIlApgTE7Kmw7Ju5W5yI=');
  });

  it('is undone by decryptField for every secret length the family knows', () => {
    const secrets = fc.constantFrom(SECRET, SECRET.slice(0, 24), SECRET.slice(0, 16));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), secrets, (plain, secret) => {
        expect(decryptField(encryptField(plain, secret), secret)).toBe(plain);
      }),
    );
  });
});

describe('decryptField', () => {
  it('answers null to what no secret of ours made, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (text) => {
        expect([null, 'string']).toContain(decryptField(text, SECRET) === null ? null : 'string');
      }),
    );
    expect(decryptField('990001199001010013', SECRET)).toBeNull();
    expect(decryptField('', SECRET)).toBeNull();
  });
});

describe('isUsableSecret', () => {
  it('takes 16, 24 and 32 characters only', () => {
    const lengths = Array.from({ length: 40 }, (_, length) => length).filter((n) =>
      isUsableSecret('k'.repeat(n)),
    );
    expect(lengths).toEqual([16, 24, 32]);
    expect(isUsableSecret('密'.repeat(16))).toBe(false);
  });
});
