import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { createTestDatabase } from '../store/test-database.ts';
import { removeOldReceipts } from './receipt-retention.ts';

const DAY_MS = 86_400_000;
const NOW = Date.UTC(2026, 10, 21);

it('removes old receipts, and says so', async () => {
  const { db, close } = await createTestDatabase();
  const audited: object[] = [];
  try {
    for (const days of [401, 399])
      await sql`
        insert into receipt (receipt_id, received_at, items)
        values (gen_random_uuid(), ${new Date(NOW - days * DAY_MS)}, '[]')`.execute(db);
    const audit = async (_trx: unknown, entry: object) => void audited.push(entry);
    expect(await removeOldReceipts(db, audit, NOW - 400 * DAY_MS)).toBe(1);
    const left = await sql`select from receipt`.execute(db);
    expect(left.rows).toHaveLength(1);
    expect(audited).toMatchObject([{ action: 'receipts.trimmed', detail: { receipts: 1 } }]);
  } finally {
    await close();
  }
});
