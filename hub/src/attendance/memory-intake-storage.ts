import type { Position, StreamId } from '../delivery/model.ts';
import type { AuditEntry } from '../security/audit.ts';
import {
  subjectOf,
  type AcceptedCapture,
  type Arrival,
  type ParkedCapture,
  type RefusedCapture,
} from './capture.ts';
import type { StatedFacts } from './fact.ts';
import type {
  Claimed,
  ClaimRequest,
  DueCaptures,
  IntakeChanges,
  IntakeSession,
  IntakeStorage,
  Receipt,
  RecordClaim,
  SiteAnswer,
  SiteQuestion,
} from './intake-storage.ts';
import { journalKey } from './journals.ts';
import type { KnownCapture } from './known-captures.ts';
import type { PhotoUse } from './photo-uses.ts';
import { EMPTY_SEQUENCES, type SequenceSet } from './sequence-set.ts';
import type { JournalPlace } from './submission.ts';

export interface MemoryIntakeOptions {
  /** What the registry tells of a moment. Change it within `transaction`, together with `noteArrival`. */
  site: { answer(question: SiteQuestion): SiteAnswer };
  /** Takes the next numbers of a stream, as delivery's storage in memory does. */
  append: (stream: StreamId, count: number) => Position;
}

interface Parked extends ParkedCapture {
  parkedId: number;
}

interface Due {
  arrival: Arrival;
  after: number;
  upto: number;
}

const placeKey = (place: JournalPlace): string => `${journalKey(place)}/${place.seq}`;
const recordKey = ({ actor, recordId }: Pick<RecordClaim, 'actor' | 'recordId'>): string =>
  `${actor}\n${recordId}`;

/**
 * The intake's storage in memory: the model that PostgreSQL is compared with, and the ground of the simulation. Its
 * transactions run one after the other; what a session writes before it ends well is taken back if it does not.
 */
export class MemoryIntakeStorage implements IntakeStorage {
  readonly #options: MemoryIntakeOptions;
  readonly #known = new Map<string, KnownCapture>();
  readonly #records = new Map<string, KnownCapture>();
  readonly #photoUses = new Map<string, PhotoUse>();
  readonly #streams = new Map<string, AcceptedCapture[]>();
  readonly journals = new Map<string, SequenceSet>();
  readonly refused: RefusedCapture[] = [];
  /** By the receipt's id. */
  readonly receipts = new Map<string, Receipt>();
  readonly audit: AuditEntry[] = [];
  #parked: Parked[] = [];
  #due: Due[] = [];
  #lastParkedId = 0;
  #ended: Promise<unknown> = Promise.resolve();

  constructor(options: MemoryIntakeOptions) {
    this.#options = options;
  }

  /** In the order of parking. */
  get parked(): readonly ParkedCapture[] {
    return this.#parked;
  }

  /** How many arrivals have captures to be looked at. */
  get dueCount(): number {
    return this.#due.length;
  }

  /** What is stored on a project, in the order of its stream. */
  stream(projectId: string): readonly AcceptedCapture[] {
    return this.#streams.get(projectId) ?? [];
  }

  projects(): readonly string[] {
    return [...this.#streams.keys()];
  }

  transaction<Result>(work: (session: IntakeSession) => Promise<Result>): Promise<Result> {
    const result = this.#ended.then(() => this.#run(work));
    this.#ended = result.then(
      () => undefined,
      () => undefined,
    );
    return result;
  }

  async #run<Result>(work: (session: IntakeSession) => Promise<Result>): Promise<Result> {
    const undo: (() => void)[] = [];
    const changes: IntakeChanges[] = [];
    try {
      const result = await work(this.#session(undo, changes));
      for (const change of changes) this.#write(change);
      return result;
    } catch (error) {
      for (const step of undo.reverse()) step();
      throw error;
    }
  }

