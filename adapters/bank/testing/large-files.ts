import { demoBanks } from '../banks/index.ts';
import type { PaymentLine } from '../port.ts';
import { readOrder } from '../order-file.ts';
import { writeOrder } from './write-order.ts';
import { totalsOf } from '../line-tally.ts';
import { demoLine, demoOrder } from './orders.ts';

/**
 * Run as a process of its own, under a small heap: writes and reads an order of many lines at each bank without
 * ever holding it, and prints the most memory outside the heap that it saw.
 */
const LINES = Number(process.argv[2]);

function* lines(): Generator<PaymentLine, void, void> {
  for (let lineNo = 1; lineNo <= LINES; lineNo += 1) {
    yield demoLine(lineNo, { amountFen: 300_000n + BigInt(lineNo % 1_000) });
  }
}

for (const manifest of demoBanks) {
  const order = { ...demoOrder([]), totals: await totalsOf(lines()) };
  let read = 0;
  let complete = false;
  let outside = 0;
  for await (const item of readOrder(manifest, writeOrder(manifest, order, { [Symbol.iterator]: lines }))) {
    if (item.kind === 'LINE') read += 1;
    if (item.kind === 'END') complete = item.complete;
    if (read % 5_000 === 0) outside = Math.max(outside, process.memoryUsage().external);
  }
  process.stdout.write(`${JSON.stringify({ bank: manifest.bank, read, complete, outside })}\n`);
}
