import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { BankAdapter, BankFault } from '@realname-hub/adapters/bank/port.ts';
import { stillMay } from '../../registry/people/check-acting.ts';
import { acting, createPeopleBench, type PeopleBench } from '../../registry/people/people-test-bench.ts';
import { CONTRACTOR, enrol, LABOUR_FIRM } from '../../registry/registry-test-bench.ts';
import { ensureMonthPartitions } from '../../store/partitions.ts';
import { runDueJobs } from '../jobs.ts';
import { payrollProfile, type PayrollProfile } from '../payroll-profile.ts';
import { NO_CALENDAR } from '../work-calendar.ts';
import type { SheetDeps, StoredFile, WageCard } from './context.ts';
import { IMPORT_JOB, importHandler } from './import-job.ts';
import { sheetHandlers } from './sheet-handlers.ts';

export const MAKER = 'officer-1';
export const CHECKER = 'head-1';
export const SHEET = { projectId: 'P-1', sheetId: 'S-1' };
export const MONTH = '2026-10';
export const SHEET_HEAD = {
  acting: acting(MAKER),
  companyId: LABOUR_FIRM,
  accountId: 'A-1',
  payMonth: MONTH,
  kind: 'REGULAR',
  payDay: '2026-11-15',
};

/** Payroll sheets of project P-1 on a real database: people are real, cards, attachments and the bank are played. */
export interface SheetsBench extends PeopleBench {
  deps: SheetDeps;
  cards: Map<string, WageCard>;
  files: Map<string, StoredFile>;
  profile: { values: PayrollProfile };
  /** Characters that the bank cannot carry. */
  refusedCharacters: Set<string>;
  /** Registers, enrols and gives a card. */
  worker(name: string, idCardNumber: string): Promise<string>;
  attach(content: string | Buffer, contentType?: string): string;
  /** Counted passages: day of the month, time, direction. */
  passages(
    workerId: string,
    ...passages: (readonly [day: string, time: string, direction: 'IN' | 'OUT'])[]
  ): Promise<void>;
  work(): Promise<void>;
  /** Takes a table in and gives what became of it. */
  import(source: object, sheet?: object): Promise<Record<string, unknown>>;
  sheet(sheet?: typeof SHEET): Promise<Record<string, unknown>>;
}

export async function createSheetsBench(): Promise<SheetsBench> {
  const people = await createPeopleBench();
  const cards = new Map<string, WageCard>();
  const files = new Map<string, StoredFile>();
  const profile = { values: payrollProfile(null, '2026-11-21') };
  const refusedCharacters = new Set<string>();
  const deps: SheetDeps = {
    ...people.context,
    checkActing: people.checkActing,
    stillMay,
    attachments: {
      typeOf: async (_executor, _projectId, sha256) => files.get(sha256)?.contentType ?? null,
      read: async (_projectId, sha256) => files.get(sha256) ?? null,
    },
    cardsOf: async (_executor, _projectId, workerIds) =>
      new Map([...cards].filter(([workerId]) => workerIds.includes(workerId))),
    bankOf: async (_executor, bankId) => (bankId === 'test-bank' ? playedBank(refusedCharacters) : null),
    profileOf: () => profile.values,
    calendar: NO_CALENDAR,
  };
  people.serve(sheetHandlers(deps));
  await people.person(MAKER);
  await people.person(CHECKER, { roles: ['LABOUR_WAGE_HEAD'] });
  await bindAccount(people);
  await ensureMonthPartitions(people.db, '2026-10-01', 2);
  const work = async () => {
    const handlers = { [IMPORT_JOB]: importHandler(deps) };
    const onError = (error: unknown) => {
      throw error;
    };
    await runDueJobs({ db: people.db, clock: deps.clock, handlers, onError }, new AbortController().signal);
  };
  return {
    ...{ ...people, deps, cards, files, profile, refusedCharacters, work },
    worker: async (name, idCardNumber) => {
      const workerId = await enrol(people, { name, idCardType: '01', idCardNumber });
      cards.set(workerId, playedCard(name, workerId));
      return workerId;
    },
    attach: (content, contentType = 'application/pdf') => {
      const bytes = Buffer.from(content);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      files.set(sha256, { contentType, bytes });
      return sha256;
    },
    passages: async (workerId, ...passages) => {
      for (const [index, [day, time, direction]] of passages.entries())
        await passage(people, workerId, `${MONTH}-${day}`, time, direction, index);
    },
    import: async (source, sheet = SHEET) => {
      const asked = await people.done(
        'importPayrollTable',
        { ...SHEET, ...sheet },
        { acting: acting(MAKER), source },
      );
      await work();
      const jobId = String(asked.body['jobId']);
      return (await people.done('getPayrollImport', { ...SHEET, ...sheet, jobId })).body;
    },
    sheet: async (sheet = SHEET) => (await people.done('getPayrollSheet', sheet)).body,
  };
}

