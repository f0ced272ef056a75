import type { Command } from 'commander';
import { systemClock } from '../../runtime/clock.ts';
import { systemRandom } from '../../runtime/random.ts';
import type { Shell } from '../shell.ts';
import type { SignOptions, VerifyOptions } from '../sign-verify.ts';

/** `sign` and `verify`: signatures of requests in files. */
export function signatureCommands(program: Command, shell: Shell): void {
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
    .action(async (file: string, options: SignOptions) => {
      const { signRequestFile } = await import('../sign-verify.ts');
      const output = shell.output();
      shell.endWith(signRequestFile(file, options, { clock: systemClock, random: systemRandom, output }));
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
      const { verifyRequestFile } = await import('../sign-verify.ts');
      shell.endWith(await verifyRequestFile(file, options, { clock: systemClock, output: shell.output() }));
    });
}
