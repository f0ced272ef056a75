import { createHash } from 'node:crypto';
import { refuse, type Call, type Fault, type Handlers, type Reply } from '../http/operation.ts';
import type { Clock } from '../runtime/clock.ts';
import type { AuditWriter } from '../security/audit.ts';
import type { FieldCipher } from '../security/field-cipher.ts';
import type { BlobStore } from '../store/blob-store.ts';
import type { Db, Executor } from '../store/database.ts';
import { answer, fault, param } from './handling.ts';
import { findHead } from './record-heads.ts';
import './tables.ts';

export interface AttachmentDeps {
  db: Db;
  clock: Clock;
  cipher: FieldCipher;
  audit: AuditWriter;
  blobs: BlobStore;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** What each type begins with; a text begins with none of them. */
const FIRST_BYTES: readonly (readonly [contentType: string, bytes: Buffer])[] = [
  ['application/pdf', Buffer.from('%PDF-')],
  ['image/jpeg', Buffer.from('ffd8ff', 'hex')],
  ['image/png', Buffer.from('89504e470d0a1a0a', 'hex')],
  [XLSX, Buffer.from('504b0304', 'hex')],
];
/** A signed or encrypted message: its type, PKCS #7, stands a few bytes behind the head of a sequence (RFC 5652 §3). */
const CMS = 'application/pkcs7-mime';
const SEQUENCE = 0x30;
const PKCS7 = Buffer.from('06092a864886f70d0107', 'hex');
const TEXT_LOOKED_AT = 4096;

const placeOf = (sha256: string): string => `attachment/${sha256}`;

/** Blobs are named by digests; under the bare one lies, perhaps, the same picture as a photo. */
const blobOf = (sha256: string): string => createHash('sha256').update(placeOf(sha256)).digest('hex');

/** Scans, tables and other files of a project, under the digest of their bytes, encrypted. */
export function attachmentHandlers(deps: AttachmentDeps): Handlers {
  return {
    putAttachment: (call) => putAttachment(deps, call),
    getAttachment: async (call) => {
      const found = await readAttachment(deps, param(call, 'projectId'), param(call, 'sha256'));
      if (found === null) return refuse('ATTACHMENT_NOT_FOUND');
      return { ok: true, status: 200, raw: found.bytes, contentType: found.contentType };
    },
  };
}

async function putAttachment(deps: AttachmentDeps, call: Call): Promise<Reply> {
  const projectId = param(call, 'projectId');
  const sha256 = param(call, 'sha256');
  const { rawBody: bytes, principal } = call;
  if (bytes.length === 0) return refuse('BODY_MISSING');
  if (createHash('sha256').update(bytes).digest('hex') !== sha256)
    return refuse('ATTACHMENT_DIGEST_MISMATCH');
  const contentType = typeOf(bytes);
  if (contentType !== essenceOf(call.contentType)) return refuse('ATTACHMENT_TYPE_MISMATCH');
  if (!(await findHead(deps, deps.db, 'project', projectId))) return refuse('PROJECT_NOT_FOUND');
  const file = { projectId, sha256, bytes, contentType };
  const isNew = await store(deps, file, principal.actor);
  return answer(deps, isNew ? 201 : 200, { projectId, sha256, bytes: bytes.length, contentType });
}

/** By its first bytes: what a client calls a PDF need not be one. Null for what is none of the types. */
function typeOf(bytes: Buffer): string | null {
  const known = FIRST_BYTES.find(([, first]) => bytes.subarray(0, first.length).equals(first));
  if (known) return known[0];
  if (bytes[0] === SEQUENCE && bytes.subarray(0, 32).includes(PKCS7)) return CMS;
  // Tables come in several encodings; none of them has a zero byte.
  return bytes.subarray(0, TEXT_LOOKED_AT).includes(0) ? null : 'text/csv';
}

function essenceOf(contentType: string | null): string | undefined {
  return contentType?.split(';')[0]?.trim().toLowerCase();
}

/** The blob is durable before the rows that name it. False when the project has it already. */
async function store(
  { db, blobs, cipher, clock, audit }: AttachmentDeps,
  file: { projectId: string; sha256: string; bytes: Buffer; contentType: string },
  actor: string,
): Promise<boolean> {
  const { projectId, sha256, bytes, contentType } = file;
  if (!(await blobs.has(blobOf(sha256))))
    await blobs.put(blobOf(sha256), cipher.seal(bytes, placeOf(sha256)));
  const now = new Date(clock.now());
  return db.transaction().execute(async (trx) => {
    await trx
      .insertInto('attachment')
      .values({ sha256, bytes: bytes.length, content_type: contentType, received_at: now })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const owned = await trx
      .insertInto('attachment_owner')
      .values({ project_id: projectId, sha256, stored_by: actor, stored_at: now })
      .onConflict((conflict) => conflict.doNothing())
      .returning('sha256')
      .executeTakeFirst();
    if (!owned) return false;
    await audit(trx, {
      actor,
      action: 'attachment.stored',
      object: `attachment:${projectId}/${sha256}`,
      detail: { bytes: bytes.length, contentType },
    });
    return true;
  });
}

/** Null when the project has no such attachment, whoever else may have it. */
export async function readAttachment(
  { db, blobs, cipher }: Pick<AttachmentDeps, 'db' | 'blobs' | 'cipher'>,
  projectId: string,
  sha256: string,
): Promise<{ bytes: Buffer; contentType: string } | null> {
  const row = await db
    .selectFrom('attachment_owner')
    .innerJoin('attachment', 'attachment.sha256', 'attachment_owner.sha256')
    .select('attachment.content_type')
    .where('attachment_owner.project_id', '=', projectId)
    .where('attachment_owner.sha256', '=', sha256)
    .executeTakeFirst();
  const sealed = row && (await blobs.get(blobOf(sha256)));
  if (!row || !sealed) return null;
  const opened = cipher.open(sealed, placeOf(sha256));
  if (!opened.ok) throw new Error(`a stored attachment does not open: ${opened.error}`);
  return { bytes: opened.plain, contentType: row.content_type };
}

/** Media type of an attachment of the project; null when it has none of that digest. */
export async function attachmentType(
  executor: Executor,
  projectId: string,
  sha256: string,
): Promise<string | null> {
  const row = await executor
    .selectFrom('attachment_owner')
    .innerJoin('attachment', 'attachment.sha256', 'attachment_owner.sha256')
    .select('attachment.content_type')
    .where('attachment_owner.project_id', '=', projectId)
    .where('attachment_owner.sha256', '=', sha256)
    .executeTakeFirst();
  return row?.content_type ?? null;
}

/** Faults of the places that name an attachment which the project does not have. */
export async function attachmentFaults(
  executor: Executor,
  projectId: string,
  named: readonly { pointer: string; sha256: string }[],
): Promise<Fault[]> {
  if (named.length === 0) return [];
  const rows = await executor
    .selectFrom('attachment_owner')
    .select('sha256')
    .where('project_id', '=', projectId)
    .where(
      'sha256',
      'in',
      named.map(({ sha256 }) => sha256),
    )
    .execute();
  const known = new Set(rows.map(({ sha256 }) => sha256));
  return named
    .filter(({ sha256 }) => !known.has(sha256))
    .map(({ pointer }) =>
      fault(
        pointer,
        'ATTACHMENT_UNKNOWN',
        'The project has no attachment of this digest; put it first.',
        '本项目没有上传过该摘要的附件，请先上传。',
      ),
    );
}
