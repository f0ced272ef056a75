import { scryptSync } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAuditWriter } from '../../security/audit.ts';
import { systemRandom } from '../../runtime/random.ts';
import { CONTRACTOR, LABOUR_FIRM, systemOf } from '../registry-test-bench.ts';
import { MONEY_STEPS } from './acting.ts';
import { stillMay } from './check-acting.ts';
import { PasswordHasher } from './password-hash.ts';
import {
  codeOf,
  createPeopleBench,
  OFFICER,
  PASSWORD,
  POLICY,
  type PeopleBench,
} from './people-test-bench.ts';
import { mayActForCompany } from './roles.ts';
import { clearPassword, SecurityPasswords } from './security-passwords.ts';

let bench: PeopleBench;
beforeAll(async () => {
  bench = await createPeopleBench();
});
afterAll(() => bench.close());

const passwordRow = (personId: string) =>
  bench.db.selectFrom('person_password').selectAll().where('person_id', '=', personId).executeTakeFirst();

describe('a person who acts', () => {
  it('is stated, shown without the password, and numbered by versions only when something changes', async () => {
    const created = await bench.done('putPerson', { personId: 'p-stated' }, OFFICER);
    expect([created.status, created.body['version']]).toEqual([201, 1]);
    expect((await bench.done('putPerson', { personId: 'p-stated' }, OFFICER)).body['version']).toBe(1);
    const changed = await bench.done('putPerson', { personId: 'p-stated' }, { ...OFFICER, active: false });
    expect([changed.status, changed.body['version']]).toEqual([200, 2]);
    await bench.done('setSecurityPassword', { personId: 'p-stated' }, { newPassword: PASSWORD });
    const { body } = await bench.done('getPerson', { personId: 'p-stated' });
    expect(body).toMatchObject({ personId: 'p-stated', ...OFFICER, active: false, passwordSet: true });
    expect(JSON.stringify(body)).not.toContain(PASSWORD);
  });

  it('is refused with an unknown company or project, each at its place', async () => {
    const body = { ...OFFICER, companyId: '91990000MA00000C50', projectIds: ['P-1', 'P-9'] };
    expect(await bench.refused('putPerson', { personId: 'p-x' }, body)).toEqual([
      '/companyId CREDIT_CODE_INVALID',
    ]);
    expect(
      await bench.refused('putPerson', { personId: 'p-x' }, { ...OFFICER, projectIds: ['P-1', 'P-9'] }),
    ).toEqual(['/projectIds/1 PROJECT_UNKNOWN']);
  });

  it('belongs to the system that stated it, and to one that reaches all its projects', async () => {
    const own = systemOf('site', { kind: 'PROJECTS', projectIds: ['P-1'] });
    const other = systemOf('other', { kind: 'PROJECTS', projectIds: ['P-2'] });
    const district = systemOf('district', { kind: 'AREA', areaCodes: ['99'] });
    await bench.done('putPerson', { personId: 'p-owned' }, OFFICER, { principal: own });
    await bench.done(
      'setSecurityPassword',
      { personId: 'p-owned' },
      { newPassword: PASSWORD },
      { principal: own },
    );
    expect(await bench.refused('getPerson', { personId: 'p-owned' }, undefined, { principal: other })).toBe(
      'PERSON_NOT_FOUND',
    );
    expect(await bench.refused('putPerson', { personId: 'p-owned' }, OFFICER, { principal: other })).toBe(
      'SCOPE_DENIED',
    );
    expect(await bench.refused('putPerson', { personId: 'p-new' }, OFFICER, { principal: other })).toBe(
      'SCOPE_DENIED',
    );
    const stolen = { currentPassword: PASSWORD, newPassword: 'another password' };
    expect(
      await bench.refused('setSecurityPassword', { personId: 'p-owned' }, stolen, { principal: other }),
    ).toBe('PERSON_NOT_FOUND');
    expect(codeOf(await bench.act('p-owned', PASSWORD, 'PREPARE_SHEET', other))).toBe('PERSON_UNKNOWN');
    expect(codeOf(await bench.act('p-owned', PASSWORD, 'PREPARE_SHEET', own))).toBeNull();
    expect(codeOf(await bench.act('p-owned', PASSWORD, 'PREPARE_SHEET', district))).toBeNull();
  });
});

