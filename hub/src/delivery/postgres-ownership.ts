import { sql } from 'kysely';
import type { Db, Trx } from '../store/database.ts';
import { SLOTS } from './slots.ts';
import { LEASE_MS, type Ownership, type RenewRequest } from './storage.ts';

/** Whoever holds it divides the shards; the others leave that to it and try again at their next renewal. */
const BALANCING = 7_266_002;

interface ShardRow {
  partner_id: string;
  slot: number;
  epoch: number;
  process_id: string | null;
  alive: boolean;
}

export async function renewLease(db: Db, request: RenewRequest): Promise<Ownership> {
  return db.transaction().execute(async (trx) => {
    const { processId, partnerIds, breakers = [] } = request;
    await sql`
      insert into process (process_id, valid_until, breakers)
      values (${processId}, clock_timestamp() + ${LEASE_MS} * interval '1 ms',
        ${JSON.stringify(Object.fromEntries(breakers))}::jsonb)
      on conflict (process_id) do update set valid_until = excluded.valid_until,
        breakers = excluded.breakers`.execute(trx);
    const { rows } = await sql<{
      ours: boolean;
    }>`select pg_try_advisory_xact_lock(${BALANCING}) as ours`.execute(trx);
    if (rows[0]?.ours) await balance(trx, request);
    const shards = await readShards(trx);
    return {
      shards: shards
        .filter((shard) => shard.process_id === processId)
        .map(({ partner_id: partnerId, slot, epoch }) => ({ partnerId, slot, epoch })),
      owners: new Map(partnerIds.map((partnerId) => [partnerId, ownersOf(shards, partnerId)])),
    };
  });
}

export async function leaveProcess(db: Db, processId: string): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await sql`update shard set process_id = null where process_id = ${processId}`.execute(trx);
    await sql`delete from process where process_id = ${processId}`.execute(trx);
  });
}

async function balance(trx: Trx, { processId, partnerIds, keep }: RenewRequest): Promise<void> {
  await sql`delete from process where valid_until <= clock_timestamp() and process_id <> ${processId}`.execute(
    trx,
  );
  await sql`
    insert into shard (partner_id, slot)
    select p.partner_id, slot
    from partner p cross join generate_series(0, ${SLOTS - 1}) as slot
    where p.partner_id = any(${partnerIds}::text[])
      and not exists (select from shard s where s.partner_id = p.partner_id and s.slot = slot.slot)
    on conflict do nothing`.execute(trx);
  const { rows } = await sql<{ live: number }>`select count(*)::int as live from process`.execute(trx);
  const shards = (await readShards(trx)).filter(({ partner_id: id }) => partnerIds.includes(id));
  const fair = Math.ceil(shards.length / Math.max(1, rows[0]?.live ?? 1));
  const mine = shards.filter((shard) => shard.process_id === processId);
  const surplus = mine
    .toReversed()
    .slice(0, Math.max(0, mine.length - fair))
    .filter(({ partner_id: id, slot }) => !keep.some((kept) => kept.partnerId === id && kept.slot === slot));
  if (surplus.length > 0)
    await sql`update shard set process_id = null where process_id = ${processId} and ${among(surplus)}`.execute(
      trx,
    );
  const free = shards.filter((shard) => !shard.alive).slice(0, Math.max(0, fair - mine.length));
  if (free.length > 0) await take(trx, processId, free);
}

/** A shard that its last owner is just writing under is left for the next time: a lease must never wait. */
async function take(trx: Trx, processId: string, free: readonly ShardRow[]): Promise<void> {
  await sql`
    update shard set process_id = ${processId}, epoch = shard.epoch + 1
    from (select partner_id, slot from shard where ${among(free)} for update skip locked) as got
    where shard.partner_id = got.partner_id and shard.slot = got.slot`.execute(trx);
}

function among(shards: readonly ShardRow[]) {
  return sql<boolean>`(shard.partner_id, shard.slot) in (select * from unnest(
    ${shards.map((shard) => shard.partner_id)}::text[], ${shards.map(({ slot }) => slot)}::smallint[]))`;
}

async function readShards(trx: Trx): Promise<ShardRow[]> {
  const { rows } = await sql<ShardRow>`
    select s.partner_id, s.slot, s.epoch, s.process_id, p.process_id is not null as alive
    from shard s left join process p on p.process_id = s.process_id
    order by s.slot, s.partner_id collate "C"`.execute(trx);
  return rows;
}

function ownersOf(shards: readonly ShardRow[], partnerId: string): number {
  return new Set(shards.filter((s) => s.partner_id === partnerId && s.alive).map((s) => s.process_id)).size;
}
