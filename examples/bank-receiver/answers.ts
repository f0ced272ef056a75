import { applies, type Behaviour } from './behaviour.ts';
import { yuanOf, type Order, type OrderLine } from './order.ts';

export interface Answer {
  /** Part of the file's name: `accepted`, `refused`, `result`, `booked`, `returned`. */
  kind: string;
  xml: string;
}

/** What became of one line at the bank. */
export interface Settled {
  line: OrderLine;
  status: 'ACCC' | 'RJCT';
  reason: string | null;
  reference: string;
}

export interface AnswerTime {
  /** RFC 3339 with offset. */
  now: string;
  day: string;
}

/** pain.002: the order as a whole was taken, or was not; nothing is said of single lines. */
export function groupAnswer(
  order: Pick<Order, 'messageId'>,
  status: 'ACTC' | 'RJCT',
  time: AnswerTime,
  refusal?: { code: string; words: string },
): Answer {
  const reason = refusal ? statusReason(refusal.code, refusal.words) : '';
  const kind = status === 'ACTC' ? 'accepted' : 'refused';
  return { kind, xml: statusReport(`${order.messageId}-${kind}`, order.messageId, status, time, reason, '') };
}

/** pain.002: what became of each line. The totals per status are those of the lines that it names. */
export function resultAnswer(
  order: Order,
  settled: readonly Settled[],
  behaviour: Behaviour,
  time: AnswerTime,
): Answer {
  const named = settled.flatMap((one) => {
    const { account } = one.line;
    if (applies(behaviour.leaveOut, account)) return [];
    const told = applies(behaviour.wrongAmount, account)
      ? { ...one, line: { ...one.line, amountFen: one.line.amountFen - 1n } }
      : one;
    return applies(behaviour.nameTwice, account) ? [told, told] : [told];
  });
  const status = named.some((one) => one.status === 'RJCT') ? 'PART' : 'ACSC';
  const perStatus = (['ACCC', 'RJCT'] as const).map((one) => totalOf(named, one)).join('');
  const lines = named.map(lineStatus).join('');
  const id = `${order.messageId}-result`;
  return { kind: 'result', xml: statusReport(id, order.messageId, status, time, perStatus, lines) };
}

/** camt.054: debits of the special account, one a wage paid; or credits for those that came back. */
export function bookingNotice(
  order: Order,
  settled: readonly Settled[],
  direction: 'DBIT' | 'CRDT',
  time: AnswerTime,
): Answer {
  const kind = direction === 'DBIT' ? 'booked' : 'returned';
  const id = `${order.messageId}-${kind}`;
  const sum = settled.reduce((total, { line }) => total + line.amountFen, 0n);
  const entries = settled.map((one) => bookingEntry(one, direction, time)).join('');
  const xml =
    `<?xml version="1.0" encoding="UTF-8"?>\n` +
    `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.054.001.04"><BkToCstmrDbtCdtNtfctn>` +
    `<GrpHdr><MsgId>${id}</MsgId><CreDtTm>${time.now}</CreDtTm></GrpHdr>` +
    `<Ntfctn><Id>${id}</Id><CreDtTm>${time.now}</CreDtTm>` +
    `<Acct><Id><Othr><Id>${order.payerAccount}</Id></Othr></Id><Ccy>CNY</Ccy></Acct>` +
    `<TxsSummry><TtlNtries><NbOfNtries>${settled.length}</NbOfNtries><Sum>${yuanOf(sum)}</Sum></TtlNtries></TxsSummry>` +
    `${entries}</Ntfctn></BkToCstmrDbtCdtNtfctn></Document>\n`;
  return { kind, xml };
}

function statusReport(
  id: string,
  messageId: string,
  status: string,
  { now }: AnswerTime,
  group: string,
  lines: string,
): string {
  const payment =
    lines === ''
      ? ''
      : `<OrgnlPmtInfAndSts><OrgnlPmtInfId>${messageId}</OrgnlPmtInfId>${lines}</OrgnlPmtInfAndSts>`;
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n` +
    `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"><CstmrPmtStsRpt>` +
    `<GrpHdr><MsgId>${id}</MsgId><CreDtTm>${now}</CreDtTm></GrpHdr>` +
    `<OrgnlGrpInfAndSts><OrgnlMsgId>${messageId}</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId>` +
    `<GrpSts>${status}</GrpSts>${group}</OrgnlGrpInfAndSts>${payment}</CstmrPmtStsRpt></Document>\n`
  );
}

function totalOf(settled: readonly Settled[], status: Settled['status']): string {
  const ofStatus = settled.filter((one) => one.status === status);
  if (ofStatus.length === 0) return '';
  const sum = ofStatus.reduce((total, { line }) => total + line.amountFen, 0n);
  return (
    `<NbOfTxsPerSts><DtldNbOfTxs>${ofStatus.length}</DtldNbOfTxs><DtldSts>${status}</DtldSts>` +
    `<DtldCtrlSum>${yuanOf(sum)}</DtldCtrlSum></NbOfTxsPerSts>`
  );
}

function lineStatus({ line, status, reason, reference }: Settled): string {
  return (
    `<TxInfAndSts><OrgnlEndToEndId>${line.lineId}</OrgnlEndToEndId><TxSts>${status}</TxSts>` +
    `${reason === null ? '' : statusReason(reason)}<AcctSvcrRef>${reference}</AcctSvcrRef>` +
    `<OrgnlTxRef><Amt><InstdAmt Ccy="CNY">${yuanOf(line.amountFen)}</InstdAmt></Amt>` +
    `<CdtrAcct><Id><Othr><Id>${line.account}</Id></Othr></Id></CdtrAcct></OrgnlTxRef></TxInfAndSts>`
  );
}

function bookingEntry({ line, reference }: Settled, direction: 'DBIT' | 'CRDT', { day }: AnswerTime): string {
  const amount = `<Amt Ccy="CNY">${yuanOf(line.amountFen)}</Amt>`;
  return (
    `<Ntry>${amount}<CdtDbtInd>${direction}</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>${day}</Dt></BookgDt>` +
    `<AcctSvcrRef>${reference}</AcctSvcrRef><BkTxCd><Prtry><Cd>WAGE</Cd></Prtry></BkTxCd>` +
    `<NtryDtls><TxDtls><Refs><EndToEndId>${line.lineId}</EndToEndId></Refs>${amount}` +
    `<CdtDbtInd>${direction}</CdtDbtInd><RltdPties><CdtrAcct><Id><Othr><Id>${line.account}</Id></Othr></Id>` +
    `</CdtrAcct></RltdPties></TxDtls></NtryDtls></Ntry>`
  );
}

/** Four characters are a code of the standard's list, others the bank's own. */
function statusReason(code: string, words?: string): string {
  const element = /^[A-Z0-9]{4}$/.test(code) ? 'Cd' : 'Prtry';
  const more = words === undefined ? '' : `<AddtlInf>${words}</AddtlInf>`;
  return `<StsRsnInf><Rsn><${element}>${code}</${element}></Rsn>${more}</StsRsnInf>`;
}
