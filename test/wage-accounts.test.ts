import { bankEnvelope } from '@realname-hub/adapters/bank/envelope/bank-envelope.ts';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BankAdapter } from '@realname-hub/adapters/bank/port.ts';
import { HubApiError } from '@realname-hub/sdk';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { dumpDatabase } from './harness/database-dump.ts';
import { cardOf } from './harness/identities.ts';
import { PersonalTraces } from './harness/personal-traces.ts';
import { startTestHub, type TestHub } from './harness/test-hub.ts';
import {
  CONTRACTOR,
  enrolPerson,
  registerFirms,
  registerPerson,
  registerProject,
} from './harness/test-site.ts';
import { until } from './harness/until.ts';

const PROJECT = 'P-2026-0800';
const PASSWORD = 'seven paper cranes';
const ACCOUNT = cardOf(7);
const CARD = cardOf(8);
const once = { maxAttempts: 1 };
const traces = new PersonalTraces({ numbers: [ACCOUNT, CARD], phones: [], words: [PASSWORD] });
const acting = (securityPassword?: string) => ({
  personId: 'officer',
  ...(securityPassword === undefined ? {} : { securityPassword }),
});

let hub: TestHub;
const errors: HubApiError[] = [];

/** The bank of this test knows every account; nothing else is asked of it. */
const adapter = {
  facts: {
    ...{ manifest: 'by-interface', title: { zh: '示例银行', en: 'Example bank' }, extension: 'txt' },
    ...{ limits: { linesPerFile: 1, lineFen: 1, fileFen: 1 }, cipher: 'AES_256_CBC', horizonDays: 1 },
    ...{
      executionDays: 1,
      enforcesLastDay: true,
      accountValidation: 'INTERFACE',
      assumed: [],
      transport: 'DOWNLOAD',
    },
  },
  checkLine: () => [],
  orderWriter: () => unasked(),
  readReturn: () => unasked(),
} satisfies BankAdapter;

function unasked(): never {
  throw new Error('no file is written or read here');
}

beforeAll(async () => {
  hub = await startTestHub({ HUB_LOG_LEVEL: 'debug' }, [], {
    adapters: [adapter],
    envelope: bankEnvelope,
    makeLink: () => ({ validateAccount: async () => ({ verdict: 'VALID', reference: 'V-1' }) }),
  });
  const now = new Date();
  await hub.foundation.db
    .insertInto('bank')
    .values({
      ...{
        bank_id: 'example-bank',
        manifest: 'by-interface',
        settings: '{"kind":"DOWNLOAD"}',
        enabled: true,
      },
      ...{ created_at: now, updated_at: now },
    })
    .execute();
  await registerFirms(hub.city);
  await registerProject(hub.city, PROJECT);
  await hub.city.putPerson({
    personId: 'officer',
    body: {
      ...{ name: '测试乙', companyId: CONTRACTOR, projectIds: [PROJECT], active: true },
      roles: ['LABOUR_WAGE_OFFICER'],
    },
  });
});
afterAll(() => hub.stop());

async function refusal(
  call: Promise<unknown>,
): Promise<[status: number | undefined, code: string | undefined]> {
  const error = await call.then(
    () => expect.fail('it was accepted'),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof HubApiError)) throw error;
  errors.push(error);
  return [error.status, error.code];
}

const statement = (securityPassword?: string) => ({
  acting: acting(securityPassword),
  companyId: CONTRACTOR,
  bankId: 'example-bank',
  accountName: `示例建设集团有限公司示例项目${PROJECT}农民工工资专用账户`,
  accountNumber: ACCOUNT,
  management: 'ONE_PROJECT' as const,
});
const put = (securityPassword?: string) =>
  hub.city.putWageAccount({ projectId: PROJECT, accountId: 'A-1', body: statement(securityPassword) }, once);

