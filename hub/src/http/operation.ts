import type { OperationId } from '../generated/operations.ts';
import type { ProblemCode } from '../generated/problems.ts';
import type { Principal } from '../security/principal.ts';
import type { Trx } from '../store/database.ts';

/** A request that passed the edge: signed, in time, in scope of its audience, and valid against the contract. */
export interface Call<Body = unknown, Query = Record<string, string>> {
  operationId: OperationId;
  /** Absent only for operations that are open to everyone. */
  principal: Principal;
  params: Readonly<Record<string, string>>;
  query: Query;
  body: Body;
  /** The bytes as they were sent, after content decoding; for raw bodies the only form. */
  rawBody: Buffer;
  contentType: string | null;
  requestId: string;
  /** When the request was received, by the hub's clock. */
  receivedAt: number;
  /** Only for operations that the contract marks with an Idempotency-Key. */
  once?: CallOnce;
}

export interface CallOnce {
  key: string;
  /**
   * Stores the answer in the handler's own transaction, so that effect and answer become durable together. Throws,
   * and so rolls the effect back, when another process has taken the request over. A handler that does not use it
   * must be able to bear a second run after a crash between its commit and its answer.
   */
  settle(trx: Trx, reply: Reply): Promise<void>;
}

export interface Fault {
  /** JSON pointer into the body, or `/path/name`, `/query/name`, `/header/name`. */
  pointer: string;
  code: ProblemCode;
  detail: string;
  detailZh: string;
}

/** Bytes of known size, read when they are sent. */
export interface StreamedBody {
  bytes: number;
  read(): AsyncIterable<Buffer>;
}

export type Reply =
  | { ok: true; status: number; body: object; headers?: Record<string, string> }
  | { ok: true; status: number; raw: Buffer; contentType: string }
  /** What is too large for memory; never stored for a repetition of the request. */
  | { ok: true; status: number; stream: StreamedBody; contentType: string }
  | { ok: false; problem: ProblemReply };

export interface ProblemReply {
  code: ProblemCode;
  detail?: string;
  detailZh?: string;
  faults?: readonly Fault[];
  retryAfterMs?: number;
  /** Why a signature or digest does not fit, for the owner of the key. */
  explanation?: object;
}

export type Handler = (call: Call) => Promise<Reply>;

/** The handlers of a domain by operation; the edge refuses to start when the contract names one that is missing. */
export type Handlers = Partial<Record<OperationId, Handler>>;

export const reply = (status: number, body: object): Reply => ({ ok: true, status, body });

export const refuse = (code: ProblemCode, more: Omit<ProblemReply, 'code'> = {}): Reply => ({
  ok: false,
  problem: { code, ...more },
});
