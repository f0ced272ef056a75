import type { FieldCipher } from '../security/field-cipher.ts';
import { shanghaiDay } from '../runtime/shanghai-time.ts';
import { bulkCopy, type CopyValue } from '../store/bulk-copy.ts';
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

const ACCEPTED_COLUMNS = [
  ...[
    'project_id',
    'no',
    'month',
    'device_sn',
    'journal_id',
    'seq',
    'source_actor',
    'record_id',
    'worker_id',
  ],
  ...['stranger_ref', 'team_id', 'enrolment_version', 'join_movement', 'occurred_at', 'day', 'received_at'],
  ...['direction', 'method', 'origin', 'source', 'counted', 'not_counted_reason', 'flags', 'photo_sha256'],
  ...['capture_id', 'correction_of', 'content_digest', 'stated', 'sealed'],
];

export async function insertAccepted(
  trx: Trx,
  cipher: FieldCipher,
  captures: readonly AcceptedCapture[],
): Promise<void> {
  const rows = captures.map((capture): CopyValue[] => {
    const { fact, enrolment, receivedAt } = capture;
    const { identity, stated, secret } = fact;
    const journal = identity.kind === 'journal' ? identity : null;
    return [
      ...[capture.projectId, capture.no, capture.month],
      ...[journal?.deviceSn ?? null, journal?.journalId ?? null, journal?.seq ?? null],
      ...[fact.sourceActor, stated.recordId, stated.workerId, stated.strangerRef],
      ...[enrolment?.teamId ?? null, enrolment?.version ?? null, enrolment?.joinMovementId ?? null],
      ...[stated.occurredAt, shanghaiDay(Date.parse(stated.occurredAt ?? '')), momentText(receivedAt)],
      ...[stated.direction, stated.method, stated.origin, stated.source],
      ...[capture.counted, capture.notCounted, capture.flags, stated.photo?.sha256 ?? null],
      ...[stated.captureId, stated.correctionOf, capture.digest, factsToText(stated)],
      sealSecret(cipher, secret),
    ];
  });
  await bulkCopy(trx, 'attendance_event', ACCEPTED_COLUMNS, rows);
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
    received_at: momentText(item.receivedAt),
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

function sealSecret(cipher: FieldCipher, secret: Fact['secret']): Buffer | null {
  return Object.keys(secret).length === 0 ? null : cipher.seal(JSON.stringify(secret), CAPTURE_CONTEXT);
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
    received_at: momentText(receivedAt),
    content_digest: digest,
    stated: factsToText(stated),
    sealed: sealSecret(cipher, secret),
  };
}

let lastMoment = { epochMs: Number.NaN, text: '' };

/** All captures of a request were received at one moment. */
function momentText(epochMs: number): string {
  if (epochMs !== lastMoment.epochMs) lastMoment = { epochMs, text: new Date(epochMs).toISOString() };
  return lastMoment.text;
}
