import { sql } from 'kysely';
import type { Random } from '../runtime/random.ts';
import type { Db, Executor } from '../store/database.ts';
import type { Answer } from './answer.ts';
import './tables.ts';

/** Seals stored answers; the field cipher of the security floor is one. */
export interface AnswerCipher {
  seal(plain: Buffer, context: string): Buffer;
  open(sealed: Buffer, context: string): { ok: true; plain: Buffer } | { ok: false };
}

export interface ClaimRequest {
  /** Who asks: a key that is rotated keeps its actor, and with it its claims. */
  actor: string;
  operation: string;
  key: string;
  fingerprint: Buffer;
}

export type ClaimVerdict =
  | { kind: 'claimed'; claim: string }
  | { kind: 'running'; retryAfterMs: number }
  | { kind: 'conflict' }
  | { kind: 'replay'; answer: Answer };

export interface IdempotencyOptions {
  db: Db;
  cipher: AnswerCipher;
  random: Random;
  leaseMs?: number;
  keptMs?: number;
}

const LEASE_MS = 60_000;
/** Longer than any partner's retry horizon of a week. */
const KEPT_MS = 8 * 86_400_000;
/** Told to a caller whose first request is still running. */
const RUNNING_RETRY_MS = 1000;

/**
 * Claims by (actor, operation, key). The database's clock decides about leases, because it is the one clock that
 * all hub processes share.
 */
export class IdempotencyStore {
  readonly #db: Db;
  readonly #cipher: AnswerCipher;
  readonly #random: Random;
  readonly leaseMs: number;
  readonly #keptMs: number;

  constructor(options: IdempotencyOptions) {
    this.#db = options.db;
    this.#cipher = options.cipher;
    this.#random = options.random;
    this.leaseMs = options.leaseMs ?? LEASE_MS;
    this.#keptMs = options.keptMs ?? KEPT_MS;
  }

  async claim(request: ClaimRequest): Promise<ClaimVerdict> {
    // A row may vanish between the two statements when it expires; then the second attempt claims it.
    for (;;) {
      const claim = await this.#tryClaim(request);
      if (claim !== null) return { kind: 'claimed', claim };
      const verdict = await this.#judge(request);
      if (verdict) return verdict;
    }
  }

  /** Stores the answer; false when another process has taken the claim over since. */
  async settle(executor: Executor, request: ClaimRequest, claim: string, answer: Answer): Promise<boolean> {
    const sealed = this.#cipher.seal(packAnswer(answer), contextOf(request));
    const { numAffectedRows } = await sql`
      update idempotency set state = 'DONE', status = ${answer.status}, answer = ${sealed},
        expires_at = clock_timestamp() + ${this.#keptMs} * interval '1 millisecond'
      where actor = ${request.actor} and operation = ${request.operation} and key = ${request.key}
        and claim = ${claim} and state = 'RUNNING'`.execute(executor);
    return numAffectedRows === 1n;
  }

  /** Stores the answer of a handler that did not do so in its own transaction. */
  settleAlone(request: ClaimRequest, claim: string, answer: Answer): Promise<boolean> {
    return this.settle(this.#db, request, claim, answer);
  }

  /** Nothing took effect: the key is free again. */
  async release(request: ClaimRequest, claim: string): Promise<void> {
    await sql`
      delete from idempotency
      where actor = ${request.actor} and operation = ${request.operation} and key = ${request.key}
        and claim = ${claim} and state = 'RUNNING'`.execute(this.#db);
  }

  /** Keeps a claim whose handler is still at work. */
  async renew(request: ClaimRequest, claim: string): Promise<void> {
    await sql`
      update idempotency set lease_until = clock_timestamp() + ${this.leaseMs} * interval '1 millisecond'
      where actor = ${request.actor} and operation = ${request.operation} and key = ${request.key}
        and claim = ${claim} and state = 'RUNNING'`.execute(this.#db);
  }

  /** Removes what nobody may ask for any more; to be called now and then. Gives the number of rows. */
  async removeExpired(): Promise<number> {
    const { numAffectedRows } = await sql`
      delete from idempotency where expires_at < clock_timestamp()`.execute(this.#db);
    return Number(numAffectedRows ?? 0n);
  }

  async #tryClaim({ actor, operation, key, fingerprint }: ClaimRequest): Promise<string | null> {
    const claim = this.#random.uuid();
    const { rows } = await sql<{ claim: string }>`
      insert into idempotency as held
        (actor, operation, key, fingerprint, state, claim, lease_until, expires_at)
      values (${actor}, ${operation}, ${key}, ${fingerprint}, 'RUNNING', ${claim},
        clock_timestamp() + ${this.leaseMs} * interval '1 millisecond',
        clock_timestamp() + ${this.#keptMs} * interval '1 millisecond')
      on conflict (actor, operation, key) do update
        set fingerprint = excluded.fingerprint, state = 'RUNNING', claim = excluded.claim,
          lease_until = excluded.lease_until, expires_at = excluded.expires_at, status = null, answer = null
        where held.expires_at < clock_timestamp()
          or (held.state = 'RUNNING' and held.lease_until < clock_timestamp()
            and held.fingerprint = excluded.fingerprint)
      returning held.claim`.execute(this.#db);
    return rows[0]?.claim ?? null;
  }

  async #judge(request: ClaimRequest): Promise<ClaimVerdict | null> {
    const row = await this.#db
      .selectFrom('idempotency')
      .select(['fingerprint', 'state', 'status', 'answer'])
      .where('actor', '=', request.actor)
      .where('operation', '=', request.operation)
      .where('key', '=', request.key)
      .executeTakeFirst();
    if (!row) return null;
    if (!row.fingerprint.equals(request.fingerprint)) return { kind: 'conflict' };
    if (row.status === null || row.answer === null)
      return { kind: 'running', retryAfterMs: RUNNING_RETRY_MS };
    const opened = this.#cipher.open(row.answer, contextOf(request));
    if (!opened.ok) throw new Error('a stored answer cannot be opened with the present keys');
    return { kind: 'replay', answer: unpackAnswer(row.status, opened.plain) };
  }
}

function contextOf({ actor, operation, key }: ClaimRequest): string {
  return JSON.stringify(['idempotency', actor, operation, key]);
}

/** Content type and headers as JSON, a line feed, then the body as it is. */
function packAnswer({ contentType, headers, body }: Answer): Buffer {
  return Buffer.concat([Buffer.from(`${JSON.stringify({ contentType, headers })}\n`), body]);
}

function unpackAnswer(status: number, packed: Buffer): Answer {
  const end = packed.indexOf('\n');
  const head = JSON.parse(packed.toString('utf8', 0, end)) as Pick<Answer, 'contentType' | 'headers'>;
  return { status, ...head, body: packed.subarray(end + 1) };
}
