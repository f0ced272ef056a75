import os from 'node:os';
import { afterEach, expect, it, vi } from 'vitest';
import { systemClock } from './clock.ts';

const machine = vi.hoisted(() => ({ uptime: 0 }));
vi.mock(import('node:os'), async (original) => ({ ...(await original()), uptime: () => machine.uptime }));
afterEach(() => vi.restoreAllMocks());

it.runIf(os.platform() === 'linux')(
  'counts the time that the machine slept, and never goes back over readings in hundredths of a second [P12]',
  () => {
    let [monotonic, wall] = [5_000, 1_700_000_000_000];
    vi.spyOn(performance, 'now').mockImplementation(() => monotonic);
    vi.spyOn(Date, 'now').mockImplementation(() => wall);
    machine.uptime = 100;
    const clock = systemClock();
    expect(clock.uptimeMs()).toBe(100_000);
    [monotonic, wall] = [monotonic + 900, wall + 900];
    expect(clock.uptimeMs()).toBe(100_900);
    // An hour of sleep: the monotonic clock stood still, the boot counter did not.
    [wall, machine.uptime] = [wall + 3_600_000, 3_700.9];
    expect(clock.uptimeMs()).toBe(3_700_900);
    // The wall clock is set back by a day; what is read then is a hundredth behind.
    [wall, machine.uptime] = [wall - 86_400_000, 3_700.89];
    expect(clock.uptimeMs()).toBe(3_700_900);
    [monotonic, wall] = [monotonic + 100, wall + 100];
    expect(clock.uptimeMs()).toBeGreaterThanOrEqual(3_700_980);
  },
);
