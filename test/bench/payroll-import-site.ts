import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { sql } from 'kysely';
import type { Foundation } from '../../hub/src/composition/foundation.ts';
import { headPlace } from '../../hub/src/registry/record-rows.ts';
import { sealRecord } from '../../hub/src/registry/sealing.ts';
import { systemClock } from '../../hub/src/runtime/clock.ts';
import { bulkCopy, type CopyValue } from '../../hub/src/store/bulk-copy.ts';
import type { Trx } from '../../hub/src/store/database.ts';
import { ensureMonthPartitions } from '../../hub/src/store/partitions.ts';
import { BANK, openBenchFoundation, PROJECT } from './bank-file-site.ts';

const run = promisify(execFile);
const WORKER = fileURLToPath(new URL('./payroll-import-worker.ts', import.meta.url));
const AT_ONCE = 2_000;
const FIRM = '91990000MA00000B79';
const MONTH = '2026-10';
/** Its columns are named as the template names them. */
const HEAD = '姓名,证件号码,出勤天数,出勤工时,应发：计时工资,应发合计,扣除合计,实发金额';
export const MAKER = 'maker';

export interface ImportReport {
  ms: number;
  cpuMs: number;
  grownMb: number;
  heldMs: number;
  heldCpuMs: number;
}

/** A database with the people of a large project, their cards and their attendance, and the table of their wages. */
export class PayrollImportSite {
  readonly folder: string;
  readonly #foundation: Foundation;
  readonly #people: number;

  private constructor(folder: string, foundation: Foundation, people: number) {
    this.folder = folder;
    this.#foundation = foundation;
    this.#people = people;
  }

  static async create(people: number): Promise<PayrollImportSite> {
    const folder = await mkdtemp(join(tmpdir(), 'payroll-import-'));
    const foundation = await openBenchFoundation(join(folder, 'data'), true);
    const site = new PayrollImportSite(folder, foundation, people);
    await ensureMonthPartitions(foundation.db, `${MONTH}-01`);
    await site.#furnish();
    for (let from = 1; from <= people; from += AT_ONCE)
      await site.#register(from, Math.min(from + AT_ONCE - 1, people));
    // As the database of a hub that is months old is.
    await sql`vacuum analyze`.execute(foundation.db);
    await writeFile(join(folder, 'table.csv'), site.#table());
    return site;
  }

  async remove(): Promise<void> {
    await this.#foundation.close();
    await rm(this.folder, { recursive: true, force: true });
  }

  /** Takes the table in as a new sheet, in a process of its own. */
  async import(sheetId: string): Promise<ImportReport> {
    const now = new Date(systemClock.now());
    await this.#foundation.db
      .insertInto('payroll_sheet')
      .values({
        ...{ project_id: PROJECT, sheet_id: sheetId, company_id: FIRM, account_id: 'A-1', kind: 'REGULAR' },
        ...{ pay_month: `${MONTH}-01`, wage_month: `${MONTH}-01`, state: 'DRAFT', version: 0 },
        ...{ stated: '{"payDay":"2026-11-15"}', stated_by: 'bench', created_at: now, updated_at: now },
      })
      .execute();
    const { stdout } = await run(process.execPath, [...process.execArgv, WORKER, this.folder, sheetId]);
    return JSON.parse(stdout) as ImportReport;
  }

  /** The same rows once more, as another sheet, by one statement within the server; wall time in milliseconds. */
  async copyWithin(from: string, to: string): Promise<number> {
    const { db } = this.#foundation;
    const changed = new Map([
      ['sheet_id', sql`${to}::text`],
      ['line_id', sql`${to} || line_id`],
    ]);
    const copy = async (trx: Trx, table: string) => {
      const { rows } = await sql<{ name: string }>`
        select attname as name from pg_attribute
        where attrelid = ${table}::regclass and attnum > 0 and not attisdropped and attidentity = ''`.execute(
        trx,
      );
      const names = rows.map(({ name }) => sql.ref(name));
      const values = rows.map(({ name }) => changed.get(name) ?? sql.ref(name));
      await sql`insert into ${sql.table(table)} (${sql.join(names)})
        select ${sql.join(values)} from ${sql.table(table)} where sheet_id = ${from}`.execute(trx);
    };
    const startedAt = performance.now();
    await db.transaction().execute(async (trx) => {
      for (const table of ['payroll_sheet', 'payroll_version', 'payroll_line']) await copy(trx, table);
    });
    const ms = performance.now() - startedAt;
    // Were they current, the next sheet would pay the same people twice.
    await sql`update payroll_sheet set state = 'DRAFT' where project_id = ${PROJECT}`.execute(db);
    return ms;
  }

  async #furnish(): Promise<void> {
    const { db } = this.#foundation;
    const now = new Date(systemClock.now());
    const times = { created_at: now, updated_at: now };
    await db
      .insertInto('person')
      .values({
        ...{ person_id: MAKER, company_id: FIRM, name: '测试甲', roles: ['LABOUR_WAGE_OFFICER'] },
        ...{ project_ids: [PROJECT], active: true, stated_by: 'bench', version: 1, ...times },
      })
      .execute();
    await db
      .insertInto('wage_account')
      .values({
        ...{ project_id: PROJECT, account_id: 'A-1', company_id: FIRM, bank_id: BANK, state: 'BOUND' },
        ...{ version: 1, account_name: '示例建设项目农民工工资专用账户', account_masked: '***' },
        ...{ account_token: Buffer.alloc(32), sealed: Buffer.alloc(1), stated: '{}', stated_by: 'bench' },
        ...{ person_id: MAKER, ...times },
      })
      .execute();
    await db
      .insertInto('bank')
      .values({
        ...{ bank_id: BANK, manifest: 'demo-iso', settings: '{}', enabled: true, ...times },
      })
      .execute();
  }

