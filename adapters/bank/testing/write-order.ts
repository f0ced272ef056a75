import { inGroups } from '../in-groups.ts';
import type { BankManifest } from '../manifest.ts';
import { orderWriter } from '../order-file.ts';
import type { PaymentLine, PaymentOrder } from '../port.ts';

/** The whole plain file of lines that can be read as often as one likes; none of them is kept. */
export async function* writeOrder(
  manifest: BankManifest,
  order: PaymentOrder,
  lines: Iterable<PaymentLine>,
): AsyncGenerator<Buffer, void, void> {
  const first = orderWriter(manifest);
  for await (const group of inGroups(lines)) first.lines(group);
  const { before, after } = first.around(order);
  const second = orderWriter(manifest);
  yield before;
  for await (const group of inGroups(lines)) yield second.lines(group);
  yield after;
}
