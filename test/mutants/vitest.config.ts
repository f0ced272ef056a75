import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that start nothing first: most mutants are dead before a database is copied. */
class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const order = (process.env.MUTANT_TESTS ?? '').split(',');
    const place = (file: TestSpecification) => order.findIndex((name) => file.moduleId.endsWith(name));
    return [...files].sort((left, right) => place(left) - place(right));
  }
}

/** The tests that a target of `targets.ts` names, in its order, one file at a time. */
export default defineConfig({
  test: {
    include: (process.env.MUTANT_TESTS ?? '').split(','),
    globalSetup: ['test/mutants/postgres.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    sequence: { sequencer: QuickFirst },
  },
});
