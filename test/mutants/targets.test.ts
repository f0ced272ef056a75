import { existsSync, globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { summarise, formatTable, type Outcome } from './report.ts';
import { inSample, sampleOf } from './sample.ts';
import { sourcesOf, TARGETS } from './targets.ts';

describe('mutation testing', () => {
  it('changes every source of security and delivery, each for one target, before tests that exist', () => {
    const sources = Object.values(TARGETS).flatMap(sourcesOf);
    const product = globSync('hub/src/{security,delivery}/*.ts').filter(
      (file) => !/\.test\.ts$|\/test-|storage-conformance\.ts$/.test(file),
    );
    expect(sources.toSorted()).toEqual(product.toSorted());
    const tests = Object.values(TARGETS).flatMap((target) => target.tests);
    expect(tests.filter((file) => !existsSync(file))).toEqual([]);
  });

  it('draws the same sample for the same seed, wherever the tree lies', () => {
    const mutants = Array.from({ length: 4_000 }, (_, line) => ({
      id: `${line}`,
      fileName: '/a/b/plan.ts',
      location: { start: { line, column: 4 }, end: { line, column: 9 } },
      mutatorName: 'BooleanLiteral',
      replacement: 'false',
    }));
    const drawn = mutants.filter((mutant) => inSample(mutant, sampleOf('4/7')));
    expect(drawn.length).toBeGreaterThan(800);
    expect(drawn.length).toBeLessThan(1_200);
    const moved = mutants.map((mutant) => ({ ...mutant, fileName: '/elsewhere/plan.ts' }));
    expect(moved.filter((mutant) => inSample(mutant, sampleOf('4/7'))).map(({ id }) => id)).toEqual(
      drawn.map(({ id }) => id),
    );
    expect(mutants.filter((mutant) => inSample(mutant, sampleOf('4/8')))).not.toEqual(drawn);
    expect(mutants.every((mutant) => inSample(mutant, sampleOf(undefined)))).toBe(true);
  });

  it('counts as killed what a test noticed, and a mutant that never came back', () => {
    const outcome = (file: string, status: string): Outcome => ({
      file,
      status,
      line: 1,
      column: 1,
      end: { line: 1, column: 2 },
      mutator: 'BooleanLiteral',
      replacement: 'false',
    });
    const outcomes = [
      outcome('b.ts', 'Killed'),
      outcome('b.ts', 'Timeout'),
      outcome('b.ts', 'Survived'),
      outcome('a.ts', 'NoCoverage'),
    ];
    expect(formatTable(summarise(outcomes)).split('\n').slice(2)).toEqual([
      '| a.ts | 1 | 0 | 1 | 0.0 % |',
      '| b.ts | 3 | 2 | 1 | 66.7 % |',
      '| all | 4 | 2 | 2 | 50.0 % |',
    ]);
  });
});
