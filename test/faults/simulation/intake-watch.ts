import type { CaptureIdentity, Fact } from '../../../hub/src/attendance/fact.ts';
import type {
  DueCaptures,
  IntakeChanges,
  IntakeSession,
  IntakeStorage,
} from '../../../hub/src/attendance/intake-storage.ts';
import { journalKey } from '../../../hub/src/attendance/journals.ts';
import type { ParkReason } from '../../../hub/src/attendance/acceptance.ts';
import { hasSequence, type SequenceSet } from '../../../hub/src/attendance/sequence-set.ts';
import type {
  ItemResult,
  JournalPlace,
  Submission,
  SubmissionResult,
} from '../../../hub/src/attendance/submission.ts';

export type Whereabouts =
  | { state: 'ACCEPTED'; projectId: string }
  | { state: 'PARKED'; reason: ParkReason }
  | { state: 'REFUSED'; code: string };

interface Known {
  digest: Buffer;
  where: Whereabouts;
}

export interface IntakeWatchOptions {
  storage: IntakeStorage;
  /** Compares a capture that is stored with what truly happened; null where nothing is wrong. */
  falseIn: (fact: Fact, projectId: string | null) => string | null;
  onBreach: (words: string) => void;
}

/** What one transaction wrote, as it asked for it. */
interface Written {
  taken: DueCaptures['captures'][number][];
  changes: IntakeChanges[];
}

/**
 * A second set of books about every capture, kept from what transactions write: none vanishes, none is there twice,
 * none changes, and no answer says more than is stored.
 */
export class IntakeWatch {
  readonly #options: IntakeWatchOptions;
  readonly #known = new Map<string, Known>();
  readonly #journals = new Map<string, SequenceSet>();
  readonly #receipts = new Map<string, readonly ItemResult[]>();

  constructor(options: IntakeWatchOptions) {
    this.#options = options;
  }

  whereIs(place: JournalPlace): Whereabouts | null {
    return this.#known.get(placeName(place))?.where ?? null;
  }

  /** The storage as the processes use it. */
  watched(): IntakeStorage {
    const { storage } = this.#options;
    return {
      transaction: async (work) => {
        let written: Written = { taken: [], changes: [] };
        // The storage may run the work when its turn comes; what it wrote counts once all of it is there.
        const result = await storage.transaction((session) => {
          written = { taken: [], changes: [] };
          return work(noting(session, written));
        });
        this.#enter(written);
        return result;
      },
    };
  }

  /** An answer leaves the hub: whatever it acknowledges has to be in the books. */
  answered(submission: Submission, result: SubmissionResult): void {
    const { onBreach } = this.#options;
    submission.items.forEach((item, index) => {
      const place = placeOfItem(item);
      const told = result.results[index];
      if (!told) onBreach(`item ${index} of ${submission.receiptId} got no answer`);
      else if (place) this.#compareAnswer(place, item.digest, told);
    });
    for (const { journalId, ackedSeq } of result.journals) {
      const deviceSn = submission.deviceSn ?? '';
      for (let seq = 1; seq <= ackedSeq; seq += 1)
        if (!this.#known.has(placeName({ deviceSn, journalId, seq })))
          onBreach(`${deviceSn} ${journalId} is acknowledged up to ${ackedSeq} without ${seq}`);
    }
    if (JSON.stringify(this.#receipts.get(submission.receiptId)) !== JSON.stringify(result.results))
      onBreach(`receipt ${submission.receiptId} is not what was answered`);
  }

  #compareAnswer(place: JournalPlace, digest: Buffer, { status, code }: ItemResult): void {
    const { onBreach } = this.#options;
    const name = placeName(place);
    const known = this.#known.get(name);
    if (!known) return onBreach(`${name} was answered ${status} and is not stored`);
    const same = known.digest.equals(digest);
    if (!same && code !== 'EVENT_CONFLICT') onBreach(`${name} with other content was answered ${status}`);
    if (same && code === 'EVENT_CONFLICT') onBreach(`${name} conflicts with itself`);
    if (!same) return;
    const refused = known.where.state === 'REFUSED' ? known.where.code : null;
    // A capture that was parked may be refused on its release, after its answer was made.
    if (status === 'REJECTED' && code !== refused)
      onBreach(`${name} was refused and is ${known.where.state}`);
    if (status === 'DUPLICATE' && refused !== null) onBreach(`${name} is refused and was answered DUPLICATE`);
    if (status === 'ACCEPTED' && known.where.state !== 'ACCEPTED')
      onBreach(`${name} was answered ACCEPTED and is ${known.where.state}`);
  }

  #enter({ taken, changes }: Written): void {
    const { onBreach } = this.#options;
    const loose = new Map(taken.map((capture) => [nameOf(capture.fact.identity), capture]));
    for (const change of changes) {
      for (const { fact, digest, projectId } of change.accepted) {
        this.#put(fact.identity, digest, { state: 'ACCEPTED', projectId }, loose);
        const wrong = this.#options.falseIn(fact, projectId);
        if (wrong) onBreach(`${fact.stated.recordId} is stored ${wrong}`);
      }
      for (const { fact, digest, reason } of change.parked) {
        this.#put(fact.identity, digest, { state: 'PARKED', reason }, loose);
        const wrong = this.#options.falseIn(fact, null);
        if (wrong) onBreach(`${fact.stated.recordId} is parked ${wrong}`);
      }
      for (const { place, digest, code } of change.refused)
        if (place) this.#put({ kind: 'journal', ...place }, digest, { state: 'REFUSED', code }, loose);
      this.#enterJournals(change);
      this.#enterPapers(change);
    }
    for (const name of loose.keys()) onBreach(`${name} was taken out of its place and put nowhere`);
  }

  #put(identity: CaptureIdentity, digest: Buffer, where: Whereabouts, loose: Map<string, unknown>): void {
    const { onBreach } = this.#options;
    const name = nameOf(identity);
    const before = this.#known.get(name);
    if (before && !loose.delete(name)) onBreach(`${name} is ${before.where.state} and ${where.state}`);
    if (before && !before.digest.equals(digest)) onBreach(`${name} was changed`);
    this.#known.set(name, { digest, where });
  }

