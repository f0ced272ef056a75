import { createHash } from 'node:crypto';
import { isHubApiError, type HubClient } from '@realname-hub/sdk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemClock } from '../hub/src/runtime/clock.ts';
import { shanghaiIso } from '../hub/src/runtime/shanghai-time.ts';
import { registerPerson, registerSite } from './harness/test-site.ts';
import { startTestHub, type TestHub } from './harness/test-hub.ts';

/** What contractors' systems and operators do with attendance, through the signed interface of a whole hub. */
describe('attendance over the interface', () => {
  let hub: TestHub;
  let city: HubClient;
  let site: Awaited<ReturnType<typeof registerSite>>;
  let sequence = 0;

  beforeAll(async () => {
    hub = await startTestHub();
    city = hub.city;
    site = await registerSite(city, 'P-OPEN', {
      count: 2,
      closable: false,
      fence: [
        { lng: 113.1, lat: 23.0 },
        { lng: 113.102, lat: 23.0 },
        { lng: 113.102, lat: 23.002 },
        { lng: 113.1, lat: 23.002 },
      ],
    });
  });
  afterAll(() => hub.stop());

  const now = (offsetMs = 0) => shanghaiIso(systemClock.now() + offsetMs);
  const worker = (index: number) => site.workers[index] ?? '';
  const nextId = (prefix: string) => `${prefix}-${(sequence += 1)}`;
  const submit = async (items: object[], projectId = site.projectId) => {
    const body = {
      events: items.map((item) => ({ ...BASE, workerId: worker(0), occurredAt: now(), ...item })),
    };
    return city.submitSiteAttendance({ projectId, body: body as never });
  };
  const BASE = { origin: 'APP', source: 'LIVE', direction: 'IN', method: 'MOBILE_APP' };
  const codeOf = async (call: Promise<unknown>) =>
    call.then(
      () => 'OK',
      (error: unknown) => (isHubApiError(error) ? error.code : String(error)),
    );

  it('takes a point inside the electronic fence and refuses one outside, which is listed [FS-5.8-01, SC-3.4.3-01]', async () => {
    const [inside, outside, border] = [nextId('FENCE'), nextId('FENCE'), nextId('FENCE')];
    const at = (recordId: string, lng: number, lat: number, accuracyMeters: number) => ({
      ...{ recordId, origin: 'E_FENCE', location: { lng, lat, accuracyMeters } },
    });
    const { results } = await submit([
      at(inside, 113.101, 23.001, 10),
      at(outside, 113.1031, 23.001, 10),
      at(border, 113.10005, 23.001, 50),
    ]);
    expect(results).toMatchObject([
      { recordId: inside, status: 'ACCEPTED' },
      { recordId: outside, status: 'REJECTED', code: 'OUTSIDE_FENCE' },
      { recordId: border, status: 'ACCEPTED', flags: ['FENCE_BORDER'] },
    ]);
    const refused = await city.listRefusedEvents({ projectId: site.projectId });
    expect(refused.items).toMatchObject([{ recordId: outside, code: 'OUTSIDE_FENCE' }]);
  });

  it('takes one group photo before work for several workers [FS-5.8-03]', async () => {
    const captureId = 'GP-1';
    const photo = { sha256: createHash('sha256').update('group').digest('hex'), bytes: 5 };
    const group = { origin: 'GROUP_PHOTO', method: 'FACE', captureId, photo };
    const { results } = await submit([
      { recordId: nextId('GP'), ...group },
      { recordId: nextId('GP'), ...group, workerId: worker(1) },
    ]);
    expect(results.map(({ status, flags }) => [status, flags ?? []])).toEqual([
      ['ACCEPTED', []],
      ['ACCEPTED', []],
    ]);
    const again = nextId('GP');
    await submit([{ recordId: again, ...group, captureId: 'GP-2' }]);
    const flagged = await city.listAttendance({ projectId: site.projectId, flag: 'SUSPICIOUS_PHOTO' });
    expect(flagged.items.map(({ recordId }) => recordId)).toEqual([again]);
  });

  it('counts a self-registration only after the employer has confirmed it [SC-3.4.3-03]', async () => {
    const [good, bad] = [nextId('APP'), nextId('APP')];
    const { results } = await submit([{ recordId: good }, { recordId: bad }]);
    expect(results.map(({ status, code }) => `${status} ${code ?? ''}`)).toEqual([
      'PARKED CONFIRMATION_PENDING',
      'PARKED CONFIRMATION_PENDING',
    ]);
    const { projectId } = site;
    const decide = (recordId: string, decision: 'CONFIRM' | 'REFUSE') =>
      city.confirmAttendance({
        projectId,
        recordId,
        body: {
          decision,
          confirmedBy: 'employer-07',
          ...(decision === 'REFUSE' ? { reason: '当日未到岗' } : {}),
        },
      });
    expect(await decide(good, 'CONFIRM')).toMatchObject({ status: 'ACCEPTED' });
    expect(await decide(good, 'CONFIRM')).toMatchObject({ status: 'ACCEPTED' });
    expect(await codeOf(decide(good, 'REFUSE'))).toBe('CONFIRMATION_CONFLICT');
    expect(await decide(bad, 'REFUSE')).toMatchObject({ status: 'REJECTED', code: 'CONFIRMATION_REFUSED' });
    expect(await city.getAttendance({ projectId, recordId: good })).toMatchObject({
      counted: true,
      origin: 'APP',
    });
    expect(await codeOf(city.getAttendance({ projectId, recordId: bad }))).toBe('ATTENDANCE_NOT_FOUND');
    expect(await codeOf(decide('unknown', 'CONFIRM'))).toBe('ATTENDANCE_NOT_FOUND');
  });

  it('keeps a manual entry with its operator and reason, apart from device events [JM-3.3-07, JM-3.3-08, I-13]', async () => {
    const manual = { operator: 'officer-01', reason: '停电期间纸质签到', evidence: 'SHEET-1' };
    const [entry, future] = [nextId('MAN'), nextId('MAN')];
    const byHand = { origin: 'GATE', source: 'MANUAL', method: 'OTHER', manual };
    const { results } = await submit([
      { recordId: entry, ...byHand, occurredAt: now(-86_400_000) },
      { recordId: future, ...byHand, occurredAt: now(60_000) },
      { recordId: nextId('MAN'), origin: 'GATE', source: 'MANUAL', method: 'OTHER' },
    ]);
    expect(results).toMatchObject([
      { status: 'ACCEPTED', flags: ['DELAYED'] },
      { status: 'REJECTED', code: 'FUTURE_TIME' },
      { status: 'REJECTED', code: 'MEMBER_REQUIRED', pointer: '/events/2/manual' },
    ]);
    const stored = await city.getAttendance({ projectId: site.projectId, recordId: entry });
    expect(stored).toMatchObject({ source: 'MANUAL', manual });
    expect(stored).not.toHaveProperty('deviceSn');
  });

  it('stores a passage for other reasons with its signature, and does not count it [FS-5.8-04]', async () => {
    const recordId = nextId('NW');
    const nonWork = { reason: '取快递', signatureRef: 'SIGN-3' };
    await submit([{ recordId, origin: 'GATE', method: 'FACE', nonWork }]);
    expect(await city.getAttendance({ projectId: site.projectId, recordId })).toMatchObject({
      counted: false,
      notCountedReason: 'NON_WORK',
      nonWork,
      partners: [],
    });
  });

  it('stores and shows captures during a suspension without counting them [FS-5.11-02, FS-5.11-03]', async () => {
    const stopped = await registerSite(city, 'P-STOPPED', { count: 1 });
    const { projectId } = stopped;
    await city.recordSuspension({ projectId, body: { from: '2026-02-01', reason: '整改' } });
    const recordId = nextId('SUS');
    const item = { recordId, origin: 'GATE', method: 'FACE', workerId: stopped.workers[0] };
    expect((await submit([item], projectId)).results).toMatchObject([{ status: 'ACCEPTED' }]);
    expect(await city.getAttendance({ projectId, recordId })).toMatchObject({
      counted: false,
      notCountedReason: 'SUSPENSION',
    });
  });

  it('records the passage of a permitted person who is not enrolled, not as attendance [FS-5.8-05]', async () => {
    const visitor = await registerPerson(city, 3);
    const [before, after] = [nextId('VIS'), nextId('VIS')];
    const passage = { origin: 'GATE', method: 'FACE', workerId: visitor };
    expect((await submit([{ recordId: before, ...passage }])).results).toMatchObject([
      { status: 'PARKED', code: 'WORKER_UNMATCHED' },
    ]);
    await city.grantEntryPermit({
      projectId: site.projectId,
      body: {
        workerId: visitor,
        approver: 'manager-01',
        reason: '设备检修',
        validFrom: now(-3_600_000),
        validTo: now(3_600_000),
      },
    });
    expect((await submit([{ recordId: after, ...passage }])).results).toMatchObject([{ status: 'ACCEPTED' }]);
    const read = (recordId: string) => city.getAttendance({ projectId: site.projectId, recordId });
    expect(await read(after)).toMatchObject({ counted: false, notCountedReason: 'ENTRY_PERMIT' });
    await expect.poll(() => codeOf(read(before)), { timeout: 5_000 }).toBe('OK');
  });

  it('lets a person decide the time of a capture whose device could not tell it', async () => {
    const { projectId } = site;
    const makerKey = await hub.newKey({
      kind: 'MAKER',
      actor: 'maker:acme',
      scope: { kind: 'MAKER', makerId: 'acme' },
    });
    const maker = hub.client(makerKey);
    const deviceSn = 'SN-CLOCK-1';
    await maker.registerDevice({ body: { deviceSn, deviceType: 'FACE_TERMINAL' } });
    await city.bindDevice({
      projectId,
      deviceSn,
      body: { from: '2026-01-01T00:00:00+08:00', directionMode: 'IN' },
    });
    const event = {
      ...{ eventId: `${deviceSn}-00112233aabbccdd-1`, journalId: '00112233aabbccdd', seq: 1 },
      ...{ deviceTime: '1970-01-01T08:00:07+08:00', clockState: 'UNSYNCED', workerId: worker(0) },
      ...{
        direction: 'IN',
        directionSource: 'GATE_CONFIG',
        method: 'FACE',
        result: 'GRANTED',
        liveness: 'PASS',
      },
      ...{ source: 'LIVE', origin: 'GATE' },
    };
    const reply = await maker.submitAttendanceEvents({ deviceSn, body: { events: [event] } as never });
    expect(reply.results).toMatchObject([{ status: 'PARKED', code: 'CLOCK_UNCERTAIN' }]);
    expect(reply.journals).toEqual([{ journalId: '00112233aabbccdd', ackedSeq: 1 }]);

    const parked = await city.listParkedEvents({ deviceSn });
    const parkedId = parked.items[0]?.parkedId ?? '';
    expect(parked.items).toMatchObject([
      { reason: 'CLOCK_UNCERTAIN', deviceTime: '1970-01-01T08:00:07+08:00' },
    ]);
    const resolve = (body: object) => city.resolveParkedEvent({ parkedId, body: body as never });
    const by = { operator: 'officer-01', reason: '与监控录像核对' };
    expect(await codeOf(resolve({ decision: 'SET_WORKER', workerId: worker(1), ...by }))).toBe(
      'RESOLUTION_NOT_APPLICABLE',
    );
    expect(await codeOf(resolve({ decision: 'SET_TIME', occurredAt: now(600_000), ...by }))).toBe(
      'VALIDATION',
    );
    const occurredAt = now(-120_000);
    expect(await resolve({ decision: 'SET_TIME', occurredAt, ...by })).toMatchObject({ status: 'ACCEPTED' });
    expect(await city.getAttendance({ projectId, recordId: event.eventId })).toMatchObject({
      occurredAt,
      deviceTime: '1970-01-01T08:00:07+08:00',
      clockState: 'UNSYNCED',
    });
    expect(await codeOf(resolve({ decision: 'DISCARD', ...by }))).toBe('PARKED_EVENT_NOT_FOUND');
  });

  it('stores a photo under the digest of its bytes, once, and refuses another picture or none', async () => {
    const jpeg = Buffer.concat([Buffer.from('ffd8ffe000104a464946', 'hex'), Buffer.alloc(200, 7)]);
    const { sha256 } = await city.putPhoto(jpeg);
    expect(sha256).toBe(createHash('sha256').update(jpeg).digest('hex'));
    await city.putPhoto(jpeg);
    const rows = await hub.foundation.db
      .selectFrom('photo')
      .select('bytes')
      .where('sha256', '=', sha256)
      .execute();
    expect(rows).toEqual([{ bytes: 210 }]);
    const put = (bytes: Buffer, name: string) =>
      codeOf(
        city.request('putPhoto', PUT_PHOTO, { sha256: name, body: bytes }, { contentType: 'image/jpeg' }),
      );
    expect(await put(jpeg, 'a'.repeat(64))).toBe('PHOTO_DIGEST_MISMATCH');
    const text = Buffer.from('not a picture');
    expect(await put(text, createHash('sha256').update(text).digest('hex'))).toBe('PHOTO_NOT_A_PICTURE');
    const huge = Buffer.concat([jpeg, Buffer.alloc(51_200 - 209)]);
    expect(await put(huge, createHash('sha256').update(huge).digest('hex'))).toBe('PHOTO_TOO_LARGE');
  });

  it("keeps each district's key to its own projects [FS-1-01, I-28]", async () => {
    const key = await hub.newKey({
      kind: 'SYSTEM',
      actor: 'system:district-a',
      scope: { kind: 'AREA', areaCodes: ['990002'] },
    });
    const district = hub.client(key);
    expect(await codeOf(district.listAttendance({ projectId: site.projectId }))).toBe('SCOPE_DENIED');
    expect((await district.listParkedEvents({})).items).toEqual([]);
    expect((await district.listDeliveries({})).items).toEqual([]);
  });
});

const PUT_PHOTO = {
  method: 'PUT',
  path: '/v1/photos/{sha256}',
  audience: ['SYSTEM'],
  idempotency: 'NATURAL',
} as const;
