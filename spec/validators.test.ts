import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundleContract, ROOT_FOLDER } from './build/contract.ts';
import { objectAt, without, type JsonObject } from './build/json.ts';
import { readOperations } from './build/operations.ts';
import type { CodeTableFacts } from './build/read-code-tables.ts';

interface ErrorFacts {
  keyword: string;
  instancePath: string;
  params: Record<string, unknown>;
}
type Validator = ((data: unknown) => boolean) & { errors?: ErrorFacts[] | null };

const contract = bundleContract();
const example = (name: string): JsonObject => {
  const { examples } = objectAt(contract, 'components', 'schemas', name);
  return (Array.isArray(examples) ? examples[0] : null) as JsonObject;
};
const event = example('AttendanceEvent');
const siteEvent = example('SiteAttendanceEvent');

let validators: Record<string, Validator>;
beforeAll(async () => {
  const file = join(ROOT_FOLDER, 'hub', 'src', 'generated', 'validators.js');
  validators = (await import(pathToFileURL(file).href)) as Record<string, Validator>;
});

/** Faults as keyword and place; frames of conditions are left out. */
function faults(name: string, value: unknown): string[] {
  const validate = validators[name];
  if (!validate) throw new Error(`There is no ${name}.`);
  if (validate(value)) return [];
  return (validate.errors ?? [])
    .filter(({ keyword }) => keyword !== 'if')
    .map(({ keyword, instancePath, params }) =>
      `${keyword} ${instancePath}/${String(params.missingProperty ?? params.additionalProperty ?? '')}`.replace(
        /\/$/,
        '',
      ),
    )
    .sort();
}

describe('the item of a device', () => {
  it('fits as in the example', () => expect(faults('validateAttendanceEvent', event)).toEqual([]));

  it.each([
    ['no subject', without(event, 'workerId'), ['required /strangerRef']],
    ['two subjects', { ...event, strangerRef: 'stranger-1' }, ['false schema /strangerRef']],
    ['by hand without who and why', { ...event, source: 'MANUAL' }, ['required /manual']],
    ['an import from a device', { ...event, source: 'IMPORT' }, ['enum /source']],
    ['a time without its offset', { ...event, deviceTime: '2026-11-20T07:58:03' }, ['format /deviceTime']],
    [
      'a time with minutes and seconds out of range',
      { ...event, deviceTime: '2026-11-20T24:61:03+08:00' },
      ['format /deviceTime'],
    ],
    ['the number 0', { ...event, seq: 0 }, ['minimum /seq']],
    ['a number beyond what JSON keeps exactly', { ...event, seq: 2 ** 53 }, ['maximum /seq']],
    ['a score in percent', { ...event, matchScore: 92 }, ['maximum /matchScore']],
    ['the digit of a city as direction', { ...event, direction: '01' }, ['enum /direction']],
    ['a device serial in the body', { ...event, deviceSn: 'SN1' }, ['additionalProperties /deviceSn']],
  ])('is refused with its place: %s', (_title, value, expected) => {
    expect(faults('validateAttendanceEvent', value)).toEqual(expected);
  });
});

describe('the item of a site', () => {
  it.each([
    ['a fence without a position [FS-5.8-01]', without(siteEvent, 'location'), ['required /location']],
    [
      'a group photo without its capture [FS-5.8-03]',
      { ...siteEvent, origin: 'GROUP_PHOTO' },
      ['required /captureId'],
    ],
    [
      'an entry by hand without provenance [JM-3.3-07]',
      { ...siteEvent, source: 'MANUAL' },
      ['required /manual'],
    ],
    ['an import without provenance', { ...siteEvent, source: 'IMPORT' }, ['required /manual']],
    [
      'non-work without the signed sheet [FS-5.8-04]',
      { ...siteEvent, nonWork: { reason: '访客' } },
      ['required /nonWork/signatureRef'],
    ],
  ])('is refused: %s', (_title, value, expected) => {
    expect(faults('validateSiteAttendanceEvent', value)).toEqual(expected);
  });
});

