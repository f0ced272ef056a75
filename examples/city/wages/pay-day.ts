import { join } from 'node:path';
import type { HubClient } from '@realname-hub/sdk';
import { companyOf } from '../fixture/companies.ts';
import { PROJECTS, type ProjectKey } from '../fixture/projects.ts';
import { WORKERS } from '../fixture/workers.ts';
import type { HubCli } from '../processes/hub-cli.ts';
import { BankAcross } from './bank-across.ts';
import { WageOffice } from './wage-office.ts';

export interface PayDayOptions {
  root: string;
  dataFolder: string;
  hub: HubClient;
  cli: HubCli;
  runId: string;
  /** The hub's ids of the fixture's workers. */
  workerIds: Readonly<Record<string, string>>;
  /** The day that was played, `2026-11-20`. */
  day: string;
  say: (line: string) => void;
  signal: AbortSignal;
}

/** What became of the wages, in fen by state, and the lines of the sheet. */
export interface PaidWages {
  lines: number;
  totalFen: number;
  byState: Record<string, number>;
}

const PROJECT: ProjectKey = 'SECTIONS';
const BANK_ID = 'example-bank';
const RATE_FEN = 30_000;
/** This one's account is closed by the time. */
const UNLUCKY = 2;

/** Nineteen digits as on a card; no bank issues 99. */
const cardOf = (number: number): string => `99${String(31_415_926_500_000 + number).padStart(17, '0')}`;

/** A wage month of one project from attendance to cards, in the four steps of GX-4.4. */
export async function payDay(options: PayDayOptions): Promise<PaidWages> {
  const { root, dataFolder, hub, cli, runId, workerIds, day, say, signal } = options;
  const project = PROJECTS.find(({ key }) => key === PROJECT);
  const firm = project?.participants.find(({ participationType }) => participationType === '006');
  if (!project || !firm) throw new Error(`the fixture has no wages to pay on ${PROJECT}`);
  const people = WORKERS.filter(
    (worker) => worker.project === PROJECT && workerIds[worker.key] !== undefined,
  );
  const unlucky = cardOf(people[UNLUCKY]?.number ?? 0).slice(-4);
  const bank = new BankAcross({ root, folder: join(dataFolder, 'bank'), refuse: { [unlucky]: 'AC04' } });
  say('发薪：银行密钥与专户… / Pay day: the bank’s keys and the special account…');
  await bank.open();
  await cli.addBank(BANK_ID, (name, ending) => bank.key(name, ending));
  const { companyId, name } = companyOf(project.contractor);
  const { projectId, name: projectName } = project;
  const contractor = { companyId, name };
  const office = new WageOffice({ hub, projectId, projectName, contractor, bankId: BANK_ID, runId, signal });
  await office.hire();
  await office.openAccount(cardOf(0));
  for (const { key, name: holder, number } of people)
    await office.bindCard({ workerId: workerIds[key] ?? '', name: holder }, cardOf(number));
  say('发薪：按考勤计算、签字、复核、生成文件… / Pay day: computed, signed, approved, the file made…');
  const sheetId = `WAGES-${day.slice(0, 7)}`;
  const source = { kind: 'COMPUTED' as const, rates: [{ per: 'DAY' as const, amountFen: RATE_FEN }] };
  const employer = companyOf(firm.company).companyId;
  const order = { sheetId, companyId: employer, payMonth: day.slice(0, 7), payDay: day, source };
  const { version, totalFen, lines } = await office.prepare(order);
  await office.bringToBank(sheetId, version, bank);
  await office.bookReturns(bank);
  await office.confirm(sheetId, version);
  return { lines, totalFen, byState: await office.sums(sheetId) };
}
