import { expect, it } from 'vitest';
import { WindowWidth } from './window-width.ts';

const learn = (width: WindowWidth, full: boolean, times: number): number => {
  for (let turn = 0; turn < times; turn += 1) width.learn('attendance', full);
  return width.of('attendance');
};

it('reads no more than it sends where windows fill their calls, and widens at once where they do not', () => {
  const width = new WindowWidth();
  expect(width.of('attendance')).toBe(4);
  expect(learn(width, true, 100)).toBe(1);
  expect(learn(width, false, 1)).toBe(2);
  expect(learn(width, false, 100)).toBe(4);
  expect(width.of('movement')).toBe(4);
});
