import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{spec,sdk,adapters,hub,examples,test}/**/*.test.ts'],
    globalSetup: ['test/setup/postgres.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    pool: 'forks',
    // Many tests wait for clocks, leases and processes: more of them than cores keep the cores busy.
    maxWorkers: 3,
  },
});
