import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** One file for each bench, run in a process of its own; each measures its reference in the same run. */
const BENCHES: Record<string, string> = {
  intake: 'intake.ts',
  'intake-single': 'intake-single.ts',
  delivery: 'delivery.ts',
  start: 'start.ts',
  sdk: 'sdk.ts',
  growth: 'growth.ts',
  cms: 'cms.ts',
  'bank-file': 'bank-file.ts',
  'payroll-import': 'payroll-import.ts',
};

/** `npm run bench -- intake intake-single`: runs the benches named, or all; one JSON line each. */
const named = process.argv.slice(2);
const unknown = named.filter((name) => !Object.hasOwn(BENCHES, name));
if (unknown.length > 0) {
  console.error(
    `没有这个基准 / no such bench: ${unknown.join(', ')}. 可选 / known: ${Object.keys(BENCHES).join(', ')}`,
  );
  process.exitCode = 2;
} else {
  for (const [name, file] of Object.entries(BENCHES)) {
    if (named.length > 0 && !named.includes(name)) continue;
    if ((await run(file)) !== 0) process.exitCode = 1;
  }
}

function run(file: string): Promise<number | null> {
  const path = fileURLToPath(new URL(file, import.meta.url));
  return new Promise((resolve, reject) => {
    spawn(process.execPath, [path], { stdio: 'inherit' }).once('exit', resolve).once('error', reject);
  });
}
