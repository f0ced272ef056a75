import { describe, expect, it } from 'vitest';
import type { PartnerAdapter, RecordKind } from '@realname-hub/adapters/port.ts';
import { chooseCredential, kindManifest, subscribedKinds, type ActivePartner } from './active-partner.ts';
import { cleared, isWhollyAbsent, mustAskFirst } from './ask-first.ts';
import { callOf } from './test-calls.ts';

const NOW = 1_000;

function partnerWith(
  credentials: Record<string, number | null>,
  part: Partial<ActivePartner> = {},
): ActivePartner {
  return {
    partnerId: 'A',
    platform: 'fake',
    endpoint: 'https://platform.example',
    maxAgeDays: 30,
    start: { month: '0001-01-01', no: 0 },
    revision: 1,
    credentials: new Map(
      Object.entries(credentials).map(([key, refusedUntil]) => [key, { credential: { key }, refusedUntil }]),
    ),
    ...part,
  };
}

const adapterOf = (credentialScope: 'PROJECT' | 'COMPANY' | 'PARTNER') =>
  ({
    manifest: { platform: 'fake', credentialScope, kinds: { team: { maxMembers: 7 }, company: {} } },
  }) as unknown as PartnerAdapter;

function choose(
  credentials: Record<string, number | null>,
  scope: 'PROJECT' | 'COMPANY' | 'PARTNER',
  kind: RecordKind = 'attendance',
  scopes: readonly string[] | null = null,
) {
  const lane = { partnerId: 'A', kind, key: 'P1' };
  const choice = chooseCredential(partnerWith(credentials), adapterOf(scope), lane, scopes, NOW);
  return choice.ok ? choice.scopeKey : [choice.blocked, choice.until];
}

describe('the credential of a lane', () => {
  it("is its project's, its company's, or the partner's one", () => {
    expect(choose({ P0: null, P1: null }, 'PROJECT')).toBe('P1');
    expect(choose({ P0: null, P1: null }, 'COMPANY', 'company')).toBe('P1');
    expect(choose({ '': null, P1: null }, 'PARTNER')).toBe('');
    expect(choose({ P0: null }, 'PROJECT')).toEqual(['CREDENTIAL_MISSING', null]);
    expect(choose({ P1: null }, 'PARTNER')).toEqual(['CREDENTIAL_MISSING', null]);
  });

  it('is the first by name of those that the partner has where the stream names none of their scope', () => {
    expect(choose({ P7: null, P2: null }, 'PROJECT', 'company')).toBe('P2');
    expect(choose({ C7: null, C2: null }, 'COMPANY', 'attendance')).toBe('C2');
  });

  it('is the best of those that the reader names', () => {
    expect(choose({ P1: null, P2: null, P3: null }, 'PROJECT', 'company', ['P9', 'P3', 'P2'])).toBe('P3');
    expect(choose({ P1: null }, 'PROJECT', 'company', ['P9'])).toEqual(['CREDENTIAL_MISSING', null]);
    expect(choose({ '': null }, 'PARTNER', 'company', ['P9'])).toBe('');
  });

  it('is passed over while it is refused; the lane waits for the first that will be tried again', () => {
    expect(choose({ P1: NOW + 1 }, 'PROJECT')).toEqual(['CREDENTIAL_REFUSED', NOW + 1]);
    expect(choose({ P1: NOW }, 'PROJECT')).toBe('P1');
    expect(choose({ P1: NOW - 1 }, 'PROJECT')).toBe('P1');
    expect(choose({ P1: NOW + 9, P2: null }, 'PROJECT', 'company')).toBe('P2');
    expect(choose({ P1: NOW + 9, P2: NOW + 5, P3: NOW + 7 }, 'PROJECT', 'company')).toEqual([
      'CREDENTIAL_REFUSED',
      NOW + 5,
    ]);
  });

  it('comes with the kinds that the platform takes', () => {
    expect(subscribedKinds(adapterOf('PROJECT'))).toEqual(['team', 'company']);
    expect(kindManifest(adapterOf('PROJECT'), 'team').maxMembers).toBe(7);
    expect(() => kindManifest(adapterOf('PROJECT'), 'contract')).toThrow('contract');
  });
});

describe('asking first after a restore', () => {
  const asks = partnerWith({}, { asksFirst: true });
  const kind = (settle: string) => ({ settle }) as never;
  const fresh = callOf([1, 2], { state: 'PREPARED', attempts: 0 });

  it('concerns calls that were never sent, and no partner that recognises a repetition by itself [P1]', () => {
    for (const settle of ['query', 'key', 'person'])
      expect(mustAskFirst(fresh, kind(settle), asks)).toBe(true);
    expect(mustAskFirst(fresh, kind('natural'), asks)).toBe(false);
    expect(mustAskFirst(fresh, kind('query'), partnerWith({}))).toBe(false);
    expect(mustAskFirst(fresh, kind('query'), partnerWith({}, { asksFirst: false }))).toBe(false);
    for (const other of [{ state: 'UNKNOWN' as const }, { attempts: 1 }, { asks: 1 }])
      expect(mustAskFirst({ ...fresh, ...other }, kind('query'), asks)).toBe(false);
  });

  it('lets a call go when the partner has none of its members, and counts as asked', () => {
    const found = (...states: ('present' | 'absent' | 'undecided')[]) => ({
      kind: 'found' as const,
      members: states.map((state, index) => ({ index, state })),
    });
    expect(isWhollyAbsent(fresh, found('absent', 'absent'))).toBe(true);
    for (const outcome of [
      found('absent'),
      found('absent', 'present'),
      found('undecided', 'absent'),
      found(),
    ])
      expect(isWhollyAbsent(fresh, outcome)).toBe(false);
    expect(isWhollyAbsent(fresh, { kind: 'unanswered', reason: 'timeout' })).toBe(false);
    const next = cleared(fresh, NOW);
    expect([next.asks, next.nextAt, mustAskFirst(next, kind('query'), asks)]).toEqual([1, NOW, false]);
  });
});
