import { sql } from 'kysely';
import type { RecordKind } from '@realname-hub/adapters/port.ts';
import { projectInScope } from '../registry/reach.ts';
import type { Schema } from '../registry/schemas.ts';
import { shanghaiIso } from '../runtime/shanghai-time.ts';
import type { Scope } from '../security/principal.ts';
import { bulkInsert } from '../store/bulk-insert.ts';
import type { Executor, Trx } from '../store/database.ts';
import { present } from './attendance-queries.ts';
import type { Receipt } from './intake-storage.ts';
import type { ItemResult } from './submission.ts';

export type ReceiptItem = ItemResult;

/** Asks delivery what each partner has made of records; answers in the order of the questions. */
export type PartnerStates = (
  records: readonly { kind: RecordKind; key: string; month: string; no: number }[],
) => Promise<readonly Schema<'PartnerState'>[][]>;

/**
 * What was answered to each batch; who lost the answer asks for it by the receipt's id. A commit whose answer was lost
 * is repeated: the first receipt stands.
 */
export async function insertReceipts(trx: Trx, receipts: readonly Receipt[]): Promise<void> {
  const rows = receipts.map(({ receiptId, deviceSn, projectId, receivedAt, items }) => ({
    receipt_id: receiptId,
    device_sn: deviceSn,
    project_id: projectId,
    received_at: new Date(receivedAt).toISOString(),
    items: JSON.stringify(items),
  }));
  await bulkInsert(
    trx,
    'receipt',
    { receipt_id: 'uuid', device_sn: 'text', project_id: 'text', received_at: 'timestamptz', items: 'jsonb' },
    rows,
    sql`on conflict do nothing`,
  );
}

interface ReceiptRow {
  receipt_id: string;
  device_sn: string | null;
  project_id: string | null;
  received_at: Date;
  items: ReceiptItem[];
}

/** What became of a batch: each item's answer, and where it has got to. Null when the key may not see it. */
export async function findReceipt(
  db: Executor,
  receiptId: string,
  scope: Scope,
  partnerStates: PartnerStates,
): Promise<object | null> {
  const { rows } = await sql<ReceiptRow>`
    select r.* from receipt r where r.receipt_id::text = ${receiptId} and ${inScope(scope)}`.execute(db);
  const [row] = rows;
  if (!row) return null;
  const { rows: stored } = await sql<{ record_id: string; project_id: string; month: string; no: number }>`
    select record_id, project_id, month, no from attendance_event
    where record_id = any(${row.items.map(({ recordId }) => recordId)}::text[])
    and (device_sn = ${row.device_sn} or project_id = ${row.project_id})`.execute(db);
  const states = await partnerStates(
    stored.map(({ project_id, month, no }) => ({ kind: 'attendance', key: project_id, month, no })),
  );
  const partnersOf = new Map(stored.map(({ record_id }, index) => [record_id, states[index] ?? []]));
  return {
    receiptId: row.receipt_id,
    ...present({ deviceSn: row.device_sn, projectId: row.project_id }),
    receivedAt: shanghaiIso(row.received_at.getTime()),
    items: row.items.map((item) => ({ ...item, partners: partnersOf.get(item.recordId) ?? [] })),
  };
}

function inScope(scope: Scope) {
  if (scope.kind === 'HUB') return sql<boolean>`true`;
  if (scope.kind === 'DEVICE') return sql<boolean>`r.device_sn = ${scope.deviceSn}`;
  if (scope.kind === 'MAKER') {
    return sql<boolean>`exists (
      select 1 from device d where d.device_sn = r.device_sn and d.maker_id = ${scope.makerId})`;
  }
  return sql<boolean>`r.project_id is not null and ${projectInScope(scope, sql`r.project_id`)}`;
}
