import { afterAll, beforeAll, expect, it } from 'vitest';
import { CmsSite } from './cms-site.ts';

const MEGABYTES = 100;
/** design: at most this much over the idle process, whatever the size of the file. */
const GROWTH_LIMIT_MB = 100;

let site: CmsSite;
beforeAll(async () => {
  site = await CmsSite.create(MEGABYTES);
});
afterAll(() => site.remove());

it.each(['AES_256_CBC', 'AES_256_GCM'] as const)(
  '100 MB are sealed and opened (%s) in at most 100 MB over the idle process [P13]',
  async (cipher) => {
    const sealed = await site.work('seal', cipher, 'plain', 'ours');
    const opened = await site.work('open', cipher, 'ours', 'opened');
    expect(await site.digest('opened')).toBe(await site.digest('plain'));
    expect(sealed.grownMb).toBeLessThanOrEqual(GROWTH_LIMIT_MB);
    expect(opened.grownMb).toBeLessThanOrEqual(GROWTH_LIMIT_MB);
  },
  180_000,
);
