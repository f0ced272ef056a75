import type { Db, Trx } from '../store/database.ts';

const TRIES = 5;
/** Deadlock, serialisation failure: the transaction did nothing and can be repeated. */
const REPEATABLE = new Set(['40P01', '40001']);

/** Runs `work` in a transaction, again where PostgreSQL broke a circle of locks at its expense. */
export async function inRepeatableTransaction<Result>(
  db: Db,
  work: (trx: Trx) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.transaction().execute(work);
    } catch (error) {
      if (attempt >= TRIES || !isRepeatable(error)) throw error;
    }
  }
}

function isRepeatable(error: unknown): boolean {
  return error instanceof Error && 'code' in error && REPEATABLE.has(String(error.code));
}
