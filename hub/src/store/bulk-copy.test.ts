import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bulkCopy } from './bulk-copy.ts';
import { createTestDatabase, type TestDatabase } from './test-database.ts';

const COLUMNS = ['place', 'words', 'text', 'bytes', 'flag', 'json'];
/** PostgreSQL's text holds every character but this one. */
const anyText = fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\0', ''));

describe('copying rows in', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
    await sql`create table copied (
      place integer primary key, words text[], text text, bytes bytea, flag boolean, json jsonb)`.execute(
      database.db,
    );
  });
  afterAll(() => database.close());

  it('brings back whatever was put in', async () => {
    const row = fc.record({
      words: fc.option(fc.array(anyText)),
      text: fc.option(fc.oneof(anyText, fc.constantFrom('', '\\N', '\\.', 'a\tb\nc\rd\\', '\\n'))),
      bytes: fc.option(fc.uint8Array().map((bytes) => Buffer.from(bytes))),
      flag: fc.option(fc.boolean()),
      json: fc.option(anyText.map((text) => ({ text }))),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 20 }), async (rows) => {
        await sql`truncate copied`.execute(database.db);
        await database.db.transaction().execute((trx) =>
          bulkCopy(
            trx,
            'copied',
            COLUMNS,
            rows.map(({ words, text, bytes, flag, json }, place) => [
              ...[place, words, text, bytes, flag, json === null ? null : JSON.stringify(json)],
            ]),
          ),
        );
        const stored = await sql`select words, text, bytes, flag, json from copied order by place`.execute(
          database.db,
        );
        expect(stored.rows).toEqual(rows);
      }),
      { numRuns: 60 },
    );
  });

  it('leaves nothing when the transaction fails after it, and the connection can be used again', async () => {
    await sql`truncate copied`.execute(database.db);
    const copyTwice = database.db.transaction().execute(async (trx) => {
      await bulkCopy(trx, 'copied', ['place'], [[1]]);
      await bulkCopy(trx, 'copied', ['place'], [[1]]);
    });
    await expect(copyTwice).rejects.toThrow(/duplicate key/);
    const { rows } = await sql`select * from copied`.execute(database.db);
    expect(rows).toEqual([]);
  });
});
