import type { KeyObject } from 'node:crypto';
import { sql } from 'kysely';
import type { Db, Trx } from '../store/database.ts';
import {
  CHAINED_COLUMNS,
  chainHash,
  GENESIS,
  isSignedHead,
  type AuditHead,
  type ChainedEntry,
} from './audit-chain.ts';
import { exportHead } from './audit-sealer.ts';

export type AuditFinding =
  /** The entry differs from what was sealed. */
  | { kind: 'ENTRY_EDITED'; position: number; entryId: number }
  /** A sealed or waiting entry is gone. */
  | { kind: 'ENTRY_DELETED'; position: number | null; entryId: number }
  /** The chain itself has a hole from here on. */
  | { kind: 'SEAL_DELETED'; position: number }
  /** The entry was sealed at another place. */
  | { kind: 'ENTRY_MOVED'; position: number; sealedPosition: number; entryId: number }
  /** Neither sealed nor waiting to be: it did not come through the hub. */
  | { kind: 'ENTRY_UNCHAINED'; entryId: number }
  | { kind: 'HEAD_MISSING' }
  /** The head was not signed by a known key of this hub. */
  | { kind: 'HEAD_FORGED'; position: number }
  /** The chain is not the one whose head was signed. */
  | { kind: 'CHAIN_REWRITTEN'; position: number }
  /** Entries after `position` are missing from the end. */
  | { kind: 'TAIL_CUT'; position: number; missing: number }
  /** Entries were chained behind the signed head. */
  | { kind: 'SEALED_BEHIND_HEAD'; position: number; surplus: number }
  | { kind: 'EXPORTED_HEAD_FORGED'; position: number };

export interface AuditReport {
  sound: boolean;
  /** Entries chained. */
  sealed: number;
  /** Entries written but not chained yet: normally those of the last second. */
  unsealed: { count: number; oldestAt: Date | null };
  head: AuditHead | null;
  findings: readonly AuditFinding[];
  /** More was found than is listed. */
  truncated: boolean;
}

export interface AuditVerifyOptions {
  publicKeys: ReadonlyMap<string, KeyObject>;
  /** Heads exported earlier and kept elsewhere. */
  exportedHeads?: readonly AuditHead[];
}

const PAGE = 2_000;
const MAX_FINDINGS = 200;

/** Reads the whole chain in one snapshot, page by page; a sealer may go on meanwhile. */
export async function verifyAudit(db: Db, options: AuditVerifyOptions): Promise<AuditReport> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (trx) => {
      const head = await exportHead(trx);
      const exported = options.exportedHeads ?? [];
      const walk = await walkChain(
        trx,
        [...exported, ...(head ? [head] : [])].map(({ position }) => position),
      );
      const unsealed = await unsealedTail(trx);
      const findings = [
        ...walk.findings,
        ...(await lostEntries(trx)),
        ...judgeHead(head, walk, options.publicKeys),
        ...exported.flatMap((known) => judgeExported(known, walk, options.publicKeys)),
      ];
      return {
        sound: findings.length === 0,
        sealed: walk.sealed,
        unsealed,
        head,
        findings: findings.slice(0, MAX_FINDINGS),
        truncated: findings.length > MAX_FINDINGS,
      };
    });
}

interface Walk {
  findings: AuditFinding[];
  /** Positions present. */
  sealed: number;
  last: number;
  /** Recomputed hashes at the positions asked for, hex. */
  hashes: Map<number, string>;
}

interface Link {
  position: number;
  entryId: number;
  hash: Buffer;
  entry: ChainedEntry | null;
}

interface Mismatch {
  link: Link;
  previous: Buffer;
}

async function walkChain(trx: Trx, wanted: readonly number[]): Promise<Walk> {
  const walk: Walk = { findings: [], sealed: 0, last: 0, hashes: new Map() };
  const asked = new Set(wanted);
  const mismatches: Mismatch[] = [];
  let previous: Buffer = GENESIS;
  let page: Link[];
  do {
    page = await readPage(trx, walk.last);
    for (const link of page) {
      const { position, entryId, entry, hash } = link;
      if (position !== walk.last + 1) note(walk, { kind: 'SEAL_DELETED', position: walk.last + 1 });
      else if (!entry) note(walk, { kind: 'ENTRY_DELETED', position, entryId });
      else if (!chainHash(previous, entry).equals(hash)) mismatches.push({ link, previous });
      if (asked.has(position)) walk.hashes.set(position, hash.toString('hex'));
      // Going on from the stored hash tells which single entries are wrong, not only the first.
      previous = hash;
      walk.last = position;
      walk.sealed += 1;
      if (mismatches.length === MAX_FINDINGS) settle(walk, mismatches.splice(0));
    }
  } while (page.length === PAGE);
  settle(walk, mismatches);
  return walk;
}

