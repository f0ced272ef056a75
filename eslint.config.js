import tseslint from 'typescript-eslint';

/**
 * The one rule between folders: imports run spec ← sdk ← adapters ← hub, and inside the hub every floor imports
 * only those below it. Only the composition roots name concrete adapters.
 */
const FLOORS = [
  'runtime',
  'store',
  'security',
  'http',
  'delivery',
  'registry',
  'attendance',
  'payroll',
  'reporting',
  'console',
];
/** Floors of the same height that may not see each other. */
const NEIGHBOURS = { http: ['security'], delivery: ['http'], security: [] };

const forbid = (files, patterns, ignores = []) => ({
  files,
  ignores,
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: patterns.map(([regex, message]) => ({ regex, message })) },
    ],
  },
});

const HUB = '(?:^|/)hub(?:/|$)';
const ADAPTERS = '(?:^|/)adapters(?:/|$)';
const SDK = '(?:^|/)sdk(?:/|$)';
const CONCRETE = '@realname-hub/adapters/(?!port|records|bank/port)';

const floorRules = FLOORS.map((floor, height) => {
  const above = FLOORS.slice(height + 1).filter((name) => !(NEIGHBOURS[floor] ?? []).includes(name));
  const blind = floor === 'delivery' ? [...above, 'http'] : above;
  return forbid(
    [`hub/src/${floor}/**/*.ts`],
    [
      [`^\\.\\./(?:\\.\\./)*(?:${blind.join('|')})/`, `${floor}/ may import only the floors below it`],
      [CONCRETE, 'only main.ts and cli.ts name concrete adapters'],
    ].filter(([regex]) => !regex.includes('(?:)')),
    ['**/*.test.ts'],
  );
});

export default tseslint.config(
  { ignores: ['**/node_modules', '**/dist', '**/generated', 'data', 'coverage', 'spec/released'] },
  ...tseslint.configs.strict,
  {
    rules: {
      'no-console': 'error',
      eqeqeq: 'error',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['*.config.{js,ts}', 'test/setup/**', 'test/mutants/{vitest.config,postgres}.ts'],
    rules: { 'no-restricted-exports': 'off' },
  },
  {
    files: [
      'scripts/**',
      'examples/**',
      'spec/build/**',
      '**/cli/**',
      'hub/src/cli.ts',
      'test/**',
      'adapters/testkit/**/run.ts',
    ],
    rules: { 'no-console': 'off' },
  },
  forbid(
    ['spec/**/*.ts'],
    [
      [HUB, 'spec imports nothing'],
      [ADAPTERS, 'spec imports nothing'],
      [SDK, 'spec imports nothing'],
    ],
    ['**/*.test.ts'],
  ),
  forbid(
    ['sdk/**/*.ts'],
    [
      [HUB, 'the SDK stands alone'],
      [ADAPTERS, 'the SDK stands alone'],
    ],
    ['**/*.test.ts'],
  ),
  forbid(['adapters/**/*.ts'], [[HUB, 'adapters never import the hub']]),
  {
    files: ['hub/src/**/*.ts'],
    ignores: ['hub/src/runtime/**', '**/*.test.ts', 'hub/src/store/test-database.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'take the time from runtime/clock.ts' },
        { object: 'Math', property: 'random', message: 'take randomness from runtime/random.ts' },
      ],
    },
  },
  ...floorRules,
);
