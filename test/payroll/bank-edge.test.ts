import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fixed from '@realname-hub/adapters/bank/banks/demo-fixed.json' with { type: 'json' };
import { contentOf, openBytes, sealBytes } from '@realname-hub/adapters/bank/envelope/testing/exchange.ts';
import { readOrder, type OrderItem } from '@realname-hub/adapters/bank/order-file.ts';
import { bankManifest } from '@realname-hub/adapters/bank/read-manifest.ts';
import { writeReturn } from '@realname-hub/adapters/bank/return-file.ts';
import { all, collected, demoEntries, piecesOf } from '@realname-hub/adapters/bank/testing/orders.ts';
import { HubClient } from '@realname-hub/sdk';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runCommand } from '../../hub/src/cli/test-command.ts';
import { cardOf } from '../harness/identities.ts';
import { startTestHub, type TestHub } from '../harness/test-hub.ts';
import { CONTRACTOR, registerFirms, registerProject } from '../harness/test-site.ts';
import { until } from '../harness/until.ts';
import { makeParties, putSheet, type Parties, type SheetLine } from './bank-site.ts';

const PLACE = { projectId: 'P-1' };
const SHEET = { ...PLACE, sheetId: 'S-1' };
const BANK = 'village';
/** Enough for a file that does not fit into the buffers of one read. */
const LINES = 10_000;
const CMS = { contentType: 'application/pkcs7-mime' };
const PASSWORD = 'seven paper cranes';
const acting = (personId = 'officer') => ({ personId, securityPassword: PASSWORD });

/** All that the operator has of this bank: a file. */
const MANIFEST = JSON.stringify({
  ...fixed,
  ...{ bank: 'village-bank', transport: 'DOWNLOAD', accountValidation: 'DOCUMENT' },
  limits: { leastLines: 1, linesPerFile: LINES, lineFen: 1_000_000, fileFen: 1_000_000_000_000 },
});

let folder: string;
let hub: TestHub;
let parties: Parties;
let lines: SheetLine[];
let fileId: string;
let file: Buffer;

