import { PostgresDialect, Transaction } from 'kysely';
import type { Tables } from './tables.ts';
import type { Trx } from './database.ts';

/** Kysely asks for them where a transaction is built, and for nothing else: the connection is there already. */
const dialect = new PostgresDialect({
  pool: () => Promise.reject(new Error('within a transaction no other connection is opened')),
});
const unused = { config: { dialect }, dialect, driver: dialect.createDriver() };

/**
 * Sends statements of a transaction without waiting for each other's answers: what `work` starts in one go travels
 * together, and the server runs it in the order in which it was started. Kysely alone would wait for each answer, and
 * a round trip costs more than most statements. After an error the others fail as well, as in any transaction.
 */
export function atOnce<Result>(trx: Trx, work: (together: Trx) => Promise<Result>): Promise<Result> {
  const executor = trx.getExecutor();
  return executor.provideConnection((connection) =>
    work(
      new Transaction<Tables>({
        ...unused,
        executor: executor.withConnectionProvider({ provideConnection: (use) => use(connection) }),
      }),
    ),
  );
}
