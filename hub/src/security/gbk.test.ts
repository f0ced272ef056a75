import { describe, expect, it } from 'vitest';
import { encodeGbk } from './gbk.ts';

describe('GBK', () => {
  it('writes each character by the code chart, ASCII as it is, and a question mark for what it lacks', () => {
    // GB 18030, two-byte part: the corners of the chart, a level-one and a level-two character, a symbol.
    expect(encodeGbk('丂张齄ü⺁\u0000A\u007f?').toString('hex')).toBe('8140d5c5f7fea8b9fe5000417f3f');
    expect(encodeGbk('\u0080é😀').toString('hex')).toBe('3fa8a63f');
  });

  it('comes back as it was for every character that the platform decodes', () => {
    const decoder = new TextDecoder('gbk');
    let count = 0;
    for (let lead = 0x81; lead <= 0xfe; lead += 1) {
      for (let trail = 0x40; trail <= 0xfe; trail += 1) {
        const text = decoder.decode(Uint8Array.of(lead, trail));
        // 0x7F is no trail byte; what is decoded to one character and not to the sign of an error is in the chart.
        if (trail === 0x7f || text.length !== 1 || text === '\ufffd') continue;
        count += 1;
        expect(decoder.decode(encodeGbk(text))).toBe(text);
        expect(encodeGbk(text).length).toBe(2);
      }
    }
    expect(count).toBeGreaterThan(21_886);
    expect(encodeGbk('\ufffd').toString()).toBe('?');
  });
});
