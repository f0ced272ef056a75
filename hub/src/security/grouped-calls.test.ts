import { describe, expect, it } from 'vitest';
import { systemClock } from '../runtime/clock.ts';
import { groupCalls } from './grouped-calls.ts';

interface Waiting {
  ms: number;
  wake: () => void;
}

/** Calls that end when the test says so, and a wait that ends when it says so. */
function arrange({
  maxItems = 3,
  answers = (items: readonly number[]) => items.map((item) => item * 10),
} = {}) {
  const groups: (readonly number[])[] = [];
  const ends: (() => void)[] = [];
  const waits: Waiting[] = [];
  const call = groupCalls<number, number>({
    clock: {
      ...systemClock,
      sleep: (ms, signal) =>
        new Promise((resolve) => {
          waits.push({ ms, wake: resolve });
          signal?.addEventListener('abort', () => resolve());
        }),
    },
    maxItems,
    maxWaitMs: 5,
    run: async (items) => {
      groups.push(items);
      await new Promise<void>((resolve) => ends.push(resolve));
      return answers(items);
    },
  });
  return { call, groups, ends, waits };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('grouped calls', () => {
  it('lets what comes in one turn go together with nothing under way, without any wait', async () => {
    const { call, groups, ends, waits } = arrange();
    const both = [call(1), call(2)];
    await settled();
    expect([groups, waits]).toEqual([[[1, 2]], []]);
    ends[0]?.();
    expect(await Promise.all(both)).toEqual([10, 20]);
  });

  it('starts with the turn when nothing is under way, and gathers what comes meanwhile until that ends', async () => {
    const { call, groups, ends, waits } = arrange();
    const first = call(1);
    await settled();
    expect(groups).toEqual([[1]]);
    const others = [call(2), call(3)];
    expect([groups.length, waits.map(({ ms }) => ms)]).toEqual([1, [5]]);
    ends[0]?.();
    expect(await first).toBe(10);
    await settled();
    expect(groups).toEqual([[1], [2, 3]]);
    ends[1]?.();
    expect(await Promise.all(others)).toEqual([20, 30]);
    await settled();
    expect(groups.length).toBe(2);
  });

  it('starts another beside it when so many wait, and counts anew', async () => {
    const { call, groups, ends, waits } = arrange();
    const first = call(1);
    await settled();
    const all = [first, ...[2, 3, 4, 5].map(call)];
    expect(groups).toEqual([[1], [2, 3, 4]]);
    // The wait of the group that left is over; the fifth has one of its own, and a late end of the first starts nothing.
    expect(waits.length).toBe(2);
    waits[0]?.wake();
    await settled();
    expect(groups.length).toBe(2);
    ends[0]?.();
    await settled();
    expect(groups.length).toBe(2);
    ends[1]?.();
    await settled();
    expect(groups[2]).toEqual([5]);
    ends[2]?.();
    expect(await Promise.all(all)).toEqual([10, 20, 30, 40, 50]);
  });

  it('starts another beside it when they waited long enough', async () => {
    const { call, groups, ends, waits } = arrange();
    const first = call(1);
    await settled();
    const all = [first, call(2)];
    waits[0]?.wake();
    await settled();
    expect(groups).toEqual([[1], [2]]);
    ends.forEach((end) => end());
    expect(await Promise.all(all)).toEqual([10, 20]);
  });

  it('fails every item of a call that fails or leaves one unanswered, and goes on', async () => {
    let broken = true;
    const answers = (items: readonly number[]) => (broken ? [] : items.map((item) => item * 10));
    const { call, ends } = arrange({ answers });
    const first = call(1);
    await settled();
    const others = [call(2), call(3)];
    ends[0]?.();
    await expect(first).rejects.toThrow('answer every item');
    await settled();
    ends[1]?.();
    for (const other of others) await expect(other).rejects.toThrow('answer every item');
    broken = false;
    const last = call(4);
    await settled();
    ends[2]?.();
    expect(await last).toBe(40);
  });
});
