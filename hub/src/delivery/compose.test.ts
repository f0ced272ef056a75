import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { digestOf, toOutbound } from './compose.ts';
import { Latch } from './latch.ts';
import { refName, type PartnerRecord } from './model.ts';
import { callOf, itemOf, memberOf } from './test-calls.ts';

const record = (partnerNumber: string): PartnerRecord => ({
  state: 'CONFIRMED',
  version: 1,
  acceptedVersion: 1,
  partnerNumber,
});

describe('a call for its adapter', () => {
  const items = new Map([
    [
      1,
      itemOf(1, {
        references: { team: { key: 'P1', recordId: 'T1' }, projectWorker: { key: 'P1', recordId: 'W1' } },
      }),
    ],
    [2, itemOf(2, { version: 3 })],
  ]);

  it('carries records in the order of the members, with the numbers that the partner gave', async () => {
    const records = new Map([
      [refName({ kind: 'team', key: 'P1', recordId: 'T1' }), record('1500')],
      [refName({ kind: 'attendance', key: 'P1', recordId: 'E2' }), record('77')],
    ]);
    const outbound = await toOutbound(callOf([2, 1], { operation: 'update' }), items, records, null);
    expect(outbound).toEqual({
      kind: 'attendance',
      operation: 'update',
      projectId: 'P1',
      callId: 'call-1',
      items: [
        { recordId: 'E2', version: 3, body: { title: 'record 2' }, references: {}, partnerNumber: '77' },
        {
          recordId: 'E1',
          version: 1,
          body: { title: 'record 1' },
          references: {
            team: { recordId: 'T1', partnerNumber: '1500' },
            projectWorker: { recordId: 'W1', partnerNumber: null },
          },
          partnerNumber: null,
        },
      ],
    });
    const company = await toOutbound(callOf([1], { kind: 'company', key: 'C1' }), items, records, null);
    expect(company.projectId).toBeNull();
  });

  it('carries the photo that it was journalled with, and does not go without it', async () => {
    const photo = { bytes: Uint8Array.of(1), contentType: 'image/jpeg' };
    const asked: string[] = [];
    const photos = { read: async (sha256: string) => (asked.push(sha256), sha256 === 'aa' ? photo : null) };
    const call = callOf([memberOf(1, { photo: 'aa' }), 2]);
    const { items: sent } = await toOutbound(call, items, new Map(), photos);
    expect(sent.map((item) => item.photo)).toEqual([{ sha256: 'aa', ...photo }, undefined]);
    expect(asked).toEqual(['aa']);
    const lost = callOf([memberOf(1, { photo: 'bb' })]);
    await expect(toOutbound(lost, items, new Map(), photos)).rejects.toThrow('photo');
  });

  it('is not made when one of its records cannot be read any more', async () => {
    await expect(toOutbound(callOf([1, 9]), items, new Map(), null)).rejects.toThrow('record 9');
    const silent = new Map([[1, itemOf(1, { body: null })]]);
    await expect(toOutbound(callOf([1]), silent, new Map(), null)).rejects.toThrow('record 1');
  });

  it('is journalled by the SHA-256 of its method and its payload', () => {
    const digest = createHash('sha256').update('Team.Add\n{"a":1}').digest('hex');
    expect(digestOf({ method: 'Team.Add', payload: '{"a":1}' })).toBe(digest);
  });
});

describe('a latch', () => {
  it('remembers that it was set until somebody has seen it, wakes all who wait, and lets go on a signal', async () => {
    const latch = new Latch();
    latch.set();
    await latch.wait();
    const seen: string[] = [];
    const ending = new AbortController();
    const waits = [
      latch.wait().then(() => seen.push('one')),
      latch.wait().then(() => seen.push('two')),
      latch.wait(ending.signal).then(() => seen.push('three')),
    ];
    await new Promise(setImmediate);
    expect(seen).toEqual([]);
    ending.abort();
    await waits[2];
    expect(seen).toEqual(['three']);
    latch.set();
    await Promise.all(waits);
    expect(seen).toEqual(['three', 'one', 'two']);
    await latch.wait(AbortSignal.abort());
  });

  it('stays set for the next one when the one who waited was sent away', async () => {
    const latch = new Latch();
    latch.set();
    await latch.wait(AbortSignal.abort());
    await latch.wait();
    const reset = latch.wait().then(() => 'set');
    expect(await Promise.race([reset, new Promise((resolve) => setImmediate(resolve, 'not set'))])).toBe(
      'not set',
    );
    latch.set();
    expect(await reset).toBe('set');
  });
});
