import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { isObject, type JsonObject } from './json.ts';

export const SPEC_FOLDER = join(import.meta.dirname, '..');
export const ROOT_FOLDER = join(SPEC_FOLDER, '..');

/** The linter's command line, silent about itself: it would otherwise call home and look for updates. */
export function redocly(args: readonly string[], options: { quiet: boolean }): void {
  const cli = createRequire(import.meta.url).resolve('@redocly/cli/package.json');
  const { bin } = JSON.parse(readFileSync(cli, 'utf8')) as { bin: { redocly: string } };
  execFileSync(process.execPath, [join(dirname(cli), bin.redocly), ...args], {
    cwd: ROOT_FOLDER,
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
    stdio: options.quiet ? 'pipe' : 'inherit',
  });
}

/** All the small files as one document; schemas are named after their key in the file they stand in. */
export function bundleContract(): JsonObject {
  const folder = mkdtempSync(join(tmpdir(), 'realname-spec-'));
  try {
    const out = join(folder, 'openapi.json');
    redocly(['bundle', 'spec/openapi.yaml', '--output', out], { quiet: true });
    const contract: unknown = JSON.parse(readFileSync(out, 'utf8'));
    if (!isObject(contract)) throw new Error('The bundle is not an object.');
    return contract;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
