import { describe, expect, it } from 'vitest';
import { acceptanceProfile } from './acceptance-profile.ts';
import { isReported, judgeAlone, judgeOnSite, type SiteContext } from './acceptance.ts';
import type { Fact, StatedFacts } from './fact.ts';
import { deviceFact } from './test-site.ts';

const NOON = Date.parse('2026-03-02T12:00:00+08:00');

function fact(stated: Partial<StatedFacts> = {}, secret: Fact['secret'] = {}): Fact {
  const moment = '2026-03-02T12:00:00+08:00';
  return { ...deviceFact('SN1', 1, { occurredAt: moment, deviceTime: moment, ...stated }), secret };
}

function site(context: Partial<SiteContext> = {}): SiteContext {
  return {
    projectId: 'P1',
    profile: acceptanceProfile('chengdu', '2026-03-02'),
    closable: true,
    fence: null,
    suspended: false,
    enrolment: { teamId: 'T1', version: 1, joinMovementId: 'M1', hasLeft: false },
    permitted: false,
    photoReused: false,
    ...context,
  };
}

const fromSite = (stated: Partial<StatedFacts>, secret?: Fact['secret']): Fact => ({
  ...fact(stated, secret),
  identity: { kind: 'record', projectId: 'P1' },
});

describe('acceptance of a capture, alone [R-14]', () => {
  it('parks a capture of an unsynchronised clock and one from the future', () => {
    const uncertain = { status: 'PARKED', reason: 'CLOCK_UNCERTAIN' };
    expect(judgeAlone(fact({ occurredAt: null, clockState: 'UNSYNCED' }), NOON)).toEqual(uncertain);
    expect(judgeAlone(fact({ clockState: 'UNSYNCED' }), NOON)).toEqual(uncertain);
    expect(judgeAlone(fact({ occurredAt: '2026-03-02T12:05:01+08:00' }), NOON)).toEqual(uncertain);
    expect(judgeAlone(fact({ occurredAt: '2026-03-02T12:05:00+08:00' }), NOON)).toBeNull();
  });

  it('refuses a manual entry of a time to come [JM-3.3-08]', () => {
    const manual = { source: 'MANUAL', manual: { operator: '李四', reason: '断电' } } as const;
    expect(judgeAlone(fromSite({ ...manual, occurredAt: '2026-03-02T12:00:01+08:00' }), NOON)).toEqual({
      status: 'REJECTED',
      code: 'FUTURE_TIME',
    });
    expect(judgeAlone(fromSite(manual), NOON)).toBeNull();
  });

  it('never takes a manual entry from a device [JM-3.3-07, I-13]', () => {
    for (const source of ['MANUAL', 'IMPORT'] as const) {
      expect(judgeAlone(fact({ source }), NOON)).toEqual({
        status: 'REJECTED',
        code: 'MANUAL_NOT_FROM_DEVICE',
      });
    }
  });
});

