import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { collected, piecesOf } from '../testing/orders.ts';
import { spoolOf } from './spool.ts';

const RECORD = 128 * 1024;
const PLACES = [0, 1, RECORD - 1, RECORD, RECORD + 1, 3 * RECORD, 3 * RECORD + 5, 3 * RECORD + 77];

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spool-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a spool', () => {
  it.each([
    ['in memory', 8 * RECORD],
    ['in a file', 0],
    ['of which the file came late', 2 * RECORD],
  ])('%s gives any stretch of what it holds', async (_, memoryBytes) => {
    const content = randomBytes(3 * RECORD + 77);
    const random = { bytes: (length: number) => randomBytes(length) };
    const spool = await spoolOf(piecesOf(content, 50_000), { folder, memoryBytes, random });
    try {
      for (const from of PLACES)
        for (const to of PLACES.filter((place) => place >= from)) {
          expect((await collected(spool.read(from, to))).equals(content.subarray(from, to))).toBe(true);
        }
      expect((await collected(spool.read())).equals(content)).toBe(true);
    } finally {
      await spool.dispose();
    }
  });
});
