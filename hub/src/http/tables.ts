import type { ColumnType } from 'kysely';

/** Claims and stored answers of requests with an Idempotency-Key. */
export interface IdempotencyTable {
  actor: string;
  operation: string;
  key: string;
  /** HMAC of method, target and decoded body: a plain hash would let a password in a body be guessed. */
  fingerprint: Buffer;
  state: 'RUNNING' | 'DONE';
  /** Fencing token: only the process that holds it may settle the row. */
  claim: string;
  lease_until: ColumnType<Date>;
  expires_at: ColumnType<Date>;
  status: number | null;
  /** Sealed answer. */
  answer: Buffer | null;
}

declare module '../store/tables.ts' {
  interface Tables {
    idempotency: IdempotencyTable;
  }
}
