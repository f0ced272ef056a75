import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bankEnvelope } from '@realname-hub/adapters/bank/envelope/bank-envelope.ts';
import { collect, sealBytes } from '@realname-hub/adapters/bank/envelope/testing/exchange.ts';
import { makeParty, type Party } from '@realname-hub/adapters/bank/envelope/testing/parties.ts';
import type { BankAdapter, BankLink, BankSecrets, BankTransport } from '@realname-hub/adapters/bank/port.ts';
import { plainLayout } from '@realname-hub/adapters/testkit/bank/plain-layout.ts';
import { bankLinks, type LinkDeps } from '@realname-hub/adapters/bank/links/index.ts';
import { createOutboundHttp } from '@realname-hub/adapters/outbound.ts';
import { sql } from 'kysely';
import type { OperationId } from '../../hub/src/generated/operations.ts';
import type { Call, Reply } from '../../hub/src/http/operation.ts';
import { bankFileHandlers, bankFileJobs } from '../../hub/src/payroll/bank-files/bank-files.ts';
import { Banks, type KeyPurpose } from '../../hub/src/payroll/bank-files/banks.ts';
import type { BankFilesContext } from '../../hub/src/payroll/bank-files/context.ts';
import { runDueJobs } from '../../hub/src/payroll/jobs.ts';
import { sealLine } from '../../hub/src/payroll/line-secrets.ts';
import { CITY, CONTRACTOR, createBench, type Bench } from '../../hub/src/registry/registry-test-bench.ts';
import { systemClock } from '../../hub/src/runtime/clock.ts';
import { systemRandom } from '../../hub/src/runtime/random.ts';
import { createFolderBlobStore } from '../../hub/src/store/blob-store.ts';
import { bulkCopy } from '../../hub/src/store/bulk-copy.ts';

export const ACTING = { personId: 'officer', securityPassword: 'seven paper cranes' };
export const PAYER_ACCOUNT = '6217000000000000001';
const PROJECT = 'P-1';

/** Keys are slow to make: one set of parties serves every site of a test file. */
export interface Parties {
  hubSigning: Party;
  hubDecryption: Party;
  bankSigning: Party;
  bankDecryption: Party;
}

export function makeParties(): Parties {
  return {
    hubSigning: makeParty('hub signing'),
    hubDecryption: makeParty('hub decryption'),
    bankSigning: makeParty('bank signing'),
    bankDecryption: makeParty('bank decryption'),
  };
}

export interface SiteOptions {
  adapter?: BankAdapter;
  link?: BankLink;
  transport?: { transport: BankTransport; secrets: BankSecrets };
  confirmOnlyWhenFinal?: boolean;
}

/** A hub with one bank, `test-bank`, and whatever sheets a test puts there: rows, without the steps before. */
export interface BankSite extends Bench {
  bankFiles: BankFilesContext;
  parties: Parties;
  attachments: Map<string, Buffer>;
  /** Errors of jobs; a test that expects none looks at the end. */
  errors: unknown[];
  link: BankLink;
  call(
    operationId: OperationId,
    params: Record<string, string>,
    body?: object,
    more?: Partial<Call>,
  ): Promise<Reply>;
  /** The answer's body; throws where it is a refusal. */
  ok<Shape = Record<string, unknown>>(...call: Parameters<BankSite['call']>): Promise<Shape>;
  /** The refusal's code. */
  code(...call: Parameters<BankSite['call']>): Promise<string>;
  runJobs(): Promise<number>;
  /** An approved sheet with lines of these amounts, in fen. */
  sheet(sheetId: string, amounts: readonly number[]): Promise<SheetLine[]>;
  /** Makes the only file of a sheet and gives its id. */
  file(sheetId: string): Promise<string>;
  download(fileId: string): Promise<Buffer>;
  /** A return of the bank, signed and encrypted, brought by the bank itself. */
  bankSays(content: Buffer): Promise<Record<string, unknown>>;
  lineStates(sheetId: string): Promise<string[]>;
  sums(sheetId: string): Promise<Record<string, number>>;
  sheetState(sheetId: string): Promise<string>;
  fileRow(fileId: string): Promise<Record<string, unknown>>;
}

