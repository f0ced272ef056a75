import { carrier } from './characters.ts';
import { asEntryFault, BankFileError, type FileFault } from './file-fault.ts';
import { LineIds } from './line-ids.ts';
import { LineTally } from './line-tally.ts';
import { layoutOf, ORDER_TABLES } from './layouts/layout.ts';
import type { Values } from './layouts/values.ts';
import type { BankManifest } from './manifest.ts';
import { lineOf, lineValues, orderOf, orderValues, type OrderLine } from './order-values.ts';
import type { BankFault, OrderWriter, PaymentLine, PaymentOrder } from './port.ts';

export type OrderItem =
  | { kind: 'LINE'; line: OrderLine }
  | { kind: 'FAULT'; fault: FileFault }
  /** Always last. `complete` only where count, sum and hash total are right and nothing was wrong. */
  | { kind: 'END'; complete: true; order: PaymentOrder }
  | { kind: 'END'; complete: false };

/** What this bank cannot carry or pay of a line, found when it is entered. */
export function checkLine(manifest: BankManifest, line: PaymentLine): BankFault[] {
  return lineCheck(manifest)(line);
}

/** The same for many lines: what follows from the manifest alone is worked out once. */
export function lineCheck(manifest: BankManifest): (line: PaymentLine) => BankFault[] {
  const faultsOf = payable(manifest);
  const layout = layoutOf(manifest.order, ORDER_TABLES);
  return (line) => {
    const values = lineValues(line);
    return firstOfEach([...faultsOf(values), ...layout.lineFaults(values)]).map(asEntryFault);
  };
}

/** What this bank cannot take of an order as a whole: its size, its sum, its head. */
export function checkOrder(manifest: BankManifest, order: PaymentOrder): FileFault[] {
  const { limits } = manifest;
  const { lines, sumFen } = order.totals;
  const faults: FileFault[] = [];
  if (lines < limits.leastLines) faults.push({ code: 'TOO_FEW_LINES', place: { value: 'lines' } });
  if (lines > limits.linesPerFile) faults.push({ code: 'TOO_MANY_LINES', place: { value: 'lines' } });
  if (sumFen > BigInt(limits.fileFen)) faults.push({ code: 'SUM_LIMIT', place: { value: 'sumFen' } });
  if (order.executionDay > order.lastExecutionDay) {
    faults.push({ code: 'FORMAT', place: { value: 'lastExecutionDay' } });
  }
  const values = orderValues(order);
  const layout = layoutOf(manifest.order, ORDER_TABLES);
  const characters = uncarried(manifest, layout.carries.file)(values);
  return firstOfEach([...faults, ...characters, ...layout.fileFaults(values)]);
}

/** Writes the lines of a plain file, and then what stands around them: see `OrderWriter`. */
export function orderWriter(manifest: BankManifest): OrderWriter {
  const layout = layoutOf(manifest.order, ORDER_TABLES);
  const tally = new LineTally();
  const ids = new LineIds();
  const faultsOf = payable(manifest);
  const writer = layout.lines();
  return {
    lines(lines) {
      for (const line of lines) {
        const values = lineValues(line);
        const [wrong] = faultsOf(values);
        tally.add(line);
        if (wrong !== undefined) throw new BankFileError(wrong.code, { ...wrong.place, line: tally.lines });
        if (!ids.isNew(line.lineId)) throw new BankFileError('DUPLICATE_LINE', { line: tally.lines });
        writer.add(values);
      }
      return writer.take();
    },
    around(order) {
      const [fault] = checkOrder(manifest, order);
      if (fault !== undefined) throw new BankFileError(fault.code, fault.place);
      const code = tally.differenceFrom(order.totals);
      if (code !== null) throw new BankFileError(code);
      return layout.around(orderValues(order));
    },
  };
}

/** The bank's side of it: lines one by one, and at the end whether they may be believed. */
export async function* readOrder(
  manifest: BankManifest,
  content: AsyncIterable<Buffer>,
): AsyncGenerator<OrderItem, void, void> {
  const file: Values = {};
  const tally = new LineTally();
  const ids = new LineIds();
  let good = true;
  try {
    for await (const item of layoutOf(manifest.order, ORDER_TABLES).read(content)) {
      if (item.kind === 'FAULT') {
        good = false;
        yield item;
      } else if (item.kind === 'LINE') {
        const line = lineOf(item.values);
        tally.add(line);
        if (tally.lines > manifest.limits.linesPerFile) throw new BankFileError('TOO_MANY_LINES', item.place);
        if (!ids.isNew(line.lineId)) throw new BankFileError('DUPLICATE_LINE', item.place);
        yield { kind: 'LINE', line };
      } else Object.assign(file, item.values);
    }
    const order = orderOf(file);
    const code = tally.differenceFrom(order.totals);
    if (code !== null) throw new BankFileError(code);
    yield good ? { kind: 'END', complete: true, order } : { kind: 'END', complete: false };
  } catch (error) {
    if (!(error instanceof BankFileError)) throw error;
    yield { kind: 'FAULT', fault: error.fault };
    yield { kind: 'END', complete: false };
  }
}

/** What of a line this bank does not carry or pay, whatever its layout. */
function payable(manifest: BankManifest): (values: Values) => FileFault[] {
  const { amounts, limits } = manifest;
  const characters = uncarried(manifest, layoutOf(manifest.order, ORDER_TABLES).carries.line);
  const [most, step] = [BigInt(limits.lineFen), BigInt(amounts.stepFen)];
  return (values) => {
    const faults = characters(values);
    const amountFen = values['amountFen'];
    const good =
      typeof amountFen === 'bigint' && amountFen > 0n && amountFen <= most && amountFen % step === 0n;
    if (!good) faults.push({ code: 'AMOUNT_LIMIT', place: { value: 'amountFen' } });
    return faults;
  };
}

function uncarried(manifest: BankManifest, carried: ReadonlySet<string>): (values: Values) => FileFault[] {
  const carries = carrier(manifest);
  const names = [...carried];
  return (values) => {
    const faults: FileFault[] = [];
    for (const value of names) {
      const text = values[value];
      if (typeof text === 'string' && !carries(text)) faults.push({ code: 'CHARACTERS', place: { value } });
    }
    return faults;
  };
}

/** One fault is enough to tell of a value. */
function firstOfEach(faults: readonly FileFault[]): FileFault[] {
  const told = new Set<string | undefined>();
  return faults.filter(({ place: { value } }) => {
    const isFirst = value === undefined || !told.has(value);
    told.add(value);
    return isFirst;
  });
}
