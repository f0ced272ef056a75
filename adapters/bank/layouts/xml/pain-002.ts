import { ENTRY_VALUES, RETURN_VALUES } from '../values.ts';
import {
  amount,
  branch,
  constant,
  eachLine,
  eachStatus,
  leaf,
  optional,
  reasonChoice,
  type XmlBranch,
  type XmlMessage,
  type XmlNode,
} from './message.ts';

const reason = (code: string, words: string): XmlBranch =>
  branch('StsRsnInf', branch('Rsn', ...reasonChoice(code)), {
    ...optional('AddtlInf', words, 105),
    repeated: true,
  });

const account: XmlNode = branch('CdtrAcct', branch('Id', branch('Othr', leaf('Id', 'account', 34))));

/**
 * pain.002.001.10, the bank's report on one order. What it must add up to are the detailed totals per status: the
 * original totals are the order's own, and a report may be on a part of it.
 */
export const pain002: XmlMessage = {
  namespace: 'urn:iso:std:iso:20022:tech:xsd:pain.002.001.10',
  tables: { file: { ...RETURN_VALUES, status: { kind: 'text', needed: false } }, line: ENTRY_VALUES },
  root: branch(
    'Document',
    branch(
      'CstmrPmtStsRpt',
      branch('GrpHdr', leaf('MsgId', 'returnId', 35), leaf('CreDtTm', 'createdAt')),
      branch(
        'OrgnlGrpInfAndSts',
        leaf('OrgnlMsgId', 'fileId', 35),
        constant('OrgnlMsgNmId', 'pain.001.001.09'),
        leaf('GrpSts', 'stage', 4),
        reason('stageCode', 'stageText'),
        eachStatus(
          'NbOfTxsPerSts',
          leaf('DtldNbOfTxs', 'lines', 15),
          leaf('DtldSts', 'status', 4),
          leaf('DtldCtrlSum', 'sumFen', 18),
        ),
      ),
      branch(
        'OrgnlPmtInfAndSts',
        // A report on the order as a whole has no part on its payments.
        optional('OrgnlPmtInfId', 'fileId', 35),
        eachLine(
          'TxInfAndSts',
          leaf('OrgnlEndToEndId', 'lineId', 35),
          leaf('TxSts', 'status', 4),
          reason('bankCode', 'text'),
          optional('AcctSvcrRef', 'reference', 35),
          branch('OrgnlTxRef', branch('Amt', amount('InstdAmt', 'amountFen')), account),
        ),
      ),
    ),
  ),
};
