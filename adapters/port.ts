/**
 * What the hub's delivery core asks of an adapter, and what it tells it. An adapter turns records into calls of
 * one platform's protocol and its answers into outcomes; it keeps no state, knows no database and never decides
 * when to try again: all that is the core's.
 */

/** Kinds of records that travel. The stream of a kind is ordered per project (per company for `company`). */
export const RECORD_KINDS = [
  'company',
  'project',
  'participant',
  'team',
  'projectWorker',
  'movement',
  'contract',
  'attendance',
] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** How sure a fact about a platform is. An assumed one is not enabled in production unless the operator says so. */
export type Confidence = 'published' | 'observed' | 'assumed';

export interface Bilingual {
  zh: string;
  en: string;
}

/** How an unanswered call is settled (the call may or may not have taken effect at the partner). */
export type Settlement = 'key' | 'natural' | 'query' | 'person';

/** What an error that names rows means for the others: they stand; the whole call fell; nobody knows. */
export type ErrorScope = 'rows' | 'whole' | 'unknown';

export interface KindManifest {
  /** Records that must be accepted at this partner first. `ifPresent`: only where the hub knows one. */
  dependsOn: readonly { ref: RecordKind; need: 'required' | 'ifPresent' }[];
  /** Most members of one call. */
  maxMembers: number;
  /** Members of one call agree in these references (`['team']`: one team per call). */
  groupBy: readonly RecordKind[];
  /**
   * An item waits behind an open item of its order key; `confirmed`: behind one whose answer is still due, too. With
   * `sent`, a platform that answers later and refuses a whole call for one of its rows can get later items of a key
   * before the rows that go again: where order matters there, its manifest says `confirmed`.
   */
  order: 'sent' | 'confirmed';
  errors: ErrorScope;
  settle: Settlement;
  /** How long after an unanswered call the platform may still be working on it; only then it is asked. */
  quietMs: number;
  /** Photo wanted inside the record: none, taken when it is there, or required. */
  photo: 'none' | 'optional' | 'required';
  /** May a record already accepted be sent again as a newer version (`update`)? */
  updatable: boolean;
}

export interface PlatformManifest {
  /** Key of the platform, as `partner add --platform` takes it. */
  platform: string;
  family: string;
  title: Bilingual;
  /** Each fact the adapter relies on, and how sure it is. */
  facts: Readonly<Record<string, Confidence>>;
  /** Who holds a credential: one per project, one per company, or one for the partner. */
  credentialScope: 'PROJECT' | 'COMPANY' | 'PARTNER';
  /** Only kinds listed here are subscribed. */
  kinds: Readonly<Partial<Record<RecordKind, KindManifest>>>;
  /** Waits before asking for an asynchronous result; the last repeats until `answerDeadlineMs`. */
  pollMs: readonly number[];
  /** After this an awaited result is UNKNOWN and visible; it is still asked for, every `latePollMs`. */
  answerDeadlineMs: number;
  latePollMs: number;
  /** Parallel calls to the endpoint, and the least time between two of them. */
  concurrency: number;
  paceMs: number;
  timeouts: { connectMs: number; firstByteMs: number; totalMs: number };
}

/** A record that another one needs, with the number the partner gave it (absent where it gives none). */
export interface PartnerReference {
  recordId: string;
  partnerNumber: string | null;
}

/** One record to be sent, decrypted, with everything its wire form needs. */
export interface OutboundItem<Body = unknown> {
  recordId: string;
  version: number;
  body: Body;
  references: Readonly<Partial<Record<RecordKind, PartnerReference>>>;
  /** The number that the partner gave this very record earlier; needed by updates. */
  partnerNumber: string | null;
  photo?: { sha256: string; bytes: Uint8Array; contentType: string };
}

export interface OutboundCall {
  kind: RecordKind;
  operation: 'add' | 'update';
  /** Project of the stream; null for company records. */
  projectId: string | null;
  items: readonly OutboundItem[];
  /** Journalled with the call; stays the same however often it is sent. */
  callId: string;
}

/** One credential of a partner as the operator entered it; its members are the family's own. */
export type Credential = Readonly<Record<string, string>>;

/** A business call, ready to be sent any number of times: `payload` is what the journal's digest is taken of. */
export interface ComposedCall {
  method: string;
  payload: string;
}

