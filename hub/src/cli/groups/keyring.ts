import type { Command } from 'commander';
import { systemRandom } from '../../runtime/random.ts';
import type { Shell } from '../shell.ts';

/** `keyring`: secrets of the hub itself. */
export function keyringCommands(program: Command, shell: Shell): void {
  program
    .command('keyring')
    .description('枢纽自己的密钥 · secrets of the hub itself')
    .command('new <file>')
    .description('生成密钥环文件 · make a keyring file')
    .action(async (file: string) => {
      const { newKeyring } = await import('../keyring-command.ts');
      shell.endWith(newKeyring(file, { random: systemRandom, output: shell.output() }));
    });
}
