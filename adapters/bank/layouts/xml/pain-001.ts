import { LINE_VALUES, ORDER_VALUES } from '../values.ts';
import {
  agreed,
  amount,
  branch,
  constant,
  eachLine,
  leaf,
  optional,
  type XmlBranch,
  type XmlMessage,
} from './message.ts';

/** What the standard has no element for stands in its supplementary data, under this name. */
const SUPPLEMENT = 'urn:realname-hub:bank:order:1';

const clearingMember = (value: string): XmlBranch =>
  branch('ClrSysMmbId', branch('ClrSysId', constant('Cd', 'CNAPS')), optional('MmbId', value, 35));

/**
 * pain.001.001.09, one PmtInf, category purpose SALA. Each wage is booked by itself (`BtchBookg` false): only then
 * does the statement prove single lines. Lengths are the schema's.
 */
export const pain001: XmlMessage = {
  namespace: 'urn:iso:std:iso:20022:tech:xsd:pain.001.001.09',
  tables: { file: ORDER_VALUES, line: LINE_VALUES },
  root: branch(
    'Document',
    branch(
      'CstmrCdtTrfInitn',
      branch(
        'GrpHdr',
        leaf('MsgId', 'fileId', 35),
        leaf('CreDtTm', 'createdAt'),
        leaf('NbOfTxs', 'lines', 15),
        leaf('CtrlSum', 'sumFen', 18),
        branch('InitgPty', leaf('Nm', 'payerName', 140)),
      ),
      branch(
        'PmtInf',
        leaf('PmtInfId', 'fileId', 35),
        agreed('PmtMtd', 'TRF'),
        constant('BtchBookg', 'false'),
        leaf('NbOfTxs', 'lines', 15),
        leaf('CtrlSum', 'sumFen', 18),
        branch('PmtTpInf', branch('CtgyPurp', agreed('Cd', 'SALA'))),
        branch('ReqdExctnDt', leaf('Dt', 'executionDay')),
        branch('Dbtr', leaf('Nm', 'payerName', 140)),
        branch(
          'DbtrAcct',
          branch('Id', branch('Othr', leaf('Id', 'payerAccount', 34))),
          agreed('Ccy', 'CNY'),
        ),
        branch(
          'DbtrAgt',
          branch('FinInstnId', clearingMember('payerCnaps'), branch('Othr', leaf('Id', 'bankId', 35))),
        ),
        eachLine(
          'CdtTrfTxInf',
          branch('PmtId', optional('InstrId', 'lineNo', 35), leaf('EndToEndId', 'lineId', 35)),
          branch('Amt', amount('InstdAmt', 'amountFen')),
          branch(
            'CdtrAgt',
            branch('FinInstnId', clearingMember('branchCnaps'), optional('Nm', 'bankName', 140)),
          ),
          branch(
            'Cdtr',
            leaf('Nm', 'payeeName', 140),
            branch(
              'Id',
              branch(
                'PrvtId',
                branch('Othr', optional('Id', 'idCardNumber', 35), branch('SchmeNm', constant('Cd', 'NIDN'))),
              ),
            ),
          ),
          branch(
            'CdtrAcct',
            branch('Id', branch('Othr', leaf('Id', 'account', 34))),
            branch('Tp', optional('Prtry', 'accountKind', 35)),
          ),
          branch('Purp', constant('Cd', 'SALA')),
          branch('RmtInf', optional('Ustrd', 'note', 140)),
        ),
      ),
      branch(
        'SplmtryData',
        branch('Envlp', {
          ...branch(
            'WageOrder',
            leaf('ProjectId', 'projectId', 70),
            leaf('SheetId', 'sheetId', 70),
            leaf('PayMonth', 'payMonth'),
            leaf('LastExecutionDay', 'lastExecutionDay'),
            leaf('HashTotal', 'hashTotal'),
          ),
          namespace: SUPPLEMENT,
        }),
      ),
    ),
  ),
};
