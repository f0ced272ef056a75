import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { releaseHeldForPhoto } from '../delivery/operations.ts';
import type { PhotoSource } from '../delivery/reader.ts';
import { refuse, type Handlers, type Reply } from '../http/operation.ts';
import { answer, param } from '../registry/handling.ts';
import type { Clock } from '../runtime/clock.ts';
import type { AuditWriter } from '../security/audit.ts';
import type { FieldCipher } from '../security/field-cipher.ts';
import type { BlobStore } from '../store/blob-store.ts';
import type { Db, Executor } from '../store/database.ts';

export interface PhotoDeps {
  db: Db;
  clock: Clock;
  cipher: FieldCipher;
  audit: AuditWriter;
  blobs: BlobStore;
  maxBytes: number;
}

const placeOf = (sha256: string): string => `photo/${sha256}`;

/** Photos are kept under the digest of their bytes, encrypted; the same picture is stored once. */
export function photoHandlers(deps: PhotoDeps): Handlers {
  return {
    putPhoto: async (call) => {
      const sha256 = param(call, 'sha256');
      const fault = faultOf(call.rawBody, sha256, deps.maxBytes);
      if (fault) return fault;
      const contentType = pictureType(call.rawBody);
      if (contentType === null) return refuse('PHOTO_NOT_A_PICTURE');
      if (contentType !== call.contentType) return refuse('PHOTO_TYPE_MISMATCH');
      const isNew = await storePhoto(deps, {
        sha256,
        bytes: call.rawBody,
        contentType,
        actor: call.principal.actor,
      });
      return answer(deps, isNew ? 201 : 200, { sha256, bytes: call.rawBody.length, contentType });
    },
    getPhoto: async (call) => {
      const photo = await photoSource(deps).read(param(call, 'sha256'));
      if (photo === null) return refuse('PHOTO_NOT_FOUND');
      return { ok: true, status: 200, raw: Buffer.from(photo.bytes), contentType: photo.contentType };
    },
  };
}

function faultOf(bytes: Buffer, sha256: string, maxBytes: number): Reply | null {
  if (bytes.length === 0) return refuse('BODY_MISSING');
  if (bytes.length > maxBytes) {
    return refuse('PHOTO_TOO_LARGE', {
      detail: `The photo has ${bytes.length} bytes; at most ${maxBytes} are taken.`,
      detailZh: `照片为 ${bytes.length} 字节，最多 ${maxBytes} 字节。`,
    });
  }
  const digest = createHash('sha256').update(bytes).digest('hex');
  return digest === sha256 ? null : refuse('PHOTO_DIGEST_MISMATCH');
}

/** By its first bytes: what a client calls a picture need not be one. */
function pictureType(bytes: Buffer): 'image/jpeg' | 'image/png' | null {
  if (bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) return 'image/jpeg';
  if (bytes.subarray(0, 8).equals(Buffer.from('89504e470d0a1a0a', 'hex'))) return 'image/png';
  return null;
}

/** The blob is durable before the row that names it, so that a named photo can always be read. */
async function storePhoto(
  deps: PhotoDeps,
  photo: { sha256: string; bytes: Buffer; contentType: string; actor: string },
): Promise<boolean> {
  const { sha256, bytes, contentType, actor } = photo;
  const known = await deps.db
    .selectFrom('photo')
    .select('sha256')
    .where('sha256', '=', sha256)
    .executeTakeFirst();
  if (known && (await deps.blobs.has(sha256))) return false;
  await deps.blobs.put(sha256, deps.cipher.seal(bytes, placeOf(sha256)));
  return deps.db.transaction().execute(async (trx) => {
    const inserted = await trx
      .insertInto('photo')
      .values({
        sha256,
        bytes: bytes.length,
        content_type: contentType,
        received_at: new Date(deps.clock.now()),
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('sha256')
      .executeTakeFirst();
    if (!inserted) return false;
    await releaseHeldForPhoto(trx, sha256);
    await deps.audit(trx, {
      actor,
      action: 'photo.stored',
      object: `photo/${sha256}`,
      detail: { bytes: bytes.length },
    });
    return true;
  });
}

export function photoSource({ db, cipher, blobs }: Pick<PhotoDeps, 'db' | 'cipher' | 'blobs'>): PhotoSource {
  return {
    async read(sha256) {
      const row = await db
        .selectFrom('photo')
        .select('content_type')
        .where('sha256', '=', sha256)
        .executeTakeFirst();
      const sealed = row && (await blobs.get(sha256));
      if (!row || !sealed) return null;
      const opened = cipher.open(sealed, placeOf(sha256));
      if (!opened.ok) throw new Error(`a stored photo does not open: ${opened.error}`);
      return { bytes: opened.plain, contentType: row.content_type };
    },
  };
}

/** When each photo arrived, in milliseconds; those that have not are left out. */
export async function photoArrivals(
  db: Executor,
  sha256: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ sha256: string; received_at: Date }>`
    select sha256, received_at from photo where sha256 = any(${[...sha256]}::text[])`.execute(db);
  return new Map(rows.map((row) => [row.sha256, row.received_at.getTime()]));
}
