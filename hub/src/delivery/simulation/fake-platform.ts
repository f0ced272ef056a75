import type {
  ComposedCall,
  Composition,
  Connection,
  DeliverOutcome,
  ErrorScope,
  FindOutcome,
  KindManifest,
  MemberResult,
  OutboundCall,
  OutboundItem,
  PartnerAdapter,
  PlatformManifest,
  PollOutcome,
  RecordKind,
  Settlement,
} from '@realname-hub/adapters/port.ts';
import type { Clock } from '../../runtime/clock.ts';
import type { Random } from '../../runtime/random.ts';

export interface PlatformTraits {
  settle: Exclude<Settlement, 'person'>;
  errors: ErrorScope;
  asynchronous: boolean;
  order: 'sent' | 'confirmed';
  maxMembers: number;
}

/** What the platform has done for good: one entry for each time that a record took effect. */
export interface Effect {
  kind: RecordKind;
  projectId: string | null;
  recordId: string;
  version: number;
  operation: 'add' | 'update';
  references: readonly string[];
}

/** What a platform makes of a record: takes it, refuses it whatever comes, has no words for it. */
export type Nature = 'PLAIN' | 'POISON' | 'UNSPEAKABLE';

export interface PlatformOptions {
  natureOf: (item: Pick<OutboundItem, 'recordId' | 'body'>) => Nature;
  /** In trouble it names rows in any order, twice or not at all, and requests come twice where it knows them again. */
  ragged: boolean;
  /** Whether it ever says which row it refuses a call for, where the others do not stand. */
  namesRows: boolean;
  /** Results come within twice this, or it has forgotten them. */
  deadlineMs: number;
  /** How long it asks a throttled caller to stay away. */
  retryAfterMs: number;
  /** A request reached it, whether it answers or not. */
  onArrival: (call: OutboundCall, composed: ComposedCall) => void;
  /** The caller was told to come back later. */
  onThrottled: (call: OutboundCall, until: number) => void;
  onEffect: (effect: Effect, item: OutboundItem) => void;
}

const PLAIN_OPTIONS: PlatformOptions = {
  natureOf: natureById,
  ragged: false,
  namesRows: true,
  deadlineMs: 20_000,
  retryAfterMs: 500,
  onArrival: () => undefined,
  onThrottled: () => undefined,
  onEffect: () => undefined,
};

const QUIET_MS = 2_000;

/**
 * A platform that keeps its own rules exactly and answers as badly as it is told to: late, never, twice, with
 * server errors, with refusals that name the row or do not. Whatever it takes is kept in `effects`.
 */
export class FakePlatform {
  readonly effects: Effect[] = [];
  readonly breaches: string[] = [];
  /** Share of exchanges that go wrong; zero heals it. */
  trouble = 0;
  /** Nobody answers there at all. */
  down = false;
  readonly manifest: PlatformManifest;
  readonly #traits: PlatformTraits;
  readonly #options: PlatformOptions;
  readonly #clock: Clock;
  readonly #random: Random;
  readonly #has = new Map<string, number>();
  readonly #answered = new Map<string, DeliverOutcome>();
  readonly #results = new Map<string, { at: number; outcome: PollOutcome; forgotten: boolean }>();

