import { on } from 'node:events';
import { Worker } from 'node:worker_threads';
import { tableRows } from './table-rows.ts';
import { tableFault, type TableItems } from './table-row.ts';
import type { XlsxMessage } from './xlsx-worker.ts';

export const MAX_XLSX_LINES = 10_000;
const MAX_HEAP_MB = 384;
const MAX_MS = 60_000;

const TEXTS = {
  TOO_LARGE: ['It is too large when unpacked.', '解压后过大。'],
  UNREADABLE: ['It is not a readable xlsx file.', '不是可读取的 xlsx 文件。'],
  TOO_SLOW: ['Reading it takes too long.', '读取时间过长。'],
} as const;
export type XlsxFault = keyof typeof TEXTS;

class Unreadable extends Error {
  readonly fault: XlsxFault;

  constructor(fault: XlsxFault) {
    super(fault);
    this.fault = fault;
  }
}

/**
 * Lines of the first sheet of an Excel table. It is unpacked and read in a thread of its own, with a heap and a time
 * of its own: a file made to burst takes nothing else with it, and requests are served meanwhile.
 */
export async function* xlsxRows(bytes: Buffer): TableItems {
  try {
    yield* tableRows(rowsOf(bytes), MAX_XLSX_LINES);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const [en, zh] = TEXTS[error.fault];
    yield [{ fault: tableFault('TABLE_UNREADABLE', en, zh) }];
  }
}

async function* rowsOf(bytes: Buffer): AsyncGenerator<readonly string[]> {
  const worker = new Worker(new URL('./xlsx-worker.ts', import.meta.url), {
    workerData: { bytes: new Uint8Array(bytes), maxRows: MAX_XLSX_LINES + 2 },
    resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
  });
  const ended = new AbortController();
  const signal = AbortSignal.any([ended.signal, AbortSignal.timeout(MAX_MS)]);
  worker.on('exit', () => ended.abort());
  try {
    for await (const [message] of on(worker, 'message', { signal }) as AsyncIterable<[XlsxMessage]>) {
      if (message.kind === 'END') return;
      if (message.kind === 'FAULT') throw new Unreadable(message.fault);
      yield* message.rows;
    }
  } catch (error) {
    // Out of memory, too slow, or ended by itself: the thread's own affair.
    if (error instanceof Unreadable) throw error;
    if (isOutOfMemory(error)) throw new Unreadable('TOO_LARGE');
    if (!signal.aborted) throw error;
    throw new Unreadable(ended.signal.aborted ? 'UNREADABLE' : 'TOO_SLOW');
  } finally {
    await worker.terminate();
  }
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
