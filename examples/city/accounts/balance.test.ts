import { expect, it } from 'vitest';
import { balance, passageKey } from './balance.ts';
import type { BalanceInput } from './balance.ts';

const AT = '2026-11-20T07:58:03.120+08:00';
const PASSAGE = passageKey('P-1', 'W01', '2026-11-20 07:58:03', 'IN');

function input(change: Partial<BalanceInput> = {}): BalanceInput {
  return {
    hub: {
      stored: [
        {
          recordId: 'A-1',
          projectId: 'P-1',
          workerKey: 'W01',
          occurredAt: AT,
          direction: 'IN',
          partners: { national: 'CONFIRMED', gateway: 'REJECTED' },
        },
      ],
      parked: ['A-2'],
      refused: ['A-3'],
    },
    captured: ['A-1', 'A-2', 'A-3'],
    queued: 0,
    duplicates: 1,
    platforms: [
      { partnerId: 'national', passages: [PASSAGE] },
      { partnerId: 'gateway', passages: [] },
    ],
    ...change,
  };
}

it('accounts for every capture', () => {
  expect(balance(input())).toEqual({
    counts: {
      captured: 3,
      duplicates: 1,
      parked: 1,
      refused: 1,
      stored: 1,
      pending: 0,
      held: 0,
      rejected: 1,
      confirmed: 1,
      lost: 0,
    },
    faults: [],
  });
});

it('calls a capture lost that the hub does not have and no journal still holds', () => {
  const captured = ['A-1', 'A-2', 'A-3', 'A-4'];
  expect(balance(input({ captured })).counts.lost).toBe(1);
  expect(balance(input({ captured, queued: 1 })).counts).toMatchObject({ lost: 0, pending: 1 });
});

it.each([
  ['is not there', []],
  ['is there twice', [PASSAGE, PASSAGE]],
])('calls a confirmed passage lost that %s', (_case, passages) => {
  const platforms = [
    { partnerId: 'national', passages },
    { partnerId: 'gateway', passages: [] },
  ];
  const { counts, faults } = balance(input({ platforms }));
  expect(counts.lost).toBe(1);
  expect(faults).toHaveLength(1);
});

it('notices a passage at a platform that was refused or never reported', () => {
  const refused = [
    { partnerId: 'national', passages: [PASSAGE] },
    { partnerId: 'gateway', passages: [PASSAGE] },
  ];
  expect(balance(input({ platforms: refused })).counts.lost).toBe(1);
  const strange = [
    { partnerId: 'national', passages: [PASSAGE, `${PASSAGE} more`] },
    { partnerId: 'gateway', passages: [] },
  ];
  expect(balance(input({ platforms: strange })).counts.lost).toBe(1);
});
