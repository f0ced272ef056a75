import { sql } from 'kysely';
import type { BankAdapter, ReturnItem, SpooledContent } from '@realname-hub/adapters/bank/port.ts';
import type { Trx } from '../../store/database.ts';
import type { JobHold } from '../jobs.ts';
import { bookEntries, listExceptions } from './book-entries.ts';
import { bookFile, settleFilesOf } from './book-file.ts';
import type { BankFilesContext } from './context.ts';
import { readEntries } from './return-entries.ts';
import { lockFile } from './send-lines.ts';
import { lockSheet, moveSheet, standingOf, type SheetRow, type Standing } from './sheet-rows.ts';

export type ReturnChannel = 'UPLOAD' | 'SFTP' | 'CALLBACK';

/** A return whose signature is good. */
export interface OpenedReturn {
  bankId: string;
  channel: ReturnChannel;
  content: SpooledContent;
  contentDigest: string;
  signerFingerprint: string;
  /** Where its bytes are kept as they came. */
  source: object;
  /** Of the project for which it was uploaded. */
  projectId: string | null;
  receivedBy: string;
}

export interface BookedReturn {
  returnId: string;
  state: 'BOOKED' | 'REFUSED';
  duplicate: boolean;
  entries: number;
  booked: number;
  exceptions: number;
}

/**
 * One transaction for all that a return changes. What came before, under whatever envelope, changes nothing; what is
 * not complete is kept as refused, with its faults, and books nothing.
 */