describe('the security password', () => {
  it('is a precondition: nobody acts without one [GX-4.1-01]', async () => {
    await bench.person('p-none', {}, null);
    for (const step of MONEY_STEPS.filter((one) => one !== 'APPROVE_SHEET'))
      expect(codeOf(await bench.act('p-none', PASSWORD, step))).toBe('SECURITY_PASSWORD_NOT_SET');
  });

  it("is one person's own: it fails for another [GX-4.1-02]", async () => {
    await bench.person('p-one', {}, 'first own password');
    await bench.person('p-two', {}, 'second own password');
    expect(codeOf(await bench.act('p-one', 'first own password'))).toBeNull();
    expect(codeOf(await bench.act('p-two', 'first own password'))).toBe('SECURITY_PASSWORD_WRONG');
    expect(codeOf(await bench.act('p-two', 'second own password'))).toBeNull();
  });

  it('is asked for by every step; without it or with a wrong one none goes on [GX-4.1-03] [I-21]', async () => {
    await bench.person('p-steps', { roles: ['LABOUR_WAGE_OFFICER', 'LABOUR_WAGE_HEAD'] });
    for (const step of MONEY_STEPS) {
      expect(codeOf(await bench.act('p-steps', undefined, step))).toBe('SECURITY_PASSWORD_MISSING');
      expect(codeOf(await bench.act('p-steps', 'a wrong one', step))).toBe('SECURITY_PASSWORD_WRONG');
      expect(codeOf(await bench.act('p-steps', PASSWORD, step))).toBeNull();
    }
  });

  it('rests for 15 minutes after 5 failures in a row, and says how long [GX-4.1-03]', async () => {
    await bench.person('p-tried');
    for (let n = 0; n < 4; n += 1) await bench.act('p-tried', 'a wrong one');
    expect(codeOf(await bench.act('p-tried', PASSWORD))).toBeNull();
    for (let n = 0; n < 5; n += 1)
      expect(codeOf(await bench.act('p-tried', 'a wrong one'))).toBe('SECURITY_PASSWORD_WRONG');
    bench.time.now += 60_000;
    expect(await bench.act('p-tried', PASSWORD)).toEqual({
      ok: false,
      problem: { code: 'SECURITY_PASSWORD_BLOCKED', retryAfterMs: 840_000 },
    });
    bench.time.now += 840_000;
    expect(codeOf(await bench.act('p-tried', PASSWORD))).toBeNull();
    expect((await passwordRow('p-tried'))?.failures).toBe(0);
  });

  it('is tried no more often by many at once', async () => {
    await bench.person('p-raced');
    const answers = await Promise.all(
      Array.from({ length: 24 }, (_, n) => bench.act('p-raced', `guess number ${n}`)),
    );
    const codes = answers.map(codeOf);
    expect(codes.filter((code) => code === 'SECURITY_PASSWORD_WRONG')).toHaveLength(5);
    expect(codes.filter((code) => code === 'SECURITY_PASSWORD_BLOCKED')).toHaveLength(19);
  });

  it('is changed only with the current one, and a wrong one changes nothing', async () => {
    await bench.person('p-change');
    const before = await passwordRow('p-change');
    const next = { newPassword: 'the next password' };
    expect(await bench.refused('setSecurityPassword', { personId: 'p-change' }, next)).toBe(
      'SECURITY_PASSWORD_MISSING',
    );
    expect(
      await bench.refused(
        'setSecurityPassword',
        { personId: 'p-change' },
        { ...next, currentPassword: 'a wrong one' },
      ),
    ).toBe('SECURITY_PASSWORD_WRONG');
    expect((await passwordRow('p-change'))?.sealed_hash).toEqual(before?.sealed_hash);
    await bench.done('setSecurityPassword', { personId: 'p-change' }, { ...next, currentPassword: PASSWORD });
    expect(codeOf(await bench.act('p-change', PASSWORD))).toBe('SECURITY_PASSWORD_WRONG');
    expect(codeOf(await bench.act('p-change', next.newPassword))).toBeNull();
  });

  it('lies in the database sealed: neither it nor its hash can be read there [P9] [GX-4.1-03]', async () => {
    await bench.done('putPerson', { personId: 'p-sealed' }, OFFICER);
    const passwords = new SecurityPasswords({ ...bench.context, policy: POLICY });
    const sealed = (await passwords.seal('p-sealed', PASSWORD)) ?? Buffer.alloc(0);
    await bench.db.transaction().execute((trx) => passwords.store(trx, 'p-sealed', sealed, false));
    expect(await passwords.check('p-sealed', PASSWORD, 'system:city')).toEqual({ verdict: 'RIGHT' });
    expect((await passwordRow('p-sealed'))?.sealed_hash).toEqual(sealed);
    expect(sealed.includes('scrypt')).toBe(false);
    const hash = bench.context.cipher.openText(sealed, 'person_password/p-sealed');
    // RFC 7914 with the parameters that the hash names.
    const [name, log2N, r, p, salt = '', digest] = hash.split('$');
    expect([name, log2N, r, p]).toEqual(['scrypt', '15', '8', '1']);
    const expected = scryptSync(PASSWORD, Buffer.from(salt, 'base64url'), 32, {
      ...{ N: 32_768, r: 8, p: 1 },
      maxmem: 2 ** 26,
    });
    expect(digest).toBe(expected.toString('base64url'));
    expect(bench.context.cipher.open(sealed, 'person_password/p-other').ok).toBe(false);
    const trail = await bench.db.selectFrom('audit_entry').select('detail').execute();
    expect(JSON.stringify(trail)).not.toContain(PASSWORD);
  });

  it('is cleared by the operator with a reason, and then set anew', async () => {
    await bench.person('p-forgot');
    const audit = createAuditWriter(bench.context.clock);
    const cleared = { actor: 'operator:test', personId: 'p-forgot', reason: '本人持证件申请' };
    expect(await clearPassword(bench.db, audit, cleared)).toBe(true);
    expect(await clearPassword(bench.db, audit, cleared)).toBe(false);
    expect(codeOf(await bench.act('p-forgot', PASSWORD))).toBe('SECURITY_PASSWORD_NOT_SET');
    await bench.done('setSecurityPassword', { personId: 'p-forgot' }, { newPassword: 'a fresh password' });
    expect(codeOf(await bench.act('p-forgot', 'a fresh password'))).toBeNull();
    const entries = await bench.db
      .selectFrom('audit_entry')
      .select(['actor', 'action', 'detail'])
      .where('object', '=', 'person:p-forgot')
      .where('action', '=', 'person.password-cleared')
      .execute();
    expect(entries).toEqual([
      { actor: 'operator:test', action: 'person.password-cleared', detail: { reason: '本人持证件申请' } },
    ]);
  });

  it('is hashed by two at a time, and no more than a hundred wait', async () => {
    const hasher = new PasswordHasher(systemRandom);
    let running = 0;
    let most = 0;
    const open: (() => void)[] = [];
    const work = () => {
      running += 1;
      most = Math.max(most, running);
      return new Promise<true>((resolve) => open.push(() => ((running -= 1), resolve(true))));
    };
    const all = Array.from({ length: 103 }, () => hasher.inTurn(work));
    expect(await all[102]).toBeNull();
    for (let done = 0; done < 102; done += 1) {
      while (open.length === 0) await Promise.resolve();
      open.shift()?.();
      await all[done];
    }
    expect(most).toBe(2);
  });
});

