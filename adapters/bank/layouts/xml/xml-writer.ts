import type { FileFault } from '../../file-fault.ts';
import { BankFileError } from '../../file-fault.ts';
import { writeValue, type Values, type ValueTable } from '../values.ts';
import { isBranch, isLeaf, type XmlBranch, type XmlLeaf, type XmlMessage, type XmlNode } from './message.ts';
import { statusesIn } from '../status-totals.ts';
import { escapeXml } from './xml-text.ts';

type OnFault = (fault: FileFault) => void;

/** What stands before the lines and after them. */
export function renderAround(message: XmlMessage, values: Values): { before: string; after: string } {
  return around(message.root, message, values, throwFault, ` xmlns="${message.namespace}"`);
}

/** Empty where the branch has values and all are absent: a constant alone says nothing. */
export function render(
  node: XmlNode,
  table: ValueTable,
  values: Values,
  onFault: OnFault = throwFault,
): string {
  if (isLeaf(node)) return renderLeaf(node, table, values, onFault);
  if (!isBranch(node)) return `<${node.name}>${node.constant}</${node.name}>`;
  let inner = '';
  let saysSomething = false;
  for (const child of node.children) {
    if (isBranch(child) && child.eachLine) continue;
    const part =
      isBranch(child) && child.eachStatus
        ? renderStatuses(child, table, values, onFault)
        : render(child, table, values, onFault);
    inner += part;
    if (part !== '' && (isLeaf(child) || (isBranch(child) && hasValue(child)))) saysSomething = true;
  }
  if (!saysSomething && hasValue(node)) return '';
  return `<${node.name}${namespaceOf(node)}>${inner}</${node.name}>`;
}

/** What is counted for a status stands among the file's values as `lines:ACSC` and `sumFen:ACSC`. */
function renderStatuses(node: XmlBranch, table: ValueTable, values: Values, onFault: OnFault): string {
  return statusesIn(values)
    .map((status) => ({ status, lines: values[`lines:${status}`], sumFen: values[`sumFen:${status}`] }))
    .map((counted) => render(node, { ...table, status: { kind: 'text', needed: true } }, counted, onFault))
    .join('');
}

/** Faults of every value that the message has a place for. */
export function renderFaults(node: XmlNode, table: ValueTable, values: Values): FileFault[] {
  const faults: FileFault[] = [];
  render(node, table, values, (fault) => faults.push(fault));
  return faults;
}

/** In characters; a text of as few code units has no more of them. */
function isLongerThan(max: number, text: string): boolean {
  return text.length > max && [...text].length > max;
}

function renderLeaf(node: XmlLeaf, table: ValueTable, values: Values, onFault: OnFault): string {
  const value = values[node.value];
  if (node.only !== undefined && typeof value === 'string' && !node.only.test(value)) return '';
  const written = writeValue(table, node, values);
  if ('fault' in written) {
    onFault({ code: written.fault, place: { value: node.value } });
    return '';
  }
  if (node.max !== undefined && isLongerThan(node.max, written.text)) {
    onFault({ code: 'TOO_LONG', place: { value: node.value } });
    return '';
  }
  if (written.text === '') return '';
  const currency = node.currency === undefined ? '' : ` Ccy="${node.currency}"`;
  return `<${node.name}${currency}>${escapeXml(written.text)}</${node.name}>`;
}

function around(
  node: XmlBranch,
  message: XmlMessage,
  values: Values,
  onFault: OnFault,
  attributes: string,
): { before: string; after: string } {
  let before = `<${node.name}${attributes}>`;
  let after = '';
  let passed = false;
  for (const child of node.children) {
    if (isBranch(child) && child.eachLine) passed = true;
    else if (isBranch(child) && holdsLines(child)) {
      const inner = around(child, message, values, onFault, namespaceOf(child));
      before += inner.before;
      after += inner.after;
      passed = true;
    } else if (passed) after += render(child, message.tables.file, values, onFault);
    else before += render(child, message.tables.file, values, onFault);
  }
  return { before, after: `${after}</${node.name}>` };
}

function holdsLines(node: XmlBranch): boolean {
  return node.children.some((child) => isBranch(child) && (child.eachLine === true || holdsLines(child)));
}

function hasValue(node: XmlBranch): boolean {
  return node.children.some((child) => isLeaf(child) || (isBranch(child) && hasValue(child)));
}

const namespaceOf = (node: XmlBranch): string =>
  node.namespace === undefined ? '' : ` xmlns="${node.namespace}"`;

function throwFault({ code, place }: FileFault): never {
  throw new BankFileError(code, place);
}
