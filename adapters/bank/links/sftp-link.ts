import { createHash, timingSafeEqual } from 'node:crypto';
import { Readable } from 'node:stream';
import SftpClient from 'ssh2-sftp-client';
import type { BankLink, BankSecrets, BankTransport, FileToHandOver, HandOverOutcome } from '../port.ts';

type SftpTransport = Extract<BankTransport, { kind: 'SFTP' }>;
type MayStart = Parameters<NonNullable<BankLink['handOver']>>[1];

const CONNECT_MS = 20_000;
const ALIVE_MS = 10_000;

/**
 * Drops files into the bank's folder and picks returns up there. A file is written under a name that the bank does
 * not look at, then renamed: the bank sees all of it or nothing. The server is who its pinned host key says.
 */
export function sftpLink(transport: SftpTransport, secrets: BankSecrets): BankLink {
  const { ordersFolder, returnsFolder } = transport;
  const session = <Result>(
    signal: AbortSignal,
    work: (client: SftpClient) => Promise<Result>,
  ): Promise<Result> => withClient(transport, secrets, signal, work);
  return {
    async handOver(file, mayStart, signal) {
      let connected = false;
      try {
        return await session(signal, (client) => {
          connected = true;
          return handOver(client, ordersFolder, file, mayStart);
        });
      } catch (error) {
        if (connected) throw error;
        const why = describe(error);
        return { outcome: 'NOT_DONE', why, retryable: !(error instanceof HostKeyDiffers) };
      }
    },
    isThere: (name, signal) =>
      session(signal, async (client) => (await client.exists(`${ordersFolder}/${name}`)) !== false),
    listReturns: (signal) =>
      session(signal, async (client) => {
        const entries = await client.list(returnsFolder);
        return entries
          .filter(({ type, name }) => type === '-' && isReady(name))
          .map(({ name }) => name)
          .sort();
      }),
    fetchReturn: async (name, signal) => fetchReturn(transport, secrets, name, signal),
    forget: (name, signal) =>
      session(signal, async (client) => void (await client.delete(`${returnsFolder}/${name}`, true))),
  };
}

/** What is still being written has a name of its own on the bank's side, too. */
function isReady(name: string): boolean {
  return !name.startsWith('.') && !/\.(?:part|tmp)$/i.test(name) && !name.includes('/');
}

async function handOver(
  client: SftpClient,
  folder: string,
  file: FileToHandOver,
  mayStart: MayStart,
): Promise<HandOverOutcome> {
  const [aside, path] = [`${folder}/.${file.name}.part`, `${folder}/${file.name}`];
  if (!(await mayStart('FIRST_BYTE')))
    return { outcome: 'NOT_DONE', why: 'it may not start', retryable: false };
  try {
    // An earlier attempt of ours whose answer was lost: ids of files are never used twice.
    if (await client.exists(path)) return { outcome: 'DONE' };
    await client.put(Readable.from(file.read()), aside);
    const { size } = await client.stat(aside);
    if (size !== file.bytes) throw new Error(`${size} octets arrived instead of ${file.bytes}`);
  } catch (error) {
    return { outcome: 'NOT_DONE', why: describe(error), retryable: true };
  }
  if (!(await mayStart('VISIBLE'))) {
    await client.delete(aside, true).catch(() => undefined);
    return { outcome: 'NOT_DONE', why: 'it may not become visible', retryable: false };
  }
  try {
    await client.rename(aside, path);
    return { outcome: 'DONE' };
  } catch (error) {
    return afterRename(client, { aside, path }, describe(error));
  }
}

/** Where the server still answers, the two names tell which side of the rename it is on. */
async function afterRename(
  client: SftpClient,
  { aside, path }: { aside: string; path: string },
  why: string,
): Promise<HandOverOutcome> {
  try {
    if (await client.exists(path)) return { outcome: 'DONE' };
    if (await client.exists(aside)) return { outcome: 'NOT_DONE', why, retryable: true };
  } catch {
    // The connection is gone with the answer.
  }
  return { outcome: 'UNKNOWN', why };
}

async function* fetchReturn(
  transport: SftpTransport,
  secrets: BankSecrets,
  name: string,
  signal: AbortSignal,
): AsyncGenerator<Buffer, void, void> {
  const client = await connect(transport, secrets, signal);
  try {
    const stream = client.createReadStream(`${transport.returnsFolder}/${name}`, { autoClose: true });
    for await (const piece of stream) yield piece as Buffer;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function withClient<Result>(
  transport: SftpTransport,
  secrets: BankSecrets,
  signal: AbortSignal,
  work: (client: SftpClient) => Promise<Result>,
): Promise<Result> {
  const client = await connect(transport, secrets, signal);
  const stop = (): void => void client.end().catch(() => undefined);
  signal.addEventListener('abort', stop, { once: true });
  try {
    return await work(client);
  } finally {
    signal.removeEventListener('abort', stop);
    await client.end().catch(() => undefined);
  }
}

/** Somebody else answers at the bank's address: nothing is sent, and a person has to look. */
class HostKeyDiffers extends Error {}

async function connect(
  { host, port, user, hostKeySha256 }: SftpTransport,
  { password, privateKey }: BankSecrets,
  signal: AbortSignal,
): Promise<SftpClient> {
  signal.throwIfAborted();
  // A connection that breaks between two steps is noticed by the next one.
  const ignore = (): void => undefined;
  const client = new SftpClient('bank', { error: ignore, end: ignore, close: ignore });
  let differs = false;
  try {
    await client.connect({
      ...{ host, port, username: user, readyTimeout: CONNECT_MS, keepaliveInterval: ALIVE_MS },
      ...(password === undefined ? {} : { password }),
      ...(privateKey === undefined ? {} : { privateKey }),
      hostVerifier: (key: Buffer) => {
        differs = !isPinned(key, hostKeySha256);
        return !differs;
      },
    });
    return client;
  } catch (error) {
    await client.end().catch(() => undefined);
    throw differs ? new HostKeyDiffers('the host key is not the pinned one') : error;
  }
}

function isPinned(key: Buffer, pinned: string): boolean {
  const expected = Buffer.from(pinned.replace(/^SHA256:/, ''), 'base64');
  const found = createHash('sha256').update(key).digest();
  return expected.length === found.length && timingSafeEqual(expected, found);
}

/** For the audit trail: the library's words hold paths and addresses, and never a secret. */
function describe(error: unknown): string {
  return error instanceof Error ? error.message.slice(0, 200) : 'unknown failure';
}