  #session(undo: (() => void)[], changes: IntakeChanges[]): IntakeSession {
    return {
      claim: async (request) => this.#claim(request, undo),
      knownCaptures: async (places) => places.map((place) => this.#known.get(placeKey(place)) ?? null),
      gather: async (questions) => questions.map((question) => this.#options.site.answer(question)),
      firstPhotoUses: async (captures) => captures.map((stated) => this.#firstUse(stated, undo)),
      takeDue: async (limit) => this.#takeDue(limit, undo),
      noteArrival: async (arrival) => {
        const due = { arrival, after: 0, upto: this.#parked.at(-1)?.parkedId ?? 0 };
        this.#due.push(due);
        undo.push(() => (this.#due = this.#due.filter((other) => other !== due)));
      },
      store: async (change) => void changes.push(change),
    };
  }

  #claim({ journals, records }: ClaimRequest, undo: (() => void)[]): Claimed {
    return {
      journals: new Map(
        journals.map((id) => [journalKey(id), this.journals.get(journalKey(id)) ?? EMPTY_SEQUENCES]),
      ),
      records: records.map((claim) => {
        const key = recordKey(claim);
        const known = this.#records.get(key);
        if (known) return known;
        this.#records.set(key, { digest: claim.digest, refusedWith: null });
        undo.push(() => this.#records.delete(key));
        return null;
      }),
    };
  }

  #firstUse(stated: StatedFacts, undo: (() => void)[]): PhotoUse | null {
    const { photo, recordId, workerId, occurredAt, captureId } = stated;
    if (photo === null) return null;
    const known = this.#photoUses.get(photo.sha256);
    if (known) return known;
    const moment = occurredAt === null ? null : Date.parse(occurredAt);
    const use = { recordId, workerId, occurredAt: moment, captureId };
    this.#photoUses.set(photo.sha256, use);
    undo.push(() => this.#photoUses.delete(photo.sha256));
    return use;
  }

  #takeDue(limit: number, undo: (() => void)[]): DueCaptures | null {
    const [due, ...others] = this.#due;
    if (due === undefined) return null;
    const [parkedBefore, dueBefore] = [this.#parked, this.#due];
    undo.push(() => {
      this.#parked = parkedBefore;
      this.#due = dueBefore;
    });
    const captures = this.#parked
      .filter(({ parkedId }) => parkedId > due.after && parkedId <= due.upto)
      .filter((parked) => awaits(parked, due.arrival))
      .slice(0, limit);
    const last = captures.at(-1)?.parkedId ?? 0;
    this.#due = captures.length === limit ? [{ ...due, after: last }, ...others] : others;
    this.#parked = this.#parked.filter((parked) => !captures.includes(parked));
    return { firstId: captures[0]?.parkedId ?? null, captures };
  }

  #write(changes: IntakeChanges): void {
    for (const { id, set } of changes.journals) this.journals.set(journalKey(id), set);
    for (const { actor, recordId, code } of changes.refusedRecords) {
      const known = this.#records.get(recordKey({ actor, recordId }));
      if (known) this.#records.set(recordKey({ actor, recordId }), { ...known, refusedWith: code });
    }
    // A commit whose answer was lost is repeated: the first receipt stands.
    for (const receipt of changes.receipts)
      if (!this.receipts.has(receipt.receiptId)) this.receipts.set(receipt.receiptId, receipt);
    this.audit.push(...changes.audit);
    for (const capture of changes.parked) {
      this.#lastParkedId += 1;
      this.#parked.push({ ...capture, parkedId: this.#lastParkedId });
      this.#remember(capture.fact.identity, capture.digest, null);
    }
    for (const capture of changes.refused) {
      this.refused.push(capture);
      if (capture.place) this.#remember({ kind: 'journal', ...capture.place }, capture.digest, capture.code);
    }
    const byProject = Map.groupBy(changes.accepted, ({ projectId }) => projectId);
    for (const [projectId, captures] of byProject) {
      const { no, month } = this.#options.append({ kind: 'attendance', key: projectId }, captures.length);
      const stream = this.#streams.get(projectId) ?? [];
      this.#streams.set(projectId, stream);
      captures.forEach((capture, offset) => {
        stream.push({ ...capture, no: no + offset, month });
        this.#remember(capture.fact.identity, capture.digest, null);
      });
    }
  }

  #remember(
    identity: ParkedCapture['fact']['identity'],
    digest: Buffer,
    refusedWith: KnownCapture['refusedWith'],
  ): void {
    if (identity.kind === 'journal') this.#known.set(placeKey(identity), { digest, refusedWith });
  }
}

function awaits({ fact, reason, projectId }: ParkedCapture, arrival: Arrival): boolean {
  if ('deviceSn' in arrival) {
    const { identity } = fact;
    return (
      reason === 'DEVICE_UNBOUND' && identity.kind === 'journal' && identity.deviceSn === arrival.deviceSn
    );
  }
  return (
    reason === 'WORKER_UNMATCHED' &&
    projectId === arrival.projectId &&
    subjectOf(fact.stated) === arrival.subject
  );
}