  #enterJournals({ journals }: IntakeChanges): void {
    const { onBreach } = this.#options;
    for (const { id, set } of journals) {
      const name = journalKey(id);
      const before = this.#journals.get(name);
      this.#journals.set(name, set);
      if (before && set.contiguous < before.contiguous)
        onBreach(`${name} was acknowledged and is not any more`);
      for (let seq = (before?.contiguous ?? 0) + 1; seq <= set.contiguous; seq += 1)
        if (!this.#known.has(placeName({ ...id, seq })))
          onBreach(`${name} counts ${seq}, which is not stored`);
      for (const [from, to] of before?.beyond ?? [])
        for (let seq = from; seq <= to; seq += 1)
          if (!hasSequence(set, seq)) onBreach(`${name} has forgotten ${seq}`);
    }
  }

  /** One receipt for each request, one audit entry for each receipt. */
  #enterPapers({ receipts, audit, accepted, parked, refused }: IntakeChanges): void {
    const { onBreach } = this.#options;
    for (const { receiptId, items } of receipts) {
      this.#receipts.set(receiptId, items);
      const entries = audit.filter(({ object }) => object === `receipt/${receiptId}`);
      if (entries.length !== 1) onBreach(`receipt ${receiptId} has ${entries.length} audit entries`);
    }
    const moved = accepted.length + parked.length + refused.length;
    if (moved > 0 && audit.length === 0) onBreach(`${moved} captures moved without an audit entry`);
  }
}

function noting(session: IntakeSession, written: Written): IntakeSession {
  return {
    claim: (request) => session.claim(request),
    knownCaptures: (places) => session.knownCaptures(places),
    gather: (questions, hold) => session.gather(questions, hold),
    firstPhotoUses: (captures) => session.firstPhotoUses(captures),
    noteArrival: (arrival) => session.noteArrival(arrival),
    takeDue: async (limit) => {
      const due = await session.takeDue(limit);
      written.taken.push(...(due?.captures ?? []));
      return due;
    },
    store: async (changes) => {
      await session.store(changes);
      written.changes.push(changes);
    },
  };
}

function placeName(place: JournalPlace): string {
  return `${journalKey(place)}/${place.seq}`;
}

function nameOf(identity: CaptureIdentity): string {
  return identity.kind === 'journal' ? placeName(identity) : identity.projectId;
}

function placeOfItem(item: Submission['items'][number]): JournalPlace | null {
  if (item.kind === 'invalid') return item.place;
  return item.fact.identity.kind === 'journal' ? item.fact.identity : null;
}
