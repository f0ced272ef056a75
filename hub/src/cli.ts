import { bankAdapter } from '@realname-hub/adapters/bank/adapter.ts';
import { demoBanks } from '@realname-hub/adapters/bank/banks/index.ts';
import { bankEnvelope } from '@realname-hub/adapters/bank/envelope/bank-envelope.ts';
import { provinceAdapters } from '@realname-hub/adapters/province/index.ts';
import { runNationalSimulator } from '@realname-hub/adapters/testkit/national/run.ts';
import { Command, CommanderError } from 'commander';
import { auditHeadCommand, auditVerifyCommand } from './cli/audit-commands.ts';
import { backupCommand } from './cli/backup-command.ts';
import {
  decideCommand,
  listCallsCommand,
  listDeliveriesCommand,
  redeliverCommand,
  showDeliveryCommand,
  type ListOptions,
  type ReasonOption,
} from './cli/delivery-commands.ts';
import { asCommandFailure } from './cli/failures.ts';
import { newKey, revokeKey, rotateKey, type NewKeyOptions } from './cli/key-commands.ts';
import {
  holdCommand,
  listLanesCommand,
  releaseCommand,
  showLaneCommand,
  skipCommand,
  type HoldOptions,
  type LaneListOptions,
} from './cli/lane-commands.ts';
import { newKeyring } from './cli/keyring-command.ts';
import { migrateCommand } from './cli/migrate-command.ts';
import { CommandFailure, createOutput, EXIT, type Output } from './cli/output.ts';
import {
  addPartner,
  listPartners,
  reconcilePartner,
  setPartnerEnabled,
  setPartnerEndpoint,
  setPartnerKey,
  setPartnerRate,
  type AddPartnerOptions,
  type PartnerKeyOptions,
  type PartnerRateOptions,
} from './cli/partner-commands.ts';
import { addBankCommands } from './cli/bank-commands.ts';
import { addPeopleCommands } from './cli/people-commands.ts';
import {
  cancelReplayCommand,
  listReplaysCommand,
  redeliverManyCommand,
  replayCommand,
  showReplayCommand,
  type RedeliverOptions,
  type ReplayDeps,
  type ReplayOptions,
} from './cli/replay-commands.ts';
import { restoreCommand } from './cli/restore-command.ts';
import { operatorName, withFoundation } from './cli/session.ts';
import {
  signRequestFile,
  verifyRequestFile,
  type SignOptions,
  type VerifyOptions,
} from './cli/sign-verify.ts';
import { startCommand } from './cli/start-command.ts';
import { bilingualUsageError } from './cli/usage-errors.ts';
import { wholeNumber } from './cli/whole-number.ts';
import { domainReaders } from './composition/delivery-role.ts';
import type { Foundation } from './composition/foundation.ts';
import { systemClock } from './runtime/clock.ts';
import { systemRandom } from './runtime/random.ts';

const adapters = provinceAdapters.map(({ create }) => create());
const environment = process.env;
let exitCode: number = EXIT.ok;

const program = new Command('realname-hub')
  .description('建筑工人实名制对接枢纽 · Integration hub for construction-worker real-name systems')
  .option('--json', '以 JSON 输出结果 · print the result as JSON', false)
  .helpCommand('help [command]', '显示帮助 · show help')
  .helpOption('-h, --help', '显示帮助 · show help')
  .showHelpAfterError('（用 --help 查看用法 · see --help）')
  .configureOutput({ outputError: (text, write) => write(bilingualUsageError(text)) })
  .exitOverride();

const output = (): Output =>
  createOutput(program.opts<{ json: boolean }>().json, {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  });

/** Runs a command on the hub's database. */
function onDatabase(
  work: (deps: Foundation & { actor: string; output: Output }) => Promise<number>,
): Promise<void> {
  const speak = output();
  return withFoundation(environment, speak, async (foundation) => {
    exitCode = await work({ ...foundation, actor: operatorName(), output: speak });
  });
}

program
  .command('start')
  .description('启动枢纽，直到被停止 · run the hub until it is stopped')
  .option(
    '--roles <list>',
    '本进程的角色（edge,delivery,console），优先于 HUB_ROLES · what this process does; goes before HUB_ROLES',
  )
  .action(async ({ roles }: { roles?: string }) => {
    const chosen = roles === undefined ? environment : { ...environment, HUB_ROLES: roles };
    exitCode = await startCommand({
      environment: chosen,
      output: output(),
      stopRequested: stopRequested(),
    });
  });

