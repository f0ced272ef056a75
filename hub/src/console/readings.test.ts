import { Gauge, Registry } from 'prom-client';
import { describe, expect, it } from 'vitest';
import { systemClock } from '../runtime/clock.ts';
import { Readings } from './readings.ts';

function open() {
  const registry = new Registry();
  // Nobody waits for a deadline here: it has passed at once.
  const clock = {
    ...systemClock,
    sleep: (ms: number, signal?: AbortSignal) => systemClock.sleep(ms / 40, signal),
  };
  const readings = new Readings(registry, clock);
  const add = (name: string, read: (gauge: Gauge) => Promise<void>) => {
    const gauge = new Gauge({ name, help: name, labelNames: ['of'], registers: [registry] });
    readings.add(name, [gauge], () => read(gauge));
  };
  return { registry, readings, add };
}

describe('readings', () => {
  it('tell what could be read, forget what could not, and say so', async () => {
    const { registry, readings, add } = open();
    let isWell = true;
    add('good', async (gauge) => gauge.set({ of: 'x' }, 1));
    add('bad', async (gauge) => {
      if (!isWell) throw new Error('away');
      gauge.set({ of: 'x' }, 2);
    });
    add('hanging', (gauge) => {
      gauge.set({ of: 'x' }, 3);
      return isWell ? Promise.resolve() : new Promise(() => undefined);
    });
    await readings.refresh();
    expect(await registry.metrics()).toMatch(/good\{of="x"\} 1[^]*bad\{of="x"\} 2[^]*hanging\{of="x"\} 3/);
    isWell = false;
    await readings.refresh();
    const text = await registry.metrics();
    expect(text).toContain('good{of="x"} 1');
    expect(text).not.toContain('bad{of="x"}');
    expect(text).toContain('realname_hub_reading_failed{source="good"} 0');
    for (const source of ['bad', 'hanging'])
      expect(text).toContain(`realname_hub_reading_failed{source="${source}"} 1`);
  });

  it('are made once for all who ask meanwhile', async () => {
    const { readings, add } = open();
    let reads = 0;
    add('slow', async () => {
      reads += 1;
      await systemClock.sleep(20);
    });
    await Promise.all([readings.refresh(), readings.refresh(), readings.refresh()]);
    expect(reads).toBe(1);
    await readings.refresh();
    expect(reads).toBe(2);
  });
});
