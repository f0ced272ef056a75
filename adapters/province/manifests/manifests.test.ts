import { describe, expect, it } from 'vitest';
import { RECORD_KINDS } from '../../port.ts';
import { provinceAdapters } from '../index.ts';

describe('provinceAdapters', () => {
  it('has two platforms of the family, told apart by their key', () => {
    expect(provinceAdapters.map((adapter) => adapter.platform)).toEqual(['national', 'city-gateway']);
    for (const { platform, create } of provinceAdapters) expect(create().manifest.platform).toBe(platform);
  });

  it.each(provinceAdapters)('keeps the batch limits of the interface at $platform', ({ create }) => {
    const kinds = create().manifest.kinds;
    const limits = RECORD_KINDS.map((kind) => kinds[kind]?.maxMembers);
    expect(limits).toEqual([1, 1, 1, 1, 5, 50, 5, 20]);
  });

  it.each(provinceAdapters)('lets no kind of $platform wait for one that comes later', ({ create }) => {
    const kinds = create().manifest.kinds;
    for (const [position, kind] of RECORD_KINDS.entries()) {
      for (const { ref } of kinds[kind]?.dependsOn ?? []) {
        expect(RECORD_KINDS.indexOf(ref), `${kind} → ${ref}`).toBeLessThan(position);
      }
    }
  });

  it.each(provinceAdapters)('never has attendance of $platform repeated without asking', ({ create }) => {
    expect(create().manifest.kinds.attendance).toMatchObject({ settle: 'query', errors: 'unknown' });
  });

  it.each(provinceAdapters)('says of every fact of $platform how sure it is', ({ create }) => {
    const { facts } = create().manifest;
    expect(Object.keys(facts).length).toBeGreaterThan(20);
    for (const sure of Object.values(facts)) expect(['published', 'observed', 'assumed']).toContain(sure);
  });
});
