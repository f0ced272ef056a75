import { describe, expect, it } from 'vitest';
import { createTestDatabase } from '../store/test-database.ts';
import { MemoryStorage } from './memory-storage.ts';
import { openPostgresStorage } from './simulation/postgres-world.ts';
import { describeStorage } from './storage-conformance.ts';
import { appendToStreams } from './streams.ts';
import { memoryRequests, postgresRequests } from './test-requests.ts';

const NOW = Date.UTC(2024, 0, 15, 1);

describeStorage('memory', async () => {
  const storage = new MemoryStorage(() => NOW);
  return {
    storage,
    requests: memoryRequests(storage),
    append: async (stream, count) => storage.append(stream, count),
    expire: async (processId) => storage.expire(processId),
    close: async () => undefined,
  };
});

describeStorage('PostgreSQL', async () => {
  const postgres = await openPostgresStorage(NOW);
  return { ...postgres, requests: postgresRequests(postgres.db, NOW) };
});

describe('appending to streams', () => {
  it('numbers without a gap under concurrency, and takes nothing of what is rolled back', async () => {
    const { db, close } = await createTestDatabase();
    try {
      const append = (count: number, fails: boolean) =>
        db
          .transaction()
          .execute(async (trx) => {
            const [first] = await appendToStreams(trx, [{ kind: 'attendance', key: 'P1', count }], NOW);
            if (fails) throw new Error('rolled back');
            return Array.from({ length: count }, (_, index) => (first?.no ?? 0) + index);
          })
          .catch(() => []);
      const taken = await Promise.all(
        Array.from({ length: 40 }, (_, index) => append((index % 3) + 1, index % 5 === 0)),
      );
      const numbers = taken.flat().sort((a, b) => a - b);
      expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    } finally {
      await close();
    }
  });

  it('never goes back to an earlier month', async () => {
    const { db, close } = await createTestDatabase();
    try {
      const append = (now: number) =>
        db.transaction().execute((trx) => appendToStreams(trx, [{ kind: 'team', key: 'P1', count: 2 }], now));
      // 31 January 16:30 UTC is already February in Shanghai.
      expect(await append(Date.UTC(2024, 0, 31, 16, 30))).toEqual([{ no: 1, month: '2024-02-01' }]);
      expect(await append(Date.UTC(2024, 0, 31, 12))).toEqual([{ no: 3, month: '2024-02-01' }]);
    } finally {
      await close();
    }
  });
});
