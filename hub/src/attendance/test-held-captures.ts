import { sql } from 'kysely';
import type { Db } from '../store/database.ts';
import type { AcceptedCapture, ParkedCapture } from './capture.ts';
import { factsFromStored, type StatedFacts } from './fact.ts';
import type { MemoryIntakeStorage } from './memory-intake-storage.ts';
import { fromMultirange } from './sequence-set.ts';

/** Everything visible that an intake has stored, in one form for both storages. Tests only. */
export interface HeldCaptures {
  journals: Record<string, object>;
  accepted: Record<string, object[]>;
  parked: object[];
  refused: object[];
  receipts: Record<string, object>;
  audit: object[];
  due: number;
}

export function heldByMemory(memory: MemoryIntakeStorage): HeldCaptures {
  return {
    journals: Object.fromEntries(
      [...memory.journals].map(([key, { contiguous, beyond }]) => [key, { contiguous, beyond }]),
    ),
    accepted: Object.fromEntries(
      memory.projects().map((project) => [project, memory.stream(project).map(acceptedInMemory)]),
    ),
    parked: memory.parked.map(({ projectId, reason, ...capture }) => ({
      ...inMemory(capture),
      projectId,
      reason,
    })),
    refused: memory.refused.map(({ digest, place, occurredAt, clockState: _, ...rest }) => ({
      ...rest,
      digest: digest.toString('hex'),
      place: place && `${place.deviceSn}/${place.journalId}/${place.seq}`,
      occurredAt: occurredAt === null ? null : Date.parse(occurredAt),
    })),
    receipts: Object.fromEntries([...memory.receipts].map(([id, { receiptId: _, ...rest }]) => [id, rest])),
    audit: memory.audit.map(({ actor, action, detail }) => ({ actor, action, detail })),
    due: memory.dueCount,
  };
}

function inMemory({ fact, digest, receivedAt }: Pick<ParkedCapture, 'fact' | 'digest' | 'receivedAt'>) {
  const { identity, sourceActor, stated, secret } = fact;
  const place =
    identity.kind === 'journal' ? `${identity.deviceSn}/${identity.journalId}/${identity.seq}` : null;
  return {
    place,
    sourceActor,
    stated,
    sealed: Object.keys(secret).length > 0,
    digest: digest.toString('hex'),
    receivedAt,
  };
}

function acceptedInMemory({ projectId, enrolment, ...capture }: AcceptedCapture) {
  const { no, month, counted, notCounted, flags } = capture;
  return {
    ...inMemory(capture),
    ...{ projectId, no, month, counted, notCounted, flags: [...flags] },
    teamId: enrolment?.teamId ?? null,
    version: enrolment?.version ?? null,
    joinMovement: enrolment?.joinMovementId ?? null,
    occurredAt: Date.parse(capture.fact.stated.occurredAt ?? ''),
  };
}

interface Row {
  device_sn: string | null;
  journal_id: string | null;
  seq: number | null;
  source_actor: string;
  content_digest: Buffer;
  received_at: Date;
  stated: StatedFacts;
  sealed: Buffer | null;
}

const placeOf = ({ device_sn, journal_id, seq }: Pick<Row, 'device_sn' | 'journal_id' | 'seq'>) =>
  device_sn === null || journal_id === null ? null : `${device_sn}/${journal_id}/${seq}`;

const inRow = (row: Row) => ({
  place: placeOf(row),
  sourceActor: row.source_actor,
  stated: factsFromStored(row.stated),
  sealed: row.sealed !== null,
  digest: row.content_digest.toString('hex'),
  receivedAt: row.received_at.getTime(),
});

/** `auditAfter`: entries up to this id belong to an earlier run. */
export async function heldByPostgres(db: Db, auditAfter: number): Promise<HeldCaptures> {
  const events = await db.selectFrom('attendance_event').selectAll().orderBy('month').orderBy('no').execute();
  const accepted = events.map((row) => ({
    ...inRow(row as never),
    ...{ projectId: row.project_id, no: row.no, month: row.month, counted: row.counted, flags: row.flags },
    notCounted: row.not_counted_reason,
    teamId: row.team_id,
    version: row.enrolment_version,
    joinMovement: row.join_movement,
    occurredAt: row.occurred_at.getTime(),
  }));
  const parked = await db.selectFrom('parked_event').selectAll().orderBy('parked_id').execute();
  const refused = await db.selectFrom('refused_event').selectAll().orderBy('refused_id').execute();
  const journals = await db.selectFrom('journal').selectAll().execute();
  const receipts = await db.selectFrom('receipt').selectAll().execute();
  const { rows: audit } = await sql<object>`
    select actor, action, detail from audit_entry where id > ${auditAfter} order by id`.execute(db);
  const due = await db.selectFrom('release_due').selectAll().execute();
  return {
    journals: Object.fromEntries(
      journals.map((row) => [
        `${row.device_sn}/${row.journal_id}`,
        { contiguous: row.acked_seq, beyond: fromMultirange(row.beyond) },
      ]),
    ),
    accepted: Object.fromEntries(Map.groupBy(accepted, ({ projectId }) => projectId)),
    parked: parked.map((row) => ({ ...inRow(row as never), projectId: row.project_id, reason: row.reason })),
    refused: refused.map((row) => ({
      ...{ code: row.code, projectId: row.project_id, recordId: row.record_id, workerId: row.worker_id },
      sourceActor: row.source_actor,
      receivedAt: row.received_at.getTime(),
      digest: row.content_digest.toString('hex'),
      place: placeOf(row),
      occurredAt: row.occurred_at?.getTime() ?? null,
    })),
    receipts: Object.fromEntries(
      receipts.map((row) => [
        row.receipt_id.replaceAll('-', ''),
        {
          ...{ deviceSn: row.device_sn, projectId: row.project_id, items: row.items },
          receivedAt: row.received_at.getTime(),
        },
      ]),
    ),
    audit,
    due: due.length,
  };
}
