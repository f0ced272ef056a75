import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { AuditEntry, AuditWriter } from '../security/audit.ts';
import { createTestDatabase } from '../store/test-database.ts';
import { MemoryStorage } from './memory-storage.ts';
import { BEGINNING, type LaneChange } from './model.ts';
import { openPostgresStorage } from './simulation/postgres-world.ts';
import { describeStorage } from './storage-conformance.ts';
import { appendToStreams } from './streams.ts';
import { callOf } from './test-calls.ts';
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

describe('the audit of a batch', () => {
  it('is one entry a partner with what became of its items and calls, and the digest of them all', async () => {
    const entries: AuditEntry[] = [];
    const audit: AuditWriter = async (_, ...added) => void entries.push(...added);
    const { storage, append, close } = await openPostgresStorage(NOW, { readers: new Map(), audit });
    try {
      await append({ kind: 'attendance', key: 'P1' }, 2);
      await storage.renew({ processId: 'one', partnerIds: ['A'], keep: [] });
      const subscriptions = [{ partnerId: 'A', kind: 'attendance' as const, start: BEGINNING }];
      await storage.scan({ processId: 'one', subscriptions, since: null, now: NOW });
      const claim = { processId: 'one', partnerId: 'A', kinds: ['attendance' as const], limit: 9, busy: [] };
      const [work] = await storage.claim({ ...claim, now: NOW });
      if (!work) throw new Error('no lane');
      const { partnerId, kind, key, slot } = work.lane;
      const told = { partnerId, kind, key, month: '2024-01-01', version: 1, partnerNumber: null };
      const words = { code: null, message: null };
      const change: LaneChange = {
        lane: work.lane,
        epoch: work.epoch,
        items: [],
        calls: [callOf([1, 2], { partnerId, kind, key, slot, id: 'c', state: 'ANSWERED', closedAt: NOW })],
        attempts: [],
        records: [],
        outcomes: [
          { ...told, ...words, no: 2, recordId: 'E2', state: 'REJECTED' },
          { ...told, ...words, no: 1, recordId: 'E1', state: 'CONFIRMED' },
        ],
        credential: null,
        replay: null,
      };
      expect(await storage.apply('one', [change], NOW)).toEqual(['APPLIED']);
      const members = ['attendance P1 1 CONFIRMED', 'attendance P1 2 REJECTED', 'c ANSWERED'];
      const digest = createHash('sha256').update(members.join('\n')).digest('hex');
      expect(entries).toEqual([
        {
          actor: 'hub',
          action: 'delivery.batch',
          object: 'partner:A',
          detail: { items: { REJECTED: 1, CONFIRMED: 1 }, calls: { ANSWERED: 1 }, digest },
        },
      ]);
      const quiet = { ...change, calls: [], outcomes: [] };
      expect(await storage.apply('one', [quiet], NOW)).toEqual(['APPLIED']);
      expect(entries.length).toBe(1);
    } finally {
      await close();
    }
  });
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
