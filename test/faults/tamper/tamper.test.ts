import { expect, it } from 'vitest';
import { liveBytes } from './live-memory.ts';
import { isBroken, runTamper } from './tamper-run.ts';

const FILES = 2000;
/** A leak of a kilobyte a file would be twice as much. */
const GROWTH_LIMIT = 1024 * 1024;

it('opens none of 2,000 mutated bank files with other content, and neither crashes nor hangs nor grows', async () => {
  await runTamper({ from: 1_000_000, count: 300 });
  const before = await liveBytes();
  const report = await runTamper({ from: 1, count: FILES });
  const growth = (await liveBytes()) - before;
  expect(isBroken(report), JSON.stringify(report.found)).toBe(false);
  expect(report.files).toBe(FILES);
  const refused = Object.values(report.refused).reduce((sum, times) => sum + times, 0);
  expect(refused + report.acceptedUnchanged).toBe(FILES);
  expect(refused).toBeGreaterThan(FILES / 2);
  // The mutations reach every layer: structure, encryption, digest, signature, names, algorithms.
  expect(Object.keys(report.refused).sort()).toEqual(
    expect.arrayContaining([
      'CONTENT_CHANGED',
      'DIGEST_MISMATCH',
      'MALFORMED',
      'SIGNATURE_INVALID',
      'SIGNER_NOT_PINNED',
      'TRAILING_BYTES',
      'TRUNCATED',
      'UNSUPPORTED_ALGORITHM',
      'WRONG_RECIPIENT',
    ]),
  );
  expect(growth).toBeLessThan(GROWTH_LIMIT);
}, 180_000);