async function readPage(trx: Trx, after: number): Promise<Link[]> {
  const { rows } = await sql<
    ChainedEntry & { position: number; entryId: number; hash: Buffer; found: boolean }
  >`
    select s.position, s.entry_id as "entryId", s.hash, e.id is not null as found, ${CHAINED_COLUMNS}
    from audit_seal s left join audit_entry e on e.id = s.entry_id
    where s.position > ${after} order by s.position limit ${PAGE}`.execute(trx);
  return rows.map(({ position, entryId, hash, found, ...entry }) => ({
    position,
    entryId,
    hash,
    entry: found ? entry : null,
  }));
}

/** Tells a moved entry from an edited one: it still fits where it was sealed. */
function settle(walk: Walk, mismatches: readonly Mismatch[]): void {
  for (const { link } of mismatches) {
    const { position, entryId, entry } = link;
    const home =
      entry && mismatches.find(({ link: other, previous }) => chainHash(previous, entry).equals(other.hash));
    if (home) {
      const sealedPosition = home.link.position;
      note(walk, { kind: 'ENTRY_MOVED', position, sealedPosition, entryId });
    } else note(walk, { kind: 'ENTRY_EDITED', position, entryId });
  }
}

/** One more than is listed, so that the report can say that there is more. */
function note(walk: Walk, finding: AuditFinding): void {
  if (walk.findings.length <= MAX_FINDINGS) walk.findings.push(finding);
}

async function unsealedTail(trx: Trx): Promise<{ count: number; oldestAt: Date | null }> {
  const { rows } = await sql<{ count: number; oldestAt: Date | null }>`
    select count(*) as count, min(e.recorded_at) as "oldestAt"
    from audit_pending p join audit_entry e on e.id = p.entry_id`.execute(trx);
  return rows[0] ?? { count: 0, oldestAt: null };
}

async function lostEntries(trx: Trx): Promise<AuditFinding[]> {
  const { rows } = await sql<{ id: number; isGone: boolean }>`
    select p.entry_id as id, true as "isGone" from audit_pending p
    where not exists (select 1 from audit_entry e where e.id = p.entry_id)
    union all
    select e.id, false from audit_entry e
    where not exists (select 1 from audit_seal s where s.entry_id = e.id)
      and not exists (select 1 from audit_pending p where p.entry_id = e.id)
    order by id limit ${MAX_FINDINGS + 1}`.execute(trx);
  return rows.map(({ id, isGone }) =>
    isGone
      ? { kind: 'ENTRY_DELETED', position: null, entryId: id }
      : { kind: 'ENTRY_UNCHAINED', entryId: id },
  );
}

function judgeHead(
  head: AuditHead | null,
  walk: Walk,
  publicKeys: ReadonlyMap<string, KeyObject>,
): AuditFinding[] {
  if (!head) return walk.sealed === 0 ? [] : [{ kind: 'HEAD_MISSING' }];
  const { position } = head;
  if (!isSignedHead(head, publicKeys)) return [{ kind: 'HEAD_FORGED', position }];
  if (walk.last > position)
    return [
      { kind: 'SEALED_BEHIND_HEAD', position, surplus: walk.last - position },
      ...judgeLink(head, walk),
    ];
  return judgeLink(head, walk);
}

function judgeExported(
  head: AuditHead,
  walk: Walk,
  publicKeys: ReadonlyMap<string, KeyObject>,
): AuditFinding[] {
  if (!isSignedHead(head, publicKeys)) return [{ kind: 'EXPORTED_HEAD_FORGED', position: head.position }];
  return judgeLink(head, walk);
}

function judgeLink({ position, hash }: AuditHead, walk: Walk): AuditFinding[] {
  if (walk.last < position) return [{ kind: 'TAIL_CUT', position: walk.last, missing: position - walk.last }];
  return walk.hashes.get(position) === hash ? [] : [{ kind: 'CHAIN_REWRITTEN', position }];
}