program
  .command('backup <folder>')
  .description(
    '备份到新文件夹：停下的内置数据库、照片、所需密钥的标识 · back up into a new folder: the stopped embedded database, photos, names of the keys needed',
  )
  .option(
    '--link <earlier>',
    '照片与先前的备份相同的，硬链接过来 · photos that an earlier backup has are hard-linked from it',
  )
  .action(async (folder: string, options: { link?: string }) => {
    exitCode = await backupCommand(folder, options, { environment, output: output() });
  });

program
  .command('restore <folder>')
  .description('从备份恢复 · restore from a backup')
  .option(
    '--replace',
    '替换现有的数据库，原数据库改名保留 · replace the database that is there, which is kept under another name',
    false,
  )
  .action(async (folder: string, options: { replace: boolean }) => {
    exitCode = await restoreCommand(folder, options, { environment, output: output() });
  });

program
  .command('migrate')
  .description('把数据库升级到当前版本 · bring the database up to date')
  .action(async () => {
    exitCode = await migrateCommand(environment, output());
  });

program
  .command('keyring')
  .description('枢纽自己的密钥 · secrets of the hub itself')
  .command('new <file>')
  .description('生成密钥环文件 · make a keyring file')
  .action((file: string) => {
    exitCode = newKeyring(file, { random: systemRandom, output: output() });
  });

const partner = program.command('partner').description('对接平台 · partners: a platform plus an endpoint');
partner
  .command('add <id>')
  .description('添加对接平台 · add a partner')
  .requiredOption(
    '--platform <name>',
    `平台 · platform: ${adapters.map(({ manifest }) => manifest.platform).join(', ')}`,
  )
  .requiredOption('--endpoint <url>', '地址 · base address')
  .option('--title <text>', '名称 · title')
  .option('--start <point>', '起点 FIRST、NOW 或月份 · start: FIRST, NOW or a month (2026-03)')
  .option('--max-age-days <days>', '最长重试天数 · longest time to keep trying, in days')
  .action((id: string, options: AddPartnerOptions) =>
    onDatabase((deps) => addPartner(id, options, { ...deps, adapters })),
  );
partner
  .command('list')
  .description('列出对接平台 · list partners')
  .action(() => onDatabase((deps) => listPartners({ ...deps, adapters })));
for (const [name, enabled, text] of [
  ['enable', true, '启用 · enable'],
  ['disable', false, '停用，记录照常保存 · disable; records are kept'],
] as const) {
  partner
    .command(`${name} <id>`)
    .description(text)
    .action((id: string) => onDatabase((deps) => setPartnerEnabled(id, enabled, { ...deps, adapters })));
}
partner
  .command('set-endpoint <id> <url>')
  .description('更改地址，立即生效 · change the base address, at once')
  .action((id: string, url: string) =>
    onDatabase((deps) => setPartnerEndpoint(id, url, { ...deps, adapters })),
  );
partner
  .command('set-rate <id>')
  .description('限制调用频率，只能比平台清单更慢 · limit the rate of calls, only slower than the manifest')
  .option('--per-second <count>', '每秒至多几次 · calls in a second at most')
  .option('--per-minute <count>', '每分钟至多几次 · calls in a minute at most')
  .option('--none', '取消限制 · no limit of its own')
  .action((id: string, options: PartnerRateOptions) =>
    onDatabase((deps) => setPartnerRate(id, options, { ...deps, adapters })),
  );
partner
  .command('key')
  .description('对接凭据 · credentials')
  .command('set <id>')
  .description('设置一个项目（或企业）的凭据 · set the credential of one project (or company)')
  .option('--project <id>', '项目编号 · project id')
  .option('--company <id>', '企业代码 · company id')
  .option(
    '--file <path>',
    'JSON 文件，含该平台要求的各项 · JSON file with the members that the platform asks for',
  )
  .option(
    '--each-file <path>',
    'JSON 文件，每个项目（或企业）一项 · JSON file with one such object for each project (or company)',
  )
  .option('--app-id <id>', '应用标识 · appid')
  .option('--secret-file <path>', '存放密钥的文件 · file with the secret')
  .option('--corp-key-file <path>', '存放企业密钥的文件 · file with the corporate key')
  .action((id: string, options: PartnerKeyOptions) =>
    onDatabase((deps) => setPartnerKey(id, options, { ...deps, adapters })),
  );

