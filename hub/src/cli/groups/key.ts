import type { Command } from 'commander';
import type * as Commands from '../key-commands.ts';
import type { NewKeyOptions } from '../key-commands.ts';
import type { OnDatabase, Shell } from '../shell.ts';

/** `key`: keys of those who call the interface. */
export function keyCommands(program: Command, shell: Shell): void {
  const onKeys = (work: (deps: OnDatabase, commands: typeof Commands) => Promise<number>) =>
    shell.onDatabase(async (deps) => work(deps, await import('../key-commands.ts')));
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
    .action((options: NewKeyOptions) => onKeys((deps, { newKey }) => newKey(options, deps)));
  key
    .command('rotate <keyId>')
    .description('签发接替密钥 · issue a successor')
    .option('--algorithm <name>', '公钥算法 · algorithm of the public key')
    .option('--public-key-file <path>', '公钥（PEM） · public key (PEM)')
    .action((keyId: string, options: NewKeyOptions) =>
      onKeys((deps, { rotateKey }) => rotateKey(keyId, options, deps)),
    );
  key
    .command('revoke <keyId>')
    .description('吊销密钥，一秒内生效 · revoke a key, within a second')
    .requiredOption('--reason <text>', '原因，记入审计 · reason, for the audit trail')
    .action((keyId: string, { reason }: { reason: string }) =>
      onKeys((deps, { revokeKey }) => revokeKey(keyId, reason, deps)),
    );
}
