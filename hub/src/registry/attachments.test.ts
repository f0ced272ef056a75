import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { BlobStore } from '../store/blob-store.ts';
import { attachmentFaults, attachmentHandlers, readAttachment, type AttachmentDeps } from './attachments.ts';
import { buildSite, createBench, type Bench } from './registry-test-bench.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const sha256Of = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

let bench: Bench;
let deps: AttachmentDeps;
const stored = new Map<string, Buffer>();

beforeAll(async () => {
  bench = await createBench();
  const blobs: BlobStore = {
    put: async (name, content) => void stored.set(name, Buffer.from(content)),
    get: async (name) => stored.get(name) ?? null,
    has: async (name) => stored.has(name),
  };
  deps = { ...bench.context, blobs };
  bench.serve(attachmentHandlers(deps));
  await buildSite(bench);
  await buildSite(bench, 'P-2');
});
afterAll(() => bench.close());

const put = (bytes: Buffer, contentType: string, projectId = 'P-1') =>
  ({ params: { projectId, sha256: sha256Of(bytes) }, more: { rawBody: bytes, contentType } }) as const;

async function done(bytes: Buffer, contentType: string, projectId?: string) {
  const { params, more } = put(bytes, contentType, projectId);
  return bench.done('putAttachment', params, undefined, more);
}

it.each([
  ['application/pdf', Buffer.from('%PDF-1.7 扫描件')],
  ['image/jpeg', Buffer.from('ffd8ffe000', 'hex')],
  ['image/png', Buffer.from('89504e470d0a1a0a00', 'hex')],
  [XLSX, Buffer.from('504b030414000600', 'hex')],
  ['text/csv; charset=utf-8', Buffer.from('姓名,金额\n测试甲,100.00\n')],
])('keeps a file of type %s as it is, once, and gives it back', async (contentType, bytes) => {
  const type = contentType.split(';')[0];
  expect(await done(bytes, contentType)).toMatchObject({
    status: 201,
    body: { projectId: 'P-1', sha256: sha256Of(bytes), bytes: bytes.length, contentType: type },
  });
  expect((await done(bytes, contentType)).status).toBe(200);
  const reply = await bench.send('getAttachment', put(bytes, contentType).params);
  expect(reply).toEqual({ ok: true, status: 200, raw: bytes, contentType: type });
});

it('refuses what is not what it is called', async () => {
  const bytes = Buffer.from('%PDF-1.7 x');
  const { params, more } = put(bytes, 'image/png');
  expect(await bench.refused('putAttachment', params, undefined, more)).toBe('ATTACHMENT_TYPE_MISMATCH');
  const binary = put(Buffer.from([1, 0, 2]), 'text/csv');
  expect(await bench.refused('putAttachment', binary.params, undefined, binary.more)).toBe(
    'ATTACHMENT_TYPE_MISMATCH',
  );
  const other = { ...params, sha256: '0'.repeat(64) };
  expect(await bench.refused('putAttachment', other, undefined, more)).toBe('ATTACHMENT_DIGEST_MISMATCH');
  const empty = put(Buffer.alloc(0), 'text/csv');
  expect(await bench.refused('putAttachment', empty.params, undefined, empty.more)).toBe('BODY_MISSING');
  const nowhere = put(bytes, 'application/pdf', 'P-9');
  expect(await bench.refused('putAttachment', nowhere.params, undefined, nowhere.more)).toBe(
    'PROJECT_NOT_FOUND',
  );
});

it('belongs to the projects that brought it: another one cannot read or name it', async () => {
  const bytes = Buffer.from('%PDF-1.7 只属于第一个项目');
  const sha256 = sha256Of(bytes);
  await done(bytes, 'application/pdf');
  expect(await bench.refused('getAttachment', { projectId: 'P-2', sha256 })).toBe('ATTACHMENT_NOT_FOUND');
  const named = [{ pointer: '/scans/0', sha256 }];
  expect(await attachmentFaults(bench.db, 'P-2', named)).toMatchObject([
    { pointer: '/scans/0', code: 'ATTACHMENT_UNKNOWN' },
  ]);
  const blobs = stored.size;
  expect((await done(bytes, 'application/pdf', 'P-2')).status).toBe(201);
  expect(stored.size).toBe(blobs);
  expect(await attachmentFaults(bench.db, 'P-2', named)).toEqual([]);
  expect((await readAttachment(deps, 'P-2', sha256))?.bytes).toEqual(bytes);
});

it('lies encrypted, under another name than the same picture as a photo [P9]', async () => {
  const bytes = Buffer.from('89504e470d0a1a0aaabbccdd', 'hex');
  await done(bytes, 'image/png');
  expect([...stored.keys()]).not.toContain(sha256Of(bytes));
  for (const content of stored.values()) expect(content.includes(bytes)).toBe(false);
});