export type Composition =
  | { ok: true; call: ComposedCall }
  /** These members cannot be said in the platform's language; the others can be composed again without them. */
  | { ok: false; inexpressible: readonly ItemFault[] };

export interface ItemFault {
  index: number;
  code: string;
  message: string;
}

export type MemberResult =
  | { index: number; state: 'accepted'; partnerNumber?: string }
  /** The partner already had it: adopted as success, with the number it tells. */
  | { index: number; state: 'duplicate'; partnerNumber?: string }
  | { index: number; state: 'rejected'; code: string; message: string };

/** What came of sending a call. */
export type DeliverOutcome =
  | { kind: 'answered'; members: readonly MemberResult[] }
  /** Taken, answer comes later under this serial. */
  | { kind: 'queued'; serial: string }
  | Refusal
  | Trouble
  /** It may have arrived: no answer, half an answer, or a server error after the body went out. */
  | { kind: 'unanswered'; reason: string };

/** A business refusal of the call's content. `rows` is empty where the partner names none. */
export interface Refusal {
  kind: 'refused';
  code: string;
  message: string;
  rows: readonly ItemFault[];
}

/** Nothing has taken effect, and it is nobody's data that is wrong. */
export type Trouble =
  /** Bad signature, no permission, address not allowed: stops the lanes of this credential only. */
  | { kind: 'credentialRefused'; code: string; message: string }
  | { kind: 'throttled'; retryAfterMs: number | null; code: string; message: string }
  /** It did not arrive: no connection, or the platform says that it did nothing. */
  | { kind: 'unavailable'; retryAfterMs: number | null; reason: string };

export type PollOutcome =
  | { kind: 'pending' }
  | { kind: 'answered'; members: readonly MemberResult[] }
  | Refusal
  | Trouble
  /** The platform does not know the serial, or answers nonsense. */
  | { kind: 'unanswered'; reason: string };

/** What a search for a call's members found. */
export type FindOutcome =
  | {
      kind: 'found';
      members: readonly {
        index: number;
        state: 'present' | 'absent' | 'undecided';
        partnerNumber?: string;
      }[];
    }
  | Trouble
  | { kind: 'unanswered'; reason: string };

export interface Connection {
  endpoint: string;
  credential: Credential;
  http: OutboundHttp;
  clock: { now(): number };
  random: { bytes(length: number): Buffer };
  signal: AbortSignal;
}

export interface HttpRequest {
  method: 'GET' | 'POST' | 'PUT';
  url: string;
  headers: Readonly<Record<string, string>>;
  body: Uint8Array;
  /** In place of the body, where it is too large for memory; its length stands in the headers. */
  stream?: { read(): AsyncIterable<Buffer> };
}

/**
 * The network as adapters see it: one exchange, told apart by the only question that matters after a failure,
 * whether the request may have arrived. Never throws for anything the network does.
 */
export type HttpResult =
  | { kind: 'response'; status: number; headers: Readonly<Record<string, string>>; body: Buffer }
  /** Failed before the first byte of the body left. */
  | { kind: 'notSent'; reason: string }
  | { kind: 'lost'; reason: string };

export interface OutboundHttp {
  send(
    request: HttpRequest,
    timeouts: PlatformManifest['timeouts'],
    signal: AbortSignal,
  ): Promise<HttpResult>;
}

export interface PartnerAdapter {
  readonly manifest: PlatformManifest;
  /** Checks an operator's credential before it is stored; the faults are for the operator. */
  checkCredential(credential: Credential): readonly Bilingual[];
  /** Pure: same call and credential give the same payload, byte for byte. */
  compose(call: OutboundCall, credential: Credential): Composition;
  deliver(composed: ComposedCall, call: OutboundCall, connection: Connection): Promise<DeliverOutcome>;
  /** Asks for the result of a queued call. Reads only. */
  poll(serial: string, call: OutboundCall, connection: Connection): Promise<PollOutcome>;
  /** Looks for the members of a call that was not answered. Reads only. */
  find(call: OutboundCall, connection: Connection): Promise<FindOutcome>;
  /** Is the platform there and the credential good? */
  check(connection: Connection): Promise<{ kind: 'ok' } | Trouble | { kind: 'unanswered'; reason: string }>;
}
