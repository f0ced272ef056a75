import type { FieldCipher } from '../../security/field-cipher.ts';
import type { Executor } from '../../store/database.ts';
import { openLine } from '../line-secrets.ts';
import { cells, htmlPage, text } from './html.ts';
import { linesAfter, type LineRow } from './lines.ts';
import { KIND_NAMES, monthName, sheetFacts, type SheetFacts } from './sheet-facts.ts';
import type { SheetRow } from './sheet-store.ts';
import type { WageItem } from './table-row.ts';
import { yuanOfFen } from './yuan.ts';

export const LINES_PER_PART = 2000;
const LINES_PER_PAGE = 15;

const HEADS = [
  '序号',
  '姓名',
  '证件号码',
  '出勤天数',
  '工时',
  '应发项目',
  '应发合计',
  '扣除项目',
  '扣除合计',
];
const LAST_HEADS = ['实发金额', '签字'];

/** What of a version the paper shows besides its lines. */
export interface PrintedVersion {
  version: number;
  lines: number;
  totalFen: number;
  contentDigest: string;
}

/**
 * The sheet for the workers to sign [GX-1.1-12]: a section per page of A4, each with its heads and its own sum, the
 * grand total on the last. Nothing in it depends on when or where it is made: the same version has the same bytes.
 * Null: there is no such part.
 */
export async function printSheet(
  { cipher }: { cipher: FieldCipher },
  executor: Executor,
  sheet: SheetRow,
  printed: PrintedVersion,
  part: number,
): Promise<Buffer | null> {
  const from = (part - 1) * LINES_PER_PART;
  if (from >= printed.lines) return null;
  const filter = { sheet, version: printed.version };
  const rows = await linesAfter(executor, filter, from, LINES_PER_PART);
  const facts = await sheetFacts(executor, sheet);
  const pages: string[] = [];
  for (let at = 0; at < rows.length; at += LINES_PER_PAGE)
    pages.push(printPage(cipher, sheet, printed, facts, rows.slice(at, at + LINES_PER_PAGE), from + at));
  const title = `${facts.projectName} ${monthName(sheet.wage_month)}${KIND_NAMES[sheet.kind] ?? ''}表`;
  return htmlPage(
    title,
    '@page{size:A4 landscape;margin:10mm}.sign{width:25mm}td{height:7mm}',
    pages.join('\n'),
  );
}

function printPage(
  cipher: FieldCipher,
  sheet: SheetRow,
  printed: PrintedVersion,
  facts: SheetFacts,
  rows: readonly LineRow[],
  from: number,
): string {
  const page = from / LINES_PER_PAGE + 1;
  const pages = Math.ceil(printed.lines / LINES_PER_PAGE);
  const sum = rows.reduce((total, { net_fen }) => total + Number(net_fen), 0);
  const head = [...HEADS, ...LAST_HEADS];
  return `<section>
<h1>${text(facts.projectName)} ${monthName(sheet.wage_month)}${KIND_NAMES[sheet.kind] ?? ''}表</h1>
<p>用人单位：${text(facts.employerName)}　发放单位：${text(facts.payerName)}　工资支付周期：${monthName(sheet.pay_month)}　约定发薪日：${sheet.stated.payDay}　编号：${text(sheet.sheet_id)}　第 ${printed.version} 版</p>
<table>
<thead><tr>${cells('th', head)}</tr></thead>
<tbody>
${rows.map((row) => printLine(cipher, row)).join('\n')}
<tr><td colspan="${HEADS.length}">本页小计（${rows.length} 人）</td><td class="number">${yuanOfFen(sum)}</td><td></td></tr>
${page === pages ? `<tr><td colspan="${HEADS.length}">总计（${printed.lines} 人）</td><td class="number">${yuanOfFen(printed.totalFen)}</td><td></td></tr>\n` : ''}</tbody>
</table>
<footer>第 ${page} 页，共 ${pages} 页　内容摘要 ${printed.contentDigest}</footer>
</section>`;
}

function printLine(cipher: FieldCipher, row: LineRow): string {
  const { idCardNumber = '' } = openLine(cipher, row.line_id, row.sealed);
  const items = row.items as WageItem[];
  const facts = [
    String(row.line_no),
    row.worker_name,
    idCardNumber,
    numberText(row.days),
    numberText(row.hours),
  ];
  const amount = (fen: number) => `<td class="number">${yuanOfFen(fen)}</td>`;
  return `<tr>${cells('td', facts)}<td>${itemList(items, 'DUE')}</td>${amount(row.gross_fen)}<td>${itemList(items, 'WITHHELD')}</td>${amount(row.deductions_fen)}${amount(row.net_fen)}<td class="sign"></td></tr>`;
}

export function itemList(items: readonly WageItem[], kind: WageItem['kind']): string {
  return items
    .filter((item) => item.kind === kind)
    .map(({ name, amountFen }) => `${text(name)} ${yuanOfFen(amountFen)}`)
    .join('<br>');
}

export function numberText(value: string | null): string {
  return value === null ? '' : String(Number(value));
}