  /** Enrolled, with a card and a day of attendance: rows as their registration leaves them. */
  async #register(from: number, to: number): Promise<void> {
    const { db, cipher, tokens } = this.#foundation;
    const rows: Record<string, CopyValue[][]> = {};
    const add = (table: string, row: CopyValue[]) => void (rows[table] ??= []).push(row);
    const at = '2026-01-01T00:00:00Z';
    for (let serial = from; serial <= to; serial += 1) {
      const [workerId, name, idCardNumber] = [workerOf(serial), nameOf(serial), idNumber(serial)];
      const accountNumber = String(6_217_000_000_000_000 + serial);
      const place = headPlace({ key: workerId, kind: 'worker', recordId: workerId }, 1);
      const worker = sealRecord(
        cipher,
        { name, idCardType: '01', idCardNumber, phone: '13900000000' },
        place,
      );
      add('registry_record', [workerId, 'worker', workerId, 1, worker.clear, worker.sealed, 'bench', at, at]);
      const enrolment = JSON.stringify({ companyId: FIRM, teamId: 'T-1', role: 'WORKER' });
      add('registry_record', [PROJECT, 'projectWorker', workerId, 1, enrolment, null, 'bench', at, at]);
      add('worker_identity', [tokens.token('ID_NUMBER', `01/${idCardNumber}`), workerId]);
      add('site_stay', [PROJECT, workerId, `J-${serial}`, '2026-01-01']);
      const card = sealRecord(
        cipher,
        {
          ...{ holderName: name, accountNumber, accountKind: 'CARD', bankName: '示例银行' },
          ...{ branchCnaps: '102100099996', agreementAccepted: true },
        },
        `wage_card/${PROJECT}/${workerId}/1`,
      );
      add('wage_card', [
        ...[PROJECT, workerId, 1, true, '****0001', tokens.token('BANK_CARD', accountNumber), card.sealed],
        ...[card.clear, 'bench', at],
      ]);
      add('attendance_event', [
        ...[PROJECT, serial, `${MONTH}-01`, `R-${serial}`, 'bench', workerId, `${MONTH}-10T08:00:00+08:00`],
        ...[`${MONTH}-10`, at, 'IN', 'FACE', 'GATE', 'LIVE', true, [], Buffer.alloc(32), '{}'],
      ]);
    }
    await db.transaction().execute(async (trx) => {
      for (const [table, columns] of Object.entries(COLUMNS))
        await bulkCopy(trx, table, columns, rows[table] ?? []);
    });
  }

  #table(): string {
    const lines = Array.from(
      { length: this.#people },
      (_, index) => `${nameOf(index + 1)},${idNumber(index + 1)},26,208,4000.00,4000.00,100.00,3900.00`,
    );
    return `${[HEAD, ...lines].join('\r\n')}\r\n`;
  }
}

const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  registry_record: [
    ...['stream_key', 'kind', 'record_id', 'version', 'stated', 'sealed', 'stated_by', 'created_at'],
    'updated_at',
  ],
  worker_identity: ['token', 'worker_id'],
  site_stay: ['project_id', 'worker_id', 'join_movement', 'joined_on'],
  wage_card: [
    ...[
      'project_id',
      'worker_id',
      'version',
      'current',
      'account_masked',
      'account_token',
      'sealed',
      'stated',
    ],
    ...['stated_by', 'created_at'],
  ],
  attendance_event: [
    ...['project_id', 'no', 'month', 'record_id', 'source_actor', 'worker_id', 'occurred_at', 'day'],
    ...[
      'received_at',
      'direction',
      'method',
      'origin',
      'source',
      'counted',
      'flags',
      'content_digest',
      'stated',
    ],
  ],
};

const nameOf = (serial: number) => `测试${serial}`;
const workerOf = (serial: number) => `w_${String(serial).padStart(24, '0')}`;

/** 18 characters with the right check digit (GB 11643), in the area that no place has. */
function idNumber(serial: number): string {
  const year = 1950 + (Math.floor(serial / 1000) % 50);
  const month = String(1 + (Math.floor(serial / 50_000) % 12)).padStart(2, '0');
  const body = `990001${year}${month}15${String(serial % 1000).padStart(3, '0')}`;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, at) => total + weight * Number(body[at]), 0);
  return body + '10X98765432'.charAt(sum % 11);
}
