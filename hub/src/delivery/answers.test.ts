import { describe, expect, it } from 'vitest';
import type { ErrorScope, KindManifest } from '@realname-hub/adapters/port.ts';
import {
  unknownVerdicts,
  verdictsOfDecision,
  verdictsOfFind,
  verdictsOfInexpressible,
  verdictsOfRefusal,
  verdictsOfResults,
  type MemberVerdict,
} from './answers.ts';
import { callOf } from './test-calls.ts';

const told = (verdicts: readonly MemberVerdict[]) =>
  verdicts.map(({ member, state, partnerNumber, code, message, callLimit }) => [
    member.no,
    state,
    partnerNumber,
    code,
    message,
    callLimit,
  ]);
const kind = (errors: ErrorScope): KindManifest => ({
  dependsOn: [],
  maxMembers: 20,
  groupBy: [],
  order: 'sent',
  errors,
  settle: 'query',
  quietMs: 0,
  photo: 'none',
  updatable: true,
});
const refusal = (...rows: number[]) => ({
  kind: 'refused' as const,
  code: '-9',
  message: 'refused',
  rows: rows.map((index) => ({ index, code: `-${index}`, message: `row ${index}` })),
});

describe('what an answer says of each member', () => {
  it('tells a record that was taken from one that was there already', () => {
    const results = [
      { index: 1, state: 'duplicate' as const, partnerNumber: '22' },
      { index: 0, state: 'accepted' as const },
      { index: 2, state: 'rejected' as const, code: '-1', message: 'no' },
    ];
    expect(told(verdictsOfResults(callOf([1, 2, 3, 4]), results))).toEqual([
      [1, 'CONFIRMED', null, null, null, null],
      [2, 'CONFIRMED', '22', 'DUPLICATE', null, null],
      [3, 'REJECTED', null, '-1', 'no', null],
      [4, 'UNKNOWN', null, 'NOT_IN_ANSWER', null, null],
    ]);
  });

  it('takes the words for a row before the words for the call, also of a call of one', () => {
    expect(told(verdictsOfRefusal(callOf([1]), refusal(0), kind('unknown')))).toEqual([
      [1, 'REJECTED', null, '-0', 'row 0', null],
    ]);
    expect(told(verdictsOfRefusal(callOf([1]), refusal(), kind('unknown')))).toEqual([
      [1, 'REJECTED', null, '-9', 'refused', null],
    ]);
  });

  it('takes a row that the call does not have for none, and looks for the fault in halves', () => {
    for (const errors of ['rows', 'whole'] as const)
      expect(told(verdictsOfRefusal(callOf([1, 2, 3]), refusal(3, -1), kind(errors)))).toEqual(
        [1, 2, 3].map((no) => [no, 'WAITING', null, null, null, 2]),
      );
    expect(told(verdictsOfRefusal(callOf([1, 2]), refusal(7), kind('unknown')))).toEqual(
      [1, 2].map((no) => [no, 'UNKNOWN', null, '-9', 'refused', null]),
    );
  });

  it('says of the rows that were not named what the manifest says', () => {
    const others = (errors: ErrorScope) =>
      told(verdictsOfRefusal(callOf([1, 2]), refusal(1), kind(errors)))[0];
    expect(others('rows')).toEqual([1, 'CONFIRMED', null, null, null, null]);
    expect(others('whole')).toEqual([1, 'WAITING', null, null, null, null]);
    expect(others('unknown')).toEqual([1, 'UNKNOWN', null, '-9', 'refused', null]);
  });

  it('adopts what a search finds with its number, and sends again only what it does not find', () => {
    const found = [
      { index: 0, state: 'present' as const, partnerNumber: '15' },
      { index: 1, state: 'present' as const },
      { index: 2, state: 'absent' as const },
      { index: 3, state: 'undecided' as const },
    ];
    const members = [1, 2, 3, 4, 5];
    const known = [
      [1, 'CONFIRMED', '15', 'FOUND', null, null],
      [2, 'CONFIRMED', null, 'FOUND', null, null],
    ];
    const open = [4, 5].map((no) => [no, 'UNKNOWN', null, null, null, null]);
    expect(told(verdictsOfFind(callOf(members), found))).toEqual([
      ...known,
      [3, 'WAITING', null, null, null, null],
      ...open,
    ]);
    const refused = callOf(members, { refusal: { code: '-9', message: 'refused' } });
    expect(told(verdictsOfFind(refused, found))[2]).toEqual([3, 'WAITING', null, null, null, 3]);
  });

  it('does what a person found out', () => {
    expect(told(verdictsOfDecision(callOf([1, 2]), 'PRESENT'))).toEqual(
      [1, 2].map((no) => [no, 'CONFIRMED', null, 'DECIDED', null, null]),
    );
    expect(told(verdictsOfDecision(callOf([1]), 'ABSENT'))).toEqual([[1, 'WAITING', null, null, null, null]]);
  });

  it('keeps why nothing is known, and what cannot be said', () => {
    expect(told(unknownVerdicts(callOf([1]), 'timeout'))).toEqual([
      [1, 'UNKNOWN', null, 'UNANSWERED', 'timeout', null],
    ]);
    const faults = [
      { index: 1, code: 'NO_WORD', message: 'no word for it' },
      { index: 5, code: 'X', message: 'x' },
    ];
    expect(told(verdictsOfInexpressible(callOf([1, 2, 3]), faults))).toEqual([
      [2, 'NOT_EXPRESSIBLE', null, 'NO_WORD', 'no word for it', null],
    ]);
  });
});
