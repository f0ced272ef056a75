import { writeFileSync } from 'node:fs';
import type { Random } from '../runtime/random.ts';
import { generateKeyring } from '../security/keyring-file.ts';
import { CommandFailure, EXIT, type Output } from './output.ts';

/** `keyring new`: the hub's own secrets, into a file that only its owner can read; an existing one stays. */
export function newKeyring(path: string, { random, output }: { random: Random; output: Output }): number {
  const content = `${JSON.stringify(generateKeyring(random), null, 2)}\n`;
  try {
    writeFileSync(path, content, { mode: 0o600, flag: 'wx', flush: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new CommandFailure(EXIT.negative, `${path} 已存在，未改动`, `${path} exists and was left alone`);
  }
  output.result({ path }, [
    `已生成 / made: ${path}`,
    '没有它，数据库里的个人信息无法解密：请离线备份。 / Without it personal data cannot be read: keep a copy elsewhere.',
    `HUB_KEYRING_FILE=${path}`,
  ]);
  return EXIT.ok;
}
