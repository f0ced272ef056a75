import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { bytesSource } from '../content-source.ts';
import { internationalSuite } from '../international-suite.ts';
import { openEnvelope, type OpenedFile, type OpenRefusal, type OpenRequest } from '../open.ts';
import { sealEnvelope, type SealRequest } from '../seal.ts';
import type { Party } from './parties.ts';

export const random = { bytes: (length: number) => randomBytes(length) };
export const clock = { now: () => Date.now() };

/** Seals bytes from one party to another, with what a test does not care about filled in. */
export async function sealBytes(
  bytes: Buffer,
  from: Party,
  to: Party | readonly Party[],
  changes: Partial<SealRequest> = {},
): Promise<Buffer> {
  const sealed = sealEnvelope({
    content: bytesSource(bytes),
    signer: from,
    recipients: [to].flat().map(({ certificate }) => certificate),
    cipher: 'AES_256_CBC',
    suite: internationalSuite,
    clock,
    random,
    ...changes,
  });
  if (!sealed.ok) throw new Error(sealed.fault);
  const file = await collect(sealed.stream);
  if (file.length !== sealed.size) throw new Error(`${file.length} octets instead of ${sealed.size}`);
  return file;
}

/** Opens a file, given whole or in chunks. */
export function openBytes(
  file: Buffer | AsyncIterable<Uint8Array>,
  from: Party | readonly Party[],
  to: Party | readonly Party[],
  changes: Partial<OpenRequest> = {},
): Promise<OpenedFile | OpenRefusal> {
  return openEnvelope({
    file: Buffer.isBuffer(file) ? bytesSource(file).read() : file,
    maxBytes: 2 ** 30,
    keys: [to].flat(),
    pins: [from].flat().map(({ certificate }) => certificate),
    suite: internationalSuite,
    clock,
    spool: { folder: tmpdir(), memoryBytes: 1024 * 1024, random },
    ...changes,
  });
}

/** The content of an opened file, which is then disposed of; or the refusal. */
export async function contentOf(opening: Promise<OpenedFile | OpenRefusal>): Promise<Buffer | OpenRefusal> {
  const opened = await opening;
  if (!opened.ok) return opened;
  const bytes = await collect(opened.content.read());
  await opened.content.dispose();
  return bytes;
}

export async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const kept: Uint8Array[] = [];
  for await (const chunk of chunks) kept.push(chunk);
  return Buffer.concat(kept);
}
