import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{spec,sdk,adapters,hub,examples,test}/**/*.test.ts'],
    globalSetup: ['test/setup/postgres.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    pool: 'forks',
  },
});
