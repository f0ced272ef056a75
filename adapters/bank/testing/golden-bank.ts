import { readFile, writeFile } from 'node:fs/promises';
import { expect } from 'vitest';
import type { BankManifest, ReturnFormat } from '../manifest.ts';
import { readOrder } from '../order-file.ts';
import { writeOrder } from './write-order.ts';
import type { PaymentLine, ReturnEntry } from '../port.ts';
import { readReturn, writeReturn } from '../return-file.ts';
import { all, collected, demoOrder, piecesOf } from './orders.ts';

/** Set to write the files anew after an intended change; they are then to be read by a person. */
const RENEW = process.env['RENEW_GOLDENS'] === '1';

async function expectGolden(file: URL, bytes: Buffer): Promise<void> {
  if (RENEW) await writeFile(file, bytes);
  expect(bytes.equals(await readFile(file)), `${file.pathname.split('/').at(-1) ?? ''} differs`).toBe(true);
}

/** The order of these lines is this file, byte by byte, and the file is the order of these lines. */
export async function expectOrderGolden(
  manifest: BankManifest,
  lines: readonly PaymentLine[],
  file: URL,
): Promise<void> {
  const order = demoOrder(lines);
  await expectGolden(file, await collected(writeOrder(manifest, order, lines)));
  const items = await all(readOrder(manifest, piecesOf(await readFile(file), 100)));
  const read = items.flatMap((item) => (item.kind === 'LINE' ? [item.line] : []));
  expect(read.map(essentials)).toEqual(lines.map(essentials));
  expect(items.at(-1)).toMatchObject({ kind: 'END', complete: true, order: { totals: order.totals } });
}

const essentials = ({
  lineId,
  payeeName,
  account,
  amountFen,
}: Pick<PaymentLine, 'lineId' | 'payeeName' | 'account' | 'amountFen'>): object => ({
  lineId,
  payeeName,
  account,
  amountFen,
});

export async function expectReturnGolden(
  manifest: BankManifest,
  format: ReturnFormat,
  entries: readonly ReturnEntry[],
  file: URL,
): Promise<void> {
  const head = {
    returnId: 'R2026110900001',
    createdAt: '2026-11-09T18:00:00+08:00',
    fileId: 'WG2026100001',
    stage: 'RESULT' as const,
    payerAccount: '4400000000000000001',
  };
  await expectGolden(file, await collected(writeReturn(manifest, format.name, head, () => entries)));
  const items = await all(readReturn(manifest, piecesOf(await readFile(file), 100)));
  expect(items.flatMap((item) => (item.kind === 'ENTRY' ? [item.entry] : []))).toEqual(entries);
  expect(items.at(-1)).toMatchObject({ kind: 'END', complete: true });
}
