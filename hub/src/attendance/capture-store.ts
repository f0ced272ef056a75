import type { FieldCipher } from '../security/field-cipher.ts';
import { shanghaiDay } from '../runtime/shanghai-time.ts';
import { bulkInsert, type ColumnTypes } from '../store/bulk-insert.ts';
import type { Trx } from '../store/database.ts';
import type { ParkReason } from './acceptance.ts';
import {
  subjectOf,
  type AcceptedCapture,
  type Captured,
  type ParkedCapture,
  type RefusedCapture,
} from './capture.ts';
import { factsFromStored, factsToText, type Fact } from './fact.ts';

/** Associated data of every sealed capture. */
export const CAPTURE_CONTEXT = 'attendance.capture';

const CAPTURE_TYPES = {
  device_sn: 'text',
  journal_id: 'text',
  seq: 'bigint',
  source_actor: 'text',
  record_id: 'text',
  worker_id: 'text',
  received_at: 'timestamptz',
  content_digest: 'bytea',
  stated: 'jsonb',
  sealed: 'bytea',
};

export async function insertAccepted(
  trx: Trx,
  cipher: FieldCipher,
  captures: readonly AcceptedCapture[],
): Promise<void> {
  const rows = captures.map((capture) => {
    const { stated } = capture.fact;
    return {
      ...captureColumns(cipher, capture),
      project_id: capture.projectId,
      no: capture.no,
      month: capture.month,
      stranger_ref: stated.strangerRef,
      team_id: capture.enrolment?.teamId ?? null,
      enrolment_version: capture.enrolment?.version ?? null,
      join_movement: capture.enrolment?.joinMovementId ?? null,
      occurred_at: stated.occurredAt,
      day: shanghaiDay(Date.parse(stated.occurredAt ?? '')),
      direction: stated.direction,
      method: stated.method,
      origin: stated.origin,
      source: stated.source,
      counted: capture.counted,
      not_counted_reason: capture.notCounted,
      flags: capture.flags,
      photo_sha256: stated.photo?.sha256 ?? null,
      capture_id: stated.captureId,
      correction_of: stated.correctionOf,
    };
  });
  const types: ColumnTypes<(typeof rows)[number]> = {
    ...CAPTURE_TYPES,
    project_id: 'text',
    no: 'bigint',
    month: 'date',
    stranger_ref: 'text',
    team_id: 'text',
    enrolment_version: 'integer',
    join_movement: 'text',
    occurred_at: 'timestamptz',
    day: 'date',
    direction: 'text',
    method: 'text',
    origin: 'text',
    source: 'text',
    counted: 'boolean',
    not_counted_reason: 'text',
    flags: 'text[]',
    photo_sha256: 'text',
    capture_id: 'text',
    correction_of: 'text',
  };
  await bulkInsert(trx, 'attendance_event', types, rows);
}

export async function insertParked(
  trx: Trx,
  cipher: FieldCipher,
  captures: readonly ParkedCapture[],
): Promise<void> {
  const rows = captures.map((capture) => ({
    ...captureColumns(cipher, capture),
    reason: capture.reason,
    project_id: capture.projectId,
    subject: subjectOf(capture.fact.stated),
  }));
  const types = { ...CAPTURE_TYPES, reason: 'text', project_id: 'text', subject: 'text' };
  await bulkInsert(trx, 'parked_event', types, rows);
}

export async function insertRefused(trx: Trx, refused: readonly RefusedCapture[]): Promise<void> {
  const rows = refused.map((item) => ({
    code: item.code,
    device_sn: item.place?.deviceSn ?? null,
    journal_id: item.place?.journalId ?? null,
    seq: item.place?.seq ?? null,
    source_actor: item.sourceActor,
    record_id: item.recordId,
    project_id: item.projectId,
    worker_id: item.workerId,
    occurred_at: item.occurredAt,
    received_at: new Date(item.receivedAt).toISOString(),
    content_digest: item.digest,
  }));
  const types: ColumnTypes<(typeof rows)[number]> = {
    code: 'text',
    device_sn: 'text',
    journal_id: 'text',
    seq: 'bigint',
    source_actor: 'text',
    record_id: 'text',
    project_id: 'text',
    worker_id: 'text',
    occurred_at: 'timestamptz',
    received_at: 'timestamptz',
    content_digest: 'bytea',
  };
  await bulkInsert(trx, 'refused_event', types, rows);
}

/** Takes parked captures out, oldest first; whoever takes them stores them elsewhere in the same transaction. */
export async function takeParked(
  trx: Trx,
  cipher: FieldCipher,
  parkedIds: readonly number[],
): Promise<ParkedCapture[]> {
  if (parkedIds.length === 0) return [];
  const rows = await trx
    .deleteFrom('parked_event')
    .where('parked_id', 'in', [...parkedIds])
    .returningAll()
    .execute();
  return rows
    .sort((a, b) => a.parked_id - b.parked_id)
    .map((row) => ({
      fact: {
        identity:
          row.device_sn !== null && row.journal_id !== null && row.seq !== null
            ? { kind: 'journal', deviceSn: row.device_sn, journalId: row.journal_id, seq: row.seq }
            : { kind: 'record', projectId: row.project_id ?? '' },
        sourceActor: row.source_actor,
        stated: factsFromStored(row.stated),
        secret: openSecret(cipher, row.sealed),
      },
      digest: row.content_digest,
      receivedAt: row.received_at.getTime(),
      projectId: row.project_id,
      reason: row.reason as ParkReason,
    }));
}

export function openSecret(cipher: FieldCipher, sealed: Buffer | null): Fact['secret'] {
  return sealed === null ? {} : (JSON.parse(cipher.openText(sealed, CAPTURE_CONTEXT)) as Fact['secret']);
}

function captureColumns(cipher: FieldCipher, { fact, digest, receivedAt }: Captured) {
  const { identity, stated, secret } = fact;
  const journal = identity.kind === 'journal' ? identity : null;
  return {
    device_sn: journal?.deviceSn ?? null,
    journal_id: journal?.journalId ?? null,
    seq: journal?.seq ?? null,
    source_actor: fact.sourceActor,
    record_id: stated.recordId,
    worker_id: stated.workerId,
    received_at: new Date(receivedAt).toISOString(),
    content_digest: digest,
    stated: factsToText(stated),
    sealed: Object.keys(secret).length === 0 ? null : cipher.seal(JSON.stringify(secret), CAPTURE_CONTEXT),
  };
}
