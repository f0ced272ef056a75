import { describe, expect, it } from 'vitest';
import { VirtualClock } from '../delivery/simulation/virtual-time.ts';
import { systemClock } from '../runtime/clock.ts';
import { GroupCommit, type GroupCommitOptions } from './group-commit.ts';

function recorder(
  commit: (requests: readonly number[]) => Promise<void> = async () => undefined,
  more: Partial<GroupCommitOptions<number, string>> = {},
) {
  const groups: number[][] = [];
  const group = new GroupCommit<number, string>({
    commit: async (requests) => {
      groups.push([...requests]);
      await commit(requests);
      return requests.map((request) => `stored ${request}`);
    },
    clock: systemClock,
    maxRequests: 64,
    maxWaitMs: 5,
    maxGroups: 3,
    sizeOf: (request) => request,
    fullSize: Number.POSITIVE_INFINITY,
    ...more,
  });
  return { groups, group };
}

describe('group commit', () => {
  it('stores requests that arrive together in one transaction, and answers each with its own result', async () => {
    const { groups, group } = recorder();
    const answers = await Promise.all([1, 2, 3].map((request) => group.submit(request)));
    expect(answers).toEqual(['stored 1', 'stored 2', 'stored 3']);
    expect(groups).toEqual([[1, 2, 3]]);
  });

  it('never stores more than 64 requests together, and loses none', async () => {
    const { groups, group } = recorder(() => systemClock.sleep(2));
    const requests = Array.from({ length: 500 }, (_, index) => index);
    const answers = await Promise.all(requests.map((request) => group.submit(request)));
    expect(answers).toEqual(requests.map((request) => `stored ${request}`));
    expect(Math.max(...groups.map((members) => members.length))).toBe(64);
    expect(groups.flat().sort((a, b) => a - b)).toEqual(requests);
  });

  it('lets small requests wait for company while a group is under way, and a full one not', async () => {
    const gate = Promise.withResolvers<undefined>();
    const clock = new VirtualClock(0);
    const { groups, group } = recorder(async () => gate.promise, { clock, fullSize: 10 });
    const answers = [group.submit(1)];
    await clock.run(0);
    answers.push(group.submit(2), group.submit(3));
    await clock.run(0);
    expect(groups).toEqual([[1]]);
    answers.push(group.submit(5));
    expect(groups).toEqual([[1], [2, 3, 5]]);
    answers.push(group.submit(4));
    expect(groups).toHaveLength(2);
    await clock.run(5);
    expect(groups).toEqual([[1], [2, 3, 5], [4]]);
    gate.resolve(undefined);
    expect(await Promise.all(answers)).toEqual([1, 2, 3, 5, 4].map((request) => `stored ${request}`));
  });

  it('tries each request alone after an error, so that only the bad one fails', async () => {
    const { groups, group } = recorder(async (requests) => {
      if (requests.includes(2)) throw new Error('bad request');
    });
    const answers = await Promise.allSettled([1, 2, 3].map((request) => group.submit(request)));
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(groups).toEqual([[1, 2, 3], [1], [2], [3]]);
  });
});
