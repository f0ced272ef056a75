import { existsSync, readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { openFoundation, type Foundation } from '../composition/foundation.ts';
import { systemClock } from '../runtime/clock.ts';
import { loadConfiguration, type ConfigurationFault } from '../runtime/configuration/load.ts';
import type { Configuration } from '../runtime/configuration/settings.ts';
import { systemRandom } from '../runtime/random.ts';
import { CommandFailure, EXIT, type Output } from './output.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** The configuration that a command runs under; every fault of it is told at once. */
export function readConfiguration(environment: Environment): Configuration {
  const path = environment['HUB_CONFIG'];
  if (path !== undefined && !existsSync(path)) {
    throw new CommandFailure(EXIT.usage, `找不到配置文件 ${path}`, `there is no configuration file ${path}`);
  }
  const result = loadConfiguration({
    environment,
    file: path === undefined ? null : readFileSync(path, 'utf8'),
  });
  if (!result.ok) throw configurationFailure(result.faults);
  return result.configuration;
}

export function configurationFailure(faults: readonly ConfigurationFault[]): CommandFailure {
  return new CommandFailure(
    EXIT.usage,
    ['配置有误：', ...faults.map(({ name, zh }) => `  ${name}：${zh}`)].join('\n'),
    ['the configuration is wrong:', ...faults.map(({ name, en }) => `  ${name}: ${en}`)].join('\n'),
  );
}

/** Opens what commands stand on, and closes it whatever happens. A running hub's embedded database is joined. */
export async function withFoundation<Result>(
  environment: Environment,
  output: Output,
  work: (foundation: Foundation) => Promise<Result>,
): Promise<Result> {
  const configuration = readConfiguration(environment);
  const foundation = await openFoundation({
    configuration,
    clock: systemClock,
    random: systemRandom,
    log: output.progress,
    migrations: configuration.mode === 'demo' ? 'apply' : 'require',
  });
  try {
    return await work(foundation);
  } finally {
    await foundation.close();
  }
}

/** Who is at the keyboard, for the audit trail. */
export function operatorName(): string {
  return `operator:${userInfo().username}`;
}
