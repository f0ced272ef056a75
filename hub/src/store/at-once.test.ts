import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atOnce } from './at-once.ts';
import { bulkCopy } from './bulk-copy.ts';
import { createTestDatabase, type TestDatabase } from './test-database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await sql`create table sent (place serial, word text not null)`.execute(database.db);
});
afterAll(() => database.close());

const write = (db: Parameters<Parameters<typeof atOnce>[1]>[0], word: string | null) =>
  sql<{ place: number }>`insert into sent (word) values (${word}) returning place`.execute(db);
const stored = async () => {
  const { rows } = await sql<{ word: string }>`select word from sent order by place`.execute(database.db);
  return rows.map(({ word }) => word);
};

describe('statements that are sent at once', () => {
  it('run in the order in which they were started, each with its own answer, before what follows', async () => {
    const answers = await database.db.transaction().execute(async (trx) => {
      const together = await atOnce(trx, (each) =>
        Promise.all(['one', 'two', 'three'].map((word) => write(each, word))),
      );
      await bulkCopy(trx, 'sent', ['word'], [['four'], ['five']]);
      return [...together, await write(trx, 'six')].map(({ rows }) => rows[0]?.place);
    });
    expect(answers).toEqual([1, 2, 3, 6]);
    expect(await stored()).toEqual(['one', 'two', 'three', 'four', 'five', 'six']);
  });

  it('fail together with their transaction, and leave the connection fit for the next one', async () => {
    const before = await stored();
    const failing = database.db
      .transaction()
      .execute((trx) =>
        atOnce(trx, (each) => Promise.all([write(each, 'a'), write(each, null), write(each, 'b')])),
      );
    await expect(failing).rejects.toThrow(/not-null/);
    expect(await stored()).toEqual(before);
    const copying = database.db.transaction().execute((trx) => bulkCopy(trx, 'sent', ['word'], [[null]]));
    await expect(copying).rejects.toThrow(/not-null/);
    await database.db.transaction().execute((trx) => atOnce(trx, (each) => write(each, 'after')));
    expect(await stored()).toEqual([...before, 'after']);
  });

  it('tell why they failed, whichever of them is asked first: a full disk is no bug of the hub', async () => {
    const failing = database.db.transaction().execute((trx) =>
      atOnce(trx, async (each) => {
        const first = write(each, null);
        const second = write(each, 'behind it');
        first.catch(() => undefined);
        await second;
      }),
    );
    await expect(failing).rejects.toMatchObject({ code: '23502' });
  });
});
