import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { RecordKind } from '@realname-hub/adapters/port.ts';
import type { AuditWriter } from '../security/audit.ts';
import { bulkInsert } from '../store/bulk-insert.ts';
import type { Db, Trx } from '../store/database.ts';
import { prepared } from '../store/database-client.ts';
import { newerVersions, refName, type ItemOutcome, type LaneChange, type RecordRef } from './model.ts';
import { upsertPartnerRecords } from './postgres-records.ts';
import { findStopped, writeReplays } from './postgres-requests.ts';
import {
  ATTEMPT_TYPES,
  CALL_TYPES,
  CALL_UPDATES,
  ITEM_TYPES,
  LANE_TYPES,
  toCallRow,
  toItemRow,
  toLaneRow,
  type ItemRow,
  type LaneRow,
} from './postgres-rows.ts';
import type { Readers } from './reader.ts';
import { inRepeatableTransaction } from './repeatable-transaction.ts';
import type { Applied } from './storage.ts';

/** A process that stands still inside a transaction must not hold its shards for longer than a lease. */
const STUCK_MS = 5_000;

export interface ApplyHooks {
  readers: Readers;
  audit: AuditWriter;
}

export function applyChanges(
  db: Db,
  processId: string,
  changes: readonly LaneChange[],
  now: number,
  hooks: ApplyHooks,
): Promise<readonly Applied[]> {
  return inRepeatableTransaction(db, (trx) => applyOnce(trx, processId, changes, now, hooks));
}

async function applyOnce(
  trx: Trx,
  processId: string,
  changes: readonly LaneChange[],
  now: number,
  hooks: ApplyHooks,
): Promise<readonly Applied[]> {
  const epochs = await fence(trx, processId, changes);
  const owned = changes.filter((change) => epochs.get(shardName(change)) === change.epoch);
  const stopped = await findStopped(trx, owned);
  // Always the same order of locks: shards, lanes, partner records, rows, calls.
  const valid = owned
    .filter((change) => !stopped.has(change))
    .sort((a, b) => compare(laneOrder(a), laneOrder(b)));
  if (valid.length > 0) await write(trx, valid, now, hooks);
  const applied = new Set(valid);
  return changes.map((change) => {
    if (applied.has(change)) return 'APPLIED';
    return stopped.has(change) ? 'STOPPED' : 'FENCED';
  });
}

/** Locks the shards against a change of hands until this transaction ends, and tells the epochs that hold. */
async function fence(
  trx: Trx,
  processId: string,
  changes: readonly LaneChange[],
): Promise<Map<string, number>> {
  await sql`set local idle_in_transaction_session_timeout = ${sql.lit(STUCK_MS)}`.execute(trx);
  const shards = [...new Map(changes.map((change) => [shardName(change), change.lane])).values()];
  const { rows } = await sql<{ partner_id: string; slot: number; epoch: number }>`${prepared}
    select partner_id, slot, epoch from shard
    where process_id = ${processId} and (partner_id, slot) in (select * from unnest(
      ${shards.map(({ partnerId }) => partnerId)}::text[], ${shards.map(({ slot }) => slot)}::smallint[]))
    order by partner_id, slot for share`.execute(trx);
  return new Map(rows.map((row) => [`${row.slot} ${row.partner_id}`, row.epoch]));
}

function shardName({ lane }: LaneChange): string {
  return `${lane.slot} ${lane.partnerId}`;
}