export interface SheetLine {
  lineId: string;
  account: string;
  amountFen: bigint;
}

export async function openBankSite(parties: Parties, options: SiteOptions = {}): Promise<BankSite> {
  const bench = await createBench();
  const folder = await mkdtemp(join(tmpdir(), 'bank-site-'));
  const attachments = new Map<string, Buffer>();
  const adapter = options.adapter ?? plainLayout();
  const link = options.link ?? {};
  const banks = new Banks({ ...bench.context, envelope: bankEnvelope });
  const context: BankFilesContext = {
    ...bench.context,
    banks,
    blobs: createFolderBlobStore(join(folder, 'blobs'), randomUUID),
    envelope: bankEnvelope,
    adapterOf: (manifest) => (manifest === adapter.facts.manifest ? adapter : null),
    linkOf: options.link ? () => link : bankLinks(LINK_DEPS),
    spool: { folder, memoryBytes: 1024 * 1024, random: bench.context.random },
    checkActing: async ({ acting }) =>
      acting.securityPassword === ACTING.securityPassword
        ? { ok: true, person: { personId: acting.personId, companyId: CONTRACTOR, roles: [] } }
        : { ok: false, problem: { code: 'SECURITY_PASSWORD_WRONG' } },
    stillMay: async () => true,
    readAttachment: async (_projectId, sha256) => attachments.get(sha256) ?? null,
    payerOf: async (executor, projectId, accountId) => {
      const { rows } = await sql<{ state: string; bank_id: string; account_name: string }>`
        select state, bank_id, account_name from wage_account
        where project_id = ${projectId} and account_id = ${accountId}`.execute(executor);
      const [row] = rows;
      return row
        ? { bankId: row.bank_id, state: row.state, name: row.account_name, account: PAYER_ACCOUNT }
        : null;
    },
    rulesOf: async () => ({ confirmOnlyWhenFinal: options.confirmOnlyWhenFinal ?? true }),
  };
  const site = siteOf({ bench, context, parties, attachments, link, folder });
  await furnish(site, adapter.facts.manifest);
  const { transport, secrets } = options.transport ?? { transport: { kind: 'DOWNLOAD' }, secrets: {} };
  await banks.setTransport('operator:test', 'test-bank', transport, secrets);
  return site;
}

const LINK_DEPS: LinkDeps = {
  clock: { now: () => Date.now() },
  random: systemRandom,
  httpFor: (allow) => createOutboundHttp({ allow, random: systemRandom, clock: systemClock, retries: 0 }),
};

interface Parts {
  bench: Bench;
  context: BankFilesContext;
  parties: Parties;
  attachments: Map<string, Buffer>;
  link: BankLink;
  folder: string;
}