beforeAll(async () => {
  parties = makeParties();
  folder = mkdtempSync(join(tmpdir(), 'bank-edge-'));
  mkdirSync(join(folder, 'manifests'));
  writeFileSync(join(folder, 'manifests/village-bank.json'), MANIFEST);
  hub = await startTestHub({ HUB_BANK_MANIFEST_FOLDER: join(folder, 'manifests') });
  await setUpBank();
  await registerFirms(hub.city);
  await registerProject(hub.city, 'P-1');
  await registerPeople();
  await bindAccount();
  const { db, clock, cipher, tokens } = hub.foundation;
  const amounts = Array.from({ length: LINES }, (_, index) => 100_000 + index);
  lines = await putSheet({ db, clock, cipher, tokens }, 'S-1', amounts);
});
afterAll(async () => {
  await hub.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** By the command line alone. */
async function setUpBank(): Promise<void> {
  const environment = {
    ...{ DATABASE_URL: hub.database.url, HUB_DATA_FOLDER: hub.folder, HUB_ID: hub.hubId },
    HUB_BANK_MANIFEST_FOLDER: join(folder, 'manifests'),
  };
  const run = async (...args: string[]) =>
    expect(await runCommand(['bank', ...args], environment)).toMatchObject({ code: 0, err: '' });
  const put = (name: string, content: string) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  await run('add', BANK, '--manifest', 'village-bank');
  await run('set', BANK, '--transport', 'download');
  for (const [purpose, party, isOwn] of [
    ['own-signing', parties.hubSigning, true],
    ['own-decryption', parties.hubDecryption, true],
    ['bank-encryption', parties.bankDecryption, false],
    ['bank-signing', parties.bankSigning, false],
  ] as const) {
    const certificate = ['--certificate-file', put(`${purpose}.pem`, party.certificatePem)];
    const key = isOwn ? ['--private-key-file', put(`${purpose}.key`, party.privateKeyPem)] : [];
    await run('key', 'import', BANK, '--purpose', purpose, ...certificate, ...key);
  }
  await run('enable', BANK);
}

async function registerPeople(): Promise<void> {
  for (const [personId, role] of [
    ['officer', 'LABOUR_WAGE_OFFICER'],
    ['head', 'LABOUR_WAGE_HEAD'],
  ] as const) {
    const person = { name: '测试乙', companyId: CONTRACTOR, projectIds: ['P-1'], active: true };
    await hub.city.putPerson({ personId, body: { ...person, roles: [role] } });
    await hub.city.setSecurityPassword({ personId, body: { newPassword: PASSWORD } });
  }
}

async function bindAccount(): Promise<void> {
  const account = { ...PLACE, accountId: 'A-1' };
  await hub.city.putWageAccount({
    ...account,
    body: {
      ...{ acting: acting(), companyId: CONTRACTOR, bankId: BANK, accountNumber: cardOf(7) },
      ...{ accountName: '示例建设集团有限公司示例项目P-1农民工工资专用账户', management: 'ONE_PROJECT' },
    },
  });
  const document = await attach(Buffer.from('%PDF-1.7 the bank knows this account'), 'application/pdf');
  const verdict = { acting: acting('head'), verdict: 'VALID' as const, document };
  await hub.city.decideWageAccount({ ...account, body: verdict });
  await hub.city.confirmWageAccount({ ...account, body: { acting: acting(), agreementAccepted: true } });
}

async function attach(body: Buffer, contentType: string): Promise<string> {
  const sha256 = createHash('sha256').update(body).digest('hex');
  await hub.city.putAttachment({ ...PLACE, sha256, body }, { contentType });
  return sha256;
}

const sums = async () => {
  const query = hub.foundation.db.selectFrom('payroll_sum').select(['state', 'lines']).where('lines', '>', 0);
  return Object.fromEntries((await query.execute()).map(({ state, lines: count }) => [state, count]));
};
const download = async (client = hub.city) =>
  Buffer.from(
    await client.downloadBankFile({ ...PLACE, fileId, body: { acting: acting() } }, { maxAttempts: 1 }),
  );

it('makes a file for a bank that is a JSON file of the operator’s and nothing else [GX-4.4-03]', async () => {
  await hub.city.makeBankFile({ ...SHEET, body: { acting: acting(), version: 1 } });
  const [made] = await until(
    async () => {
      const { items } = await hub.city.listBankFiles(SHEET);
      return items.length > 0 ? items : null;
    },
    async () => [await hub.city.listBankFiles(SHEET), hub.log.slice(-5)],
  );
  fileId = made?.fileId ?? '';
  expect(made).toMatchObject({ bankId: BANK, state: 'READY', lines: LINES });
  expect(await sums()).toEqual({ OPEN: LINES });
});

it('serves the same bytes after a download that was broken off, and each time after it [P2, P3]', async () => {
  let part = Buffer.alloc(0);
  const breaking: typeof fetch = async (input, init) => {
    const response = await fetch(input, init);
    const reader = response.body?.getReader();
    part = Buffer.from((await reader?.read())?.value ?? []);
    await reader?.cancel();
    throw new TypeError('the connection broke');
  };
  const key = await hub.newKey({ kind: 'SYSTEM', actor: 'system:office', scope: { kind: 'HUB' } });
  const broken = new HubClient({ baseUrl: hub.url, hubId: hub.hubId, key, fetch: breaking });
  await expect(download(broken)).rejects.toThrow();
  // The bank may have it by now, whatever has arrived.
  expect(await sums()).toEqual({ SENT: LINES });

  file = await download();
  expect(part.length).toBeGreaterThan(0);
  expect(part.length).toBeLessThan(file.length);
  expect(file.subarray(0, part.length).equals(part)).toBe(true);
  expect((await download()).equals(file)).toBe(true);
  expect(await hub.city.getBankFile({ ...PLACE, fileId })).toMatchObject({
    ...{ state: 'HANDED_OVER', bytes: file.length },
  });
  expect(await sums()).toEqual({ SENT: LINES });
});

it('says to the bank, in the layout of that manifest, what the sheet says', async () => {
  const content = await contentOf(openBytes(file, parties.hubSigning, parties.bankDecryption));
  if (!Buffer.isBuffer(content)) throw new Error(content.reason);
  const items: OrderItem[] = await all(
    readOrder(bankManifest(JSON.parse(MANIFEST)), piecesOf(content, 65_536)),
  );
  expect(items.at(-1)).toMatchObject({
    kind: 'END',
    complete: true,
    order: { fileId, payer: { account: cardOf(7) } },
  });
  const paid = items.flatMap((item) => (item.kind === 'LINE' ? [item.line] : []));
  expect(paid.map(({ lineId, account, amountFen }) => ({ lineId, account, amountFen }))).toEqual(lines);
});

/** A return of these lines, all of them paid, signed by the bank. */
async function allPaid(returnId: string, of: readonly SheetLine[]): Promise<Buffer> {
  const head = { returnId, createdAt: new Date().toISOString(), fileId, payerAccount: cardOf(7) };
  const entries = demoEntries(
    of.map((line, index) => ({
      ...line,
      lineNo: index + 1,
      payeeName: '测试',
      accountKind: 'CARD' as const,
    })),
  );
  const written = writeReturn(
    bankManifest(JSON.parse(MANIFEST)),
    'result',
    { ...head, stage: 'RESULT' },
    () => entries.map((entry) => ({ ...entry, bookedOn: '2026-11-20' })),
  );
  return sealBytes(await collected(written), parties.bankSigning, parties.hubDecryption);
}

const booked = (jobId: string) =>
  until(
    async () => {
      const found = await hub.city.getBankReturn({ bankId: BANK, jobId });
      return found.state === 'RECEIVED' ? null : found;
    },
    async () => [await hub.city.getBankReturn({ bankId: BANK, jobId }), hub.log.slice(-5)],
  );

it('takes a return that an officer uploads as an attachment, and one that the bank brings itself [GX-4.4-04, I-18]', async () => {
  const half = LINES / 2;
  const first = await attach(await allPaid('RET-1', lines.slice(0, half)), CMS.contentType);
  const upload = { acting: acting(), bankId: BANK, attachmentSha256: first };
  const { jobId } = await hub.city.uploadBankReturn({ ...PLACE, body: upload });
  expect(await booked(jobId)).toMatchObject({ state: 'BOOKED', duplicate: false, booked: half });
  expect(await sums()).toEqual({ PAID: half, IN_DOUBT: half });

  const second = await allPaid('RET-2', lines.slice(half));
  const brought = { bankId: BANK, body: second };
  const { jobId: other } = await hub.city.receiveBankReturn(brought, CMS);
  expect(await booked(other)).toMatchObject({ state: 'BOOKED', duplicate: false, booked: LINES - half });
  expect(await sums()).toEqual({ PAID: LINES });
  const { jobId: again } = await hub.city.receiveBankReturn(brought, CMS);
  expect(await booked(again)).toMatchObject({ state: 'BOOKED', duplicate: true });
  expect(await sums()).toEqual({ PAID: LINES });
  expect((await download()).equals(file)).toBe(true);
});

it('books nothing of a return that another than the bank signed', async () => {
  const forged = await sealBytes(Buffer.from('paid'), parties.hubSigning, parties.hubDecryption);
  const { jobId } = await hub.city.receiveBankReturn({ bankId: BANK, body: forged }, CMS);
  expect(await booked(jobId)).toMatchObject({ state: 'REFUSED', reason: 'NOT_AUTHENTIC' });
});
