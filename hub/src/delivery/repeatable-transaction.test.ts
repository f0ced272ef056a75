import { describe, expect, it } from 'vitest';
import type { Db } from '../store/database.ts';
import { inRepeatableTransaction } from './repeatable-transaction.ts';

/** A database whose transactions end as they are told, one after the other. */
function ending(...ends: (string | Error)[]) {
  let tries = 0;
  const execute = async () => {
    const end = ends[tries] ?? 'done';
    tries += 1;
    if (end instanceof Error) throw end;
    return end;
  };
  const db = { transaction: () => ({ execute }) } as unknown as Db;
  return { run: () => inRepeatableTransaction(db, async () => 'unused'), tries: () => tries };
}
const failed = (code?: string) => Object.assign(new Error('failed'), code === undefined ? {} : { code });

describe('a transaction that may be repeated', () => {
  it.each(['40001', '40P01'])('is tried again after %s: it did nothing', async (code) => {
    const { run, tries } = ending(failed(code), failed(code), 'done');
    expect(await run()).toBe('done');
    expect(tries()).toBe(3);
  });

  it('is given up after five tries', async () => {
    const { run, tries } = ending(...Array.from({ length: 50 }, () => failed('40P01')));
    await expect(run()).rejects.toThrow('failed');
    expect(tries()).toBe(5);
  });

  it('is not tried again after anything else', async () => {
    for (const error of [failed('23505'), failed()]) {
      const { run, tries } = ending(error);
      await expect(run()).rejects.toBe(error);
      expect(tries()).toBe(1);
    }
  });
});
