import { setImmediate } from 'node:timers/promises';
import type { PaymentLine } from '@realname-hub/adapters/bank/port.ts';
import { sql } from 'kysely';
import type { FieldCipher } from '../../security/field-cipher.ts';
import type { Db } from '../../store/database.ts';
import { openLine } from '../line-secrets.ts';

export interface SheetVersion {
  projectId: string;
  sheetId: string;
  version: number;
}

const PAGE = 2_000;
/** So many lines are worked on before others get their turn: a millisecond or two, and a text that is soon forgotten. */
const LINES_AT_ONCE = 100;

interface LineRow {
  line_no: number;
  line_id: string;
  worker_name: string;
  sealed: Buffer;
  net_fen: string;
}

/**
 * The lines of a version in their order, decrypted a few at a time. The next page is read while this one is worked
 * on, so that the database and the hub share the time.
 */
export async function* readOrderLines(
  db: Db,
  cipher: FieldCipher,
  of: SheetVersion,
): AsyncGenerator<PaymentLine[], void, void> {
  let next = readPage(db, of, 0);
  for (;;) {
    const page = await next;
    const last = page.at(-1);
    if (!last) return;
    next = page.length < PAGE ? Promise.resolve([]) : readPage(db, of, last.line_no);
    // It may fail before anybody waits for it; whoever does then is told.
    next.catch(() => undefined);
    for (let at = 0; at < page.length; at += LINES_AT_ONCE) {
      yield page.slice(at, at + LINES_AT_ONCE).map((row) => paymentLine(cipher, row));
      await setImmediate();
    }
  }
}

async function readPage(db: Db, of: SheetVersion, after: number): Promise<LineRow[]> {
  const { rows } = await sql<LineRow>`
    select line_no, line_id, worker_name, sealed, net_fen::text as net_fen from payroll_line
    where project_id = ${of.projectId} and sheet_id = ${of.sheetId} and version = ${of.version}
    and line_no > ${after} order by line_no limit ${PAGE}`.execute(db);
  return rows;
}

function paymentLine(cipher: FieldCipher, row: LineRow): PaymentLine {
  const { account, accountKind, branchCnaps, bankName, idCardNumber } = openLine(
    cipher,
    row.line_id,
    row.sealed,
  );
  const line: PaymentLine = {
    lineId: row.line_id,
    lineNo: row.line_no,
    payeeName: row.worker_name,
    account,
    accountKind,
    amountFen: BigInt(row.net_fen),
  };
  if (branchCnaps !== undefined) line.branchCnaps = branchCnaps;
  if (bankName !== undefined) line.bankName = bankName;
  if (idCardNumber !== undefined) line.idCardNumber = idCardNumber;
  return line;
}