  constructor(
    platform: string,
    traits: PlatformTraits,
    clock: Clock,
    random: Random,
    options: Partial<PlatformOptions> = {},
  ) {
    this.#traits = traits;
    this.#options = { ...PLAIN_OPTIONS, ...options };
    this.#clock = clock;
    this.#random = random;
    this.manifest = manifestOf(platform, traits, this.#options.deadlineMs);
  }

  /** `alive`: an answer reaches only a process that still runs. */
  adapter(alive: () => boolean): PartnerAdapter {
    const never = new Promise<never>(() => undefined);
    const guarded = async <T>(answer: Promise<T>): Promise<T> => {
      const told = await answer;
      return alive() ? told : never;
    };
    return {
      manifest: this.manifest,
      checkCredential: () => [],
      compose: (call) => this.#compose(call),
      deliver: (composed, call, connection) => guarded(this.#deliver(composed, call, connection)),
      poll: (serial, call, connection) => guarded(this.#poll(serial, call, connection)),
      find: (call, connection) => guarded(this.#find(call, connection)),
      check: async () => ({ kind: 'ok' }),
    };
  }

  #compose(call: OutboundCall): Composition {
    const inexpressible = call.items.flatMap((item, index) =>
      this.#options.natureOf(item) === 'UNSPEAKABLE'
        ? [{ index, code: 'UNMAPPABLE_VALUE', message: 'no word for it' }]
        : [],
    );
    if (inexpressible.length > 0) return { ok: false, inexpressible };
    const payload = JSON.stringify(call.items.map(({ recordId, version }) => [recordId, version]));
    return { ok: true, call: { method: `${call.kind}.${call.operation}`, payload } };
  }

  async #deliver(
    composed: ComposedCall,
    call: OutboundCall,
    { signal }: Connection,
  ): Promise<DeliverOutcome> {
    await this.#clock.sleep(this.#upTo(40));
    const luck = this.#draw();
    if (!this.down) this.#options.onArrival(call, composed);
    if (this.down || luck < 0.2) return this.#refusesToListen(call, luck);
    if (luck < 0.35) {
      // It arrived, or not; if it did it takes effect within the quiet time, whether anybody listens or not.
      if (luck < 0.3) void this.#clock.sleep(this.#upTo(QUIET_MS - 100)).then(() => this.#take(call));
      return { kind: 'unanswered', reason: 'read timeout' };
    }
    const outcome = this.#take(call);
    this.#repeat(call);
    await this.#clock.sleep(this.#upTo(60), signal);
    if (luck < 0.5) return { kind: 'unanswered', reason: 'connection reset' };
    return signal.aborted ? { kind: 'unanswered', reason: 'aborted' } : outcome;
  }

  /** Something between here and the hub sends the request once more, and drops the second answer. */
  #repeat(call: OutboundCall): void {
    if (!this.#options.ragged || this.#traits.settle === 'query' || this.#draw() > 0.8) return;
    void this.#clock.sleep(this.#upTo(QUIET_MS - 100)).then(() => this.#take(call));
  }

  /** Between 0 and 1 in trouble, 1 when all is well. */
  #draw(): number {
    return this.#random.fraction() < this.trouble ? this.#random.fraction() : 1;
  }

  #upTo(ms: number): number {
    return Math.floor(this.#random.fraction() * ms);
  }

  #refusesToListen(call: OutboundCall, luck: number): DeliverOutcome & { kind: 'unavailable' | 'throttled' } {
    if (this.down || luck < 0.1)
      return { kind: 'unavailable', retryAfterMs: null, reason: 'connection refused' };
    const { retryAfterMs, onThrottled } = this.#options;
    onThrottled(call, this.#clock.now() + retryAfterMs);
    return { kind: 'throttled', retryAfterMs, code: '-5', message: 'over limit' };
  }

  #take(call: OutboundCall): DeliverOutcome {
    const before = this.#answered.get(call.callId);
    if (before && this.#traits.settle === 'key') return before;
    const answer = this.#process(call);
    const outcome = this.#traits.asynchronous ? this.#queue(answer) : answer;
    this.#answered.set(call.callId, outcome);
    return outcome;
  }

  #queue(answer: Extract<PollOutcome, { kind: 'answered' | 'refused' }>): DeliverOutcome {
    const serial = this.#random.uuid();
    const late = this.#draw() < 0.5;
    const at = this.#clock.now() + this.#upTo(late ? 2 * this.#options.deadlineMs : 2_000);
    this.#results.set(serial, { at, outcome: answer, forgotten: this.#forgets() });
    return { kind: 'queued', serial };
  }

