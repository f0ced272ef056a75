import { asReturnFault, BankFileError, type FileFaultCode } from './file-fault.ts';
import { inGroups } from './in-groups.ts';
import { LineTally } from './line-tally.ts';
import { layoutOf, RETURN_TABLES } from './layouts/layout.ts';
import { numberOf } from './layouts/read-values.ts';
import { statusesIn } from './layouts/status-totals.ts';
import type { Values } from './layouts/values.ts';
import { XML_MESSAGES } from './layouts/xml/messages.ts';
import type { BankManifest, ReturnFormat, ReturnStage } from './manifest.ts';
import type { ReturnEntry, ReturnItem } from './port.ts';
import { entryOf, entryValues, headOf, stageCodeFor } from './return-values.ts';

/** What a bank states of a return as a whole. */
export interface ReturnHead {
  returnId: string;
  createdAt: string;
  /** Of the order; null where the format names none. */
  fileId: string | null;
  stage: ReturnStage;
  payerAccount?: string;
  bankCode?: string;
  text?: string;
}

/**
 * What a bank's file says, entry by entry. Nothing of it is to be believed before the last item says `complete`: until
 * then an entry may stand in a file that is cut, changed, or adds up to something else.
 */
export async function* readReturn(
  manifest: BankManifest,
  content: AsyncIterable<Buffer>,
): AsyncGenerator<ReturnItem, void, void> {
  const tally = new ReturnTally();
  let good = true;
  try {
    const { format, bytes } = await recognise(manifest, content);
    for await (const item of layoutOf(format, RETURN_TABLES).read(bytes)) {
      if (item.kind === 'HEAD') yield tally.head(headOf(item.values, format));
      else if (item.kind === 'LINE') {
        const entry = tally.entry(item.values, format, manifest);
        if (typeof entry === 'string') throw new BankFileError(entry, item.place);
        yield { kind: 'ENTRY', entry };
      } else if (item.kind === 'FAULT') {
        good = false;
        yield { kind: 'FAULT', fault: asReturnFault(item.fault) };
      } else tally.check(item.values);
    }
  } catch (error) {
    if (!(error instanceof BankFileError)) throw error;
    good = false;
    yield { kind: 'FAULT', fault: asReturnFault(error.fault) };
  }
  yield { kind: 'END', complete: good, ...tally.counted() };
}

/** A bank's answer as the bank writes it: for its simulators, and to prove that what is written is read. */
export async function* writeReturn(
  manifest: BankManifest,
  name: string,
  head: ReturnHead,
  entries: () => AsyncIterable<ReturnEntry> | Iterable<ReturnEntry>,
): AsyncGenerator<Buffer, void, void> {
  const format = manifest.returns.find((each) => each.name === name);
  if (format === undefined) throw new Error(`the manifest knows no return ${name}`);
  const totals: Values = {};
  const tally = new LineTally();
  for await (const entry of entries()) {
    tally.add(entry);
    count(totals, String(entryValues(entry, format)['status']), entry.amountFen);
  }
  const { lines, sumFen, hashTotal } = tally.totals();
  const file: Values = {
    ...totals,
    lines: BigInt(lines),
    sumFen,
    hashTotal: BigInt(hashTotal),
    returnId: head.returnId,
    createdAt: head.createdAt,
    fileId: head.fileId ?? undefined,
    payerAccount: head.payerAccount,
    stage: stageCodeFor(format, head.stage),
    stageCode: head.bankCode,
    stageText: head.text,
  };
  const layout = layoutOf(format, RETURN_TABLES);
  const { before, after } = layout.around(file);
  const writer = layout.lines();
  yield before;
  for await (const some of inGroups(entries())) {
    for (const entry of some) writer.add(entryValues(entry, format));
    yield writer.take();
  }
  yield after;
}

function count(totals: Values, status: string, amountFen: bigint): void {
  const { [`lines:${status}`]: lines = 0n, [`sumFen:${status}`]: sumFen = 0n } = totals;
  totals[`lines:${status}`] = BigInt(lines) + 1n;
  totals[`sumFen:${status}`] = BigInt(sumFen) + amountFen;
}

/** What a return has said so far, against what it states of itself. */
class ReturnTally {
  readonly #all = new LineTally();
  readonly #perStatus: Values = {};
  #stage: ReturnStage = 'RESULT';

  head(item: ReturnType<typeof headOf>): ReturnItem {
    this.#stage = item.stage;
    return item;
  }

  entry(values: Values, format: ReturnFormat, manifest: BankManifest): ReturnEntry | FileFaultCode {
    const entryNo = this.#all.lines + 1;
    const stated = values['entryNo'];
    if (stated !== undefined && stated !== BigInt(entryNo)) return 'UNEXPECTED';
    if (entryNo > manifest.limits.linesPerFile) return 'TOO_MANY_LINES';
    const entry = entryOf(values, entryNo, format, manifest);
    this.#all.add(entry);
    count(this.#perStatus, String(values['status']), entry.amountFen);
    return entry;
  }

  check(file: Values): void {
    const lines = BigInt(this.#all.lines);
    // Only a bank's word on the whole file comes without lines and without totals.
    if (file['lines'] === undefined && lines === 0n && this.#stage !== 'RESULT') return;
    const { sumFen, hashTotal } = this.#all.totals();
    if (numberOf(file, 'lines') !== lines) throw new BankFileError('COUNT_DIFFERS');
    if (numberOf(file, 'sumFen') !== sumFen) throw new BankFileError('SUM_DIFFERS');
    if (file['hashTotal'] !== undefined && file['hashTotal'] !== BigInt(hashTotal)) {
      throw new BankFileError('HASH_DIFFERS');
    }
    for (const status of statusesIn(file)) {
      if (file[`lines:${status}`] !== this.#perStatus[`lines:${status}`])
        throw new BankFileError('COUNT_DIFFERS');
      if (file[`sumFen:${status}`] !== this.#perStatus[`sumFen:${status}`])
        throw new BankFileError('SUM_DIFFERS');
    }
  }

  counted(): { entries: number; sumFen: bigint } {
    return { entries: this.#all.lines, sumFen: this.#all.totals().sumFen };
  }
}

/** A message names itself in its first bytes; a file of records is whatever return of records the bank has. */
async function recognise(
  manifest: BankManifest,
  content: AsyncIterable<Buffer>,
): Promise<{ format: ReturnFormat; bytes: AsyncIterable<Buffer> }> {
  const source = content[Symbol.asyncIterator]();
  const start: Buffer[] = [];
  let size = 0;
  while (size < RECOGNISED_WITHIN) {
    const next = await source.next();
    if (next.done) break;
    start.push(next.value);
    size += next.value.length;
  }
  const text = Buffer.concat(start).subarray(0, RECOGNISED_WITHIN).toString('latin1');
  const format =
    manifest.returns.find(
      (each) => each.layout === 'XML' && text.includes(XML_MESSAGES[each.message].namespace),
    ) ??
    manifest.returns.find((each) => each.layout !== 'XML') ??
    manifest.returns[0];
  if (format === undefined) throw new BankFileError('UNEXPECTED');
  return { format, bytes: continued(start, source) };
}

const RECOGNISED_WITHIN = 2_048;

async function* continued(
  start: readonly Buffer[],
  source: AsyncIterator<Buffer>,
): AsyncGenerator<Buffer, void, void> {
  try {
    yield* start;
    for (let next = await source.next(); !next.done; next = await source.next()) yield next.value;
  } finally {
    await source.return?.();
  }
}