export function bookReturn(
  context: BankFilesContext,
  adapter: BankAdapter,
  opened: OpenedReturn,
  hold: JobHold,
): Promise<BookedReturn> {
  const { db, clock, tokens } = context;
  return db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`bank-return/${opened.bankId}/${opened.contentDigest}`}, 0))`.execute(
      trx,
    );
    const known = await earlier(trx, opened);
    if (known) return known;
    const told = async (entries: number | null): Promise<void> => {
      if (!(await hold.progress(entries ?? 0, null)))
        throw new Error('the job was taken over by another process');
    };
    const read = await readEntries(trx, { adapter, tokens, content: piecesOf(opened.content), told });
    const now = new Date(clock.now());
    const file = await fileOf(trx, opened.bankId, read.head?.fileId ?? null);
    const returnId = await store(trx, opened, {
      now,
      ...{ state: read.ok ? 'BOOKED' : 'REFUSED', head: read.head, fileId: file },
      faults: read.ok ? [] : read.faults,
    });
    if (!read.ok) {
      await record(trx, context, opened, { returnId, refused: true, faults: read.faults.length });
      return { returnId, state: 'REFUSED', duplicate: false, entries: 0, booked: 0, exceptions: 0 };
    }
    const sheets = await lockSheets(trx, file);
    const booking = { returnId, bankId: opened.bankId, fileId: file, now, told: () => told(read.entries) };
    await bookEntries(trx, booking);
    const locked = file === null ? null : await lockFile(trx, file);
    const whole = await bookFile(trx, booking, read.head, locked);
    await settleFilesOf(trx, returnId);
    const projectId = locked?.project_id ?? opened.projectId;
    const exceptions = whole.exceptions + (await listExceptions(trx, { ...booking, projectId }));
    const counted = await count(trx, { returnId, entries: read.entries, exceptions });
    const states: Record<string, string> = {};
    for (const { sheet, before } of sheets) {
      const moved = await moveSheet(trx, sheet, before, clock.now());
      if (moved !== null) states[`${sheet.project_id}/${sheet.sheet_id}`] = moved;
    }
    await record(trx, context, opened, { returnId, ...counted, refusedLines: whole.refused, sheets: states });
    // Last: it locks the job's row, and progress is told from another connection.
    await hold.fence(trx);
    return { returnId, state: 'BOOKED', duplicate: false, ...counted };
  });
}

async function* piecesOf(content: SpooledContent): AsyncGenerator<Buffer, void, void> {
  yield* content.read();
}

/** By what it says, never by its bytes: an envelope can be changed in places without changing what it says. */
async function earlier(trx: Trx, { bankId, contentDigest }: OpenedReturn): Promise<BookedReturn | null> {
  const row = await trx
    .selectFrom('bank_return')
    .selectAll()
    .where('bank_id', '=', bankId)
    .where('content_digest', '=', contentDigest)
    .executeTakeFirst();
  if (!row) return null;
  const { entries, booked, exceptions } = row;
  const state = row.state === 'BOOKED' ? 'BOOKED' : 'REFUSED';
  return { returnId: String(row.return_id), state, duplicate: true, entries, booked, exceptions };
}

/** A file of this very bank: no bank speaks for another one. */
async function fileOf(trx: Trx, bankId: string, fileId: string | null): Promise<string | null> {
  if (fileId === null) return null;
  const row = await trx
    .selectFrom('bank_file')
    .select('file_id')
    .where('file_id', '=', fileId)
    .where('bank_id', '=', bankId)
    .executeTakeFirst();
  return row?.file_id ?? null;
}

interface Storing {
  now: Date;
  state: 'BOOKED' | 'REFUSED';
  head: Extract<ReturnItem, { kind: 'HEAD' }> | null;
  fileId: string | null;
  faults: readonly object[];
}

async function store(
  trx: Trx,
  opened: OpenedReturn,
  { now, state, head, fileId, faults }: Storing,
): Promise<string> {
  const { return_id } = await trx
    .insertInto('bank_return')
    .values({
      ...{ bank_id: opened.bankId, channel: opened.channel, content_digest: opened.contentDigest, state },
      ...{ signer_fingerprint: opened.signerFingerprint, source: JSON.stringify(opened.source) },
      ...{ file_id: fileId, stage: head?.stage ?? null, received_by: opened.receivedBy, received_at: now },
      faults: JSON.stringify(faults),
    })
    .returning('return_id')
    .executeTakeFirstOrThrow();
  return String(return_id);
}

/** Every sheet that a line of the return belongs to, and that of its file, always in the same order. */
async function lockSheets(trx: Trx, fileId: string | null): Promise<{ sheet: SheetRow; before: Standing }[]> {
  const { rows } = await sql<{ project_id: string; sheet_id: string }>`
    select l.project_id, l.sheet_id from return_entry e join payroll_line l on l.line_id = e.line_id
    union select project_id, sheet_id from bank_file where file_id = ${fileId}
    order by 1, 2`.execute(trx);
  const sheets: { sheet: SheetRow; before: Standing }[] = [];
  for (const { project_id: projectId, sheet_id: sheetId } of rows) {
    const sheet = await lockSheet(trx, { projectId, sheetId });
    if (!sheet) continue;
    const before = await standingOf(trx, { projectId, sheetId, version: sheet.version });
    sheets.push({ sheet, before });
  }
  return sheets;
}

async function count(
  trx: Trx,
  { returnId, entries, exceptions }: { returnId: string; entries: number; exceptions: number },
): Promise<{ entries: number; booked: number; exceptions: number }> {
  const { booked } = await trx
    .selectFrom('payment_evidence')
    .select(({ fn }) => fn.countAll<number>().as('booked'))
    .where('return_id', '=', Number(returnId))
    .executeTakeFirstOrThrow();
  await trx
    .updateTable('bank_return')
    .set({ entries, booked: Number(booked), exceptions })
    .where('return_id', '=', Number(returnId))
    .execute();
  return { entries, booked: Number(booked), exceptions };
}

function record(trx: Trx, { audit }: BankFilesContext, opened: OpenedReturn, detail: object): Promise<void> {
  const { bankId, channel, contentDigest, signerFingerprint } = opened;
  return audit(trx, {
    ...{ actor: opened.receivedBy, action: 'bank-return.read', object: `bank:${bankId}` },
    detail: { channel, contentDigest, signerFingerprint, ...detail },
  });
}
