import type { PlatformTraits } from '../../../hub/src/delivery/simulation/fake-platform.ts';
import type { Random } from '../../../hub/src/runtime/random.ts';

/** How a day is laid out; everything else is drawn while it runs. */
export interface DayPlan {
  projects: readonly string[];
  /** Where each terminal hangs in the morning. */
  terminals: readonly { sn: string; projectId: string }[];
  platforms: readonly PlannedPlatform[];
  /** Turns of mischief, half a second each on average. */
  turns: number;
  /** The last platform stays away until the others have everything. */
  lastStaysAway: boolean;
}

export interface PlannedPlatform extends PlatformTraits {
  namesRows: boolean;
}

export function planDay(random: Random): DayPlan {
  const between = (least: number, most: number) => least + Math.floor(random.fraction() * (most - least + 1));
  const projects = ['P1', 'P2'].slice(0, between(1, 2));
  const terminals = Array.from({ length: between(1, 3) }, (_, at) => ({
    sn: `SN-${at}`,
    projectId: projects[at % projects.length] ?? 'P1',
  }));
  const platforms = Array.from({ length: between(1, 2) }, () => drawPlatform(random));
  const lastStaysAway = platforms.length > 1 && random.fraction() < 0.03;
  return { projects, terminals, platforms, turns: between(20, 50), lastStaysAway };
}

function drawPlatform(random: Random): PlannedPlatform {
  const pick = <T>(...choices: readonly [T, ...T[]]): T =>
    choices[Math.floor(random.fraction() * choices.length)] ?? choices[0];
  return {
    settle: pick<PlatformTraits['settle']>('key', 'natural', 'query'),
    errors: pick<PlatformTraits['errors']>('rows', 'whole', 'unknown'),
    asynchronous: pick(true, false),
    order: pick<PlatformTraits['order']>('sent', 'confirmed'),
    maxMembers: pick(1, 3, 8),
    namesRows: random.fraction() < 0.7,
  };
}

/**
 * Sent behind an item whose answer is due, an item overtakes it when that answer is "send it again": then a platform
 * need not see one person's records in their order.
 */
export function keepsOrder({ order, asynchronous, errors }: PlatformTraits): boolean {
  return order === 'confirmed' || !asynchronous || errors === 'rows';
}
