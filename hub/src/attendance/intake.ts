import type { AuditWriter } from '../security/audit.ts';
import type { Db, Trx } from '../store/database.ts';
import type { Clock } from '../runtime/clock.ts';
import type { Verdict } from './acceptance.ts';
import { insertRefused, type Captured } from './capture-store.ts';
import { GroupCommit } from './group-commit.ts';
import { journalKey, lockJournals, storeJournals, type JournalId } from './journals.ts';
import {
  claimRecordIds,
  findKnownCaptures,
  markRecordIdsRefused,
  type KnownCapture,
} from './known-captures.ts';
import { judgeCaptures, storeJudged, type Judged, type PlacingDeps } from './place-captures.ts';
import { insertReceipts } from './receipts.ts';
import { addSequences, EMPTY_SEQUENCES, hasSequence, type SequenceSet } from './sequence-set.ts';
import type { ItemResult, JournalPlace, Submission, SubmissionResult, SubmittedItem } from './submission.ts';

export interface IntakeDeps extends PlacingDeps {
  db: Db;
  clock: Clock;
  audit: AuditWriter;
  /** Told how many requests share a transaction. */
  onGroup?: (requests: number) => void;
}

const MAX_REQUESTS = 64;
const MAX_WAIT_MS = 5;
/** One group is stored while the next one gathers and a third one waits for its commit. */
const MAX_GROUPS = 3;

export interface Intake {
  submit(submission: Submission): Promise<SubmissionResult>;
}

/** Stores captures together with their places in journals and streams; what is answered is durable. */
export function createIntake(deps: IntakeDeps): Intake {
  const group = new GroupCommit<Submission, SubmissionResult>({
    commit: (submissions) => {
      deps.onGroup?.(submissions.length);
      return deps.db.transaction().execute((trx) => storeSubmissions(trx, deps, submissions));
    },
    clock: deps.clock,
    maxRequests: MAX_REQUESTS,
    maxWaitMs: MAX_WAIT_MS,
    maxGroups: MAX_GROUPS,
  });
  return { submit: (submission) => group.submit(submission) };
}

/** One item on its way through a group; `result` is set as soon as its answer is known. */
interface Pending {
  submission: Submission;
  item: SubmittedItem;
  result: ItemResult | null;
}

export async function storeSubmissions(
  trx: Trx,
  deps: IntakeDeps,
  submissions: readonly Submission[],
): Promise<SubmissionResult[]> {
  const now = deps.clock.now();
  const pending: Pending[] = submissions.flatMap((submission) =>
    submission.items.map((item) => ({ submission, item, result: null })),
  );
  const journals = await lockJournals(
    trx,
    pending.flatMap(({ item }) => placeOf(item) ?? []),
    new Date(now),
  );
  await answerRepeated(trx, journals, pending);
  await answerInvalid(trx, pending);
  const judged = await judgeNew(trx, deps, pending);
  const advanced = await advanceJournals(trx, journals, pending, new Date(now));
  const results = submissions.map((submission) => resultOf(submission, pending, advanced));
  await insertReceipts(trx, submissions, results);
  await deps.audit(
    trx,
    ...submissions.map((submission, index) => ({
      actor: submission.actor,
      action: 'attendance.submitted',
      object: `receipt/${submission.receiptId}`,
      detail: countByStatus(results[index]?.results ?? []),
    })),
  );
  await storeJudged(trx, deps, judged, now);
  return results;
}

/** Items whose journal or record id is already taken: the same content is a duplicate, other content a conflict. */
async function answerRepeated(
  trx: Trx,
  journals: Map<string, SequenceSet>,
  pending: Pending[],
): Promise<void> {
  const inJournal = pending.filter(({ item }) => {
    const place = placeOf(item);
    return place !== null && hasSequence(journals.get(journalKey(place)) ?? EMPTY_SEQUENCES, place.seq);
  });
  const known = await findKnownCaptures(
    trx,
    inJournal.flatMap(({ item }) => placeOf(item) ?? []),
  );
  inJournal.forEach((entry, index) => (entry.result = repeated(entry.item, known[index] ?? null)));

  const withoutJournal = pending.filter(({ item }) => item.kind === 'fact' && placeOf(item) === null);
  const claimed = await claimRecordIds(
    trx,
    withoutJournal.map(({ submission, item }) => ({
      actor: submission.actor,
      recordId: recordIdOf(item),
      digest: item.digest,
    })),
  );
  withoutJournal.forEach((entry, index) => {
    const before = claimed[index];
    if (before) entry.result = repeated(entry.item, before);
  });

  const first = new Map<string, Pending>();
  for (const entry of pending) {
    const place = placeOf(entry.item);
    if (entry.result !== null || place === null) continue;
    const key = `${journalKey(place)}/${place.seq}`;
    const earlier = first.get(key);
    if (earlier) entry.result = repeated(entry.item, { digest: earlier.item.digest, refusedWith: null });
    else first.set(key, entry);
  }
}

