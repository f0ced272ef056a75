import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { bundleContract } from './build/contract.ts';
import { objectAt, type JsonObject } from './build/json.ts';
import { breaksSchemas, brokenPromises, presentPromises } from './build/released.ts';

const folder = mkdtempSync(join(tmpdir(), 'realname-diff-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const contract = bundleContract();

function write(name: string, document: JsonObject): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(document));
  return path;
}

function changed(change: (copy: JsonObject) => void): JsonObject {
  const copy = structuredClone(contract);
  change(copy);
  return copy;
}

const breaks = (change: (copy: JsonObject) => void): boolean =>
  breaksSchemas(write('before.json', contract), write('after.json', changed(change)), { quiet: true });

describe('a change of the contract', () => {
  it('breaks nobody when nothing changes, or a member is added that may be left out', () => {
    expect(breaks(() => undefined)).toBe(false);
    expect(
      breaks((copy) => {
        objectAt(copy, 'components', 'schemas', 'CompanyInput', 'properties').motto = {
          type: 'string',
          maxLength: 10,
        };
      }),
    ).toBe(false);
  });

  it('breaks callers when a path is gone', () => {
    expect(
      breaks((copy) => {
        delete objectAt(copy, 'paths')['/v1/partners'];
      }),
    ).toBe(true);
  });

  it('breaks callers when a member becomes required, loses a value or is bounded more tightly', () => {
    const schema = (copy: JsonObject, name: string) => objectAt(copy, 'components', 'schemas', name);
    expect(
      breaks((copy) => void (schema(copy, 'TeamInput').required = ['name', 'companyId', 'leader'])),
    ).toBe(true);
    expect(breaks((copy) => void (schema(copy, 'LaneState').enum = ['WAITING']))).toBe(true);
    expect(breaks((copy) => void (schema(copy, 'PersonName').maxLength = 10))).toBe(true);
  });

  it('breaks callers when an audience, a repetition, a limit or a code is taken away', () => {
    const before = presentPromises(contract);
    const after = presentPromises(
      changed((copy) => {
        Object.assign(objectAt(copy, 'paths', '/v1/devices/{deviceSn}/attendance-events', 'post'), {
          'x-audience': ['MAKER'],
          'x-idempotency': 'KEY',
          'x-max-body': 1024,
        });
      }),
    );
    expect(brokenPromises(before, before)).toEqual([]);
    expect(brokenPromises(before, after)).toEqual([
      'submitAttendanceEvents: DEVICE may no longer call it',
      'submitAttendanceEvents: it may no longer be repeated as it was',
      'submitAttendanceEvents: its body may be less large than before',
    ]);
    const fewer = Object.fromEntries(
      Object.entries(before.problems).filter(([code]) => code !== 'RATE_LIMITED'),
    );
    expect(brokenPromises(before, { ...before, problems: fewer })).toEqual([
      'RATE_LIMITED: the code is gone',
    ]);
  });
});
