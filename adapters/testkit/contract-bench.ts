import type { Connection, Credential, OutboundCall, PartnerAdapter, RecordKind } from '../port.ts';
import type { IssuedNumbers } from './sample-records.ts';

/** What a simulated partner can be told to do wrong with the next calls, until `behave`. */
export const BENCH_FAULTS = [
  /** Processed; the connection is cut instead of an answer. */
  'lostAnswer',
  /** Processed; nothing ever comes. */
  'halfOpen',
  /** Processed; the answer ends in the middle. */
  'truncated',
  /** Processed; the answer drips, slower than the whole call may take. */
  'slowDrip',
  /** A server error after the body went out. */
  'serverError',
  /** Another page than the partner's own answer. */
  'htmlPage',
  /** Processed; members of the answer have other types. */
  'wrongTypes',
  /** Too many calls. */
  'throttled',
] as const;
export type BenchFault = (typeof BENCH_FAULTS)[number];

/** One adapter with a simulated partner, fresh for each test. */
export interface AdapterBench {
  adapter: PartnerAdapter;
  /** A connection to the simulator through the real network. */
  connection: Connection;
  /** Credentials of the right form that the partner refuses. */
  wrongCredentials: readonly Credential[];
  /** A call of this kind with as many members as samples allow; `issued` are the partner's numbers so far. */
  call(kind: RecordKind, issued: IssuedNumbers): OutboundCall;
  /** Records of this kind that the partner holds after everything it took was processed. */
  held(kind: RecordKind): number;
  misbehave(fault: BenchFault): void;
  behave(): void;
  /** The partner's own refusal of a write, and its answer that a queued call failed, each with this text. */
  answers: { refusal(message: string): Buffer; failedResult(message: string): Buffer };
  /** Waits a little, for the partner to work on what it queued. */
  wait(): Promise<void>;
  stop(): Promise<void>;
}