function laneOrder({ lane }: LaneChange): string {
  return `${lane.key} ${lane.kind} ${lane.partnerId}`;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

async function write(
  trx: Trx,
  changes: readonly LaneChange[],
  now: number,
  hooks: ApplyHooks,
): Promise<void> {
  await writeLanes(trx, changes, now);
  const { accepted, released } = await upsertPartnerRecords(trx, changes, now);
  await writeItems(trx, changes, accepted, now);
  await supersedeDead(trx, changes, now);
  await writeCalls(trx, changes);
  await release(trx, released, now);
  await writeReplays(trx, changes);
  await writeCredentials(trx, changes, now);
  await tellDomains(trx, changes, hooks.readers);
  await auditBatch(trx, changes, hooks.audit);
}

const LANE_MEMBERS = Object.keys(LANE_TYPES).filter(
  (c) => !['key', 'kind', 'partner_id', 'slot', 'wake_at', 'touched'].includes(c),
);

/** What a person asked for after the lane was claimed has not been seen yet: the lane stays awake. */
async function writeLanes(trx: Trx, changes: readonly LaneChange[], now: number): Promise<void> {
  const rows = changes.map(({ lane }) => toLaneRow(lane));
  const columns = Object.keys(LANE_TYPES) as (keyof LaneRow)[];
  const arrays = columns.map(
    (column) => sql`${rows.map((row) => row[column])}::${sql.raw(LANE_TYPES[column])}[]`,
  );
  await sql`${prepared}
    update lane set ${sql.join(LANE_MEMBERS.map((column) => sql`${sql.ref(column)} = n.${sql.ref(column)}`))},
      wake_at = case when lane.touched = n.touched then n.wake_at else least(n.wake_at, ${new Date(now)}) end
    from unnest(${sql.join(arrays)}) as n (${sql.join(columns.map((column) => sql.ref(column)))})
    where lane.key = n.key and lane.kind = n.kind and lane.partner_id = n.partner_id`.execute(trx);
}

/** `accepted`: records that the partner has by now; whatever was to be held for one of them goes on waiting only. */
async function writeItems(
  trx: Trx,
  changes: readonly LaneChange[],
  accepted: ReadonlySet<string>,
  now: number,
): Promise<void> {
  const rows: ItemRow[] = [];
  const gone: ItemRow[] = [];
  for (const { lane, items } of changes) {
    for (const item of items) {
      const row = toItemRow(lane, item);
      if (item.state === 'CONFIRMED') gone.push(row);
      else rows.push(isReleased(row, accepted) ? releasedRow(row, now) : row);
    }
  }
  const columns = Object.keys(ITEM_TYPES).filter(
    (c) => !['key', 'kind', 'partner_id', 'no', 'slot'].includes(c),
  );
  await bulkInsert(
    trx,
    'lane_item',
    ITEM_TYPES,
    rows,
    sql`on conflict (key, kind, partner_id, no) do update set
      ${sql.join(columns.map((column) => sql`${sql.ref(column)} = excluded.${sql.ref(column)}`))}`,
  );
  if (gone.length === 0) return;
  await sql`
    delete from lane_item i using unnest(
      ${gone.map(({ key }) => key)}::text[], ${gone.map(({ kind }) => kind)}::text[],
      ${gone.map((row) => row.partner_id)}::text[], ${gone.map(({ no }) => no)}::bigint[]
    ) as g (key, kind, partner_id, no)
    where i.key = g.key and i.kind = g.kind and i.partner_id = g.partner_id and i.no = g.no`.execute(trx);
}

async function supersedeDead(trx: Trx, changes: readonly LaneChange[], now: number): Promise<void> {
  const newer = changes.flatMap((change) =>
    newerVersions(change).map((record) => ({ ...record, ...change.lane })),
  );
  if (newer.length === 0) return;
  await sql`
    update lane_item i set state = 'SUPERSEDED', code = 'NEWER_VERSION', message = null, since = ${new Date(now)}
    from unnest(
      ${newer.map(({ key }) => key)}::text[], ${newer.map(({ kind }) => kind)}::text[],
      ${newer.map(({ partnerId }) => partnerId)}::text[], ${newer.map(({ recordId }) => recordId)}::text[],
      ${newer.map(({ version }) => version)}::integer[]
    ) as n (key, kind, partner_id, record_id, version)
    where i.key = n.key and i.kind = n.kind and i.partner_id = n.partner_id and i.record_id = n.record_id
      and i.version < n.version and i.state in ('REJECTED', 'NOT_EXPRESSIBLE')`.execute(trx);
}

function isReleased(row: ItemRow, accepted: ReadonlySet<string>): boolean {
  const { state, partner_id: partnerId, waits_kind: kind, waits_key: key, waits_record: recordId } = row;
  if (state !== 'HELD' || kind === null || kind === 'photo' || key === null || recordId === null)
    return false;
  return accepted.has(`${partnerId} ${refName({ kind, key, recordId })}`);
}

function releasedRow(row: ItemRow, now: number): ItemRow {
  const free = { waits_kind: null, waits_key: null, waits_record: null };
  return { ...row, ...free, state: 'WAITING', next_at: new Date(now), since: new Date(now) };
}

async function writeCalls(trx: Trx, changes: readonly LaneChange[]): Promise<void> {
  await bulkInsert(
    trx,
    'call',
    CALL_TYPES,
    changes.flatMap(({ calls }) => calls.map(toCallRow)),
    sql`on conflict (key, call_id) do update set
      ${sql.join(CALL_UPDATES.map((column) => sql`${sql.ref(column)} = excluded.${sql.ref(column)}`))}`,
  );
  // A change that is written twice, because its first commit was not answered, leaves one entry.
  await bulkInsert(
    trx,
    'call_attempt',
    ATTEMPT_TYPES,
    changes.flatMap(({ lane, epoch, attempts }) =>
      attempts.map((attempt) => ({
        key: lane.key,
        call_id: attempt.callId,
        action: attempt.action,
        started_at: new Date(attempt.startedAt),
        ended_at: new Date(attempt.endedAt),
        outcome: attempt.outcome,
        code: attempt.code,
        message: attempt.message,
        epoch,
      })),
    ),
    sql`on conflict do nothing`,
  );
}

/** Rows on any lane that waited for these records. Their lanes' owners find them due. */
async function release(
  trx: Trx,
  records: readonly (RecordRef & { partnerId: string })[],
  now: number,
): Promise<void> {
  if (records.length === 0) return;
  await sql`
    update lane_item i set state = 'WAITING', waits_kind = null, waits_key = null, waits_record = null,
      next_at = ${new Date(now)}, since = ${new Date(now)}
    from (
      select h.key, h.kind, h.partner_id, h.no from unnest(
        ${records.map(({ key }) => key)}::text[], ${records.map(({ kind }) => kind)}::text[],
        ${records.map(({ recordId }) => recordId)}::text[], ${records.map(({ partnerId }) => partnerId)}::text[]
      ) as r (key, kind, record_id, partner_id)
      join lane_item h on h.state = 'HELD' and h.waits_key = r.key and h.waits_kind = r.kind
        and h.waits_record = r.record_id and h.partner_id = r.partner_id
      order by h.key, h.kind, h.partner_id, h.no for update of h
    ) as w
    where i.key = w.key and i.kind = w.kind and i.partner_id = w.partner_id and i.no = w.no`.execute(trx);
}

/**
 * The new revision tells every process to load the partner again. An answer to a credential that was known under an
 * older revision changes nothing: it may have been replaced since, and a refusal of what is there now will come again.
 */
async function writeCredentials(trx: Trx, changes: readonly LaneChange[], now: number): Promise<void> {
  for (const { lane, credential } of changes) {
    if (!credential) continue;
    const { scopeKey, partnerRevision, refused } = credential;
    const { numAffectedRows } = await sql`
      update partner set revision = revision + 1
      where partner_id = ${lane.partnerId} and revision = ${partnerRevision}`.execute(trx);
    if (numAffectedRows === 0n) continue;
    await sql`
      update partner_credential set refused_code = ${refused?.code ?? null}, refused_message = ${refused?.message ?? null},
        refused_at = ${refused ? new Date(now) : null}, retry_at = ${refused ? new Date(refused.retryAt) : null}
      where partner_id = ${lane.partnerId} and scope_key = ${scopeKey}`.execute(trx);
  }
}

async function tellDomains(trx: Trx, changes: readonly LaneChange[], readers: Readers): Promise<void> {
  const byKind = Map.groupBy(
    changes.flatMap(({ outcomes }) => outcomes),
    ({ kind }): RecordKind => kind,
  );
  for (const [kind, outcomes] of byKind) await readers.get(kind)?.onOutcomes?.(trx, outcomes);
}

/** One entry for all transitions of a batch, with the digest of its members. */
async function auditBatch(trx: Trx, changes: readonly LaneChange[], audit: AuditWriter): Promise<void> {
  for (const [partnerId, ofPartner] of Map.groupBy(changes, ({ lane }) => lane.partnerId)) {
    const outcomes = ofPartner.flatMap((change) => change.outcomes);
    const calls = ofPartner.flatMap((change) => change.calls);
    if (outcomes.length === 0 && calls.length === 0) continue;
    await audit(trx, {
      actor: 'hub',
      action: 'delivery.batch',
      object: `partner:${partnerId}`,
      detail: {
        items: countBy(outcomes),
        calls: countBy(calls),
        digest: digestOf(
          outcomes,
          calls.map(({ id, state }) => `${id} ${state}`),
        ),
      },
    });
  }
}

function countBy(rows: readonly { state: string }[]): Record<string, number> {
  return Object.fromEntries(
    [...Map.groupBy(rows, ({ state }) => state)].map(([state, { length }]) => [state, length]),
  );
}

function digestOf(outcomes: readonly ItemOutcome[], calls: readonly string[]): string {
  const lines = outcomes.map(({ kind, key, no, state }) => `${kind} ${key} ${no} ${state}`);
  return createHash('sha256')
    .update([...lines, ...calls].sort().join('\n'))
    .digest('hex');
}
