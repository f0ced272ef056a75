import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { lockFolder } from './folder-lock.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'city-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('lets one demo into a folder, and the next one when the first has left', async () => {
  const first = await lockFolder(folder);
  expect(first).not.toBeNull();
  expect(await lockFolder(folder)).toBeNull();
  first?.release();
  expect(existsSync(join(folder, 'lock'))).toBe(false);
  const second = await lockFolder(folder);
  expect(second).not.toBeNull();
  second?.release();
});

it('takes over the lock of a demo that was killed', async () => {
  writeFileSync(join(folder, 'lock'), JSON.stringify({ port: 1, token: 'nobody answers here' }));
  const lock = await lockFolder(folder);
  expect(lock).not.toBeNull();
  lock?.release();
});
