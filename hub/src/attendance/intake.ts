import type { Clock } from '../runtime/clock.ts';
import type { Verdict } from './acceptance.ts';
import type { Captured, RefusedCapture } from './capture.ts';
import { GroupCommit } from './group-commit.ts';
import { type IntakeChanges, type IntakeSession, type IntakeStorage } from './intake-storage.ts';
import { journalKey, type JournalId } from './journals.ts';
import type { KnownCapture } from './known-captures.ts';
import { judgeCaptures, placesOf } from './place-captures.ts';
import { addSequences, EMPTY_SEQUENCES, hasSequence, type SequenceSet } from './sequence-set.ts';
import type { ItemResult, JournalPlace, Submission, SubmissionResult, SubmittedItem } from './submission.ts';

export interface IntakeDeps {
  storage: IntakeStorage;
  clock: Clock;
  /** Told how many requests share a transaction. */
  onGroup?: (requests: number) => void;
}

const MAX_REQUESTS = 64;
const MAX_WAIT_MS = 25;
/** Captures that are worth a transaction of their own while another one is under way. */
const FULL_GROUP = 400;
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
      return deps.storage.transaction((session) => storeSubmissions(session, submissions, deps.clock.now()));
    },
    clock: deps.clock,
    maxRequests: MAX_REQUESTS,
    maxWaitMs: MAX_WAIT_MS,
    maxGroups: MAX_GROUPS,
    sizeOf: ({ items }) => items.length,
    fullSize: FULL_GROUP,
  });
  return { submit: (submission) => group.submit(submission) };
}

/** One item on its way through a group; `result` is set as soon as its answer is known. */
interface Pending {
  submission: Submission;
  item: SubmittedItem;
  /** Its place in a journal, if it has one. */
  place: JournalPlace | null;
  result: ItemResult | null;
}

/** A journal as a group finds it, with the items that name it, in their order. */
interface OpenJournal {
  id: JournalId;
  before: SequenceSet;
  items: Pending[];
}

/** Stores requests in one transaction, each as if it had come alone, in their order. */
export async function storeSubmissions(
  session: IntakeSession,
  submissions: readonly Submission[],
  now: number,
): Promise<SubmissionResult[]> {
  const bySubmission = submissions.map((submission) =>
    submission.items.map((item) => toPending(submission, item)),
  );
  const pending = bySubmission.flat();
  const journals = await claim(session, pending, new Date(now));
  const invalid = answerInvalid(pending);
  const judged = await judgeNew(session, pending);
  if (pending.some(({ result }) => result?.status === 'REJECTED')) refuseTwins(pending);
  const advanced = [...journals.values()].map(advance);
  const ackedSeq = new Map(advanced.map(({ id, set }) => [journalKey(id), set.contiguous]));
  const results = bySubmission.map((own, index) =>
    resultOf(submissions[index]?.receiptId ?? '', own, ackedSeq),
  );
  await session.store({
    at: now,
    ...judged,
    refused: [...invalid, ...judged.refused],
    journals: advanced,
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

function toPending(submission: Submission, item: SubmittedItem): Pending {
  if (item.kind === 'invalid') return { submission, item, place: item.place, result: null };
  const { identity } = item.fact;
  return { submission, item, place: identity.kind === 'journal' ? identity : null, result: null };
}

/**
 * Takes journals and ids, and answers items that come again: the same content is a duplicate, other content a
 * conflict.
 */
async function claim(
  session: IntakeSession,
  pending: readonly Pending[],
  at: Date,
): Promise<Map<string, OpenJournal>> {
  const withoutJournal = pending.filter(({ item, place }) => item.kind === 'fact' && place === null);
  const journals = groupByJournal(pending);
  const claimed = await session.claim({
    journals: [...journals.values()].map(({ id }) => id),
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
  const inJournal: (Pending & { place: JournalPlace })[] = [];
  for (const [key, journal] of journals) {
    journal.before = claimed.journals.get(key) ?? EMPTY_SEQUENCES;
    for (const entry of journal.items)
      if (isPlaced(entry) && hasSequence(journal.before, entry.place.seq)) inJournal.push(entry);
  }
  const known = await session.knownCaptures(inJournal.map(({ place }) => place));
  inJournal.forEach((entry, index) => (entry.result = repeated(entry.item, known[index] ?? null)));
  for (const journal of journals.values()) answerTwins(journal);
  return journals;
}

const isPlaced = (entry: Pending): entry is Pending & { place: JournalPlace } => entry.place !== null;

/** By `journalKey`. Items of one journal mostly stand together, so its name is put together once for all of them. */
function groupByJournal(pending: readonly Pending[]): Map<string, OpenJournal> {
  const journals = new Map<string, OpenJournal>();
  let last: OpenJournal | null = null;
  for (const entry of pending) {
    const { place } = entry;
    if (place === null) continue;
    if (last === null || last.id.journalId !== place.journalId || last.id.deviceSn !== place.deviceSn) {
      const key = journalKey(place);
      last = journals.get(key) ?? { id: place, before: EMPTY_SEQUENCES, items: [] };
      journals.set(key, last);
    }
    last.items.push(entry);
  }
  return journals;
}

/** The second of two items that name the same place of a journal, in one group. */
function answerTwins({ items }: OpenJournal): void {
  const first = new Map<number, Pending>();
  for (const entry of items) {
    if (entry.result !== null || entry.place === null) continue;
    const earlier = first.get(entry.place.seq);
    if (earlier) entry.result = repeated(entry.item, { digest: earlier.item.digest, refusedWith: null });
    else first.set(entry.place.seq, entry);
  }
}

/** What is refused in this very group is refused to its repetitions too: a device reports what was refused. */
function refuseTwins(pending: readonly Pending[]): void {
  const refused = new Map<string, string>();
  const nameOf = ({ submission, item, place }: Pending) => {
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
function answerInvalid(pending: readonly Pending[]): RefusedCapture[] {
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
      clockState: null,
      place: item.place,
    });
  }
  return remembered;
}

async function judgeNew(
  session: IntakeSession,
  pending: readonly Pending[],
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
function advance({ id, before, items }: OpenJournal): { id: JournalId; set: SequenceSet } {
  const sequences = items.flatMap(({ place }) => (place === null ? [] : [place.seq]));
  return { id, set: addSequences(before, sequences) };
}

function resultOf(
  receiptId: string,
  own: readonly Pending[],
  ackedSeq: ReadonlyMap<string, number>,
): SubmissionResult {
  return {
    receiptId,
    results: own.map(({ result, item }) => {
      if (result === null) throw new Error(`item ${recordIdOf(item)} was not answered`);
      return result;
    }),
    journals: [...groupByJournal(own)].map(([key, { id }]) => ({
      journalId: id.journalId,
      ackedSeq: ackedSeq.get(key) ?? 0,
    })),
  };
}

const recordIdOf = (item: SubmittedItem): string =>
  item.kind === 'fact' ? item.fact.stated.recordId : item.recordId;

function countByStatus(results: readonly ItemResult[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { status } of results) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}
