import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { MutantResult } from '@stryker-mutator/api/core';
import { Stryker } from '@stryker-mutator/core';
import { startTestServer } from '../../hub/src/store/test-server.ts';
import { inSample, MUTANT_SAMPLE, sampleOf } from './sample.ts';
import { formatSurvivors, formatTable, summarise, type Outcome } from './report.ts';
import { sourcesOf, targetOf, TARGETS, type Target } from './targets.ts';

/**
 * `npm run mutants -- [targets or files…] [--sample N --seed S]`: changes the sources in small ways, one at a time, and
 * lists the changes that no test notices. One process at a time; a sample of one mutant in N where all are too many.
 */
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const RESULTS = join(ROOT, 'coverage/mutants');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sample: { type: 'string', default: '1' }, seed: { type: 'string', default: '1' } },
});
process.chdir(ROOT);
process.env[MUTANT_SAMPLE] = `${values.sample}/${values.seed}`;

const server = await startTestServer();
process.env.MUTANT_POSTGRES = server.url;
process.env.MUTANT_TEMPLATE = server.template;
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void server.stop().finally(() => process.exit(1)));
const outcomes: Outcome[] = [];
try {
  for (const [target, files] of chosen(positionals)) outcomes.push(...keep(await run(target, files)));
} finally {
  await server.stop();
}
const report = `${formatTable(summarise(outcomes))}\n\n${formatSurvivors(outcomes)}\n`;
writeFileSync(join(RESULTS, 'report.md'), report);
console.log(report);

/** Which sources to change, by the target whose tests watch them. */
function chosen(names: readonly string[]): Map<Target, string[]> {
  const targets = names.length === 0 ? Object.keys(TARGETS) : names;
  const result = new Map<Target, string[]>();
  for (const name of targets) {
    const target = TARGETS[name] ?? targetOf(name);
    if (!target) throw new Error(`no target and no source of one: ${name}`);
    const files = existsSync(name) ? [name] : sourcesOf(target);
    result.set(target, [...(result.get(target) ?? []), ...files]);
  }
  return result;
}

function keep(outcomes: Outcome[]): Outcome[] {
  mkdirSync(RESULTS, { recursive: true });
  for (const [file, rows] of Map.groupBy(outcomes, (outcome) => outcome.file)) {
    writeFileSync(join(RESULTS, `${file.replaceAll('/', '.')}.json`), JSON.stringify(rows, null, 1));
  }
  return outcomes;
}

async function run(target: Target, files: readonly string[]): Promise<Outcome[]> {
  process.env.MUTANT_TESTS = target.tests.join(',');
  const mutants = await new Stryker({
    mutate: [...files],
    plugins: ['@stryker-mutator/vitest-runner', fileURLToPath(new URL('./selection.ts', import.meta.url))],
    ignorers: ['words'],
    checkers: ['selection'],
    testRunner: 'vitest',
    vitest: { configFile: join(ROOT, 'test/mutants/vitest.config.ts'), related: false, pool: 'forks' },
    coverageAnalysis: 'perTest',
    concurrency: 1,
    // The machine may be busy: what takes long is not what hangs.
    timeoutMS: 10_000,
    dryRunTimeoutMinutes: 15,
    tempDirName: '.mutants',
    reporters: ['survivors', process.stdout.isTTY ? 'progress' : 'progress-append-only'],
    allowConsoleColors: process.stdout.isTTY,
  }).runMutationTest();
  const sample = sampleOf(process.env[MUTANT_SAMPLE]);
  return mutants
    .filter((mutant) => !['CompileError', 'Ignored'].includes(mutant.status))
    .filter((mutant) => mutant.status !== 'NoCoverage' || inSample(fromZero(mutant), sample))
    .map(({ fileName, location, mutatorName, replacement, status }) => ({
      file: relative(ROOT, fileName),
      line: location.start.line,
      column: location.start.column,
      end: location.end,
      mutator: mutatorName,
      replacement,
      status,
    }));
}

/** As the selection saw it before any test ran: results count lines and columns from 1. */
function fromZero(mutant: MutantResult): MutantResult {
  const { start, end } = mutant.location;
  const less = ({ line, column }: typeof start) => ({ line: line - 1, column: column - 1 });
  return { ...mutant, location: { start: less(start), end: less(end) } };
}
