import { createReadStream } from 'node:fs';
import { SaxesParser } from 'saxes';

/** What a wage order asks of the bank, as it stands in the file; amounts in fen. */
export interface Order {
  messageId: string;
  payerAccount: string;
  lastExecutionDay: string;
  /** Stated in the head, to be compared with the lines. */
  count: number;
  sumFen: bigint;
  hashTotal: string;
  lines: OrderLine[];
}

export interface OrderLine {
  lineId: string;
  payeeName: string;
  account: string;
  amountFen: bigint;
}

const TRANSFER = 'Document/CstmrCdtTrfInitn';
const LINE = `${TRANSFER}/PmtInf/CdtTrfTxInf`;

/** Reads a pain.001.001.09 as the bank's guide describes it. Throws where it is not one. */
export async function readOrder(path: string): Promise<Order> {
  const head = new Map<string, string>();
  const lines: OrderLine[] = [];
  let line = new Map<string, string>();
  const open: string[] = [];
  let text = '';
  const parser = new SaxesParser();
  parser.on('doctype', () => {
    throw new Error('a wage order has no DOCTYPE');
  });
  parser.on('opentag', ({ name }) => {
    open.push(name);
    text = '';
    if (open.join('/') === LINE) line = new Map();
  });
  parser.on('text', (part) => (text += part));
  parser.on('closetag', () => {
    const place = open.join('/');
    open.pop();
    if (place === LINE) lines.push(lineOf(line));
    else if (place.startsWith(`${LINE}/`)) line.set(place.slice(LINE.length + 1), text);
    else head.set(place, text);
    text = '';
  });
  for await (const chunk of createReadStream(path, 'utf8')) parser.write(chunk as string);
  parser.close();
  const supplement = `${TRANSFER}/SplmtryData/Envlp/WageOrder`;
  return {
    messageId: needed(head, `${TRANSFER}/GrpHdr/MsgId`),
    payerAccount: needed(head, `${TRANSFER}/PmtInf/DbtrAcct/Id/Othr/Id`),
    lastExecutionDay: needed(head, `${supplement}/LastExecutionDay`),
    count: Number(needed(head, `${TRANSFER}/GrpHdr/NbOfTxs`)),
    sumFen: fenOf(needed(head, `${TRANSFER}/GrpHdr/CtrlSum`)),
    hashTotal: needed(head, `${supplement}/HashTotal`),
    lines,
  };
}

function lineOf(line: Map<string, string>): OrderLine {
  return {
    lineId: needed(line, 'PmtId/EndToEndId'),
    payeeName: needed(line, 'Cdtr/Nm'),
    account: needed(line, 'CdtrAcct/Id/Othr/Id'),
    amountFen: fenOf(needed(line, 'Amt/InstdAmt')),
  };
}

function needed(values: Map<string, string>, place: string): string {
  const value = values.get(place);
  if (value === undefined || value === '') throw new Error(`${place} is missing`);
  return value;
}

/** Yuan with up to two decimals; no floating point ever touches money. */
export function fenOf(yuan: string): bigint {
  const match = /^(\d+)(?:\.(\d{1,2}))?$/.exec(yuan);
  if (!match) throw new Error('an amount is yuan with at most two decimals');
  return BigInt(match[1] ?? '0') * 100n + BigInt((match[2] ?? '').padEnd(2, '0'));
}

export function yuanOf(fen: bigint): string {
  return `${fen / 100n}.${(fen % 100n).toString().padStart(2, '0')}`;
}