function playedCard(holderName: string, workerId: string): WageCard {
  const token = createHash('sha256').update(workerId).digest();
  return {
    ...{ version: 1, holderName, accountNumber: `6200${token.readUInt32BE(0)}`, accountKind: 'CARD' },
    ...{ bankName: '示例银行', masked: '****0001', token },
  };
}

function playedBank(refused: ReadonlySet<string>): Pick<BankAdapter, 'facts' | 'checkLine'> {
  return {
    facts: {
      ...{ manifest: 'played', title: { zh: '测试', en: 'Test' }, extension: 'csv' },
      limits: { linesPerFile: 100_000, lineFen: 10_000_000, fileFen: 10_000_000_000 },
      ...{ cipher: 'AES_256_CBC', horizonDays: 3, executionDays: 3, enforcesLastDay: true },
      ...{ accountValidation: 'INTERFACE', assumed: [], transport: 'DOWNLOAD' },
    },
    checkLine: ({ payeeName, amountFen }): BankFault[] => [
      ...[...payeeName]
        .filter((character) => refused.has(character))
        .map((character): BankFault => ({
          ...{ pointer: '/payeeName', fault: 'CHARACTERS' },
          detail: { zh: `银行不能承载“${character}”。`, en: `The bank cannot carry ${character}.` },
        })),
      ...(amountFen > 10_000_000n
        ? [
            {
              ...{ pointer: '/amountFen', fault: 'AMOUNT_LIMIT' as const },
              detail: { zh: '超过单笔上限。', en: 'Above the limit of a line.' },
            },
          ]
        : []),
    ],
  };
}

async function bindAccount({ db, time }: PeopleBench): Promise<void> {
  const now = new Date(time.now);
  await db
    .insertInto('wage_account')
    .values({
      ...{
        project_id: 'P-1',
        account_id: 'A-1',
        company_id: CONTRACTOR,
        bank_id: 'test-bank',
        state: 'BOUND',
      },
      ...{
        version: 1,
        account_name: '示例专户',
        account_masked: '****9999',
        account_token: Buffer.alloc(32),
      },
      ...{
        sealed: Buffer.alloc(0),
        stated: '{"management":"ONE_PROJECT"}',
        stated_by: 'system:city',
        person_id: MAKER,
      },
      ...{ created_at: now, updated_at: now },
    })
    .execute();
}

let passageNo = 0;

async function passage(
  { db }: PeopleBench,
  workerId: string,
  day: string,
  time: string,
  direction: string,
  index: number,
): Promise<void> {
  passageNo += 1;
  await sql`
    insert into attendance_event (project_id, no, month, record_id, source_actor, worker_id, occurred_at, day,
      received_at, direction, method, origin, source, counted, flags, content_digest, stated)
    values ('P-1', ${passageNo}, '2026-10-01', ${`R-${workerId}-${day}-${index}`}, 'system:city', ${workerId},
      ${`${day}T${time}:00+08:00`}::timestamptz, ${day}::date, now(), ${direction}, 'FACE', 'GATE', 'LIVE', true,
      '{}', ${Buffer.alloc(32)}, '{}')`.execute(db);
}

/** 18 characters with the right check digit (GB 11643), in the area that no place has. */
export function idNumber(serial: number): string {
  const body = `99000119900101${String(serial % 1000).padStart(3, '0')}`;
  const base =
    serial < 1000
      ? body
      : `990001${1950 + (Math.floor(serial / 1000) % 50)}${monthDay(serial)}${String(serial % 1000).padStart(3, '0')}`;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, at) => total + weight * Number(base[at]), 0);
  return base + '10X98765432'.charAt(sum % 11);
}

function monthDay(serial: number): string {
  const month = 1 + (Math.floor(serial / 50_000) % 12);
  return `${String(month).padStart(2, '0')}15`;
}
