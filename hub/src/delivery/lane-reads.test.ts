import { describe, expect, it } from 'vitest';
import { readLanes, readerOf, windowFault, type LaneWish } from './lane-reads.ts';
import { readersOf, type RecordReader } from './reader.ts';
import { itemOf } from './test-calls.ts';

const AT = (no: number) => ({ month: '2024-01-01', no });
const wish = (key: string, part: Partial<LaneWish> = {}, kind: 'team' | 'contract' = 'team'): LaneWish => ({
  lane: { partnerId: 'A', kind, key },
  window: null,
  positions: [],
  ...part,
});

describe('reading for many lanes', () => {
  it('asks each reader once for windows and once for numbers, and gives each lane its own', async () => {
    const asked: unknown[] = [];
    const reader: RecordReader = {
      kind: 'team',
      tracked: true,
      read: async (requests) => {
        asked.push(requests);
        return requests.map(({ key, limit }) => [itemOf(limit, { recordId: `window ${key}` })]);
      },
      readPositions: async (requests) => {
        asked.push(requests);
        return requests.map(({ key, positions }) =>
          positions.map(({ no }) => itemOf(no, { recordId: `row ${key}` })),
        );
      },
    };
    const faults: unknown[] = [];
    const reads = await readLanes(
      readersOf([reader]),
      [
        wish('P1', { window: { after: AT(0), limit: 5 } }),
        wish('P2', { positions: [AT(3), AT(4)] }),
        wish('P3', { window: { after: AT(7), limit: 6 }, positions: [AT(1)] }),
        wish('P4'),
        wish('P5', { window: { after: AT(7), limit: 6 } }, 'contract'),
      ],
      (error, lanes) => faults.push([(error as Error).message, lanes.map(({ key }) => key)]),
    );
    expect(asked).toEqual([
      [
        { key: 'P1', after: AT(0), limit: 5 },
        { key: 'P3', after: AT(7), limit: 6 },
      ],
      [
        { key: 'P2', positions: [AT(3), AT(4)] },
        { key: 'P3', positions: [AT(1)] },
      ],
    ]);
    const told = [...reads].map(([name, { window, byNo }]) => [
      name,
      window.map(({ recordId, no }) => `${recordId} ${no}`),
      [...byNo].map(([no, { recordId }]) => `${no} ${recordId}`),
    ]);
    expect(told).toEqual([
      ['A team P1', ['window P1 5'], []],
      ['A team P2', [], ['3 row P2', '4 row P2']],
      ['A team P3', ['window P3 6'], ['1 row P3']],
      ['A team P4', [], []],
    ]);
    // A kind whose reader fails leaves the others alone.
    expect(faults).toEqual([['no reader for contract', ['P5']]]);
  });

  it('asks nothing where nothing is wished', async () => {
    const reader: RecordReader = {
      kind: 'team',
      tracked: true,
      read: () => Promise.reject(new Error('asked')),
      readPositions: () => Promise.reject(new Error('asked')),
    };
    const readers = readersOf([reader]);
    const reads = await readLanes(readers, [wish('P1')], (error) => {
      throw error;
    });
    expect(reads.get('A team P1')).toEqual({ window: [], byNo: new Map() });
    expect(readerOf(readers, 'team')).toBe(reader);
  });
});

describe('a window of a stream', () => {
  it.each<[number, number, number[], string | null]>([
    [4, 9, [5, 6, 7], null],
    [0, 9, [1, 2], null],
    // Only before the first item of a lane may there be a gap.
    [0, 9, [5, 6], null],
    [0, 9, [5, 7], 'record 6 is missing'],
    [4, 9, [6], 'record 5 is missing'],
    [4, 9, [5, 5], 'record 6 is missing'],
    [4, 9, [5, 7], 'record 6 is missing'],
    [4, 4, [], null],
    [5, 4, [], null],
    [3, 4, [], 'no record where the stream has some'],
  ])('after %d of %d that holds %j: %s', (after, last, numbers, fault) => {
    expect(
      windowFault(
        AT(after),
        AT(last),
        numbers.map((no) => itemOf(no)),
      ),
    ).toBe(fault);
  });

  it('refuses a record without a number, which would pass the lane over and over', () => {
    expect(windowFault(AT(0), AT(4), [itemOf(0)])).toBe('record 0 comes twice');
  });
});
