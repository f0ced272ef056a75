import { inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { capturePicture, portrait } from './face.ts';

/** Reads the size and the pixels back, checking each chunk's place. */
function decode(png: Buffer): { width: number; height: number; rows: Buffer; comment: string } {
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const header = chunks.get('IHDR') ?? Buffer.alloc(8);
  return {
    width: header.readUInt32BE(0),
    height: header.readUInt32BE(4),
    rows: inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0)),
    comment: (chunks.get('tEXt') ?? Buffer.alloc(0)).toString('latin1'),
  };
}

it('draws a picture that decodes, far below the 50 KB that the platforms take', () => {
  const picture = portrait(17);
  expect(picture.length).toBeLessThan(10 * 1024);
  const { width, height, rows, comment } = decode(picture);
  expect(rows).toHaveLength(height * (width * 3 + 1));
  expect(comment).toContain('seed 34; 0017');
});

it('draws the same picture again, and another one for another person or another moment', () => {
  expect(portrait(3)).toEqual(portrait(3));
  const pictures = [
    ...Array.from({ length: 60 }, (_, index) => portrait(index + 1)),
    capturePicture(3, '2026-11-20 07:58:03'),
    capturePicture(3, '2026-11-20 07:58:04'),
  ];
  expect(new Set(pictures.map((picture) => picture.toString('base64'))).size).toBe(62);
});
