import { expect, it } from 'vitest';
import { MemoryStorage } from '../delivery/memory-storage.ts';
import { BEGINNING } from '../delivery/model.ts';
import { VirtualClock } from '../delivery/simulation/virtual-time.ts';
import { createIntake } from './intake.ts';
import { memoryAttendanceReader } from './memory-attendance-reader.ts';
import { MemoryIntakeStorage } from './memory-intake-storage.ts';
import { MemorySite } from './memory-site.ts';
import { releaseDue } from './release.ts';
import { deviceFact, submission } from './test-site.ts';

const NOW = Date.UTC(2024, 0, 15, 1);
const OCCURRED = { occurredAt: '2024-01-15T08:59:00.000+08:00' };

it('hands captures in memory to delivery in memory: accepted at once, and parked ones when they are released', async () => {
  const clock = new VirtualClock(NOW);
  const delivery = new MemoryStorage(() => clock.now());
  const site = new MemorySite();
  const storage = new MemoryIntakeStorage({
    site,
    append: (stream, count) => delivery.append(stream, count),
  });
  const intake = createIntake({ storage, clock });
  const reader = memoryAttendanceReader({
    stream: (projectId) => storage.stream(projectId),
    personOf: () => ({ name: '模拟工人', idCardType: '01', idCardNumber: '990001199001010013' }),
    photoArrivals: new Map(),
  });
  const stays = [{ joinMovementId: 'M1', joinedOn: '2024-01-01', leftOn: null }];
  site.bind('SN1', 'P1', NOW - 3_600_000);
  site.enrol('P1', 'W1', { teamId: 'T1', version: 1, stays });
  const facts = ['W1', 'W2', 'W1'].map((workerId, index) =>
    deviceFact('SN1', index + 1, { ...OCCURRED, workerId }),
  );
  const { results } = await intake.submit({ ...submission(facts), receivedAt: NOW });
  expect(results.map(({ status }) => status)).toEqual(['ACCEPTED', 'PARKED', 'ACCEPTED']);

  await storage.transaction(async (session) => {
    site.enrol('P1', 'W2', { teamId: 'T2', version: 1, stays });
    await session.noteArrival({ projectId: 'P1', subject: 'worker:W2' });
  });
  expect(await releaseDue({ storage, clock })).toBe(1);
  const [window] = await reader.read([{ key: 'P1', after: BEGINNING, limit: 10 }]);
  expect(window?.map(({ no, orderKey, references }) => [no, orderKey, references.team?.recordId])).toEqual([
    [1, 'W1', 'T1'],
    [2, 'W1', 'T1'],
    [3, 'W2', 'T2'],
  ]);
  const [rest] = await reader.read([{ key: 'P1', after: { month: '2024-01-01', no: 1 }, limit: 1 }]);
  expect(rest?.map(({ no }) => no)).toEqual([2]);
  const positions = [{ month: '2024-01-01', no: 3 }];
  const [named] = await reader.readPositions([{ key: 'P1', positions }]);
  expect(named?.map(({ recordId }) => recordId)).toEqual([facts[1]?.stated.recordId]);
  await delivery.renew({ processId: 'one', partnerIds: ['A'], keep: [] });
  const subscriptions = [{ partnerId: 'A', kind: 'attendance' as const, start: BEGINNING }];
  const { due } = await delivery.scan({ processId: 'one', subscriptions, since: null, now: clock.now() });
  expect(due).toEqual(['A']);
});
