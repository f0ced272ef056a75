import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** `npm run faults -- --kill --kills 100`: one kind of faults, by its own program, which gets the other arguments. */
const KINDS: Readonly<Record<string, string>> = {
  '--sim': 'simulate.ts',
  '--kill': 'kill/main.ts',
  '--flood': 'floods/run.ts',
  '--tamper': 'tamper/run.ts',
};
const DEFAULT = '--sim';

const args = process.argv.slice(2);
const kind = args.find((arg) => Object.hasOwn(KINDS, arg)) ?? DEFAULT;
const program = fileURLToPath(new URL(KINDS[kind] ?? '', import.meta.url));
const rest = args.filter((arg) => arg !== kind);
spawn(process.execPath, [program, ...rest], { stdio: 'inherit' }).once('exit', (code) => {
  process.exitCode = code ?? 1;
});
