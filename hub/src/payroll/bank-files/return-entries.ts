import { setImmediate } from 'node:timers/promises';
import type { BankAdapter, ReturnEntry, ReturnFault, ReturnItem } from '@realname-hub/adapters/bank/port.ts';
import { sql } from 'kysely';
import type { LookupTokens } from '../../security/lookup-token.ts';
import { bulkCopy, type CopyValue } from '../../store/bulk-copy.ts';
import type { Trx } from '../../store/database.ts';

type Head = Extract<ReturnItem, { kind: 'HEAD' }>;

/** A return as it was read; its entries are in the table `return_entry` of the transaction. */
export type ReadReturn =
  | { ok: true; head: Head; entries: number }
  /** Signed by the bank and still not to be believed: broken, cut off, or with sums that do not hold. */
  | { ok: false; head: Head | null; faults: ReturnFault[] };

const AT_ONCE = 1_000;
const MOST_FAULTS = 100;

const COLUMNS = [
  ...[
    'entry_no',
    'line_id',
    'result',
    'amount_fen',
    'account_token',
    'account_masked',
    'bank_code',
    'reason',
  ],
  ...['bank_text', 'bank_reference', 'booked_on'],
];

/** Reads a return into a table of the transaction: what it says is judged as a whole, and forgotten with it. */
export async function readEntries(
  trx: Trx,
  {
    adapter,
    tokens,
    content,
    told,
  }: {
    adapter: BankAdapter;
    tokens: LookupTokens;
    content: AsyncIterable<Buffer>;
    /** Told how many entries have been read. */
    told: (entries: number) => Promise<void>;
  },
): Promise<ReadReturn> {
  await sql`
    create temporary table return_entry (
      entry_no integer primary key, line_id text not null, result text not null, amount_fen bigint not null,
      account_token bytea not null, account_masked text not null, bank_code text, reason text, bank_text text,
      bank_reference text, booked_on date, verdict text, via text, project_id text
    ) on commit drop`.execute(trx);
  let head: Head | null = null;
  let complete = false;
  let entries = 0;
  const faults: ReturnFault[] = [];
  let rows: CopyValue[][] = [];
  const store = async (): Promise<void> => {
    await bulkCopy(trx, 'return_entry', COLUMNS, rows);
    rows = [];
    await told(entries);
    await setImmediate();
  };
  for await (const item of adapter.readReturn(content)) {
    if (item.kind === 'HEAD') head = item;
    else if (item.kind === 'END') complete = item.complete && item.entries === entries;
    else if (item.kind === 'FAULT') faults.push(...(faults.length < MOST_FAULTS ? [item.fault] : []));
    else {
      entries += 1;
      rows.push(rowOf(item.entry, tokens));
      if (rows.length === AT_ONCE) await store();
    }
  }
  await store();
  if (!head || !complete || faults.length > 0) return { ok: false, head, faults };
  await sql`create index on return_entry (line_id)`.execute(trx);
  await sql`analyze return_entry`.execute(trx);
  return { ok: true, head, entries };
}

function rowOf(entry: ReturnEntry, tokens: LookupTokens): CopyValue[] {
  return [
    ...[entry.entryNo, entry.lineId, entry.result, entry.amountFen.toString()],
    ...[tokens.token('BANK_CARD', entry.account), maskAccount(entry.account)],
    ...[entry.bankCode ?? null, entry.reason ?? null, withoutNumbers(entry.text)],
    ...[entry.reference ?? null, entry.bookedOn ?? null],
  ];
}

/** The last four places, as everywhere. */
function maskAccount(account: string): string {
  return `${'*'.repeat(Math.max(1, account.length - 4))}${account.slice(-4)}`;
}

/** A bank's words may repeat an account or an ID number; those are not kept in clear. */
export function withoutNumbers(text: string | undefined): string | null {
  return text === undefined ? null : text.slice(0, 500).replaceAll(/\d[\d -]{6,}[\dXx]/g, '****');
}
