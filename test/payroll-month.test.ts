import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bankEnvelope } from '@realname-hub/adapters/bank/envelope/bank-envelope.ts';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Behaviour } from '../examples/bank-receiver/behaviour.ts';
import { Receiver } from '../examples/bank-receiver/receiver.ts';
import { WageOffice, type BankCounter, type SheetOrder } from '../examples/city/wages/wage-office.ts';
import { Banks, type KeyPurpose } from '../hub/src/payroll/bank-files/banks.ts';
import { cardOf } from './harness/identities.ts';
import { startTestHub, type TestHub } from './harness/test-hub.ts';
import {
  CONTRACTOR,
  enrolPerson,
  joinPerson,
  LABOUR_FIRM,
  registerFirms,
  registerPerson,
  registerProject,
  shanghaiTime,
} from './harness/test-site.ts';

const PROJECT = 'P-WAGES';
const MONTH = shanghaiTime(Date.now()).slice(0, 7);
const TODAY = shanghaiTime(Date.now()).slice(0, 10);
const ROOT = join(import.meta.dirname, '..');

let hub: TestHub;
let keys: string;
let bankFolder: string;
let office: WageOffice;
let workers: { workerId: string; name: string; card: string }[];

beforeAll(async () => {
  keys = mkdtempSync(join(tmpdir(), 'wage-keys-'));
  execFileSync('sh', [join(ROOT, 'examples', 'bank-receiver', 'make-keys.sh'), keys]);
  hub = await startTestHub({}, []);
  await setUpBank();
  await registerFirms(hub.city);
  await registerProject(hub.city, PROJECT);
  office = new WageOffice({
    hub: hub.city,
    projectId: PROJECT,
    projectName: `示例项目${PROJECT}`,
    contractor: { companyId: CONTRACTOR, name: '示例建设集团有限公司' },
    bankId: 'demo-bank',
    signal: new AbortController().signal,
  });
  await office.hire();
  await office.openAccount(cardOf(1));
  workers = [];
  for (let n = 1; n <= 4; n += 1) workers.push(await newWorker(n));
}, 180_000);
afterAll(async () => {
  await hub?.stop();
  rmSync(keys, { recursive: true, force: true });
});
beforeEach(() => {
  bankFolder = mkdtempSync(join(tmpdir(), 'wage-bank-'));
});
afterEach(() => rmSync(bankFolder, { recursive: true, force: true }));

it('leads from the sheet to money on the card in the four steps, sums equal everywhere [GX-4.4-01] [GX-4.4-02] [GX-4.4-03] [GX-4.4-04] [GX-1.1-15]', async () => {
  const { version, totalFen } = await office.prepare(sheetOf('S-FOUR', [400_000, 550_050, 600_000]));
  expect(totalFen).toBe(1_550_050);
  const counter = await openBank({});
  const [file = new Uint8Array()] = await office.bringToBank('S-FOUR', version, counter);
  expect(opensslTotal(file)).toBe('15500.50');
  await office.bookReturns(counter);
  expect(await office.sums('S-FOUR')).toMatchObject({ PAID: 1_550_050 });
  expect(counter.paidFen()).toBe(1_550_050n);
  await office.confirm('S-FOUR', version);
  const [worker] = workers;
  const { items } = await hub.city.listWages({ projectId: PROJECT, workerId: worker?.workerId ?? '' });
  expect(items).toMatchObject([
    {
      payMonth: MONTH,
      projectName: `示例项目${PROJECT}`,
      payerName: '示例建设集团有限公司',
      netFen: 400_000,
    },
  ]);
});

it('shows refused, silent and returned wages for what they are, and confirms nothing too early [I-18] [I-19] [P5]', async () => {
  const order = sheetOf('S-PARTLY', [400_000, 550_050, 600_000, 100_000]);
  const { version } = await office.prepare({ ...order, payMonth: '2026-01' });
  const endings = workers.map(({ card }) => card.slice(-4));
  const [, second = '', third = '', fourth = ''] = endings;
  const counter = await openBank({ refuse: { [second]: 'AC04' }, leaveOut: [third], returnLater: [fourth] });
  await office.bringToBank('S-PARTLY', version, counter);
  await office.bookReturns(counter);
  const sums = await office.sums('S-PARTLY');
  expect(sums).toMatchObject({ PAID: 400_000, FAILED: 550_050, IN_DOUBT: 600_000, RETURNED: 100_000 });
  expect(Object.values(sums).reduce((sum, fen) => sum + fen, 0)).toBe(1_650_050);
  await expect(office.confirm('S-PARTLY', version)).rejects.toThrow(/RECONCILIATION/);
});