partner
  .command('reconciled <id>')
  .description(
    '恢复备份后已与对方核对：不再先问后发 · compared with the partner after a restore: it is no longer asked first',
  )
  .requiredOption('--reason <text>', '依据，记入审计 · on what ground, for the audit trail')
  .action((id: string, { reason }: { reason: string }) =>
    onDatabase((deps) => reconcilePartner(id, reason, { ...deps, adapters })),
  );

const key = program.command('key').description('接口密钥 · keys of those who call the interface');
key
  .command('new')
  .description('签发密钥，仅显示一次 · issue a key; its secret is shown once')
  .requiredOption('--kind <kind>', 'system、maker 或 device · system, maker or device')
  .requiredOption(
    '--name <name>',
    '持有者名称；设备为序列号 · name of the holder; for devices the serial number',
  )
  .option('--areas <codes>', '限于这些行政区划 · limited to these area codes')
  .option('--projects <ids>', '限于这些项目 · limited to these projects')
  .option('--maker <id>', '设备的厂商 · the maker of the device')
  .option('--algorithm <name>', '公钥算法 · algorithm of the public key')
  .option(
    '--public-key-file <path>',
    '公钥（PEM）；不给则由枢纽生成共享密钥 · public key (PEM); without it a shared secret is made',
  )
  .action((options: NewKeyOptions) => onDatabase((deps) => newKey(options, deps)));
key
  .command('rotate <keyId>')
  .description('签发接替密钥 · issue a successor')
  .option('--algorithm <name>', '公钥算法 · algorithm of the public key')
  .option('--public-key-file <path>', '公钥（PEM） · public key (PEM)')
  .action((keyId: string, options: NewKeyOptions) => onDatabase((deps) => rotateKey(keyId, options, deps)));
key
  .command('revoke <keyId>')
  .description('吊销密钥，一秒内生效 · revoke a key, within a second')
  .requiredOption('--reason <text>', '原因，记入审计 · reason, for the audit trail')
  .action((keyId: string, { reason }: { reason: string }) =>
    onDatabase((deps) => revokeKey(keyId, reason, deps)),
  );

addPeopleCommands(program, onDatabase);
addBankCommands(program, onDatabase, { envelope: bankEnvelope, adapters: demoBanks.map(bankAdapter) });

const deliveries = program.command('deliveries').description('上报 · deliveries');
deliveries
  .command('list')
  .description(
    '需要关注的上报，或某条记录、某项目某类的全部 · what needs attention, or all of a record or of a project and kind',
  )
  .option('--partner <id>', '对接平台 · partner')
  .option('--kind <kind>', '种类，如 ATTENDANCE · kind, such as ATTENDANCE')
  .option('--project <id>', '项目 · project')
  .option('--state <state>', '状态，如 HELD · state, such as HELD')
  .option('--record <id>', '记录标识 · record id')
  .option('--cursor <text>', '下一页 · next page')
  .option('--limit <count>', '每页条数 · items on a page', '50')
  .action((options: ListOptions) => onDatabase((deps) => listDeliveriesCommand(options, deps)));
deliveries
  .command('show <id>')
  .description('一条上报及每次发送 · one delivery with every attempt')
  .action((id: string) => onDatabase((deps) => showDeliveryCommand(id, deps)));

deliveries
  .command('calls')
  .description('调用日志，最新在前 · the journal of calls, newest first')
  .option('--partner <id>', '对接平台 · partner')
  .option('--state <state>', '状态，如 UNKNOWN · state, such as UNKNOWN')
  .option('--limit <count>', '条数 · how many', '50')
  .action((options: { partner?: string; state?: string; limit: string }) =>
    onDatabase((deps) => listCallsCommand(options, deps)),
  );
deliveries
  .command('redeliver [id]')
  .description(
    '重新发送被拒的上报：一条，或符合条件的全部 · send rejected deliveries again: one, or all that a filter names',
  )
  .option('--partner <id>', '对接平台 · partner')
  .option('--kind <kinds>', '种类，可用逗号分隔 · kinds, comma-separated')
  .option('--project <id>', '项目 · project')
  .option('--code <code>', "对方的代码 · the partner's code")
  .option('--all', '全部 · all of them')
  .option('--dry-run', '只计数 · count only')
  .option('--reason <text>', '原因，记入审计 · reason, for the audit trail')
  .action((id: string | undefined, options: RedeliverOptions) =>
    onReplays((deps) =>
      id === undefined ? redeliverManyCommand(options, deps) : redeliverCommand(id, options, deps),
    ),
  );