function repeated(item: SubmittedItem, known: KnownCapture | null): ItemResult {
  const recordId = recordIdOf(item);
  if (known === null) return { recordId, status: 'DUPLICATE' };
  if (!known.digest.equals(item.digest)) return { recordId, status: 'REJECTED', code: 'EVENT_CONFLICT' };
  return known.refusedWith === null
    ? { recordId, status: 'DUPLICATE' }
    : { recordId, status: 'REJECTED', code: known.refusedWith };
}

async function answerInvalid(trx: Trx, pending: Pending[]): Promise<void> {
  const remembered = [];
  for (const entry of pending) {
    const { item, submission } = entry;
    if (entry.result !== null || item.kind !== 'invalid') continue;
    entry.result = { recordId: item.recordId, status: 'REJECTED', code: item.code, pointer: item.pointer };
    if (item.place === null) continue;
    remembered.push({
      digest: item.digest,
      receivedAt: submission.receivedAt,
      code: item.code,
      projectId: submission.projectId,
      recordId: item.recordId,
      sourceActor: submission.actor,
      workerId: null,
      occurredAt: null,
      place: item.place,
    });
  }
  await insertRefused(trx, remembered);
}

async function judgeNew(trx: Trx, deps: IntakeDeps, pending: Pending[]): Promise<Judged> {
  const fresh = pending.flatMap((entry) =>
    entry.result === null && entry.item.kind === 'fact' ? [{ entry, captured: capturedOf(entry) }] : [],
  );
  const judged = await judgeCaptures(
    trx,
    deps.lookups,
    fresh.map(({ captured }) => captured),
  );
  const { verdicts } = judged;
  fresh.forEach(({ entry, captured }, index) => {
    entry.result = answerTo(captured.fact.stated.recordId, verdicts[index]);
  });
  await markRecordIdsRefused(
    trx,
    fresh.flatMap(({ entry, captured }, index) => {
      const verdict = verdicts[index];
      if (captured.fact.identity.kind === 'journal' || verdict?.status !== 'REJECTED') return [];
      return [{ actor: entry.submission.actor, recordId: captured.fact.stated.recordId, code: verdict.code }];
    }),
  );
  return judged;
}

function capturedOf(entry: Pending): Captured {
  if (entry.item.kind !== 'fact') throw new Error('an invalid item has no fact');
  return { fact: entry.item.fact, digest: entry.item.digest, receivedAt: entry.submission.receivedAt };
}

export function answerTo(recordId: string, verdict: Verdict | undefined): ItemResult {
  if (verdict === undefined) throw new Error(`no verdict for ${recordId}`);
  if (verdict.status === 'PARKED') return { recordId, status: 'PARKED', code: verdict.reason };
  if (verdict.status === 'REJECTED') return { recordId, status: 'REJECTED', code: verdict.code };
  return { recordId, status: 'ACCEPTED', ...(verdict.flags.length > 0 ? { flags: verdict.flags } : {}) };
}

/** A refused item is dealt with as well: its sequence is acknowledged, or its journal could never move on. */
async function advanceJournals(
  trx: Trx,
  journals: Map<string, SequenceSet>,
  pending: readonly Pending[],
  now: Date,
): Promise<Map<string, { id: JournalId; set: SequenceSet }>> {
  const added = new Map<string, { id: JournalId; sequences: number[] }>();
  for (const { item } of pending) {
    const place = placeOf(item);
    if (place === null) continue;
    const entry = added.get(journalKey(place)) ?? { id: place, sequences: [] };
    entry.sequences.push(place.seq);
    added.set(journalKey(place), entry);
  }
  const advanced = new Map(
    [...added].map(([key, { id, sequences }]) => [
      key,
      { id, set: addSequences(journals.get(key) ?? EMPTY_SEQUENCES, sequences) },
    ]),
  );
  await storeJournals(trx, [...advanced.values()], now);
  return advanced;
}

function resultOf(
  submission: Submission,
  pending: readonly Pending[],
  journals: Map<string, { id: JournalId; set: SequenceSet }>,
): SubmissionResult {
  const own = pending.filter((entry) => entry.submission === submission);
  const keys = new Set(
    own.flatMap(({ item }) => (placeOf(item) ? [journalKey(placeOf(item) as JournalPlace)] : [])),
  );
  return {
    receiptId: submission.receiptId,
    results: own.map(({ result, item }) => {
      if (result === null) throw new Error(`item ${recordIdOf(item)} was not answered`);
      return result;
    }),
    journals: [...keys].flatMap((key) => {
      const journal = journals.get(key);
      return journal ? [{ journalId: journal.id.journalId, ackedSeq: journal.set.contiguous }] : [];
    }),
  };
}

function placeOf(item: SubmittedItem): JournalPlace | null {
  if (item.kind === 'invalid') return item.place;
  return item.fact.identity.kind === 'journal' ? item.fact.identity : null;
}

const recordIdOf = (item: SubmittedItem): string =>
  item.kind === 'fact' ? item.fact.stated.recordId : item.recordId;

function countByStatus(results: readonly ItemResult[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { status } of results) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}
