import { describe, expect, it } from 'vitest';
import { storeSubmissions } from './intake.ts';
import { MemoryIntakeStorage } from './memory-intake-storage.ts';
import { MemorySite } from './memory-site.ts';
import type { Submission, SubmittedItem } from './submission.ts';
import { deviceFact, siteFact, submission } from './test-site.ts';

const NOW = Date.UTC(2024, 0, 15, 1);

function storageInMemory(): MemoryIntakeStorage {
  let no = 1;
  return new MemoryIntakeStorage({
    site: new MemorySite(),
    append: (_, count) => ({ month: '2024-01-01', no: (no += count) - count }),
  });
}

/** The answers to a request and its repetition, when both are stored in one transaction. */
async function answersTo(request: Submission): Promise<string[][]> {
  const twin = { ...request, receiptId: '00000000-0000-4000-8000-000000000002' };
  const results = await storageInMemory().transaction((session) =>
    storeSubmissions(session, [request, twin], NOW),
  );
  return results.map(({ results: each }) => each.map(({ status, code }) => `${status} ${code ?? ''}`.trim()));
}

describe('a request and its repetition in one transaction', () => {
  it('refuses both times what it refuses, so that the device hears of it [P2]', async () => {
    const byHand = deviceFact('SN1', 1, { source: 'MANUAL' });
    expect(await answersTo(submission([byHand]))).toEqual([
      ['REJECTED MANUAL_NOT_FROM_DEVICE'],
      ['REJECTED MANUAL_NOT_FROM_DEVICE'],
    ]);
    const fromTomorrow = siteFact('P1', 'R1', { source: 'MANUAL', occurredAt: '2024-01-16T09:00:00+08:00' });
    expect(await answersTo({ ...submission([fromTomorrow], null), receivedAt: NOW })).toEqual([
      ['REJECTED FUTURE_TIME'],
      ['REJECTED FUTURE_TIME'],
    ]);
  });

  it('refuses both times what is against the contract [P2]', async () => {
    const place = { deviceSn: 'SN1', journalId: 'j1', seq: 1 };
    const item: SubmittedItem = {
      kind: 'invalid',
      recordId: 'SN1-j1-1',
      place,
      digest: Buffer.alloc(32),
      code: 'OUT_OF_RANGE',
      pointer: '/events/0/matchScore',
    };
    const request = { ...submission([]), items: [item] };
    expect(await answersTo(request)).toEqual([['REJECTED OUT_OF_RANGE'], ['REJECTED OUT_OF_RANGE']]);
  });
});
