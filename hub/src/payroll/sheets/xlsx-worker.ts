import { parentPort, workerData } from 'node:worker_threads';
import { Unzip, UnzipInflate, unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/universal';
import type { XlsxFault } from './xlsx-rows.ts';

/** Runs in a thread of its own: see xlsx-rows.ts. */
export type XlsxMessage =
  { kind: 'ROWS'; rows: string[][] } | { kind: 'END' } | { kind: 'FAULT'; fault: XlsxFault };

const MAX_UNPACKED_BYTES = 64 * 1024 * 1024;
const MAX_ENTRIES = 1000;
const ROWS_PER_MESSAGE = 200;
const CHUNK_BYTES = 64 * 1024;

const { bytes, maxRows } = workerData as { bytes: Uint8Array; maxRows: number };
const tell = (message: XlsxMessage) => parentPort?.postMessage(message);

async function run(): Promise<void> {
  if (!fitsUnpacked()) return tell({ kind: 'FAULT', fault: 'TOO_LARGE' });
  // Numbers are kept as the text that they are stored as.
  const sheet = await readSheet(bytes.slice().buffer, 1, { parseNumber: spreadsheetNumber });
  const rows = sheet.slice(0, maxRows);
  for (let from = 0; from < rows.length; from += ROWS_PER_MESSAGE)
    tell({ kind: 'ROWS', rows: rows.slice(from, from + ROWS_PER_MESSAGE).map((row) => row.map(textOf)) });
  tell({ kind: 'END' });
}

/** What the directory claims, and then what the entries really unpack to: a claim may be a lie. */
function fitsUnpacked(): boolean {
  let claimed = 0;
  let entries = 0;
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      claimed += originalSize;
      entries += 1;
      return false;
    },
  });
  return claimed <= MAX_UNPACKED_BYTES && entries <= MAX_ENTRIES && unpackedBytes() <= MAX_UNPACKED_BYTES;
}

function unpackedBytes(): number {
  let unpacked = 0;
  const unzip = new Unzip((file) => {
    file.ondata = (error, chunk) => {
      if (error) throw error;
      unpacked += chunk.length;
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let from = 0; from < bytes.length && unpacked <= MAX_UNPACKED_BYTES; from += CHUNK_BYTES) {
    const to = Math.min(from + CHUNK_BYTES, bytes.length);
    unzip.push(bytes.subarray(from, to), to === bytes.length);
  }
  return unpacked;
}

/** A spreadsheet has 15 digits; what stands behind them is noise of its binary arithmetic. */
function spreadsheetNumber(text: string): string {
  const rounded = Number(text).toPrecision(15);
  return rounded.includes('e') || !rounded.includes('.') ? rounded : rounded.replace(/\.?0+$/, '');
}

function textOf(cell: unknown): string {
  return cell === null || cell === undefined ? '' : String(cell);
}

run().catch(() => tell({ kind: 'FAULT', fault: 'UNREADABLE' }));