it('binds an account from the first password to the bank, every refusal with its own status [GX-4.1-01] [GX-4.1-03] [GX-4.2-01]', async () => {
  expect(await refusal(put(PASSWORD))).toEqual([409, 'SECURITY_PASSWORD_NOT_SET']);
  const key = { idempotencyKey: 'first-password' };
  const call = { personId: 'officer', body: { newPassword: PASSWORD } };
  const first = await hub.city.setSecurityPassword(call, key);
  // A lost answer is asked for again: the same key gives it, although there is a password now.
  expect(await hub.city.setSecurityPassword(call, key)).toEqual(first);
  expect(await refusal(put())).toEqual([403, 'SECURITY_PASSWORD_MISSING']);
  expect(await refusal(put('a wrong password'))).toEqual([403, 'SECURITY_PASSWORD_WRONG']);
  expect((await put(PASSWORD)).state).toBe('PENDING');
  await until(
    async () => {
      const { state } = await hub.city.getWageAccount({ projectId: PROJECT, accountId: 'A-1' });
      return state === 'VALID' ? state : null;
    },
    async () => hub.city.getWageAccount({ projectId: PROJECT, accountId: 'A-1' }),
  );
  const confirm = (agreementAccepted: boolean) =>
    hub.city.confirmWageAccount(
      { projectId: PROJECT, accountId: 'A-1', body: { acting: acting(PASSWORD), agreementAccepted } },
      once,
    );
  expect(await refusal(confirm(false))).toEqual([422, 'AGREEMENT_NOT_ACCEPTED']);
  expect((await confirm(true)).state).toBe('BOUND');
});

it('takes a card, an attachment and a disbursement, and refuses a sum that is none [JM-3.3-11]', async () => {
  const workerId = await registerPerson(hub.city, 3);
  await enrolPerson(hub.city, PROJECT, workerId);
  const body = {
    ...{ holderName: '测试3', accountNumber: CARD, accountKind: 'CARD' as const },
    ...{ bankName: '示例银行', agreementAccepted: true },
  };
  const { accountNumber } = await hub.city.putWageCard({ projectId: PROJECT, workerId, body });
  expect(accountNumber).toBe('*'.repeat(CARD.length - 4) + CARD.slice(-4));
  const scan = Buffer.from(`%PDF-1.7 ${CARD}`);
  const sha256 = createHash('sha256').update(scan).digest('hex');
  const place = { projectId: PROJECT, sha256 };
  const stored = await hub.city.putAttachment({ ...place, body: scan }, { contentType: 'application/pdf' });
  expect(stored.bytes).toBe(scan.length);
  expect(Buffer.from(await hub.city.getAttachment(place))).toEqual(scan);
  for (const amountFen of [0, -1]) {
    const paid = {
      ...{ type: 'WAGE_FUND' as const, payerAccountId: 'A-1', amountFen, paidOn: '2026-11-01' },
      ...{ payee: { name: '示例劳务有限公司', accountNumber: CARD }, transaction: { number: 'T-1' } },
    };
    const call = hub.city.putDisbursement({ projectId: PROJECT, disbursementId: 'D-1', body: paid }, once);
    expect(await refusal(call)).toEqual([422, 'VALIDATION']);
  }
});

it('pauses a password that is wrong too often, with Retry-After [GX-4.1-03]', async () => {
  for (let n = 0; n < 5; n += 1)
    expect(await refusal(put(`guess number ${n}`))).toEqual([403, 'SECURITY_PASSWORD_WRONG']);
  expect(await refusal(put(PASSWORD))).toEqual([429, 'SECURITY_PASSWORD_BLOCKED']);
  expect(errors.at(-1)?.retryAfterMs).toBeGreaterThan(14 * 60_000);
});

it('leaves numbers and password nowhere: database, files, log, errors [P9]', async () => {
  const dump = await dumpDatabase(hub.foundation.db);
  const inDatabase = dump.flatMap(({ table, column, values }) =>
    values.flatMap((value) => traces.find(value).map((trace) => `${table}.${column}: ${trace}`)),
  );
  const folder = join(hub.folder, 'photos');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)));
  expect(files.length).toBeGreaterThan(1);
  const elsewhere = [
    ...files,
    ...hub.log,
    ...errors.map((error) => `${error.message} ${JSON.stringify(error.problem)}`),
  ];
  expect([inDatabase, elsewhere.flatMap((content) => traces.find(content))]).toEqual([[], []]);
});
