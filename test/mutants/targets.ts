import { globSync } from 'node:fs';

/** Sources and the tests that must notice when one of them is wrong. */
export interface Target {
  folder: string;
  /** Within the folder; every source of it belongs to one target. */
  files: readonly string[];
  /** The quickest first: a mutant dies at the first that fails. */
  tests: readonly string[];
}

const SECURITY = 'hub/src/security';
const DELIVERY = 'hub/src/delivery';

const test = (folder: string) => (name: string) => `${folder}/${name}.test.ts`;

export const TARGETS: Readonly<Record<string, Target>> = {
  signatures: {
    folder: SECURITY,
    files: [
      '{content-digest,digest-explainer,field-cipher,gbk,grouped-calls,http-signature,key-algorithm,key-ids}.ts',
      '{keyring,keyring-file,lookup-token,principal,public-key,redaction,request-head,sealed-pieces}.ts',
      '{sample-secret,secret-attempts,signature-*,structured-fields}.ts',
    ],
    tests: [
      'structured-fields',
      'redaction',
      'field-cipher',
      'sealed-pieces',
      'gbk',
      'keyring',
      'signature-algorithm',
      'public-key',
      'grouped-calls',
      'http-signature',
      'signature-explainer',
      'signature-spellings',
    ].map(test(SECURITY)),
  },
  keys: {
    folder: SECURITY,
    files: ['{api-keys,key-directory,key-status,key-usage,nonce-store,signing-key,tables}.ts'],
    tests: ['nonce-store', 'api-keys'].map(test(SECURITY)),
  },
  audit: {
    folder: SECURITY,
    files: ['audit*.ts'],
    tests: ['audit'].map(test(SECURITY)),
  },
  rules: {
    folder: DELIVERY,
    files: [
      '{answers,ask-first,backoff,breaker,compose,explain,holds,latch,model,pace,plan,plan-rules,prepare,reader}.ts',
      '{ready-calls,replay-plan,replay-round,round-context,settle,slots,states,window-width}.ts',
      '{active-partner,lane-reads,lane-session,storage}.ts',
    ],
    tests: [
      ...[
        'window-width',
        'endpoint',
        'answers',
        'active-partner',
        'compose',
        'explain',
        'lane-reads',
        'lane-session',
        'model',
        'replay-plan',
        'plan',
        'plan-rows',
        'settle',
        'settle-steps',
        'ready-calls',
        'prepare',
        'prepare-lanes',
        'holds',
        'isolation',
      ].map(test(DELIVERY)),
      'test/mutants/simulated-days.ts',
    ],
  },
  loops: {
    folder: DELIVERY,
    files: ['{dispatcher,ownership,partner-loop,sender}.ts'],
    tests: [
      ...['holds', 'loops', 'isolation'].map(test(DELIVERY)),
      'test/mutants/simulated-days.ts',
      test(DELIVERY)('dispatcher'),
    ],
  },
  memory: {
    folder: DELIVERY,
    files: ['{memory-lane,memory-storage}.ts'],
    tests: [
      ...['memory-lane', 'plan', 'postgres-storage'].map(test(DELIVERY)),
      'test/mutants/simulated-days.ts',
    ],
  },
  storage: {
    folder: DELIVERY,
    files: [
      '{call-retention,postgres-*,repeatable-transaction,streams}.ts',
      '{after-restore,partners,queries}.ts',
    ],
    tests: [
      'repeatable-transaction',
      'call-retention',
      'partners',
      'queries',
      'postgres-storage',
      'storage-comparison',
      'after-restore',
    ].map(test(DELIVERY)),
  },
  operators: {
    folder: DELIVERY,
    files: ['{lane-holds,lane-standings,operations,replay-jobs,replay-rehearsal,wait-chain}.ts'],
    tests: [
      'hub/src/cli/lane-commands.test.ts',
      ...['requests-of-people', 'operations', 'dispatcher'].map(test(DELIVERY)),
    ],
  },
};

/** Everything in the target's folder that is the product's: no tests, nothing that only tests use. */
export function sourcesOf({ folder, files }: Target): string[] {
  return globSync(files.map((file) => `${folder}/${file}`))
    .filter((file) => !/\.test\.ts$|\/test-|storage-conformance\.ts$/.test(file))
    .sort();
}

export function targetOf(file: string): Target | undefined {
  return Object.values(TARGETS).find((target) => sourcesOf(target).includes(file));
}