it('pays nobody twice when the officer brings the same file twice, and books the same answers once [P2] [P3]', async () => {
  const { version } = await office.prepare({ ...sheetOf('S-TWICE', [123_456]), payMonth: '2026-02' });
  const counter = await openBank({});
  const [file = new Uint8Array()] = await office.bringToBank('S-TWICE', version, counter);
  await counter.bring('again.xml.p7m', file);
  await office.bookReturns(counter);
  expect(counter.paidFen()).toBe(123_456n);
  expect(await office.sums('S-TWICE')).toMatchObject({ PAID: 123_456 });
});

/** The bank's program over its folders, as the officer meets it at the counter. */
async function openBank(behaviour: Behaviour): Promise<BankCounter & { paidFen(): bigint }> {
  const receiver = await Receiver.open({
    folder: bankFolder,
    keys: { folder: keys },
    behaviour,
    now: () => new Date(),
    say: () => undefined,
  });
  const fetched = new Set<string>();
  return {
    async bring(name, file) {
      await writeFile(join(bankFolder, 'in', name), file);
      await receiver.receiveAll();
    },
    async fetch() {
      const names = readdirSync(join(bankFolder, 'out')).filter((name) => !fetched.has(name));
      for (const name of names) fetched.add(name);
      return names.map((name) => readFileSync(join(bankFolder, 'out', name)));
    },
    paidFen: () => receiver.payments.reduce((sum, { amountFen }) => sum + BigInt(amountFen), 0n),
  };
}

async function setUpBank(): Promise<void> {
  const { foundation } = hub;
  const banks = new Banks({ ...foundation, envelope: bankEnvelope });
  await banks.add('operator:test', 'demo-bank', 'demo-iso');
  const own: [KeyPurpose, string, boolean][] = [
    ['OWN_SIGNING', 'hub-signing', true],
    ['OWN_DECRYPTION', 'hub-encryption', true],
    ['BANK_ENCRYPTION', 'bank-decryption', false],
    ['BANK_SIGNING', 'bank-signing', false],
  ];
  for (const [purpose, name, withKey] of own) {
    const certificate = readFileSync(join(keys, `${name}.pem`));
    const privateKey = withKey ? { privateKey: readFileSync(join(keys, `${name}.key`), 'utf8') } : {};
    const imported = await banks.importKey('operator:test', 'demo-bank', {
      ...{ purpose, certificate, ...privateKey, useFrom: Date.now() - 60_000 },
    });
    if (!imported.ok) throw new Error(`${name}: ${JSON.stringify(imported)}`);
  }
  await banks.setEnabled('operator:test', 'demo-bank', true);
}

async function newWorker(n: number): Promise<{ workerId: string; name: string; card: string }> {
  const workerId = await registerPerson(hub.city, n);
  await enrolPerson(hub.city, PROJECT, workerId);
  await joinPerson(hub.city, PROJECT, workerId);
  const worker = { workerId, name: `测试${n}`, card: cardOf(100 + n) };
  await office.bindCard(worker, worker.card);
  return worker;
}

function sheetOf(sheetId: string, amounts: readonly number[]): SheetOrder {
  const lines = amounts.map((netFen, index) => ({
    workerId: workers[index]?.workerId ?? '',
    grossFen: netFen,
    deductionsFen: 0,
    netFen,
  }));
  const source = { kind: 'LINES' as const, lines };
  return { sheetId, companyId: LABOUR_FIRM, payMonth: MONTH, payDay: TODAY, source };
}

/** What the bank's operations team sees with openssl alone. */
function opensslTotal(file: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'wage-openssl-'));
  try {
    const at = (name: string) => join(folder, name);
    const key = (name: string) => join(keys, name);
    const cms = (...args: string[]) =>
      execFileSync('openssl', ['cms', '-binary', '-inform', 'DER', ...args], { input: file });
    cms(
      '-decrypt',
      '-recip',
      key('bank-decryption.pem'),
      '-inkey',
      key('bank-decryption.key'),
      '-out',
      at('s'),
    );
    const verify = ['cms', '-verify', '-binary', '-inform', 'DER', '-in', at('s'), '-nointern', '-noverify'];
    const xml = execFileSync('openssl', [...verify, '-certfile', key('hub-signing.pem')], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return /<CtrlSum>([^<]+)</.exec(xml)?.[1] ?? '';
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
