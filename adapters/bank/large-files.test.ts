import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const MEGABYTE = 1024 * 1024;

it('write and read 100,000 lines in a heap of 48 MB, which does not hold the file [P13]', async () => {
  const script = fileURLToPath(new URL('./testing/large-files.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--max-old-space-size=48',
    script,
    '100000',
  ]);
  const reports = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { outside: number });
  expect(reports).toHaveLength(3);
  for (const report of reports) {
    expect(report).toMatchObject({ read: 100_000, complete: true });
    expect(report.outside).toBeLessThan(40 * MEGABYTE);
  }
}, 240_000);