function siteOf({ bench, context, parties, attachments, link, folder }: Parts): BankSite {
  const handlers = bankFileHandlers(context);
  const jobs = bankFileJobs(context);
  const errors: unknown[] = [];
  const { db } = bench;
  const call: BankSite['call'] = (operationId, params, body = {}, more = {}) => {
    const handler = handlers[operationId];
    if (!handler) throw new Error(`no handler of ${operationId}`);
    return handler({
      ...{ operationId, principal: CITY, params, query: {}, body, rawBody: Buffer.alloc(0) },
      ...{ contentType: 'application/json', requestId: 'test', receivedAt: bench.time.now },
      ...more,
    });
  };
  const site: BankSite = {
    ...{ ...bench, bankFiles: context, parties, attachments, errors, link, call },
    ok: async <Shape>(...args: Parameters<BankSite['call']>) => {
      const reply = await call(...args);
      if (!reply.ok) throw new Error(`${args[0]} was refused: ${JSON.stringify(reply.problem)}`);
      if (!('body' in reply)) throw new Error(`${args[0]} answered bytes`);
      return reply.body as Shape;
    },
    code: async (...args) => {
      const reply = await call(...args);
      if (reply.ok) return 'ACCEPTED';
      return reply.problem.faults?.[0]?.code ?? reply.problem.code;
    },
    runJobs: () => {
      const options = {
        db,
        clock: context.clock,
        handlers: jobs,
        onError: (error: unknown) => errors.push(error),
      };
      return runDueJobs(options, new AbortController().signal);
    },
    sheet: (sheetId, amounts) => putSheet(context, sheetId, amounts),
    file: async (sheetId) => {
      const { jobId } = await site.ok(
        'makeBankFile',
        { projectId: PROJECT, sheetId },
        { acting: ACTING, version: 1 },
      );
      await site.runJobs();
      const { items } = await site.ok<{ items: { fileId: string }[] }>('listBankFiles', {
        projectId: PROJECT,
        sheetId,
      });
      const [file] = items;
      if (!file) throw new Error(`job ${String(jobId)} made no file: ${errors.map(String).join()}`);
      return file.fileId;
    },
    download: async (fileId) => {
      const reply = await call('downloadBankFile', { projectId: PROJECT, fileId }, { acting: ACTING });
      if (!reply.ok || !('stream' in reply)) throw new Error(`no bytes: ${JSON.stringify(reply)}`);
      return collect(reply.stream.read());
    },
    bankSays: async (content) => {
      const rawBody = await sealBytes(content, parties.bankSigning, parties.hubDecryption);
      const bankId = 'test-bank';
      const { jobId } = await site.ok('receiveBankReturn', { bankId }, {}, { rawBody });
      await site.runJobs();
      if (errors.length > 0) throw errors[0];
      return site.ok('getBankReturn', { bankId, jobId: String(jobId) });
    },
    lineStates: async (sheetId) => {
      const rows = await db
        .selectFrom('payroll_line')
        .select('state')
        .where('sheet_id', '=', sheetId)
        .orderBy('line_no')
        .execute();
      return rows.map(({ state }) => state);
    },
    sums: async (sheetId) => {
      const rows = await db.selectFrom('payroll_sum').selectAll().where('sheet_id', '=', sheetId).execute();
      return Object.fromEntries(
        rows.filter(({ lines }) => lines > 0).map(({ state, amount_fen: fen }) => [state, Number(fen)]),
      );
    },
    sheetState: async (sheetId) => {
      const query = db.selectFrom('payroll_sheet').select('state').where('sheet_id', '=', sheetId);
      return (await query.executeTakeFirstOrThrow()).state;
    },
    fileRow: async (fileId) =>
      await db.selectFrom('bank_file').selectAll().where('file_id', '=', fileId).executeTakeFirstOrThrow(),
    close: async () => {
      await bench.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
  return site;
}

async function furnish({ db, time, bankFiles, parties }: BankSite, manifest: string): Promise<void> {
  const now = new Date(time.now);
  for (const person of ['officer', 'head'])
    await db
      .insertInto('person')
      .values({
        ...{ person_id: person, company_id: CONTRACTOR, name: '测试甲', roles: [], project_ids: [PROJECT] },
        ...{ active: true, stated_by: 'system:city', version: 1, created_at: now, updated_at: now },
      })
      .execute();
  await db
    .insertInto('wage_account')
    .values({
      ...{
        project_id: PROJECT,
        account_id: 'A-1',
        company_id: CONTRACTOR,
        bank_id: 'test-bank',
        state: 'BOUND',
      },
      ...{ version: 1, account_name: '示例建设项目农民工工资专用账户', account_masked: '***0001' },
      ...{ account_token: Buffer.alloc(32), sealed: Buffer.alloc(1), stated: '{}', stated_by: 'system:city' },
      ...{ person_id: 'officer', created_at: now, updated_at: now },
    })
    .execute();
  const { banks } = bankFiles;
  await banks.add('operator:test', 'test-bank', manifest);
  await banks.setEnabled('operator:test', 'test-bank', true);
  const keys: [KeyPurpose, Party][] = [
    ['OWN_SIGNING', parties.hubSigning],
    ['OWN_DECRYPTION', parties.hubDecryption],
    ['BANK_ENCRYPTION', parties.bankDecryption],
    ['BANK_SIGNING', parties.bankSigning],
  ];
  for (const [purpose, party] of keys) {
    const certificate = Buffer.from(party.certificatePem);
    const key = { purpose, certificate, privateKey: party.privateKeyPem, useFrom: time.now - 1000 };
    const imported = await banks.importKey('operator:test', 'test-bank', key);
    if (!imported.ok) throw new Error(imported.problem);
  }
}

const HEX_ACCOUNTS = 6_217_000_000_000_000n;

/** A synthetic account of sixteen digits. */
export const accountOf = (line: number): string => String(HEX_ACCOUNTS + BigInt(line));

/** What rows of a sheet are made with. */
type SheetTools = Pick<BankFilesContext, 'db' | 'clock' | 'cipher' | 'tokens'>;

export async function putSheet(
  { db, clock, cipher, tokens }: SheetTools,
  sheetId: string,
  amounts: readonly number[],
): Promise<SheetLine[]> {
  const now = new Date(clock.now());
  const place = { project_id: PROJECT, sheet_id: sheetId };
  const digest = Buffer.from(sheetId.padEnd(32, '.'));
  return db.transaction().execute(async (trx) => {
    await trx
      .insertInto('payroll_sheet')
      .values({
        ...place,
        ...{
          company_id: CONTRACTOR,
          account_id: 'A-1',
          pay_month: '2026-10-01',
          wage_month: '2026-10-01',
          kind: 'REGULAR',
          stated: '{}',
        },
        ...{ state: 'APPROVED', version: 1, stated_by: 'system:city', created_at: now, updated_at: now },
      })
      .execute();
    const { serial } = await trx
      .insertInto('payroll_version')
      .values({
        ...{ ...place, version: 1, lines: amounts.length, content_digest: digest, matched_workers: 0 },
        ...{ total_fen: amounts.reduce((sum, amount) => sum + amount, 0), source: 'ENTERED' },
        ...{ made_by: 'officer', made_at: now },
      })
      .returning('serial')
      .executeTakeFirstOrThrow();
    const lines = amounts.map((amount, index) => ({
      lineId: `W${Number(serial).toString(36).toUpperCase()}-${String(index + 1).padStart(6, '0')}`,
      account: accountOf(index + 1),
      amountFen: BigInt(amount),
    }));
    await bulkCopy(
      trx,
      'payroll_line',
      LINE_COLUMNS,
      lines.map(({ lineId, account, amountFen }, index) => [
        ...[PROJECT, sheetId, 1, index + 1, lineId, `w_${index + 1}`, `测试${index + 1}`, 1],
        ...[`************${account.slice(-4)}`, tokens.token('BANK_CARD', account)],
        ...[
          sealLine(cipher, lineId, { account, accountKind: 'CARD' }),
          String(amountFen),
          0,
          String(amountFen),
        ],
        ...['{}', true, 'OPEN', now.toISOString()],
      ]),
    );
    await trx
      .insertInto('payroll_approval')
      .values({
        ...{ ...place, version: 1, content_digest: digest, maker_id: 'officer', checker_id: 'head' },
        account_version: 1,
        approved_at: now,
      })
      .execute();
    return lines;
  });
}

const LINE_COLUMNS = [
  ...['project_id', 'sheet_id', 'version', 'line_no', 'line_id', 'worker_id', 'worker_name', 'card_version'],
  ...[
    'account_masked',
    'account_token',
    'sealed',
    'gross_fen',
    'deductions_fen',
    'net_fen',
    'items',
    'matched',
  ],
  ...['state', 'updated_at'],
];
