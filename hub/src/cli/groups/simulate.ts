import type { Command } from 'commander';
import { CommandFailure, EXIT } from '../output.ts';
import type { Shell } from '../shell.ts';
import { wholeNumber } from '../whole-number.ts';

/** By the names of platforms. */
export type Simulators = Readonly<
  Record<string, (options: SimulatorOptions) => Promise<{ stop(): Promise<void> }>>
>;

interface SimulatorOptions {
  port: number;
  requireCorpsign: boolean;
  asyncDelayMs: number;
  print: (line: string) => void;
  projectsFile?: string;
  dataFile?: string;
  title?: string;
  firstTeamSysNo?: number;
}

/** `simulate`: a platform on this machine. */
export function simulateCommand(program: Command, shell: Shell, simulators: Simulators): void {
  program
    .command('simulate <platform>')
    .description('在本机模拟一个平台（national） · simulate a platform on this machine (national)')
    .option('--port <number>', '端口，0 为任意 · port; 0 takes any', '0')
    .option(
      '--projects <path>',
      '项目及密钥的 JSON 文件；不给则接受任何项目 · JSON file of projects; without it any is accepted',
    )
    .option('--data <path>', '保存状态的文件 · file to keep the state in')
    .option('--title <text>', '名称 · title')
    .option('--corpsign', '要求 corpsign · require corpsign', false)
    .option('--delay <ms>', '异步结果的延迟 · delay of asynchronous results', '1000')
    .option('--first-team <number>', '第一个班组编号 · first team number')
    .action((platform: string, options: SimulateOptions) => simulate(platform, options, shell, simulators));
}

interface SimulateOptions {
  port: string;
  projects?: string;
  data?: string;
  title?: string;
  corpsign: boolean;
  delay: string;
  firstTeam?: string;
}

async function simulate(
  platform: string,
  options: SimulateOptions,
  shell: Shell,
  simulators: Simulators,
): Promise<void> {
  const run = simulators[platform];
  if (run === undefined) {
    throw new CommandFailure(
      EXIT.usage,
      `没有 ${platform} 的模拟器；已有：${Object.keys(simulators).join('、')}`,
      `there is no simulator of ${platform}; there is: ${Object.keys(simulators).join(', ')}`,
    );
  }
  const simulator = await run({
    port: wholeNumber('--port', options.port, [0, 65_535]),
    requireCorpsign: options.corpsign,
    asyncDelayMs: wholeNumber('--delay', options.delay, [0, 86_400_000]),
    print: (line) => process.stdout.write(`${line}\n`),
    ...(options.projects === undefined ? {} : { projectsFile: options.projects }),
    ...(options.data === undefined ? {} : { dataFile: options.data }),
    ...(options.title === undefined ? {} : { title: options.title }),
    ...(options.firstTeam === undefined
      ? {}
      : { firstTeamSysNo: wholeNumber('--first-team', options.firstTeam, [1, Number.MAX_SAFE_INTEGER]) }),
  });
  await shell.stopRequested();
  await simulator.stop();
}
