import { setImmediate } from 'node:timers/promises';
import type {
  BankFacts,
  OrderTotals,
  PaymentLine,
  SpooledContent,
} from '@realname-hub/adapters/bank/port.ts';
import { HashTotal } from './hash-total.ts';
import { LINES_AT_ONCE } from './order-lines.ts';

/** Lines that go into one file, consecutive in their sheet. */
export interface OrderPart {
  firstLine: number;
  lastLine: number;
  totals: OrderTotals;
}

interface OpenPart {
  firstLine: number;
  lastLine: number;
  lines: number;
  sumFen: bigint;
  hash: HashTotal;
}

/**
 * Counts, sums and hash totals of the files that the lines need: a bank's file states them before its first line. A
 * part ends where the next line would pass a limit of the bank.
 */
export class OrderSurvey {
  readonly #limits: BankFacts['limits'];
  readonly #done: OpenPart[] = [];
  /** Numbers of lines whose amount the bank takes in no file. */
  readonly tooLarge: number[] = [];
  #open: OpenPart | null = null;

  constructor(limits: BankFacts['limits']) {
    this.#limits = limits;
  }

  add({ lineNo, account, amountFen }: PaymentLine): void {
    if (amountFen > BigInt(this.#limits.lineFen)) this.tooLarge.push(lineNo);
    const part = this.#partFor(lineNo, amountFen);
    part.lastLine = lineNo;
    part.lines += 1;
    part.sumFen += amountFen;
    part.hash.add(account);
  }

  parts(): OrderPart[] {
    return [...this.#done, ...(this.#open ? [this.#open] : [])].map(
      ({ firstLine, lastLine, lines, sumFen, hash }) => ({
        ...{ firstLine, lastLine },
        totals: { lines, sumFen, hashTotal: hash.text },
      }),
    );
  }

  #partFor(lineNo: number, amountFen: bigint): OpenPart {
    const open = this.#open;
    const fits =
      open !== null &&
      open.lines < this.#limits.linesPerFile &&
      open.sumFen + amountFen <= BigInt(this.#limits.fileFen);
    if (open && fits) return open;
    if (open) this.#done.push(open);
    this.#open = { firstLine: lineNo, lastLine: lineNo, lines: 0, sumFen: 0n, hash: new HashTotal() };
    return this.#open;
  }
}

/** Lines as text, one each, for the spool between the first and the second reading. */
export function encodeLines(lines: readonly PaymentLine[]): Buffer {
  let text = '';
  for (const line of lines) text += `${JSON.stringify({ ...line, amountFen: line.amountFen.toString() })}\n`;
  return Buffer.from(text);
}

/** The spooled lines of one part. */
export async function* decodeLines(
  spooled: Pick<SpooledContent, 'read'>,
  { firstLine, lastLine }: OrderPart,
): AsyncGenerator<PaymentLine, void, void> {
  let rest: Buffer = Buffer.alloc(0);
  let worked = 0;
  for await (const piece of spooled.read()) {
    const bytes = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
    let at = 0;
    for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, at)) {
      const line = decodeLine(bytes.toString('utf8', at, end));
      at = end + 1;
      if (line.lineNo > lastLine) return;
      if (line.lineNo >= firstLine) yield line;
      worked += 1;
      if (worked % LINES_AT_ONCE === 0) await setImmediate();
    }
    rest = Buffer.from(bytes.subarray(at));
  }
}

function decodeLine(text: string): PaymentLine {
  const line = JSON.parse(text) as Omit<PaymentLine, 'amountFen'> & { amountFen: string };
  return { ...line, amountFen: BigInt(line.amountFen) };
}
