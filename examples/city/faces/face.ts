import { encodePng } from './png.ts';
import type { Raster } from './png.ts';

const VERSION = 'realname-hub city faces 1';
const WIDTH = 96;
const HEIGHT = 112;
/** Height of the band below the pattern that carries the text. */
const BAND = 16;
const CELL = 16;

/** Figures of 3 by 5 dots, a row per three bits. */
const FIGURES: Readonly<Record<string, string>> = {
  '0': '111101101101111',
  '1': '010110010010111',
  '2': '111001111100111',
  '3': '111001111001111',
  '4': '101101111001001',
  '5': '111100111001111',
  '6': '111100111101111',
  '7': '111001010010010',
  '8': '111101111101111',
  '9': '111101111001111',
  ':': '000010000010000',
  '-': '000000111000000',
  ' ': '000000000000000',
};

/** A portrait that is no face: a pattern of colours that differs from every other number's, with the number in it. */
export function portrait(number: number): Buffer {
  return draw(number, 0, String(number).padStart(4, '0'));
}

/** What a terminal's camera took of the person: another pattern, watermarked with the time by the terminal. */
export function capturePicture(number: number, stamp: string): Buffer {
  return draw(number, 1, stamp);
}

function draw(number: number, variant: number, text: string): Buffer {
  const raster: Raster = { width: WIDTH, height: HEIGHT, pixels: new Uint8Array(WIDTH * HEIGHT * 3) };
  const seed = number * 2 + variant;
  for (let y = 0; y < HEIGHT - BAND; y++) {
    for (let x = 0; x < WIDTH; x++) {
      // Mirrored like a face, so that the eye sees one thing rather than noise.
      const column = Math.floor(Math.min(x, WIDTH - 1 - x) / CELL);
      paint(raster, x, y, colour(seed, column, Math.floor(y / CELL)));
    }
  }
  write(raster, text);
  return encodePng(raster, `${VERSION}; seed ${seed}; ${text}`);
}

/** Three bytes that depend on all the numbers (xorshift over a mixed start). */
function colour(seed: number, column: number, row: number): number {
  let state =
    (Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(column + 1, 0x85ebca6b) ^ Math.imul(row + 1, 0xc2b2ae35)) >>>
    0;
  for (let turn = 0; turn < 4; turn++) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
  }
  return state & 0xffffff;
}

function paint(raster: Raster, x: number, y: number, rgb: number): void {
  raster.pixels.set([rgb >>> 16, (rgb >>> 8) & 255, rgb & 255], (y * raster.width + x) * 3);
}

function write(raster: Raster, text: string): void {
  for (let index = 0; index < text.length; index++) {
    const figure = FIGURES[text[index] ?? ' '] ?? FIGURES[' '];
    for (let dot = 0; dot < 15; dot++) {
      if (figure?.[dot] !== '1') continue;
      paint(raster, 4 + index * 4 + (dot % 3), HEIGHT - BAND + 5 + Math.floor(dot / 3), 0xffffff);
    }
  }
}
