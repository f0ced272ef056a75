import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { HubClient } from '@realname-hub/sdk';

export interface WageOfficeOptions {
  hub: HubClient;
  projectId: string;
  projectName: string;
  contractor: { companyId: string; name: string };
  bankId: string;
  /** Names this run of the office: a step that is repeated after a crash is the same step. */
  runId: string;
  /** Aborted when nobody waits any more. */
  signal: AbortSignal;
}

/** The bank's counter: a file is handed in, and answers are fetched. */
export interface BankCounter {
  bring(name: string, file: Uint8Array): Promise<void>;
  /** Those that were not fetched before. */
  fetch(): Promise<readonly Uint8Array[]>;
}

export interface SheetOrder {
  sheetId: string;
  /** Employer of the workers on the sheet. */
  companyId: string;
  /** `2026-10` */
  payMonth: string;
  payDay: string;
  source: Parameters<HubClient['importPayrollTable']>[0]['body']['source'];
}

const ACCOUNT_ID = 'WAGES';
const LOOK_MS = 200;
const PATIENCE_MS = 300_000;
const OFFICER = { personId: 'wage-officer', securityPassword: 'four quiet cranes over the river' };
const HEAD = { personId: 'wage-head', securityPassword: 'nine slow boats before the bridge' };

/**
 * What the people of a contractor's wage office do in a month, through their own system [GX-4.1 to GX-4.4]: set
 * passwords, bind the special account, upload the sheet, have it signed and approved, bring the file to the bank, and
 * book what comes back. Maker and checker are two people, and each step carries the password of whoever takes it.
 */
export class WageOffice {
  readonly #options: WageOfficeOptions;

  constructor(options: WageOfficeOptions) {
    this.#options = options;
  }

