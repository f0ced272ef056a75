import { createHash } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import ssh2, { type Connection, type SFTPWrapper } from 'ssh2';

const { Server, utils } = ssh2;
const { STATUS_CODE, OPEN_MODE } = utils.sftp;

/** What the server does instead of answering, once. */
export type SftpFault = 'DROP_BEFORE_RENAME' | 'DROP_AFTER_RENAME' | 'DROP_WHILE_WRITING';

export interface SftpServer {
  port: number;
  hostKeySha256: string;
  /** Files by their paths; the bank takes from it and puts into it. */
  files: Map<string, Buffer>;
  /** Names that appeared, in their order. */
  renamed: string[];
  fail(fault: SftpFault): void;
  close(): Promise<void>;
}

export const SFTP_USER = { user: 'hub', password: 'only for tests' };

/** A bank's SFTP server on loopback: folders in memory, one user, faults on request. */
export async function startSftpServer(): Promise<SftpServer> {
  const { private: privateKey, public: publicKey } = utils.generateKeyPairSync('ed25519');
  const parsed = utils.parseKey(publicKey);
  if (parsed instanceof Error) throw parsed;
  const files = new Map<string, Buffer>();
  const renamed: string[] = [];
  const connections = new Set<Connection>();
  const faults = new Set<SftpFault>();
  const server = new Server({ hostKeys: [privateKey] }, (connection) => {
    connections.add(connection);
    connection.on('close', () => connections.delete(connection)).on('error', () => undefined);
    connection.on('authentication', (context) => {
      const good = context.method === 'password' && context.username === SFTP_USER.user;
      if (good && context.password === SFTP_USER.password) context.accept();
      else context.reject(['password']);
    });
    connection.on('session', (accept) => {
      accept().on('sftp', (acceptSftp) => serve(acceptSftp(), { files, renamed, faults, connection }));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    ...{ files, renamed, port: (server.address() as AddressInfo).port },
    hostKeySha256: createHash('sha256').update(parsed.getPublicSSH()).digest('base64').replaceAll('=', ''),
    fail: (fault) => void faults.add(fault),
    close: async () => {
      for (const connection of connections) connection.end();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

interface Served {
  files: Map<string, Buffer>;
  renamed: string[];
  faults: Set<SftpFault>;
  connection: Connection;
}

function serve(sftp: SFTPWrapper, { files, renamed, faults, connection }: Served): void {
  const open = new Map<number, { path: string; listed: boolean }>();
  let handles = 0;
  const handleFor = (path: string): Buffer => {
    handles += 1;
    open.set(handles, { path, listed: false });
    const handle = Buffer.alloc(4);
    handle.writeUInt32BE(handles);
    return handle;
  };
  const of = (handle: Buffer) => open.get(handle.readUInt32BE(0));
  const drop = (): void => void connection.end();
  const isFolder = (path: string): boolean =>
    path === '/' ||
    path === '.' ||
    [...files.keys()].some((name) => name.startsWith(`${path}/`)) ||
    /^\/[a-z]+$/.test(path);
  const stat = (id: number, path: string): void => {
    const file = files.get(path);
    if (file) sftp.attrs(id, attributes(0o100600, file.length));
    else if (isFolder(path)) sftp.attrs(id, attributes(0o040700, 0));
    else sftp.status(id, STATUS_CODE.NO_SUCH_FILE);
  };
  sftp
    .on('REALPATH', (id, path) => sftp.name(id, [entry(path === '.' ? '/' : path, 0o040700, 0)]))
    .on('STAT', stat)
    .on('LSTAT', stat)
    .on('FSTAT', (id, handle) => stat(id, of(handle)?.path ?? ''))
    .on('OPEN', (id, path, flags) => {
      const writes = (flags & OPEN_MODE.WRITE) !== 0;
      if (!writes && !files.has(path)) return sftp.status(id, STATUS_CODE.NO_SUCH_FILE);
      if (writes) files.set(path, Buffer.alloc(0));
      sftp.handle(id, handleFor(path));
    })
    .on('WRITE', (id, handle, offset, data) => {
      if (faults.delete('DROP_WHILE_WRITING')) return drop();
      const path = of(handle)?.path ?? '';
      const before = files.get(path) ?? Buffer.alloc(0);
      const whole = Buffer.alloc(Math.max(before.length, offset + data.length));
      before.copy(whole);
      data.copy(whole, offset);
      files.set(path, whole);
      sftp.status(id, STATUS_CODE.OK);
    })
    .on('READ', (id, handle, offset, length) => {
      const bytes = files.get(of(handle)?.path ?? '')?.subarray(offset, offset + length);
      if (!bytes || bytes.length === 0) sftp.status(id, STATUS_CODE.EOF);
      else sftp.data(id, bytes);
    })
    .on('CLOSE', (id) => sftp.status(id, STATUS_CODE.OK))
    .on('FSETSTAT', (id) => sftp.status(id, STATUS_CODE.OK))
    .on('SETSTAT', (id) => sftp.status(id, STATUS_CODE.OK))
    .on('REMOVE', (id, path) =>
      sftp.status(id, files.delete(path) ? STATUS_CODE.OK : STATUS_CODE.NO_SUCH_FILE),
    )
    .on('RENAME', (id, from, to) => {
      if (faults.delete('DROP_BEFORE_RENAME')) return drop();
      const file = files.get(from);
      if (!file || files.has(to)) return sftp.status(id, STATUS_CODE.FAILURE);
      files.delete(from);
      files.set(to, file);
      renamed.push(to);
      if (faults.delete('DROP_AFTER_RENAME')) return drop();
      sftp.status(id, STATUS_CODE.OK);
    })
    .on('OPENDIR', (id, path) => sftp.handle(id, handleFor(path)))
    .on('READDIR', (id, handle) => {
      const folder = of(handle);
      if (!folder || folder.listed) return sftp.status(id, STATUS_CODE.EOF);
      folder.listed = true;
      const inside = [...files].filter(([path]) => path.startsWith(`${folder.path}/`));
      if (inside.length === 0) return sftp.status(id, STATUS_CODE.EOF);
      sftp.name(
        id,
        inside.map(([path, { length }]) => entry(path.slice(folder.path.length + 1), 0o100600, length)),
      );
    });
}

function attributes(mode: number, size: number) {
  return { mode, size, uid: 0, gid: 0, atime: 0, mtime: 0 };
}

function entry(filename: string, mode: number, size: number) {
  return {
    filename,
    longname: `-rw------- 1 bank bank ${size} Jan 1 00:00 ${filename}`,
    attrs: attributes(mode, size),
  };
}
