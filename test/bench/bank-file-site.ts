import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { bankEnvelope } from '../../adapters/bank/envelope/bank-envelope.ts';
import { makeParty, type Party } from '../../adapters/bank/envelope/testing/parties.ts';
import { openFoundation, type Foundation } from '../../hub/src/composition/foundation.ts';
import { Banks, type KeyPurpose } from '../../hub/src/payroll/bank-files/banks.ts';
import { sealLine } from '../../hub/src/payroll/line-secrets.ts';
import { loadConfiguration } from '../../hub/src/runtime/configuration/load.ts';
import { systemClock } from '../../hub/src/runtime/clock.ts';
import { systemRandom } from '../../hub/src/runtime/random.ts';
import { bulkCopy } from '../../hub/src/store/bulk-copy.ts';

const run = promisify(execFile);
const WORKER = fileURLToPath(new URL('./bank-file-worker.ts', import.meta.url));
const AT_ONCE = 10_000;
export const PROJECT = 'P-BENCH';
export const BANK = 'bench-bank';

export interface MakingReport {
  ms: number;
  /** CPU time of the process's own thread. */
  threadMs: number;
  grownMb: number;
  heldMs: number;
  bytes: number;
  blob: string;
}

/** A database of its own, as durable as a hub's, joined by whoever opens the same folder. */
export async function openBenchFoundation(dataFolder: string, ownsServer: boolean): Promise<Foundation> {
  const loaded = loadConfiguration({ environment: { HUB_DATA_FOLDER: dataFolder }, file: null });
  if (!loaded.ok) throw new Error('the configuration of the bench is wrong');
  const { configuration } = loaded;
  const runtime = { clock: systemClock, random: systemRandom, log: () => undefined };
  return openFoundation({ configuration, ...runtime, migrations: 'apply', ownsServer });
}

/** Approved sheets in a database, a bank with its keys, and openssl for the same plain file. */
export class BankFileSite {
  readonly folder: string;
  readonly #foundation: Foundation;
  readonly #hub: Party;
  readonly #bank: Party;

  private constructor(folder: string, foundation: Foundation, parties: { hub: Party; bank: Party }) {
    this.folder = folder;
    this.#foundation = foundation;
    this.#hub = parties.hub;
    this.#bank = parties.bank;
  }

  static async create(manifest: string): Promise<BankFileSite> {
    const folder = await mkdtemp(join(tmpdir(), 'bank-file-'));
    const foundation = await openBenchFoundation(join(folder, 'data'), true);
    const parties = { hub: makeParty('bench hub'), bank: makeParty('bench bank') };
    const site = new BankFileSite(folder, foundation, parties);
    await site.#furnish(manifest);
    return site;
  }

  async remove(): Promise<void> {
    await this.#foundation.close();
    await rm(this.folder, { recursive: true, force: true });
  }

  /** One sheet of so many lines, as they are when two people have agreed to them. */
  async fill(sheetId: string, lines: number): Promise<void> {
    const { db, cipher } = this.#foundation;
    const now = new Date(systemClock.now());
    const place = { project_id: PROJECT, sheet_id: sheetId };
    const digest = Buffer.alloc(32);
    const amount = 200_000;
    await db.transaction().execute(async (trx) => {
      await trx
        .insertInto('payroll_sheet')
        .values({
          ...{ ...place, company_id: '91990000MA00000A9E', account_id: 'A-1', kind: 'REGULAR', stated: '{}' },
          ...{ pay_month: '2026-10-01', wage_month: '2026-10-01', state: 'APPROVED', version: 1 },
          ...{ stated_by: 'bench', created_at: now, updated_at: now },
        })
        .execute();
      const { serial } = await trx
        .insertInto('payroll_version')
        .values({
          ...{ ...place, version: 1, lines, total_fen: lines * amount, content_digest: digest },
          ...{ matched_workers: 0, source: 'ENTERED', made_by: 'maker', made_at: now },
        })
        .returning('serial')
        .executeTakeFirstOrThrow();
      const approval = {
        version: 1,
        content_digest: digest,
        maker_id: 'maker',
        checker_id: 'checker',
        account_version: 1,
      };
      await trx
        .insertInto('payroll_approval')
        .values({ ...place, ...approval, approved_at: now })
        .execute();
      const prefix = `W${Number(serial).toString(36).toUpperCase()}`;
      for (let first = 1; first <= lines; first += AT_ONCE) {
        const numbers = Array.from(
          { length: Math.min(AT_ONCE, lines - first + 1) },
          (_, index) => first + index,
        );
        const rows = numbers.map((number) => {
          const lineId = `${prefix}-${String(number).padStart(6, '0')}`;
          const account = String(6_217_000_000_000_000 + number);
          const secrets = { account, accountKind: 'CARD', bankName: '示例银行' } as const;
          return [
            ...[PROJECT, sheetId, 1, number, lineId, `w_${number}`, '测试甲', 1, '***', Buffer.alloc(32)],
            ...[sealLine(cipher, lineId, { ...secrets, branchCnaps: '102100099996' }), amount, 0, amount],
            ...['{}', true, 'OPEN', now.toISOString()],
          ];
        });
        await bulkCopy(trx, 'payroll_line', LINE_COLUMNS, rows);
      }
    });
  }

