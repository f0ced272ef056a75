import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../hub/src/store/test-database.ts';
import { FLOODS } from './kinds.ts';
import { judgeFloods, runFloods, type FloodsReport } from './run.ts';

/**
 * The short form of `npm run faults -- --flood`: a second of each kind. Other tests share the machine, so the rate
 * that signed traffic keeps is printed, and only a collapse fails here; the figure of the promise is measured by the
 * long form.
 */
const WINDOW_SECONDS = 1;
const COLLAPSE = 0.25;
const MOST_GROWTH_MB = 400;
const LIMIT_MS = 400_000;

let database: TestDatabase;
let report: FloodsReport;

beforeAll(async () => {
  database = await createTestDatabase();
  report = await runFloods({ databaseUrl: database.url, windowSeconds: WINDOW_SECONDS, passes: 1 });
}, LIMIT_MS);
afterAll(() => database.close());

const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;

describe('a hub under every kind of flood', () => {
  it('answers every signed request right, stores each once, and keeps the nonces bounded [P1, P8, P13]', () => {
    expect(report.windows.map(({ kind }) => kind)).toEqual(Object.keys(FLOODS));
    expect(judgeFloods(report, { ratio: 0, growth: Number.POSITIVE_INFINITY })).toEqual([]);
    expect(report.stored).toBe(report.accepted);
  });

  it('goes on serving signed traffic', () => {
    const ratios = report.windows.map(({ kind, ratio }) => [kind, ratio] as const);
    process.stdout.write(
      `${JSON.stringify({ flood: Object.fromEntries(ratios), offered: report.offeredPerSecond })}\n`,
    );
    expect(mean(ratios.map(([, ratio]) => ratio))).toBeGreaterThan(COLLAPSE);
  });

  it('keeps its memory [P13]', () => {
    const { calmMb, peakMb } = report.memory;
    expect(peakMb - calmMb).toBeLessThan(MOST_GROWTH_MB);
  });
});
