import { setImmediate } from 'node:timers/promises';
import type { BankAdapter, BankFacts, LineResult, RefusalReason, ReturnItem } from '../../bank/port.ts';

/**
 * The plainest layout that a bank could have, for tests of what stands around it: one line of text each, members
 * between bars, a head with the totals and an end with count and sum.
 */
export function plainLayout(changes: Partial<BankFacts> = {}): BankAdapter {
  return {
    facts: { ...FACTS, ...changes },
    checkLine: () => [],
    orderWriter: () => ({
      lines: (lines) =>
        Buffer.concat(
          lines.map(({ lineId, payeeName, account, amountFen }) =>
            text('PAY', lineId, payeeName, account, amountFen),
          ),
        ),
      around({ fileId, bankId, executionDay, lastExecutionDay, payer, totals }) {
        const { lines, sumFen, hashTotal } = totals;
        const head = [fileId, bankId, executionDay, lastExecutionDay, payer.account];
        return { before: text('ORDER', ...head, lines, sumFen, hashTotal), after: Buffer.alloc(0) };
      },
    }),
    readReturn,
  };
}

const FACTS: BankFacts = {
  manifest: 'plain',
  title: { zh: '测试银行', en: 'Test bank' },
  assumed: [],
  extension: 'txt',
  limits: { linesPerFile: 1_000_000, lineFen: 100_000_000, fileFen: 1_000_000_000_000 },
  cipher: 'AES_256_CBC',
  horizonDays: 5,
  executionDays: 5,
  enforcesLastDay: true,
  accountValidation: 'DOCUMENT',
  transport: 'DOWNLOAD',
};

const text = (...members: readonly (string | number | bigint)[]): Buffer =>
  Buffer.from(`${members.join('|')}\n`);

/** An order as the bank reads it. */
export interface PlainOrder {
  fileId: string;
  bankId: string;
  executionDay: string;
  lastExecutionDay: string;
  payer: string;
  lines: number;
  sumFen: bigint;
  hashTotal: string;
  payments: PlainPayment[];
}

export interface PlainPayment {
  lineId: string;
  name: string;
  account: string;
  amountFen: bigint;
}

export function readPlainOrder(content: Buffer): PlainOrder {
  const [head = '', ...rows] = content.toString('utf8').trimEnd().split('\n');
  const [, fileId = '', bankId = '', executionDay = '', lastExecutionDay = '', payer = '', ...totals] =
    head.split('|');
  const [lines = '', sumFen = '', hashTotal = ''] = totals;
  const payments = rows.map((row) => {
    const [, lineId = '', name = '', account = '', amount = ''] = row.split('|');
    return { lineId, name, account, amountFen: BigInt(amount) };
  });
  const order = { fileId, bankId, executionDay, lastExecutionDay, payer, hashTotal, payments };
  return { ...order, lines: Number(lines), sumFen: BigInt(sumFen) };
}

export interface PlainAnswer {
  lineId: string;
  result: LineResult;
  amountFen: bigint;
  account: string;
  code?: string;
  reason?: RefusalReason;
  reference?: string;
  bookedOn?: string;
}

/** A return as the bank writes it; `sumFen` may be wrong on purpose. */
export function writePlainReturn(
  head: { fileId: string | null; stage: 'ACCEPTED' | 'REFUSED' | 'RESULT'; code?: string },
  answers: readonly PlainAnswer[],
  sumFen = answers.reduce((sum, { amountFen }) => sum + amountFen, 0n),
): Buffer {
  const rows = answers.map(({ lineId, result, amountFen, account, code, reason, reference, bookedOn }) =>
    text(
      'ENTRY',
      lineId,
      result,
      amountFen,
      account,
      code ?? '',
      reason ?? '',
      reference ?? '',
      bookedOn ?? '',
    ),
  );
  const first = text('RETURN', head.fileId ?? '', head.stage, head.code ?? '');
  return Buffer.concat([first, ...rows, text('END', answers.length, sumFen)]);
}

async function* readReturn(content: AsyncIterable<Buffer>): AsyncGenerator<ReturnItem, void, void> {
  let entryNo = 0;
  let sum = 0n;
  let complete = false;
  for await (const line of linesOf(content)) {
    const [kind, ...members] = line.split('|');
    if (kind === 'RETURN') yield headOf(members);
    else if (kind === 'ENTRY') {
      entryNo += 1;
      const item = entryOf(entryNo, members);
      sum += item.entry.amountFen;
      yield item;
    } else complete = members[0] === String(entryNo) && members[1] === String(sum);
  }
  if (!complete)
    yield {
      kind: 'FAULT',
      fault: { place: 'END', detail: { zh: '合计不符。', en: 'The sum does not hold.' } },
    };
  yield { kind: 'END', complete, entries: entryNo, sumFen: sum };
}

function headOf([fileId = '', stage = '', code = '']: readonly string[]): ReturnItem {
  const known = stage === 'ACCEPTED' || stage === 'REFUSED' ? stage : 'RESULT';
  return { kind: 'HEAD', fileId: fileId || null, stage: known, ...(code === '' ? {} : { bankCode: code }) };
}

function entryOf(entryNo: number, members: readonly string[]): Extract<ReturnItem, { kind: 'ENTRY' }> {
  const [lineId = '', result = '', amount = '', account = '', code, reason, reference, bookedOn] = members;
  return {
    kind: 'ENTRY',
    entry: {
      ...{ entryNo, lineId, result: result as LineResult, amountFen: BigInt(amount), account },
      ...(code ? { bankCode: code } : {}),
      ...(reason ? { reason: reason as RefusalReason } : {}),
      ...(reference ? { reference } : {}),
      ...(bookedOn ? { bookedOn } : {}),
    },
  };
}

async function* linesOf(content: AsyncIterable<Buffer>): AsyncGenerator<string, void, void> {
  let rest = '';
  for await (const piece of content) {
    const lines = (rest + piece.toString('latin1')).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
    await setImmediate();
  }
}
