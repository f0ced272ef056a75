import { provinceAdapters } from '@realname-hub/adapters/province/index.ts';
import { Command, CommanderError } from 'commander';
import type { BankTools } from './cli/bank-commands.ts';
import { auditCommands } from './cli/groups/audit.ts';
import { bankCommands } from './cli/groups/bank.ts';
import { deliveryCommands } from './cli/groups/deliveries.ts';
import { deviceCommands } from './cli/groups/devices.ts';
import { hubCommands } from './cli/groups/hub.ts';
import { keyCommands } from './cli/groups/key.ts';
import { keyringCommands } from './cli/groups/keyring.ts';
import { laneCommands } from './cli/groups/lanes.ts';
import { partnerCommands } from './cli/groups/partner.ts';
import { peopleCommands } from './cli/groups/people.ts';
import { signatureCommands } from './cli/groups/signatures.ts';
import { simulateCommand, type Simulators } from './cli/groups/simulate.ts';
import { createOutput, EXIT } from './cli/output.ts';
import type { Shell } from './cli/shell.ts';
import { bilingualUsageError } from './cli/usage-errors.ts';
import type { Configuration } from './runtime/configuration/settings.ts';

const SIMULATORS: Simulators = {
  national: async (options) => {
    const { runNationalSimulator } = await import('@realname-hub/adapters/testkit/national/run.ts');
    return runNationalSimulator(options);
  },
};

/** Layouts and envelopes are loaded when a command on banks is called. */
async function bankTools(configuration: Configuration): Promise<BankTools> {
  const [{ readBanks }, { knownBanks }, { bankEnvelope }] = await Promise.all([
    import('./composition/bank-manifests.ts'),
    import('@realname-hub/adapters/bank/known-banks.ts'),
    import('@realname-hub/adapters/bank/envelope/bank-envelope.ts'),
  ]);
  return { envelope: bankEnvelope, adapters: readBanks(configuration, knownBanks) };
}

/** In the order of the help text. */
const GROUPS: readonly ((program: Command, shell: Shell) => void)[] = [
  hubCommands,
  keyringCommands,
  partnerCommands,
  keyCommands,
  deviceCommands,
  deliveryCommands,
  laneCommands,
  peopleCommands,
  (program, shell) => bankCommands(program, shell, bankTools),
  auditCommands,
  (program, shell) => simulateCommand(program, shell, SIMULATORS),
  signatureCommands,
];

const program = new Command('realname-hub')
  .description('建筑工人实名制对接枢纽 · Integration hub for construction-worker real-name systems')
  .option('--json', '以 JSON 输出结果 · print the result as JSON', false)
  .helpCommand('help [command]', '显示帮助 · show help')
  .helpOption('-h, --help', '显示帮助 · show help')
  .showHelpAfterError('（用 --help 查看用法 · see --help）')
  .configureOutput({ outputError: (text, write) => write(bilingualUsageError(text)) })
  .exitOverride();

const printsJson = (): boolean => program.opts<{ json: boolean }>().json;

let exitCode: number = EXIT.ok;

const shell: Shell = {
  environment: process.env,
  adapters: provinceAdapters.map(({ create }) => create()),
  output: () =>
    createOutput(printsJson(), {
      out: (text) => process.stdout.write(text),
      err: (text) => process.stderr.write(text),
    }),
  endWith: (code) => {
    exitCode = code;
  },
  onDatabase: async (work) => {
    const { operatorName, withFoundation } = await import('./cli/session.ts');
    const output = shell.output();
    await withFoundation(process.env, output, async (foundation) => {
      exitCode = await work({ ...foundation, actor: operatorName(), output });
    });
  },
  stopRequested: () =>
    new Promise((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
    }),
};

async function exitCodeOf(error: unknown): Promise<number> {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  const { asCommandFailure } = await import('./cli/failures.ts');
  const failure = asCommandFailure(error);
  if (failure) {
    const { zh, en } = failure;
    process.stderr.write(printsJson() ? `${JSON.stringify({ error: { zh, en } })}\n` : `${zh}\n${en}\n`);
    return failure.exitCode;
  }
  throw error;
}

for (const addTo of GROUPS) addTo(program, shell);
try {
  await program.parseAsync();
} catch (error) {
  exitCode = await exitCodeOf(error);
}
process.exitCode = exitCode;
