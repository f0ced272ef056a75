import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { workAhead } from './work-ahead.ts';

async function* numbers(count: number): AsyncGenerator<number> {
  for (let number = 1; number <= count; number += 1) yield number;
}

it('gives results in the order of the items, whichever is ready first, and starts no more than it may', async () => {
  const results: number[] = [];
  let started = 0;
  const work = async (number: number) => {
    started += 1;
    for (let turns = number % 3; turns > 0; turns -= 1) await setImmediate();
    return number;
  };
  for await (const result of workAhead(numbers(20), 2, work)) {
    results.push(result);
    expect(started).toBeLessThanOrEqual(result + 2);
  }
  expect(results).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
});

it('leaves nothing under way when the caller stops, or when one fails', async () => {
  let underWay = 0;
  const work = async (number: number) => {
    underWay += 1;
    await setImmediate();
    underWay -= 1;
    if (number === 3) throw new Error('the third');
    return number;
  };
  for await (const result of workAhead(numbers(20), 2, work)) {
    if (result === 1) break;
  }
  expect(underWay).toBe(0);
  const seen: number[] = [];
  const all = async () => {
    for await (const result of workAhead(numbers(20), 2, work)) seen.push(result);
  };
  await expect(all()).rejects.toThrow('the third');
  expect(seen).toEqual([1, 2]);
  expect(underWay).toBe(0);
});
