import type { Clock } from '../runtime/clock.ts';
import type { Verdict } from './acceptance.ts';
import type { Captured, RefusedCapture } from './capture.ts';
import { GroupCommit } from './group-commit.ts';
import {
  type Claimed,
  type IntakeChanges,
  type IntakeSession,
  type IntakeStorage,
} from './intake-storage.ts';
import { journalKey, type JournalId } from './journals.ts';
import type { KnownCapture } from './known-captures.ts';
import { judgeCaptures, placesOf } from './place-captures.ts';
import { addSequences, EMPTY_SEQUENCES, hasSequence, type SequenceSet } from './sequence-set.ts';
import type { ItemResult, JournalPlace, Submission, SubmissionResult, SubmittedItem } from './submission.ts';

export interface IntakeDeps {
  storage: IntakeStorage;
  clock: Clock;
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
    commit: (submissions) =>
      deps.storage.transaction((session) => storeSubmissions(session, submissions, deps.clock.now())),
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

/** Stores requests in one transaction, each as if it had come alone, in their order. */
export async function storeSubmissions(
  session: IntakeSession,
  submissions: readonly Submission[],
  now: number,
): Promise<SubmissionResult[]> {
  const pending: Pending[] = submissions.flatMap((submission) =>
    submission.items.map((item) => ({ submission, item, result: null })),
  );
  const { journals } = await claim(session, pending, new Date(now));
  const invalid = answerInvalid(pending);
  const judged = await judgeNew(session, pending);
  if (pending.some(({ result }) => result?.status === 'REJECTED')) refuseTwins(pending);
  const advanced = advanceJournals(journals, pending);
  const results = submissions.map((submission) => resultOf(submission, pending, advanced));
  await session.store({
    at: now,
    ...judged,
    refused: [...invalid, ...judged.refused],
    journals: [...advanced.values()],
    receipts: submissions.map(({ receiptId, deviceSn, projectId, receivedAt }, index) => ({
      ...{ receiptId, deviceSn, projectId, receivedAt, items: results[index]?.results ?? [] },
    })),
    audit: submissions.map((submission, index) => ({
      actor: submission.actor,
      action: 'attendance.submitted',
      object: `receipt/${submission.receiptId}`,
      detail: countByStatus(results[index]?.results ?? []),
    })),
  });
  return results;
}

/**
 * Takes journals and ids, and answers items that come again: the same content is a duplicate, other content a
 * conflict.
 */
async function claim(session: IntakeSession, pending: Pending[], at: Date): Promise<Claimed> {
  const withoutJournal = pending.filter(({ item }) => item.kind === 'fact' && placeOf(item) === null);
  const claimed = await session.claim({
    journals: pending.flatMap(({ item }) => placeOf(item) ?? []),
    records: withoutJournal.map(({ submission, item }) => ({
      actor: submission.actor,
      recordId: recordIdOf(item),
      digest: item.digest,
    })),
    at,
  });
  withoutJournal.forEach((entry, index) => {
    const before = claimed.records[index];
    if (before) entry.result = repeated(entry.item, before);
  });
  const inJournal = pending.filter(({ item }) => {
    const place = placeOf(item);
    return (
      place !== null && hasSequence(claimed.journals.get(journalKey(place)) ?? EMPTY_SEQUENCES, place.seq)
    );
  });
  const known = await session.knownCaptures(inJournal.flatMap(({ item }) => placeOf(item) ?? []));
  inJournal.forEach((entry, index) => (entry.result = repeated(entry.item, known[index] ?? null)));
  answerTwins(pending);
  return claimed;
}

/** The second of two items that name the same place of a journal, in one group. */
function answerTwins(pending: Pending[]): void {
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

/** What is refused in this very group is refused to its repetitions too: a device reports what was refused. */
function refuseTwins(pending: readonly Pending[]): void {
  const refused = new Map<string, string>();
  const nameOf = ({ submission, item }: Pending) => {
    const place = placeOf(item);
    const own = place ? `${journalKey(place)}/${place.seq}` : `${submission.actor}\n${recordIdOf(item)}`;
    return `${own}\n${item.digest.toString('base64')}`;
  };
  for (const entry of pending)
    if (entry.result?.status === 'REJECTED') refused.set(nameOf(entry), entry.result.code ?? '');
  for (const entry of pending) {
    const code = entry.result?.status === 'DUPLICATE' ? refused.get(nameOf(entry)) : undefined;
    if (code !== undefined)
      entry.result = repeated(entry.item, { digest: entry.item.digest, refusedWith: code });
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

/** Items against the contract; those with a place in a journal are remembered. */
function answerInvalid(pending: Pending[]): RefusedCapture[] {
  const remembered: RefusedCapture[] = [];
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
  return remembered;
}

async function judgeNew(
  session: IntakeSession,
  pending: Pending[],
): Promise<Pick<IntakeChanges, 'accepted' | 'parked' | 'refused' | 'refusedRecords'>> {
  const fresh = pending.flatMap((entry) =>
    entry.result === null && entry.item.kind === 'fact' ? [{ entry, captured: capturedOf(entry) }] : [],
  );
  const captures = fresh.map(({ captured }) => captured);
  const judged = await judgeCaptures(session, captures);
  fresh.forEach(({ entry, captured }, index) => {
    entry.result = answerTo(captured.fact.stated.recordId, judged[index]?.verdict);
  });
  const refusedRecords = fresh.flatMap(({ entry, captured }, index) => {
    const verdict = judged[index]?.verdict;
    if (captured.fact.identity.kind === 'journal' || verdict?.status !== 'REJECTED') return [];
    return [{ actor: entry.submission.actor, recordId: captured.fact.stated.recordId, code: verdict.code }];
  });
  return { ...placesOf(captures, judged), refusedRecords };
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
function advanceJournals(
  journals: ReadonlyMap<string, SequenceSet>,
  pending: readonly Pending[],
): Map<string, { id: JournalId; set: SequenceSet }> {
  const added = new Map<string, { id: JournalId; sequences: number[] }>();
  for (const { item } of pending) {
    const place = placeOf(item);
    if (place === null) continue;
    const entry = added.get(journalKey(place)) ?? { id: place, sequences: [] };
    entry.sequences.push(place.seq);
    added.set(journalKey(place), entry);
  }
  return new Map(
    [...added].map(([key, { id, sequences }]) => [
      key,
      { id, set: addSequences(journals.get(key) ?? EMPTY_SEQUENCES, sequences) },
    ]),
  );
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
