import type { Command } from 'commander';
import type * as Commands from '../partner-commands.ts';
import type { AddPartnerOptions, PartnerKeyOptions, PartnerRateOptions } from '../partner-commands.ts';
import type { OnDatabase, Shell } from '../shell.ts';

type PartnerDeps = OnDatabase & Pick<Shell, 'adapters'>;

/** `partner`: platforms and their endpoints. */
export function partnerCommands(program: Command, shell: Shell): void {
  const onPartners = (work: (deps: PartnerDeps, commands: typeof Commands) => Promise<number>) =>
    shell.onDatabase(async (deps) =>
      work({ ...deps, adapters: shell.adapters }, await import('../partner-commands.ts')),
    );
  const partner = program.command('partner').description('对接平台 · partners: a platform plus an endpoint');
  partner
    .command('add <id>')
    .description('添加对接平台 · add a partner')
    .requiredOption(
      '--platform <name>',
      `平台 · platform: ${shell.adapters.map(({ manifest }) => manifest.platform).join(', ')}`,
    )
    .requiredOption('--endpoint <url>', '地址 · base address')
    .option('--title <text>', '名称 · title')
    .option('--start <point>', '起点 FIRST、NOW 或月份 · start: FIRST, NOW or a month (2026-03)')
    .option('--max-age-days <days>', '最长重试天数 · longest time to keep trying, in days')
    .action((id: string, options: AddPartnerOptions) =>
      onPartners((deps, { addPartner }) => addPartner(id, options, deps)),
    );
  partner
    .command('list')
    .description('列出对接平台 · list partners')
    .action(() => onPartners((deps, { listPartners }) => listPartners(deps)));
  for (const [name, enabled, text] of [
    ['enable', true, '启用 · enable'],
    ['disable', false, '停用，记录照常保存 · disable; records are kept'],
  ] as const) {
    partner
      .command(`${name} <id>`)
      .description(text)
      .action((id: string) =>
        onPartners((deps, { setPartnerEnabled }) => setPartnerEnabled(id, enabled, deps)),
      );
  }
  partner
    .command('set-endpoint <id> <url>')
    .description('更改地址，立即生效 · change the base address, at once')
    .action((id: string, url: string) =>
      onPartners((deps, { setPartnerEndpoint }) => setPartnerEndpoint(id, url, deps)),
    );
  partner
    .command('set-rate <id>')
    .description('限制调用频率，只能比平台清单更慢 · limit the rate of calls, only slower than the manifest')
    .option('--per-second <count>', '每秒至多几次 · calls in a second at most')
    .option('--per-minute <count>', '每分钟至多几次 · calls in a minute at most')
    .option('--none', '取消限制 · no limit of its own')
    .action((id: string, options: PartnerRateOptions) =>
      onPartners((deps, { setPartnerRate }) => setPartnerRate(id, options, deps)),
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
      onPartners((deps, { setPartnerKey }) => setPartnerKey(id, options, deps)),
    );

  partner
    .command('reconciled <id>')
    .description(
      '恢复备份后已与对方核对：不再先问后发 · compared with the partner after a restore: it is no longer asked first',
    )
    .requiredOption('--reason <text>', '依据，记入审计 · on what ground, for the audit trail')
    .action((id: string, { reason }: { reason: string }) =>
      onPartners((deps, { reconcilePartner }) => reconcilePartner(id, reason, deps)),
    );
}
