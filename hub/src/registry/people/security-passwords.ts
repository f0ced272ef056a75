import { sql } from 'kysely';
import type { Clock } from '../../runtime/clock.ts';
import type { Random } from '../../runtime/random.ts';
import type { AuditWriter } from '../../security/audit.ts';
import type { FieldCipher } from '../../security/field-cipher.ts';
import type { Db, Trx } from '../../store/database.ts';
import '../tables.ts';
import { PasswordHasher } from './password-hash.ts';

export interface PasswordPolicy {
  /** Failures in a row after which the password rests. */
  failures: number;
  blockMs: number;
}

export interface PasswordDeps {
  db: Db;
  clock: Clock;
  random: Random;
  cipher: FieldCipher;
  audit: AuditWriter;
  policy: PasswordPolicy;
  hasher?: PasswordHasher;
}

export type PasswordVerdict =
  | { verdict: 'RIGHT' }
  | { verdict: 'WRONG' }
  | { verdict: 'NOT_SET' }
  | { verdict: 'BLOCKED'; retryAfterMs: number }
  /** Too many are being checked; nothing was counted. */
  | { verdict: 'BUSY' };

const placeOf = (personId: string): string => `person_password/${personId}`;

/** The security passwords of people [GX-4.1-01..03]: set, checked, paused after failures, cleared. */
export class SecurityPasswords {
  readonly #deps: PasswordDeps;
  readonly #hasher: PasswordHasher;

  constructor(deps: PasswordDeps) {
    this.#deps = deps;
    this.#hasher = deps.hasher ?? new PasswordHasher(deps.random);
  }

  /** Every check counts as a failure until it has succeeded, so that many at once try no more than one by one. */
  async check(personId: string, password: string, actor: string): Promise<PasswordVerdict> {
    const checked = await this.#hasher.inTurn(async (): Promise<PasswordVerdict> => {
      const taken = await this.#takeTry(personId);
      if ('verdict' in taken) return taken;
      const hash = this.#deps.cipher.openText(taken.sealedHash, placeOf(personId));
      if (!(await this.#hasher.matches(password, hash))) {
        await this.#noteFailure(personId, actor, taken.failures);
        return { verdict: 'WRONG' };
      }
      await this.#deps.db
        .updateTable('person_password')
        .set({ failures: 0, blocked_until: null })
        .where('person_id', '=', personId)
        .execute();
      return { verdict: 'RIGHT' };
    });
    return checked ?? { verdict: 'BUSY' };
  }

  /** Null when too many are being hashed. */
  async seal(personId: string, password: string): Promise<Buffer | null> {
    const hash = await this.#hasher.inTurn(() => this.#hasher.hash(password));
    return hash === null ? null : this.#deps.cipher.seal(hash, placeOf(personId));
  }

  async isSet(trx: Pick<Trx, 'selectFrom'>, personId: string): Promise<boolean> {
    const row = await trx
      .selectFrom('person_password')
      .select('person_id')
      .where('person_id', '=', personId)
      .executeTakeFirst();
    return row !== undefined;
  }

  /**
   * Stores a sealed hash: the first, or one in the place of another. False when meanwhile there is one where none
   * was expected, or none where one was.
   */
  async store(trx: Trx, personId: string, sealedHash: Buffer, replaces: boolean): Promise<boolean> {
    const values = { sealed_hash: sealedHash, set_at: new Date(this.#deps.clock.now()) };
    const changed = replaces
      ? await trx
          .updateTable('person_password')
          .set({ ...values, failures: 0, blocked_until: null })
          .where('person_id', '=', personId)
          .returning('person_id')
          .executeTakeFirst()
      : await trx
          .insertInto('person_password')
          .values({ person_id: personId, ...values })
          .onConflict((conflict) => conflict.doNothing())
          .returning('person_id')
          .executeTakeFirst();
    return changed !== undefined;
  }

  async #takeTry(personId: string): Promise<{ sealedHash: Buffer; failures: number } | PasswordVerdict> {
    const { clock, db, policy } = this.#deps;
    const now = new Date(clock.now());
    const until = new Date(clock.now() + policy.blockMs);
    const failures = sql`case when blocked_until is null then failures + 1 else 1 end`;
    const { rows } = await sql<{ sealed_hash: Buffer; failures: number }>`
      update person_password set failures = ${failures},
        blocked_until = case when ${failures} >= ${policy.failures} then ${until}::timestamptz end
      where person_id = ${personId} and (blocked_until is null or blocked_until <= ${now})
      returning sealed_hash, failures`.execute(db);
    const [row] = rows;
    if (row) return { sealedHash: row.sealed_hash, failures: row.failures };
    const known = await db
      .selectFrom('person_password')
      .select('blocked_until')
      .where('person_id', '=', personId)
      .executeTakeFirst();
    if (!known) return { verdict: 'NOT_SET' };
    const rest = (known.blocked_until?.getTime() ?? 0) - clock.now();
    return { verdict: 'BLOCKED', retryAfterMs: Math.max(1000, rest) };
  }

  async #noteFailure(personId: string, actor: string, failures: number): Promise<void> {
    const { audit, db, policy } = this.#deps;
    await db.transaction().execute((trx) =>
      audit(trx, {
        actor,
        action: 'person.password-refused',
        object: `person:${personId}`,
        detail: { failures, blocked: failures >= policy.failures },
      }),
    );
  }
}

/** The operator's way out of a forgotten password: the person sets a new first one. False when none was set. */
export async function clearPassword(
  db: Db,
  audit: AuditWriter,
  { actor, personId, reason }: { actor: string; personId: string; reason: string },
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const removed = await trx
      .deleteFrom('person_password')
      .where('person_id', '=', personId)
      .returning('person_id')
      .executeTakeFirst();
    if (!removed) return false;
    await audit(trx, {
      actor,
      action: 'person.password-cleared',
      object: `person:${personId}`,
      detail: { reason },
    });
    return true;
  });
}