  /** One that knows calls by their key answers a repetition with the serial it gave: it must keep it. */
  #forgets(): boolean {
    return this.#traits.settle !== 'key' && this.#draw() < 0.2;
  }

  #process(call: OutboundCall): Extract<PollOutcome, { kind: 'answered' | 'refused' }> {
    this.#check(call);
    const isBad = (item: OutboundItem) => this.#options.natureOf(item) === 'POISON';
    const bad = call.items.flatMap((item, index) => (isBad(item) ? [index] : []));
    if (bad.length === 0) {
      const members = call.items.map((item, index) => this.#accept(call, item, index));
      return { kind: 'answered', members: this.#told(members) };
    }
    const mayName = this.#random.fraction() < 0.5 && this.#options.namesRows;
    const named = mayName || this.#traits.errors === 'rows';
    const standing =
      this.#traits.errors === 'rows' ||
      (this.#traits.errors === 'unknown' && named && this.#random.fraction() < 0.5);
    if (standing) call.items.forEach((item, index) => isBad(item) || this.#accept(call, item, index));
    const rows = named ? bad.map((index) => ({ index, code: '-1', message: 'poisoned' })) : [];
    return { kind: 'refused', code: '-1', message: 'refused', rows };
  }

  /** One answer in five is not told as it should be: a row twice, one left out, the last one first. */
  #told(members: MemberResult[]): MemberResult[] {
    if (!this.#options.ragged) return members;
    const luck = this.#draw();
    if (luck < 0.1) return [...members, ...members].toReversed();
    return luck < 0.2 ? members.slice(1) : members;
  }

  #accept(call: OutboundCall, item: OutboundItem, index: number): MemberResult {
    const { kind, projectId, operation } = call;
    const name = `${kind} ${projectId} ${item.recordId}`;
    const version = this.#has.get(name);
    const partnerNumber = `no-${item.recordId}`;
    if (this.#traits.settle === 'natural' && version !== undefined && version >= item.version)
      return { index, state: 'duplicate', partnerNumber };
    if ((version === undefined) !== (operation === 'add'))
      this.breaches.push(`${operation} of ${name} at ${version}`);
    this.#has.set(name, item.version);
    const references = Object.entries(item.references).map(
      ([of, ref]) => `${of} ${projectId} ${ref?.recordId ?? ''}`,
    );
    const effect = {
      kind,
      projectId,
      recordId: item.recordId,
      version: item.version,
      operation,
      references,
    };
    this.effects.push(effect);
    this.#options.onEffect(effect, item);
    return { index, state: 'accepted', partnerNumber };
  }

  /** The platform's own order of calls: nothing may arrive before what it refers to. */
  #check(call: OutboundCall): void {
    if (call.items.length > this.#traits.maxMembers) this.breaches.push('too many members');
    const { dependsOn = [], groupBy = [] } = this.manifest.kinds[call.kind] ?? {};
    for (const item of call.items) {
      for (const { ref } of dependsOn) {
        const wanted = item.references[ref];
        if (!wanted || !this.#has.has(`${ref} ${call.projectId} ${wanted.recordId}`))
          this.breaches.push(`${call.kind} ${item.recordId} before its ${ref}`);
        // A refusal that lets the other rows stand tells no numbers.
        else if (wanted.partnerNumber !== `no-${wanted.recordId}` && this.#traits.errors !== 'rows')
          this.breaches.push(`${ref} without its number`);
      }
    }
    for (const ref of groupBy)
      if (new Set(call.items.map((item) => item.references[ref]?.recordId)).size > 1)
        this.breaches.push('mixed call');
  }

  async #poll(serial: string, call: OutboundCall, { signal }: Connection): Promise<PollOutcome> {
    await this.#clock.sleep(this.#upTo(40), signal);
    if (this.down || this.#draw() < 0.1)
      return { kind: 'unavailable', retryAfterMs: null, reason: 'refused' };
    const result = this.#results.get(serial);
    if (!result || result.forgotten)
      return { kind: 'unanswered', reason: `no such serial for ${call.items.length}` };
    return this.#clock.now() < result.at ? { kind: 'pending' } : result.outcome;
  }

  async #find(call: OutboundCall, { signal }: Connection): Promise<FindOutcome> {
    await this.#clock.sleep(this.#upTo(40), signal);
    const luck = this.#draw();
    if (this.down || luck < 0.1) return { kind: 'unavailable', retryAfterMs: null, reason: 'refused' };
    if (luck < 0.2) return { kind: 'unanswered', reason: 'nonsense' };
    const members = call.items.map((item, index) => {
      const version = this.#has.get(`${call.kind} ${call.projectId} ${item.recordId}`) ?? 0;
      if (this.#draw() < 0.2) return { index, state: 'undecided' as const };
      if (version < item.version) return { index, state: 'absent' as const };
      return { index, state: 'present' as const, partnerNumber: `no-${item.recordId}` };
    });
    return { kind: 'found', members };
  }
}

export function isPoison({ recordId }: { recordId: string }): boolean {
  return recordId.startsWith('poison');
}

export function isUnspeakable({ recordId }: { recordId: string }): boolean {
  return recordId.startsWith('unspeakable');
}

function natureById(item: { recordId: string }): Nature {
  if (isPoison(item)) return 'POISON';
  return isUnspeakable(item) ? 'UNSPEAKABLE' : 'PLAIN';
}

function manifestOf(platform: string, traits: PlatformTraits, deadlineMs: number): PlatformManifest {
  const base: Omit<KindManifest, 'dependsOn' | 'groupBy'> = {
    maxMembers: traits.maxMembers,
    order: traits.order,
    errors: traits.errors,
    settle: traits.settle,
    quietMs: QUIET_MS,
    photo: 'none',
    updatable: true,
  };
  return {
    platform,
    family: 'fake',
    title: { zh: '模拟平台', en: 'simulated platform' },
    facts: {},
    credentialScope: 'PROJECT',
    kinds: {
      team: { ...base, dependsOn: [], groupBy: [] },
      projectWorker: { ...base, dependsOn: [{ ref: 'team', need: 'required' }], groupBy: ['team'] },
      attendance: { ...base, dependsOn: [{ ref: 'projectWorker', need: 'required' }], groupBy: [] },
    },
    pollMs: [300, 1_000, 3_000],
    answerDeadlineMs: deadlineMs,
    latePollMs: 5_000,
    concurrency: 4,
    paceMs: 10,
    timeouts: { connectMs: 1_000, firstByteMs: 5_000, totalMs: 10_000 },
  };
}
