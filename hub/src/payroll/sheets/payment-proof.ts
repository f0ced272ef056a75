import { stringify } from 'csv-stringify/sync';
import type { Executor } from '../../store/database.ts';
import { cells, htmlPage, text } from './html.ts';
import { linesAfter, type LineRow } from './lines.ts';
import { LINES_PER_PART } from './print-sheet.ts';
import { monthName, sheetFacts } from './sheet-facts.ts';
import type { SheetRow } from './sheet-store.ts';
import { yuanOfFen } from './yuan.ts';

const HEADS = ['行号', '工资行编号', '姓名', '收款账号', '实发金额', '到账日期'];

/** What the general contractor gives back to the subcontractor (Art. 31): lines that the bank proved, no other. */
export async function paymentProof(
  executor: Executor,
  sheet: SheetRow,
  part: number,
  format: 'HTML' | 'CSV',
): Promise<Buffer> {
  const filter = { sheet, version: sheet.version, state: 'PAID' };
  const rows = await linesAfter(executor, filter, (part - 1) * LINES_PER_PART, LINES_PER_PART);
  const within = rows.filter(({ line_no }) => line_no <= part * LINES_PER_PART);
  if (format === 'CSV') return csvTable(HEADS, within.map(paidCells));
  const facts = await sheetFacts(executor, sheet);
  const sum = within.reduce((total, { net_fen }) => total + Number(net_fen), 0);
  const lines = within.map((row) => `<tr>${cells('td', paidCells(row))}</tr>`).join('\n');
  return htmlPage(
    `${facts.projectName} 实发清单`,
    '@page{size:A4;margin:10mm}',
    `<section>
<h1>${text(facts.projectName)} ${monthName(sheet.wage_month)}实发清单</h1>
<p>用人单位：${text(facts.employerName)}　发放单位：${text(facts.payerName)}　编号：${text(sheet.sheet_id)}　第 ${sheet.version} 版　第 ${part} 份</p>
<table>
<thead><tr>${cells('th', HEADS)}</tr></thead>
<tbody>
${lines}
<tr><td colspan="4">合计（${within.length} 人）</td><td>${yuanOfFen(sum)}</td><td></td></tr>
</tbody>
</table>
</section>`,
  );
}

function paidCells(row: LineRow): string[] {
  const { line_no, line_id, worker_name, account_masked, net_fen, arrived_on } = row;
  return [
    String(line_no),
    line_id,
    worker_name,
    account_masked,
    yuanOfFen(Number(net_fen)),
    arrived_on ?? '',
  ];
}

/** As spreadsheets want it: UTF-8 with BOM; a text that looks like a formula stays a text. */
export function csvTable(heads: readonly string[], rows: readonly (readonly string[])[]): Buffer {
  const table = [heads, ...rows].map((row) => [...row]);
  return Buffer.from(stringify(table, { bom: true, escape_formulas: true, record_delimiter: '\r\n' }));
}