deliveries
  .command('decide <callId>')
  .description('对结果未知的调用作出认定 · decide about a call whose outcome is unknown')
  .option('--present', '对方已有 · the partner has it')
  .option('--absent', '对方没有，将重新发送 · the partner does not; it is sent again')
  .requiredOption('--reason <text>', '依据，记入审计 · on what ground, for the audit trail')
  .action((callId: string, options: ReasonOption & { present?: boolean; absent?: boolean }) =>
    onDatabase((deps) => decideCommand(callId, options, deps)),
  );

const replay = deliveries
  .command('replay')
  .description('再次发送一个范围的记录，排在新数据之后 · send a range of records again, behind what is new')
  .option('--partner <id>', '对接平台 · partner')
  .option('--kind <kinds>', '种类，可用逗号分隔 · kinds, comma-separated')
  .option('--project <id>', '项目 · project')
  .option('--record <id>', '记录标识 · record id')
  .option('--state <states>', '状态 CONFIRMED、REJECTED、NOT_EXPRESSIBLE · states, comma-separated')
  .option('--code <code>', "对方的代码 · the partner's code")
  .option('--from-number <n>', '起始序号 · first number')
  .option('--to-number <n>', '终止序号 · last number')
  .option('--from-month <month>', '起始入库月份，如 2026-03 · first month of storing, such as 2026-03')
  .option('--to-month <month>', '终止入库月份 · last month of storing')
  .option('--from-day <day>', '起始入库日期，如 2026-03-15 · first day of storing, such as 2026-03-15')
  .option('--to-day <day>', '终止入库日期 · last day of storing')
  .option('--force', '已确认的也再次发送 · send confirmed ones again, too')
  .option('--dry-run', '只计数 · count only')
  .option('--reason <text>', '原因，记入审计 · reason, for the audit trail')
  .action((options: ReplayOptions) => onReplays((deps) => replayCommand(options, deps)));
replay
  .command('list')
  .description('列出重放，最新在前 · list replays, newest first')
  .option('--partner <id>', '对接平台 · partner')
  .option('--limit <count>', '条数 · how many', '50')
  .action((_options: unknown, command: Command) =>
    onReplays((deps) =>
      listReplaysCommand(command.optsWithGlobals<{ partner?: string; limit: string }>(), deps),
    ),
  );
replay
  .command('show <replayId>')
  .description('一次重放的进度 · progress of a replay')
  .action((replayId: string) => onReplays((deps) => showReplayCommand(replayId, deps)));
replay
  .command('cancel <replayId>')
  .description('停止重放 · stop a replay')
  .option('--reason <text>', '原因，记入审计 · reason, for the audit trail')
  .action((replayId: string, _options: unknown, command: Command) =>
    onReplays((deps) => cancelReplayCommand(replayId, command.optsWithGlobals<{ reason?: string }>(), deps)),
  );

/** What a replay is judged by: the partners' manifests and the domains' records. */
function onReplays(work: (deps: ReplayDeps) => Promise<number>): Promise<void> {
  return onDatabase((deps) => work({ ...deps, adapters, readers: domainReaders(deps) }));
}

const lanes = program
  .command('lanes')
  .description('通道：一个平台的一条记录流 · lanes: a stream at a partner');
lanes
  .command('list')
  .description('通道的进度与阻碍 · how far lanes are, and what is in their way')
  .option('--partner <id>', '对接平台 · partner')
  .option('--kind <kind>', '种类，如 ATTENDANCE · kind, such as ATTENDANCE')
  .option('--project <id>', '项目 · project')
  .option(
    '--troubled',
    '只列停着的、被停止的或有例外的 · only those that stand still, are held or have exceptions',
  )
  .option('--limit <count>', '条数 · how many', '100')
  .action((options: LaneListOptions) => onDatabase((deps) => listLanesCommand(options, deps)));
lanes
  .command('show <lane>')
  .description('一个通道，如 national~TEAM~P-1 · one lane, such as national~TEAM~P-1')
  .action((id: string) => onDatabase((deps) => showLaneCommand(id, deps)));
