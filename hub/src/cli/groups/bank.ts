import type { Command } from 'commander';
import type * as BankCommands from '../bank-commands.ts';
import type { BankDeps, BankTools } from '../bank-commands.ts';
import type * as ExceptionCommands from '../bank-exception-commands.ts';
import type * as KeyCommands from '../bank-key-commands.ts';
import type { ImportKeyOptions } from '../bank-key-commands.ts';
import type { TransportOptions } from '../bank-transport.ts';
import type { Configuration } from '../../runtime/configuration/settings.ts';
import type { Shell } from '../shell.ts';

type Commands = typeof BankCommands & typeof ExceptionCommands & typeof KeyCommands;
type Tools = (configuration: Configuration) => Promise<BankTools>;
type Run = (work: (deps: BankDeps, commands: Commands) => Promise<number>) => Promise<void>;

/** `bank`: banks that pay wages, their keys and how their files travel. The composition root names the tools. */
export function bankCommands(program: Command, shell: Shell, tools: Tools): void {
  const run: Run = (work) =>
    shell.onDatabase(async (deps) => {
      const commands = {
        ...(await import('../bank-commands.ts')),
        ...(await import('../bank-key-commands.ts')),
        ...(await import('../bank-exception-commands.ts')),
      };
      return work(commands.bankDeps(deps, await tools(deps.configuration)), commands);
    });
  const bank = program
    .command('bank')
    .description('代发银行：文件、密钥、传输 · banks that pay wages: files, keys, transport');
  bank
    .command('add <id>')
    .description('添加银行（停用状态） · add a bank, disabled')
    .requiredOption('--manifest <name>', '银行清单，如 demo-iso · manifest, such as demo-iso')
    .action((id: string, { manifest }: { manifest: string }) =>
      run((deps, { addBankCommand }) => addBankCommand(id, manifest, deps)),
    );
  addTransport(bank, run);
  bank
    .command('list')
    .description('列出银行 · list banks')
    .action(() => run((deps, { listBanksCommand }) => listBanksCommand(deps)));
  bank
    .command('enable <id>')
    .description('启用 · enable')
    .option(
      '--accept-assumed',
      '生产环境：承担清单中“推定”的事实，记入审计 · in production: take upon yourself what its manifest assumes; it is audited',
    )
    .action((id: string, { acceptAssumed = false }: { acceptAssumed?: boolean }) =>
      run((deps, { enableCommand }) => enableCommand(id, acceptAssumed, deps)),
    );
  bank
    .command('disable <id>')
    .description('停用：不再生成、传送与收取文件 · disable: no file is made, handed over or fetched')
    .action((id: string) => run((deps, { disableCommand }) => disableCommand(id, deps)));
  addKeys(bank, run);
  bank
    .command('exceptions')
    .description('不属于任何项目的回盘异常 · exceptions of returns that no project is known for')
    .action(() => run((deps, { listExceptionsCommand }) => listExceptionsCommand(deps)));
  bank
    .command('resolve <exceptionId>')
    .description('记录对此类异常的处理 · record how such an exception was resolved')
    .requiredOption('--reason <text>', '依据，记入审计 · on what ground, for the audit trail')
    .action((id: string, { reason }: { reason: string }) =>
      run((deps, { resolveExceptionCommand }) => resolveExceptionCommand(id, reason, deps)),
    );
}

function addTransport(bank: Command, run: Run): void {
  bank
    .command('set <id>')
    .description('设置传输方式与凭据，立即生效 · set transport and credentials, at once')
    .requiredOption('--transport <kind>', 'download、sftp 或 https · download, sftp or https')
    .option('--host <name>', 'SFTP 主机 · SFTP host')
    .option('--port <number>', 'SFTP 端口 · SFTP port', '22')
    .option('--user <name>', 'SFTP 用户 · SFTP user')
    .option('--host-key <sha256>', '主机密钥的 SHA-256，如 ssh-keygen -lf 所示 · SHA-256 of the host key')
    .option('--orders-folder <path>', '投放文件的文件夹 · folder where files are put')
    .option('--returns-folder <path>', '收取回盘的文件夹 · folder where returns wait')
    .option('--password-file <path>', '存放口令的文件 · file with the password')
    .option('--private-key-file <path>', '私钥（PEM） · private key (PEM)')
    .option('--url <address>', 'HTTPS 地址 · HTTPS address')
    .option('--key-id <id>', '请求签名的密钥标识 · id of the key that signs requests')
    .option('--algorithm <name>', '签名算法 · algorithm of the signature', 'ed25519')
    .option('--secret-file <path>', '存放共享密钥的文件（hmac-sha256） · file with the shared secret')
    .action((id: string, options: TransportOptions) =>
      run((deps, { setTransportCommand }) => setTransportCommand(id, options, deps)),
    );
}

function addKeys(bank: Command, run: Run): void {
  const key = bank.command('key').description('银行文件的证书与私钥 · certificates and keys of bank files');
  key
    .command('import <id>')
    .description('导入证书；自己的证书连同私钥 · import a certificate; the hub’s own with its private key')
    .requiredOption(
      '--purpose <name>',
      'own-signing、own-decryption、bank-encryption 或 bank-signing · what for',
    )
    .requiredOption('--certificate-file <path>', '证书（PEM 或 DER） · certificate (PEM or DER)')
    .option('--private-key-file <path>', '私钥（PEM），加密保存 · private key (PEM); it is kept encrypted')
    .option('--use-from <time>', '启用时刻，默认现在 · from when on it is used; now by default')
    .action((id: string, options: ImportKeyOptions) =>
      run((deps, { importKeyCommand }) => importKeyCommand(id, options, deps)),
    );
  key
    .command('retire <id> <fingerprint>')
    .description('停用证书，立即生效 · retire a certificate, at once')
    .requiredOption('--reason <text>', '原因，记入审计 · reason, for the audit trail')
    .action((id: string, fingerprint: string, { reason }: { reason: string }) =>
      run((deps, { retireKeyCommand }) => retireKeyCommand(id, fingerprint, reason, deps)),
    );
  bank
    .command('keys <id>')
    .description('列出证书，提醒即将到期的 · list certificates, and warn of those that end')
    .option('--warn-days <days>', '提前多少天提醒 · warn so many days before', '60')
    .action((id: string, { warnDays }: { warnDays: string }) =>
      run((deps, { keysCommand }) => keysCommand(id, warnDays, deps)),
    );
  bank
    .command('rehearse <id>')
    .description('用最新的证书试做并打开一个文件 · seal and open a test file with the latest certificates')
    .action((id: string) => run((deps, { rehearseCommand }) => rehearseCommand(id, deps)));
}
