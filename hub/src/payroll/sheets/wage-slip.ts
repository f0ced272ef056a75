import type { FieldCipher } from '../../security/field-cipher.ts';
import type { Executor } from '../../store/database.ts';
import { openLine } from '../line-secrets.ts';
import { htmlPage, text } from './html.ts';
import type { LineRow } from './lines.ts';
import { itemList, numberText } from './print-sheet.ts';
import { KIND_NAMES, monthName, sheetFacts } from './sheet-facts.ts';
import type { SheetRow } from './sheet-store.ts';
import type { WageItem } from './table-row.ts';
import { yuanOfFen } from './yuan.ts';

const RESULTS: Readonly<Record<string, string>> = {
  PAID: '已到账',
  RETURNED: '退票',
  FAILED: '未成功',
  DECLARED: '企业自报发放，未经银行证实',
};

/**
 * What the employer gives each worker (保障农民工工资支付条例 Art. 15): employer, period, day of payment, name, ID
 * number and contact, working time, items due and withheld with their amounts, net amount, and the bank's proof.
 */
export async function wageSlip(
  { cipher }: { cipher: FieldCipher },
  executor: Executor,
  sheet: SheetRow,
  row: LineRow,
): Promise<Buffer> {
  const facts = await sheetFacts(executor, sheet);
  const secrets = openLine(cipher, row.line_id, row.sealed);
  const reference = row.evidence_id === null ? '' : await bankReference(executor, row.evidence_id);
  const items = row.items as WageItem[];
  const isPaid = row.state === 'PAID';
  const entries: [string, string][] = [
    ['用人单位', text(facts.employerName)],
    ['项目', text(facts.projectName)],
    ['发放单位', text(facts.payerName)],
    ['工资支付周期', monthName(sheet.pay_month)],
    ['工资所属月份', monthName(sheet.wage_month)],
    ['支付日期', isPaid && row.arrived_on !== null ? row.arrived_on : ''],
    ['姓名', text(row.worker_name)],
    ['证件号码', text(secrets.idCardNumber ?? '')],
    ['联系方式', text(secrets.phone ?? '')],
    ['出勤天数', numberText(row.days)],
    ['工时', numberText(row.hours)],
    ['应发项目及金额', itemList(items, 'DUE')],
    ['应发合计', yuanOfFen(Number(row.gross_fen))],
    ['扣除项目及金额', itemList(items, 'WITHHELD')],
    ['扣除合计', yuanOfFen(Number(row.deductions_fen))],
    ['实发金额', yuanOfFen(Number(row.net_fen))],
    ['收款账号', text(row.account_masked)],
    ['支付结果', RESULTS[row.state] ?? '尚无银行结果'],
    ['银行支付凭证', text(reference)],
    ['编号', row.line_id],
  ];
  const rows = entries.map(([name, value]) => `<tr><th>${name}</th><td>${value}</td></tr>`).join('\n');
  const title = `${KIND_NAMES[sheet.kind] ?? '工资'}清单 ${row.line_id}`;
  return htmlPage(
    title,
    '@page{size:A5;margin:10mm}th{width:35mm}',
    `<section>\n<h1>${text(facts.projectName)} 工资清单</h1>\n<table>\n${rows}\n</table>\n</section>`,
  );
}

async function bankReference(executor: Executor, evidenceId: string): Promise<string> {
  const evidence = await executor
    .selectFrom('payment_evidence')
    .select(['bank_reference', 'return_id', 'entry_no'])
    .where('evidence_id', '=', Number(evidenceId))
    .executeTakeFirstOrThrow();
  return evidence.bank_reference ?? `回单 ${evidence.return_id} 第 ${evidence.entry_no} 笔`;
}