  /** Makes the file of a sheet in a process of its own. */
  async make(sheetId: string): Promise<MakingReport> {
    const { stdout } = await run(process.execPath, [WORKER, this.folder, sheetId], { maxBuffer: 1e7 });
    return JSON.parse(stdout) as MakingReport;
  }

  /** Opens the file with openssl; its content is the plain file of the reference. */
  async unwrap(blob: string): Promise<void> {
    const path = join(this.folder, 'data', 'photos', blob.slice(0, 2), blob.slice(2, 4), blob);
    await this.#openssl([
      '-decrypt',
      '-stream',
      '-inform',
      'DER',
      '-in',
      path,
      ...['-recip', 'bank.pem', '-inkey', 'bank.key', '-out', 'signed'],
    ]);
    const trust = ['-CAfile', 'hub.pem', '-purpose', 'any'];
    await this.#openssl([
      '-verify',
      '-binary',
      '-stream',
      '-inform',
      'DER',
      '-in',
      'signed',
      ...trust,
      '-out',
      'plain',
    ]);
  }

  /** Signs, then encrypts the plain file, as whole files; wall time in milliseconds. */
  async opensslSeal(): Promise<number> {
    const startedAt = performance.now();
    const signer = ['-signer', 'hub.pem', '-inkey', 'hub.key'];
    await this.#openssl([
      '-sign',
      '-binary',
      '-nodetach',
      '-outform',
      'DER',
      ...signer,
      '-in',
      'plain',
      '-out',
      'signed',
    ]);
    const recipient = [
      '-recip',
      'bank.pem',
      '-keyopt',
      'rsa_padding_mode:oaep',
      '-keyopt',
      'rsa_oaep_md:sha256',
    ];
    await this.#openssl([
      '-encrypt',
      '-binary',
      '-aes-256-cbc',
      '-outform',
      'DER',
      ...recipient,
      '-in',
      'signed',
      '-out',
      'theirs',
    ]);
    return performance.now() - startedAt;
  }

  async #openssl(options: readonly string[]): Promise<void> {
    await run('openssl', ['cms', ...options], { cwd: this.folder });
  }

  async #furnish(manifest: string): Promise<void> {
    const { db, cipher, audit, clock } = this.#foundation;
    const now = new Date(systemClock.now());
    for (const person of ['maker', 'checker'])
      await db
        .insertInto('person')
        .values({
          ...{
            person_id: person,
            company_id: '91990000MA00000A9E',
            name: '测试甲',
            roles: [],
            project_ids: [],
          },
          ...{ active: true, stated_by: 'bench', version: 1, created_at: now, updated_at: now },
        })
        .execute();
    await db
      .insertInto('wage_account')
      .values({
        ...{ project_id: PROJECT, account_id: 'A-1', company_id: '91990000MA00000A9E', bank_id: BANK },
        ...{
          state: 'BOUND',
          version: 1,
          account_name: '示例建设项目农民工工资专用账户',
          account_masked: '***',
        },
        ...{ account_token: Buffer.alloc(32), sealed: Buffer.alloc(1), stated: '{}', stated_by: 'bench' },
        ...{ person_id: 'maker', created_at: now, updated_at: now },
      })
      .execute();
    const banks = new Banks({ db, cipher, audit, clock, envelope: bankEnvelope });
    await banks.add('bench', BANK, manifest);
    await banks.setEnabled('bench', BANK, true);
    const keys: [KeyPurpose, string, Party][] = [
      ['OWN_SIGNING', 'hub', this.#hub],
      ['BANK_ENCRYPTION', 'bank', this.#bank],
    ];
    for (const [purpose, name, party] of keys) {
      await writeFile(join(this.folder, `${name}.pem`), party.certificatePem);
      await writeFile(join(this.folder, `${name}.key`), party.privateKeyPem, { mode: 0o600 });
      const certificate = Buffer.from(party.certificatePem);
      const imported = await banks.importKey('bench', BANK, {
        ...{ purpose, certificate, privateKey: party.privateKeyPem, useFrom: 0 },
      });
      if (!imported.ok) throw new Error(imported.problem);
    }
  }
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