describe('roles', () => {
  it('keep maker and checker apart, and a clerk to his own company', async () => {
    await bench.person('p-officer');
    await bench.person('p-head', { roles: ['LABOUR_WAGE_HEAD'] });
    await bench.person('p-clerk', { roles: ['SUBCONTRACTOR_CLERK'], companyId: LABOUR_FIRM });
    const allowed = async (personId: string) => {
      const results: (string | null)[] = [];
      for (const step of MONEY_STEPS) results.push(codeOf(await bench.act(personId, PASSWORD, step)));
      return MONEY_STEPS.filter((_, index) => results[index] === null);
    };
    expect(await allowed('p-officer')).toEqual(MONEY_STEPS.filter((step) => step !== 'APPROVE_SHEET'));
    expect(await allowed('p-head')).toEqual([
      'MANAGE_ACCOUNT',
      'APPROVE_SHEET',
      'BOOK_RETURN',
      'CONFIRM_RECONCILIATION',
    ]);
    expect(await allowed('p-clerk')).toEqual(['PREPARE_SHEET', 'SIGN_SHEET']);
    const clerk = await bench.act('p-clerk', PASSWORD);
    if (!clerk.ok) throw new Error('the clerk may prepare sheets');
    expect(mayActForCompany(clerk.person, 'PREPARE_SHEET', LABOUR_FIRM)).toBe(true);
    expect(mayActForCompany(clerk.person, 'PREPARE_SHEET', CONTRACTOR)).toBe(false);
  });

  it('end with activity, project and role, also between the check and the transaction', async () => {
    await bench.person('p-leaving');
    const checked = await bench.act('p-leaving', PASSWORD);
    if (!checked.ok) throw new Error('an active officer may act');
    const may = () => stillMay(bench.db, checked.person, 'P-1', 'PREPARE_SHEET');
    expect(await may()).toBe(true);
    expect(await stillMay(bench.db, checked.person, 'P-2', 'PREPARE_SHEET')).toBe(false);
    await bench.done('putPerson', { personId: 'p-leaving' }, { ...OFFICER, roles: ['LABOUR_WAGE_HEAD'] });
    expect(await may()).toBe(false);
    expect(codeOf(await bench.act('p-leaving', PASSWORD))).toBe('PERSON_NOT_ALLOWED');
    await bench.done('putPerson', { personId: 'p-leaving' }, { ...OFFICER, active: false });
    expect(await may()).toBe(false);
    expect(codeOf(await bench.act('p-leaving', PASSWORD))).toBe('PERSON_UNKNOWN');
    expect(codeOf(await bench.act('p-nobody', PASSWORD))).toBe('PERSON_UNKNOWN');
  });
});