  async hire(): Promise<void> {
    const { hub, projectId, contractor } = this.#options;
    const people = [
      [OFFICER, '测试专管', 'LABOUR_WAGE_OFFICER'],
      [HEAD, '测试负责', 'LABOUR_WAGE_HEAD'],
    ] as const;
    for (const [{ personId, securityPassword: newPassword }, name, role] of people) {
      const { companyId } = contractor;
      const body = { name, companyId, roles: [role], projectIds: [projectId], active: true };
      await hub.putPerson({ personId, body });
      await hub.setSecurityPassword({ personId, body: { newPassword } }, this.#once(`password-${personId}`));
    }
  }

  /** Password, bank, agreement, in this order [GX-4.2]; here the bank's word is a letter that the head has seen. */
  async openAccount(accountNumber: string): Promise<void> {
    const { hub, projectId, projectName, contractor, bankId } = this.#options;
    const at = { projectId, accountId: ACCOUNT_ID };
    await hub.putWageAccount({
      ...at,
      body: {
        acting: OFFICER,
        companyId: contractor.companyId,
        bankId,
        accountName: `${contractor.name}${projectName}农民工工资专用账户`,
        accountNumber,
        management: 'ONE_PROJECT',
      },
    });
    const document = await this.attach(paper('账户验证函'), 'application/pdf');
    const verdict = { acting: HEAD, verdict: 'VALID' as const, document };
    await hub.decideWageAccount({ ...at, body: verdict }, this.#once('account-valid'));
    const accepted = { acting: OFFICER, agreementAccepted: true };
    await hub.confirmWageAccount({ ...at, body: accepted }, this.#once('account-bound'));
  }

  bindCard(worker: { workerId: string; name: string }, accountNumber: string): Promise<unknown> {
    const { hub, projectId } = this.#options;
    return hub.putWageCard({
      projectId,
      workerId: worker.workerId,
      body: {
        holderName: worker.name,
        accountNumber,
        accountKind: 'CARD',
        bankName: '示例银行',
        agreementAccepted: true,
      },
    });
  }

  /** Steps 1 and 2 and the second person: table, signed scan, approval. Gives the version and its total. */
  async prepare(order: SheetOrder): Promise<{ version: number; totalFen: number; lines: number }> {
    const { hub, projectId } = this.#options;
    const { sheetId, companyId, payMonth, payDay, source } = order;
    const at = { projectId, sheetId };
    const head = { companyId, accountId: ACCOUNT_ID, payMonth, payDay, kind: 'REGULAR' as const };
    await hub.putPayrollSheet({ ...at, body: { acting: OFFICER, ...head } });
    const table = { acting: OFFICER, source };
    const { jobId } = await hub.importPayrollTable({ ...at, body: table }, this.#once(`${sheetId}-table`));
    const done = await this.#until(async () => {
      const job = await hub.getPayrollImport({ ...at, jobId });
      return job.state === 'DONE' || job.state === 'FAILED' ? job : null;
    });
    if (done.state === 'FAILED')
      throw new Error(`工资表有误 / the table has faults: ${JSON.stringify(done.items.slice(0, 3))}`);
    const { table: taken } = await hub.getPayrollSheet(at);
    if (!taken) throw new Error('the import left no table');
    const { version, contentDigest, totalFen, lines } = taken;
    const scan = await this.attach(paper(`${sheetId} 工人签字`), 'application/pdf');
    const signed = { acting: OFFICER, version, attachments: [scan] };
    await hub.recordSignedScan({ ...at, body: signed }, this.#once(`${sheetId}-scan`));
    const approval = { acting: HEAD, version, contentDigest };
    await hub.approvePayrollSheet({ ...at, body: approval }, this.#once(`${sheetId}-approval`));
    return { version, totalFen, lines };
  }

  /** Step 3: the files for the bank, brought to its counter. Gives what was brought. */
  async bringToBank(sheetId: string, version: number, counter: BankCounter): Promise<readonly Uint8Array[]> {
    const { hub, projectId } = this.#options;
    const at = { projectId, sheetId };
    await hub.makeBankFile({ ...at, body: { acting: OFFICER, version } }, this.#once(`${sheetId}-file`));
    const files = await this.#until(async () => {
      const { items, making } = await hub.listBankFiles(at);
      if (making?.state === 'FAILED') throw new Error(`the bank file was not made: ${String(making.code)}`);
      return making?.state === 'DONE' ? items : null;
    });
    const brought: Uint8Array[] = [];
    for (const { fileId } of files) {
      const file = await hub.downloadBankFile({ projectId, fileId, body: { acting: OFFICER } });
      brought.push(file as unknown as Uint8Array);
      await counter.bring(`${fileId}.xml.p7m`, file as unknown as Uint8Array);
    }
    return brought;
  }

  /** Step 4: every answer that waits at the counter is booked. Gives how many there were. */
  async bookReturns(counter: BankCounter): Promise<number> {
    const { hub, projectId, bankId } = this.#options;
    const answers = await counter.fetch();
    for (const answer of answers) {
      const attachmentSha256 = await this.attach(answer, 'application/pkcs7-mime');
      const body = { acting: OFFICER, bankId, attachmentSha256 };
      const { jobId } = await hub.uploadBankReturn(
        { projectId, body },
        this.#once(attachmentSha256.slice(0, 32)),
      );
      const taken = await this.#until(async () => {
        const one = await hub.getBankReturn({ bankId, jobId });
        return one.state === 'RECEIVED' ? null : one;
      });
      if (taken.state === 'REFUSED')
        throw new Error(`the bank’s answer was refused: ${JSON.stringify(taken)}`);
    }
    return answers.length;
  }

  async sums(sheetId: string): Promise<Record<string, number>> {
    const { hub, projectId } = this.#options;
    const { sums } = await hub.getPayrollSheet({ projectId, sheetId });
    return Object.fromEntries(sums.map(({ state, amountFen }) => [state, amountFen]));
  }

  confirm(sheetId: string, version: number): Promise<unknown> {
    const { hub, projectId } = this.#options;
    return hub.confirmReconciliation({ projectId, sheetId, body: { acting: OFFICER, version } });
  }

  /** Puts a file where the project's papers lie, and gives the digest by which steps name it. */
  async attach(bytes: Uint8Array, contentType: string): Promise<string> {
    const { hub, projectId } = this.#options;
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    await hub.putAttachment({ projectId, sha256, body: bytes }, { contentType });
    return sha256;
  }

  #once(step: string): { idempotencyKey: string } {
    return { idempotencyKey: `${this.#options.runId}-${step}` };
  }

  async #until<Result>(look: () => Promise<Result | null>): Promise<Result> {
    const { signal } = this.#options;
    const giveUpAt = Date.now() + PATIENCE_MS;
    for (;;) {
      const seen = await look();
      if (seen !== null) return seen;
      if (Date.now() > giveUpAt) throw new Error('the hub does not get on with it');
      await pause(LOOK_MS, undefined, { signal });
    }
  }
}

/** Stands for a scan: what people sign is paper. */
function paper(words: string): Buffer {
  return Buffer.from(`%PDF-1.4\n% ${words}\n%%EOF\n`);
}
