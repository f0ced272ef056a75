import type {
  BankAdapter,
  OrderTotals,
  OrderWriter,
  PaymentLine,
  PaymentOrder,
} from '@realname-hub/adapters/bank/port.ts';
import { HashTotal } from './hash-total.ts';

/** Lines that go into one file, consecutive in their sheet, and where their bytes stand among those of all parts. */
export interface OrderPart {
  firstLine: number;
  lastLine: number;
  totals: OrderTotals;
  from: number;
  to: number;
  around(order: PaymentOrder): { before: Buffer; after: Buffer };
}

interface OpenPart {
  firstLine: number;
  lastLine: number;
  lines: number;
  sumFen: bigint;
  hash: HashTotal;
  writer: OrderWriter;
  from: number;
  to: number;
}

/**
 * The files that the lines need, written as the lines go by; a file's totals, which stand before its first line, are
 * known when its last has gone. A part ends where the next line would pass a limit of the bank.
 */
export class OrderParts {
  readonly #adapter: BankAdapter;
  readonly #lineFen: bigint;
  readonly #fileFen: bigint;
  readonly #parts: OpenPart[] = [];
  /** Numbers of lines whose amount the bank takes in no file: nothing is written then. */
  readonly tooLarge: number[] = [];

  constructor(adapter: BankAdapter) {
    this.#adapter = adapter;
    this.#lineFen = BigInt(adapter.facts.limits.lineFen);
    this.#fileFen = BigInt(adapter.facts.limits.fileFen);
  }

  /** The bytes of the lines that follow those before. */
  write(lines: readonly PaymentLine[]): Buffer[] {
    for (const { lineNo, amountFen } of lines) if (amountFen > this.#lineFen) this.tooLarge.push(lineNo);
    if (this.tooLarge.length > 0) return [];
    const pieces: Buffer[] = [];
    let run: PaymentLine[] = [];
    let part = this.#parts.at(-1);
    const flush = (): void => {
      if (!part || run.length === 0) return;
      const bytes = part.writer.lines(run);
      part.to += bytes.length;
      pieces.push(bytes);
      run = [];
    };
    for (const line of lines) {
      if (!part || !this.#fits(part, line.amountFen)) {
        flush();
        part = this.#begin(line.lineNo, part?.to ?? 0);
      }
      part.lastLine = line.lineNo;
      part.lines += 1;
      part.sumFen += line.amountFen;
      part.hash.add(line.account);
      run.push(line);
    }
    flush();
    return pieces;
  }

  parts(): OrderPart[] {
    return this.#parts.map(({ firstLine, lastLine, lines, sumFen, hash, writer, from, to }) => ({
      ...{ firstLine, lastLine, from, to },
      totals: { lines, sumFen, hashTotal: hash.text },
      around: (order) => writer.around(order),
    }));
  }

  #fits({ lines, sumFen }: OpenPart, amountFen: bigint): boolean {
    return lines < this.#adapter.facts.limits.linesPerFile && sumFen + amountFen <= this.#fileFen;
  }

  #begin(firstLine: number, from: number): OpenPart {
    const part = {
      ...{ firstLine, lastLine: firstLine, lines: 0, sumFen: 0n, from, to: from },
      ...{ hash: new HashTotal(), writer: this.#adapter.orderWriter() },
    };
    this.#parts.push(part);
    return part;
  }
}
