import type { RecordKind } from '@realname-hub/adapters/port.ts';
import { releaseHeldForKind } from '../delivery/operations.ts';
import { appendToStreams } from '../delivery/streams.ts';
import { shanghaiMonth } from '../runtime/shanghai-time.ts';
import type { Trx } from '../store/database.ts';
import type { RegistryContext } from './context.ts';
import { differingMembers, sameJson } from './json.ts';
import { findHeads } from './record-heads.ts';
import { insertEntries, replaceHeads, type Numbered } from './record-rows.ts';
import type { Head, Statement } from './record.ts';

export interface Saved {
  outcome: 'CREATED' | 'UPDATED' | 'UNCHANGED';
  head: Head;
}

interface Change {
  statement: Statement;
  saved: Saved;
  before: Head | null;
}

/**
 * Stores what is new in one go: the entries with their numbers in the streams, the heads, and an audit entry each.
 * The same statement again is neither a version nor a number. The caller holds the locks of what it changes.
 * Results in the order of the statements.
 */
export async function saveRecords(
  context: RegistryContext,
  trx: Trx,
  actor: string,
  statements: readonly Statement[],
): Promise<Saved[]> {
  const now = context.clock.now();
  const heads = await findHeads(context, trx, statements);
  const judged = statements.map((statement, index): Change => {
    const before = heads[index] ?? null;
    return { statement, before, saved: judge(statement, before, actor, now) };
  });
  const changes = judged.filter(({ saved }) => saved.outcome !== 'UNCHANGED');
  if (changes.length > 0) {
    await insertEntries(context, trx, await takeNumbers(trx, changes, now), now);
    await replaceHeads(
      context,
      trx,
      changes.map(({ saved }) => saved.head),
    );
    for (const change of changes) await auditChange(context, trx, actor, change);
    await releaseWaiting(trx, changes);
  }
  return judged.map(({ saved }) => saved);
}

/** What waits at partners for a record that nobody had stated is looked at again when the first one comes. */
async function releaseWaiting(trx: Trx, changes: readonly Change[]): Promise<void> {
  const created = changes
    .filter(({ saved }) => saved.outcome === 'CREATED')
    .map(({ statement }) => statement);
  const streams = new Map(created.map(({ kind, key }) => [`${kind}/${key}`, { kind, key }]));
  for (const { kind, key } of streams.values()) {
    if (kind !== 'worker') await releaseHeldForKind(trx, kind, key);
  }
}

/** For the many operations that state exactly one record. */
export async function saveRecord(
  context: RegistryContext,
  trx: Trx,
  actor: string,
  statement: Statement,
): Promise<Saved> {
  const [saved] = await saveRecords(context, trx, actor, [statement]);
  if (!saved) throw new Error('a statement without a result');
  return saved;
}

function judge(statement: Statement, before: Head | null, actor: string, now: number): Saved {
  const unchanged = before && !statement.restated && sameJson(before.stated, statement.stated);
  if (unchanged) return { outcome: 'UNCHANGED', head: before };
  const { key, kind, recordId, stated } = statement;
  return {
    outcome: before ? 'UPDATED' : 'CREATED',
    head: {
      key,
      kind,
      recordId,
      stated,
      version: (before?.version ?? 0) + 1,
      statedBy: statement.restated && before ? before.statedBy : actor,
      createdAt: before?.createdAt ?? now,
      updatedAt: now,
    },
  };
}

/** Numbers of all streams are taken at once, because that is what locks them in their order. */
async function takeNumbers(trx: Trx, changes: readonly Change[], now: number): Promise<Numbered[]> {
  const streams = new Map<string, { kind: RecordKind; key: string; count: number }>();
  for (const { statement } of changes) {
    const { kind, key } = statement;
    if (kind === 'worker') continue;
    const count = (streams.get(`${kind}/${key}`)?.count ?? 0) + 1;
    streams.set(`${kind}/${key}`, { kind, key, count });
  }
  const taken = await appendToStreams(trx, [...streams.values()], now);
  const next = new Map([...streams.keys()].map((stream, index) => [stream, taken[index]]));
  return changes.map(({ statement, saved }) => {
    const { kind, key } = statement;
    const { version } = saved.head;
    // A person has no stream: versions stand in for its numbers.
    if (kind === 'worker') return { statement, version, month: shanghaiMonth(now), no: version };
    const place = next.get(`${kind}/${key}`);
    if (!place) throw new Error(`no number was taken in stream ${kind}/${key}`);
    next.set(`${kind}/${key}`, { ...place, no: place.no + 1 });
    return { statement, version, ...place };
  });
}

async function auditChange(context: RegistryContext, trx: Trx, actor: string, change: Change): Promise<void> {
  const { statement, saved, before } = change;
  await context.audit(trx, {
    actor,
    action: `registry.${statement.kind}.${saved.outcome.toLowerCase()}`,
    object: `${statement.kind}:${statement.key}/${statement.recordId}`,
    detail: {
      version: saved.head.version,
      // Which members, never what they say: the trail is free of personal data.
      members: differingMembers(before?.stated ?? {}, statement.stated),
    },
  });
}