describe('acceptance of a capture on its site [R-14]', () => {
  const foshan = acceptanceProfile('foshan', '2026-03-02');

  it('refuses a face without passed liveness at a gate or terminal in Foshan, and only there [FS-3.6-04]', () => {
    for (const liveness of ['FAIL', 'NOT_PERFORMED', 'UNKNOWN'] as const) {
      for (const origin of ['GATE', 'TERMINAL'] as const) {
        expect(judgeOnSite(fact({ liveness, origin }), site({ profile: foshan }), NOON)).toEqual({
          status: 'REJECTED',
          code: 'LIVENESS_REQUIRED',
        });
      }
      const elsewhere = judgeOnSite(fact({ liveness }), site(), NOON);
      expect(elsewhere).toMatchObject({ status: 'ACCEPTED', counted: true, flags: ['LIVENESS_NOT_PASSED'] });
    }
    const groupPhoto = fromSite({ liveness: 'NOT_PERFORMED', origin: 'GROUP_PHOTO', captureId: 'C1' });
    expect(judgeOnSite(groupPhoto, site({ profile: foshan, closable: false }), NOON)).toMatchObject({
      status: 'ACCEPTED',
      flags: [],
    });
    const idCard = fact({ method: 'ID_CARD', liveness: 'NOT_PERFORMED' });
    expect(judgeOnSite(idCard, site({ profile: foshan }), NOON)).toMatchObject({
      status: 'ACCEPTED',
      flags: [],
    });
  });

  it('judges by the profile that held on the day: Foshan asked for liveness from 2022-11-28 on', () => {
    expect(acceptanceProfile('foshan', '2022-11-27').livenessRequired).toBe(false);
    expect(acceptanceProfile('foshan', '2022-11-28').livenessRequired).toBe(true);
  });

  it('parks what has no bound project, no enrolled worker or no confirmation', () => {
    expect(judgeOnSite(fact(), null, NOON)).toEqual({ status: 'PARKED', reason: 'DEVICE_UNBOUND' });
    expect(judgeOnSite(fact(), site({ enrolment: null }), NOON)).toEqual({
      status: 'PARKED',
      reason: 'WORKER_UNMATCHED',
    });
    const app = { origin: 'APP', method: 'MOBILE_APP' } as const;
    expect(judgeOnSite(fromSite(app), site(), NOON)).toEqual({
      status: 'PARKED',
      reason: 'CONFIRMATION_PENDING',
    });
    expect(judgeOnSite(fromSite({ ...app, confirmed: true }), site(), NOON)).toMatchObject({
      status: 'ACCEPTED',
      counted: true,
    });
  });

  it('refuses a point outside the electronic fence and keeps one inside [FS-5.8-01, SC-3.4.3-01]', () => {
    const open = { closable: false };
    const eFence = fromSite({ origin: 'E_FENCE' }, { location: { lng: 113, lat: 23, accuracyMeters: 30 } });
    const code = (fence: SiteContext['fence'], profile = site().profile) => {
      const verdict = judgeOnSite(eFence, site({ ...open, fence, profile }), NOON);
      return verdict.status === 'REJECTED' ? verdict.code : verdict.status;
    };
    expect(code('INSIDE')).toBe('ACCEPTED');
    expect(code('OUTSIDE')).toBe('OUTSIDE_FENCE');
    expect(code('UNDEFINED')).toBe('FENCE_NOT_DEFINED');
    expect(code('INSIDE', { ...site().profile, fenceMaxAccuracyMeters: 29 })).toBe('FENCE_ACCURACY');
    expect(code('INSIDE', { ...site().profile, fenceMaxAccuracyMeters: 30 })).toBe('ACCEPTED');
    expect(judgeOnSite(eFence, site({ ...open, fence: 'BORDER' }), NOON)).toMatchObject({
      flags: ['FENCE_BORDER'],
    });
  });

  it('stores but does not count passages that are no work, and tells partners only of attendance', () => {
    const reasons = [
      [fact({ nonWork: { reason: '送餐', signatureRef: '登记簿-17' } }), site(), 'NON_WORK', false],
      [fact(), site({ enrolment: null, permitted: true }), 'ENTRY_PERMIT', false],
      [fact({ result: 'DENIED' }), site(), 'NOT_ADMITTED', false],
      [fact({ method: 'ABNORMAL_CLEARANCE' }), site(), 'ABNORMAL_CLEARANCE', true],
      [fact(), site({ suspended: true }), 'SUSPENSION', true],
    ] as const;
    for (const [capture, context, notCounted, reported] of reasons) {
      expect(judgeOnSite(capture, context, NOON)).toMatchObject({
        status: 'ACCEPTED',
        counted: false,
        notCounted,
      });
      expect(isReported(notCounted)).toBe(reported);
    }
    expect(isReported(null)).toBe(true);
  });

  it('flags a late capture, a reused picture and a missing watermark without refusing them [FS-5.8-03, FS-5.8-06]', () => {
    expect(judgeOnSite(fact(), site(), NOON + 300_000)).toMatchObject({ flags: [] });
    expect(judgeOnSite(fact(), site(), NOON + 300_001)).toMatchObject({ flags: ['DELAYED'] });
    expect(judgeOnSite(fact(), site({ photoReused: true }), NOON)).toMatchObject({
      flags: ['SUSPICIOUS_PHOTO'],
    });
    const photo = { sha256: 'a'.repeat(64), bytes: 100, watermarked: false };
    const left = { teamId: 'T1', version: 1, joinMovementId: 'M1', hasLeft: true };
    expect(judgeOnSite(fact(), site({ enrolment: left }), NOON)).toMatchObject({ flags: ['AFTER_LEAVE'] });
    const guangxi = site({ profile: acceptanceProfile('guangxi', '2026-03-02') });
    expect(judgeOnSite(fact({ photo }), guangxi, NOON)).toMatchObject({ flags: ['WATERMARK_MISSING'] });
    expect(judgeOnSite(fact({ photo: { ...photo, watermarked: true } }), guangxi, NOON)).toMatchObject({
      flags: [],
    });
    expect(judgeOnSite(fact(), guangxi, NOON)).toMatchObject({ flags: [] });
  });
});
