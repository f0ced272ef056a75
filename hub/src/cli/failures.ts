import { StartRefusal } from '../composition/foundation.ts';
import { CommandFailure, EXIT } from './output.ts';
import { configurationFailure } from './session.ts';

/** What stands in a command's way outside the hub: told in two languages, without a stack. */
type Reason = readonly [zh: string, en: string];

const FILES: Readonly<Record<string, Reason>> = {
  ENOENT: ['找不到文件', 'there is no file'],
  EACCES: ['无权读写', 'no permission for'],
  EISDIR: ['这是文件夹，不是文件', 'this is a folder and no file:'],
  ENOTDIR: ['路径有误', 'this is no path:'],
};
const LISTENING: Readonly<Record<string, Reason>> = {
  EADDRINUSE: ['端口已被占用', 'the port is taken'],
  EADDRNOTAVAIL: ['本机没有这个地址', 'this machine has no such address'],
};
const NO_DATABASE: Reason = [
  '数据库没有应答，请检查 DATABASE_URL 与网络',
  'the database does not answer; check DATABASE_URL and the network',
];
const DATABASE: Readonly<Record<string, Reason>> = {
  ECONNREFUSED: NO_DATABASE,
  ECONNRESET: NO_DATABASE,
  ENOTFOUND: NO_DATABASE,
  EHOSTUNREACH: NO_DATABASE,
  ETIMEDOUT: NO_DATABASE,
  '28P01': ['数据库的用户名或密码不对', "the database's user name or password is wrong"],
  '28000': ['数据库拒绝了该用户', 'the database refuses this user'],
  '3D000': ['没有这个数据库', 'there is no such database'],
  '42P01': [
    '数据库没有升级：请运行 realname-hub migrate',
    'the database is not up to date: run realname-hub migrate',
  ],
};

/** Null for anything that is a bug of the hub's own. */
export function asCommandFailure(error: unknown): CommandFailure | null {
  if (error instanceof CommandFailure) return error;
  if (error instanceof StartRefusal) return configurationFailure(error.faults);
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
  const { code } = error;
  if ('path' in error && typeof error.path === 'string') return failure(FILES[code], error.path);
  if ('port' in error && LISTENING[code]) return failure(LISTENING[code], String(error.port));
  return failure(DATABASE[code]);
}

function failure(reason: Reason | undefined, what?: string): CommandFailure | null {
  if (reason === undefined) return null;
  const [zh, en] = reason;
  return what === undefined
    ? new CommandFailure(EXIT.usage, zh, en)
    : new CommandFailure(EXIT.usage, `${zh}：${what}`, `${en} ${what}`);
}
