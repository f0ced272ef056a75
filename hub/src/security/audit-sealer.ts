import { sql } from 'kysely';
import type { Clock } from '../runtime/clock.ts';
import type { Db, Executor, Trx } from '../store/database.ts';
import {
  CHAINED_COLUMNS,
  chainHash,
  GENESIS,
  signHead,
  type AuditHead,
  type ChainedEntry,
} from './audit-chain.ts';
import type { Keyring } from './keyring.ts';
import './tables.ts';

/** Chains and signs committed audit entries. Any number of processes may run one; a lease lets one work. */
export interface AuditSealer {
  run(signal: AbortSignal): Promise<void>;
  /** Seals what can be sealed now; answers how many, or null when another process holds the lease. */
  sealOnce(): Promise<number | null>;
}

export interface AuditSealerOptions {
  db: Db;
  clock: Clock;
  hubId: string;
  keyring: Pick<Keyring, 'auditSigning'>;
  /** Name of this process, unique among those that share the database. */
  holder: string;
  onError: (error: unknown) => void;
}

const SEAL_EVERY_MS = 1_000;
const LEASE_SECONDS = 5;
/** Entries of one transaction: bounds its memory and the time it holds the lease row. */
const BATCH = 2_000;

export function createAuditSealer(options: AuditSealerOptions): AuditSealer {
  const { db, clock, holder, onError } = options;

  const sealOnce = async () => {
    const fence = await takeLease(db, holder);
    if (fence === null) return null;
    let sealed = 0;
    for (;;) {
      const count = await db.transaction().execute((trx) => sealBatch(trx, fence, options));
      sealed += count;
      if (count < BATCH) return sealed;
    }
  };

  const run = async (signal: AbortSignal) => {
    while (!signal.aborted) {
      await sealOnce().catch(onError);
      await clock.sleep(SEAL_EVERY_MS, signal);
    }
  };

  return { run, sealOnce };
}

/** The end of the chain as it was last signed; null before the first seal. */
export async function exportHead(db: Executor): Promise<AuditHead | null> {
  const row = await db.selectFrom('audit_head').selectAll().executeTakeFirst();
  if (!row) return null;
  return {
    hubId: row.hub_id,
    position: row.position,
    hash: row.hash.toString('hex'),
    sealedAt: row.sealed_at.toISOString(),
    keyId: row.signing_key_id,
    signature: row.signature.toString('base64'),
  };
}

/** A new holder gets a new fence; the lease is measured by the database's clock, which all processes share. */
async function takeLease(db: Db, holder: string): Promise<number | null> {
  const { rows } = await sql<{ fence: number }>`
    update audit_sealer set
      fence = fence + case when holder = ${holder} and expires_at > clock_timestamp() then 0 else 1 end,
      holder = ${holder},
      expires_at = clock_timestamp() + make_interval(secs => ${LEASE_SECONDS})
    where holder = ${holder} or expires_at < clock_timestamp()
    returning fence`.execute(db);
  return rows[0]?.fence ?? null;
}

async function sealBatch(trx: Trx, fence: number, options: AuditSealerOptions): Promise<number> {
  // The row stays locked until commit; a sealer that was paused finds another fence here and stops.
  const lease = await trx
    .selectFrom('audit_sealer')
    .select('fence')
    .where('fence', '=', fence)
    .forUpdate()
    .executeTakeFirst();
  if (!lease) return 0;
  const entries = await sealable(trx);
  const last = await trx
    .selectFrom('audit_seal')
    .select(['position', 'hash'])
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst();
  let { position, hash } = last ?? { position: 0, hash: GENESIS };
  const seals = entries.map((entry) => {
    position += 1;
    hash = chainHash(hash, entry);
    return { position, entry_id: entry.id, hash };
  });
  if (seals.length === 0) return 0;
  await writeSeals(trx, seals);
  await writeHead(trx, position, hash, options);
  return seals.length;
}

/**
 * Entries whose transaction is older than every running one: nothing can commit before them any more. A number that
 * this server has not given out yet was written before the database was restored elsewhere, and is just as final.
 */
async function sealable(trx: Trx): Promise<ChainedEntry[]> {
  const { rows } = await sql<ChainedEntry>`
    select ${CHAINED_COLUMNS}
    from audit_pending p join audit_entry e on e.id = p.entry_id
    where p.xid < pg_snapshot_xmin(pg_current_snapshot()) or p.xid >= pg_snapshot_xmax(pg_current_snapshot())
    order by p.xid, p.entry_id
    limit ${BATCH}`.execute(trx);
  return rows;
}

async function writeSeals(
  trx: Trx,
  seals: readonly { position: number; entry_id: number; hash: Buffer }[],
): Promise<void> {
  const entryIds = seals.map(({ entry_id }) => entry_id);
  await sql`
    insert into audit_seal (position, entry_id, hash)
    select * from unnest(
      ${seals.map(({ position }) => position)}::bigint[], ${entryIds}::bigint[],
      ${seals.map(({ hash }) => hash)}::bytea[])`.execute(trx);
  await sql`delete from audit_pending where entry_id = any(${entryIds}::bigint[])`.execute(trx);
}

async function writeHead(
  trx: Trx,
  position: number,
  hash: Buffer,
  { clock, hubId, keyring }: AuditSealerOptions,
): Promise<void> {
  const { keyId, privateKey } = keyring.auditSigning;
  const sealedAt = new Date(clock.now());
  const head = signHead(
    { hubId, position, hash: hash.toString('hex'), sealedAt: sealedAt.toISOString(), keyId },
    privateKey,
  );
  const columns = {
    hub_id: hubId,
    position,
    hash,
    sealed_at: sealedAt,
    signing_key_id: keyId,
    signature: Buffer.from(head.signature, 'base64'),
  };
  await trx
    .insertInto('audit_head')
    .values(columns)
    .onConflict((conflict) => conflict.column('only_row').doUpdateSet(columns))
    .execute();
}
