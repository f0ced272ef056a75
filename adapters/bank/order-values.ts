import { BankFileError } from './file-fault.ts';
import { text, optionalText, numberOf } from './layouts/read-values.ts';
import type { Values } from './layouts/values.ts';
import type { PaymentLine, PaymentOrder } from './port.ts';

/** A line as it came out of a file: what the layout does not carry is absent. */
export type OrderLine = Pick<PaymentLine, 'lineId' | 'payeeName' | 'account' | 'amountFen'> &
  Partial<PaymentLine>;

export function orderValues({ payer, totals, ...order }: PaymentOrder): Values {
  return {
    ...order,
    payerName: payer.name,
    payerAccount: payer.account,
    payerCnaps: payer.branchCnaps,
    lines: BigInt(totals.lines),
    sumFen: totals.sumFen,
    hashTotal: BigInt(totals.hashTotal),
  };
}

export function orderOf(values: Values): PaymentOrder {
  return {
    fileId: text(values, 'fileId'),
    createdAt: text(values, 'createdAt'),
    bankId: text(values, 'bankId'),
    projectId: text(values, 'projectId'),
    sheetId: text(values, 'sheetId'),
    payMonth: text(values, 'payMonth'),
    executionDay: text(values, 'executionDay'),
    lastExecutionDay: text(values, 'lastExecutionDay'),
    payer: {
      name: text(values, 'payerName'),
      account: text(values, 'payerAccount'),
      ...optionalText(values, 'payerCnaps', 'branchCnaps'),
    },
    totals: {
      lines: Number(numberOf(values, 'lines')),
      sumFen: numberOf(values, 'sumFen'),
      hashTotal: numberOf(values, 'hashTotal').toString(),
    },
  };
}

export function lineValues(line: PaymentLine): Values {
  // Member by member: for a million lines, taking an object apart and together again costs more than writing it.
  return {
    lineId: line.lineId,
    lineNo: BigInt(line.lineNo),
    payeeName: line.payeeName,
    account: line.account,
    accountKind: line.accountKind,
    branchCnaps: line.branchCnaps,
    bankName: line.bankName,
    idCardNumber: line.idCardNumber,
    amountFen: line.amountFen,
    note: line.note,
  };
}

export function lineOf(values: Values): OrderLine {
  const lineNo = values['lineNo'];
  return {
    lineId: text(values, 'lineId'),
    payeeName: text(values, 'payeeName'),
    account: text(values, 'account'),
    amountFen: numberOf(values, 'amountFen'),
    ...(typeof lineNo === 'bigint' ? { lineNo: Number(lineNo) } : {}),
    ...accountKind(values),
    ...optionalText(values, 'branchCnaps'),
    ...optionalText(values, 'bankName'),
    ...optionalText(values, 'idCardNumber'),
    ...optionalText(values, 'note'),
  };
}

function accountKind(values: Values): Pick<OrderLine, 'accountKind'> {
  const kind = values['accountKind'];
  if (kind === undefined) return {};
  if (kind === 'CARD' || kind === 'PASSBOOK') return { accountKind: kind };
  throw new BankFileError('FORMAT', { value: 'accountKind' });
}
