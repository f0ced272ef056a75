import { createHash } from 'node:crypto';
import type { CheckedLine } from './check-rows.ts';
import type { SheetHead } from './sheet-store.ts';

/**
 * What an approval is bound to: SHA-256 over the head and the lines in their order, each a JSON array followed by a
 * line feed. Accounts stand in it as their keyed tokens, so that nobody can find a number by trying. Neither version
 * nor line ids are part of it: the same content has the same digest whenever it is taken in.
 */
export class ContentDigest {
  readonly #hash = createHash('sha256');

  constructor(head: SheetHead) {
    const { projectId, sheetId, companyId, accountId, payMonth, wageMonth, kind, payDay } = head;
    this.#add([
      'realname-hub/payroll/1',
      projectId,
      sheetId,
      companyId,
      accountId,
      payMonth,
      wageMonth,
      kind,
      payDay,
    ]);
  }

  line({ row, payee }: CheckedLine): void {
    this.#add([
      ...[row.lineNo, payee.workerId, payee.name, payee.card.token.toString('hex'), payee.card.accountKind],
      ...[payee.card.bankName, payee.card.branchCnaps ?? null],
      ...[row.days, row.hours, row.grossFen, row.deductionsFen, row.netFen],
      row.items.map(({ kind, name, amountFen }) => [kind, name, amountFen]),
      ...[row.reissueOf, row.note],
    ]);
  }

  bytes(): Buffer {
    return this.#hash.digest();
  }

  #add(values: readonly unknown[]): void {
    this.#hash.update(`${JSON.stringify(values)}\n`);
  }
}