for (const [name, work, text] of [
  ['hold', holdCommand, '立即停止发送，记录照常保存 · stop sending at once; records are kept'],
  ['release', releaseCommand, '恢复发送 · let it go on'],
] as const) {
  lanes
    .command(`${name} <partner>`)
    .description(text)
    .option('--kind <kind>', '只限这一种类 · this kind only')
    .option('--project <id>', '只限这个项目 · this project only')
    .requiredOption('--reason <text>', '原因，记入审计 · reason, for the audit trail')
    .action((id: string, options: HoldOptions) => onDatabase((deps) => work(id, options, deps)));
}
lanes
  .command('skip <id>')
  .description(
    '不再让这条上报阻挡同一人员或记录的后续 · let later items of the same worker or record pass this one',
  )
  .requiredOption('--reason <text>', '原因，记入审计 · reason, for the audit trail')
  .action((id: string, options: ReasonOption) => onDatabase((deps) => skipCommand(id, options, deps)));

const audit = program.command('audit').description('审计链 · the audit chain');
audit
  .command('head')
  .description('导出已签名的链尾，应另行保存 · export the signed end of the chain, to be kept elsewhere')
  .option('--out <file>', '写入文件 · write it to a file')
  .action((options: { out?: string }) => onDatabase((deps) => auditHeadCommand(options, deps)));
audit
  .command('verify [heads...]')
  .description(
    '核验审计链；给出先前导出的链尾可发现截断 · verify the chain; heads exported earlier show a cut tail',
  )
  .action((heads: string[]) => onDatabase((deps) => auditVerifyCommand(heads, deps)));

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
  .action(simulate);

program
  .command('sign <file>')
  .description('为请求文件签名并显示签名基串 · sign a request file and show the signature base')
  .requiredOption('--key-id <id>', '密钥标识 · key id')
  .requiredOption('--hub-id <id>', '枢纽标识 · hub id')
  .option('--secret-file <path>', '共享密钥文件 · file with the shared secret')
  .option('--key-file <path>', '私钥（PEM） · private key (PEM)')
  .option('--algorithm <name>', '私钥算法 · algorithm of the private key')
  .option('--nonce <text>', '指定 nonce · use this nonce')
  .option('--created <seconds>', '指定签名时间（Unix 秒） · use this time (Unix seconds)')
  .action((file: string, options: SignOptions) => {
    exitCode = signRequestFile(file, options, { clock: systemClock, random: systemRandom, output: output() });
  });

program
  .command('verify <file>')
  .description(
    '核验已签名的请求文件，并解释不符之处 · verify a signed request file and explain what does not fit',
  )
  .requiredOption('--hub-id <id>', '枢纽标识 · hub id')
  .option('--secret-file <path>', '共享密钥文件 · file with the shared secret')
  .option('--key-file <path>', '公钥（PEM） · public key (PEM)')
  .option('--algorithm <name>', '公钥算法 · algorithm of the public key')
  .option('--at <time>', '按该时刻判断时间窗 · judge the window as of this time')
  .action(async (file: string, options: VerifyOptions) => {
    exitCode = await verifyRequestFile(file, options, { clock: systemClock, output: output() });
  });

interface SimulateOptions {
  port: string;
  projects?: string;
  data?: string;
  title?: string;
  corpsign: boolean;
  delay: string;
  firstTeam?: string;
}

async function simulate(platform: string, options: SimulateOptions): Promise<void> {
  if (platform !== 'national') {
    throw new CommandFailure(
      EXIT.usage,
      `没有 ${platform} 的模拟器；已有：national`,
      `there is no simulator of ${platform}; there is: national`,
    );
  }
  const simulator = await runNationalSimulator({
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
  await stopRequested();
  await simulator.stop();
}

function stopRequested(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  const failure = asCommandFailure(error);
  if (failure) {
    const { zh, en } = failure;
    process.stderr.write(
      program.opts<{ json: boolean }>().json
        ? `${JSON.stringify({ error: { zh, en } })}\n`
        : `${zh}\n${en}\n`,
    );
    return failure.exitCode;
  }
  throw error;
}

try {
  await program.parseAsync();
} catch (error) {
  exitCode = exitCodeOf(error);
}
process.exitCode = exitCode;