describe('the envelope of a batch', () => {
  it('leaves its items to be checked one by one', () => {
    expect(faults('validateAttendanceBatchInput', { events: [event, { nonsense: true }] })).toEqual([]);
    expect(faults('validateAttendanceBatchInput', { events: ['text'] })).toEqual(['type /events/0']);
  });

  it('holds 1 to 100 items', () => {
    const events = (count: number) => ({ events: Array.from({ length: count }, () => event) });
    expect(faults('validateAttendanceBatchInput', events(0))).toEqual(['minItems /events']);
    expect(faults('validateAttendanceBatchInput', events(100))).toEqual([]);
    expect(faults('validateAttendanceBatchInput', events(101))).toEqual(['maxItems /events']);
  });
});

describe('parameters', () => {
  it('reads numbers and booleans from text, and refuses what is none', () => {
    const query: Record<string, unknown> = { limit: '50', counted: 'true' };
    expect(faults('validateListAttendanceQuery', query)).toEqual([]);
    expect(query).toEqual({ limit: 50, counted: true });
    expect(faults('validateListAttendanceQuery', { limit: '5.5' })).toEqual(['type /limit']);
    expect(faults('validateListAttendanceQuery', { limit: '201' })).toEqual(['maximum /limit']);
    expect(faults('validateListAttendanceQuery', { counted: 'maybe' })).toEqual(['type /counted']);
    expect(faults('validateListAttendanceQuery', { colour: 'red' })).toEqual([
      'additionalProperties /colour',
    ]);
  });

  it('refuses a serial number that could leave its place in a path', () => {
    expect(faults('validateGetDevicePath', { deviceSn: 'SN-1_a' })).toEqual([]);
    for (const deviceSn of ['', 'a/b', 'a b', '..', 'x'.repeat(65)]) {
      expect(faults('validateGetDevicePath', { deviceSn })).toEqual(['pattern /deviceSn']);
    }
  });
});

it('has a validator for every body, item and set of parameters that the operations name', () => {
  const names = readOperations(contract).flatMap(({ bodySchema, items }) =>
    [bodySchema, items?.schema ?? null].flatMap((name) => (name === null ? [] : [`validate${name}`])),
  );
  for (const name of names) expect(typeof validators[name]).toBe('function');
});

it('answers any JSON value with a verdict, never with an exception', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      for (const validate of Object.values(validators))
        expect(typeof validate(structuredClone(value))).toBe('boolean');
    }),
    { numRuns: 200 },
  );
});

describe('the code tables', () => {
  const folder = join(import.meta.dirname, 'code-tables');
  const tables = readdirSync(folder).map(
    (name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as CodeTableFacts,
  );

  it.each(tables)(
    '$scheme has every code once, and says where it is from',
    ({ rows, source, title, titleEn }) => {
      const codes = rows.map(({ code }) => code);
      expect(new Set(codes).size).toBe(codes.length);
      for (const text of [source, title, titleEn]) expect(text.length).toBeGreaterThan(1);
    },
  );

  it('names in this contract are values of it', () => {
    const values = (name: string, member: string) =>
      objectAt(contract, 'components', 'schemas', name, 'properties', member).enum;
    const canonical = (scheme: string) =>
      tables.find((table) => table.scheme === scheme)?.rows.flatMap((row) => row.canonical ?? []) ?? [];
    expect(values('AttendanceEvent', 'method')).toEqual(
      expect.arrayContaining(canonical('attendance_method.national')),
    );
    expect(values('AttendanceEvent', 'direction')).toEqual(
      expect.arrayContaining(canonical('direction.national')),
    );
    expect(values('MovementInput', 'type')).toEqual(expect.arrayContaining(canonical('movement.national')));
    expect(values('ProjectWorkerInput', 'role')).toEqual(
      expect.arrayContaining(canonical('worker_role.national')),
    );
  });
});
