import { ENTRY_VALUES, RETURN_VALUES } from '../values.ts';
import {
  agreed,
  amount,
  branch,
  constant,
  eachLine,
  leaf,
  optional,
  reasonChoice,
  type XmlMessage,
} from './message.ts';

/**
 * camt.054.001.04, what the bank booked on the special account, one transaction an entry. A wage that left is a debit;
 * one that came back is a credit with the line's id. Entries without such an id are other movements of the account:
 * they are read, counted, and belong to no line.
 */
export const camt054: XmlMessage = {
  namespace: 'urn:iso:std:iso:20022:tech:xsd:camt.054.001.04',
  tables: { file: RETURN_VALUES, line: ENTRY_VALUES },
  root: branch(
    'Document',
    branch(
      'BkToCstmrDbtCdtNtfctn',
      branch('GrpHdr', leaf('MsgId', 'returnId', 35), leaf('CreDtTm', 'createdAt')),
      branch(
        'Ntfctn',
        leaf('Id', 'returnId', 35),
        leaf('CreDtTm', 'createdAt'),
        branch('Acct', branch('Id', branch('Othr', leaf('Id', 'payerAccount', 34))), agreed('Ccy', 'CNY')),
        branch('TxsSummry', branch('TtlNtries', leaf('NbOfNtries', 'lines', 15), leaf('Sum', 'sumFen', 18))),
        eachLine(
          'Ntry',
          amount('Amt', 'amountFen'),
          leaf('CdtDbtInd', 'direction', 4),
          leaf('Sts', 'status', 4),
          branch('BookgDt', optional('Dt', 'bookedOn')),
          optional('AcctSvcrRef', 'reference', 35),
          branch('BkTxCd', branch('Prtry', constant('Cd', 'WAGE'))),
          branch(
            'NtryDtls',
            branch(
              'TxDtls',
              branch('Refs', optional('EndToEndId', 'lineId', 35)),
              amount('Amt', 'amountFen'),
              leaf('CdtDbtInd', 'direction', 4),
              branch(
                'RltdPties',
                branch('CdtrAcct', branch('Id', branch('Othr', optional('Id', 'account', 34)))),
              ),
              branch('RtrInf', branch('Rsn', ...reasonChoice('bankCode')), {
                ...optional('AddtlInf', 'text', 105),
                repeated: true,
              }),
            ),
          ),
        ),
      ),
    ),
  ),
};
