import type { FileFault } from '../../file-fault.ts';
import { BankFileError } from '../../file-fault.ts';
import { valueWriter, type Values, type ValueTable } from '../values.ts';
import { isBranch, isLeaf, type XmlBranch, type XmlLeaf, type XmlMessage, type XmlNode } from './message.ts';
import { statusesIn } from '../status-totals.ts';
import { escapeXml } from './xml-text.ts';

type OnFault = (fault: FileFault) => void;
export type Renderer = (values: Values, onFault: OnFault) => string;

/** What stands before the lines and after them. */
export function around(message: XmlMessage, values: Values): { before: string; after: string } {
  return aroundLines(message.root, message, values, ` xmlns="${message.namespace}"`);
}

/**
 * A node of a message made ready to be written many times. It gives nothing where the branch has values and all are
 * absent: a constant alone says nothing.
 */
export function renderer(node: XmlNode, table: ValueTable): Renderer {
  if (isLeaf(node)) return leafRenderer(node, table);
  if (isBranch(node)) return branchRenderer(node, table);
  const text = `<${node.name}>${node.constant}</${node.name}>`;
  return () => text;
}

function branchRenderer(node: XmlBranch, table: ValueTable): Renderer {
  const children = node.children
    .filter((child) => !(isBranch(child) && child.eachLine))
    .map((child) => ({ render: childRenderer(child, table), says: isLeaf(child) || hasValue(child) }));
  const saysAlways = !hasValue(node);
  const start = `<${node.name}${namespaceOf(node)}>`;
  const end = `</${node.name}>`;
  return (values, onFault) => {
    let inner = '';
    let saysSomething = saysAlways;
    for (const { render, says } of children) {
      const part = render(values, onFault);
      if (part === '') continue;
      inner += part;
      if (says) saysSomething = true;
    }
    return saysSomething ? start + inner + end : '';
  };
}

function childRenderer(node: XmlNode, table: ValueTable): Renderer {
  return isBranch(node) && node.eachStatus ? statusesRenderer(node, table) : renderer(node, table);
}

/** What is counted for a status stands among the file's values as `lines:ACSC` and `sumFen:ACSC`. */
function statusesRenderer(node: XmlBranch, table: ValueTable): Renderer {
  const render = renderer(node, { ...table, status: { kind: 'text', needed: true } });
  return (values, onFault) =>
    statusesIn(values)
      .map((status) => ({ status, lines: values[`lines:${status}`], sumFen: values[`sumFen:${status}`] }))
      .map((counted) => render(counted, onFault))
      .join('');
}

/** In characters; a text of as few code units has no more of them. */
function isLongerThan(max: number, text: string): boolean {
  return text.length > max && [...text].length > max;
}

function leafRenderer(
  { name, value, only, max = Infinity, currency, ...field }: XmlLeaf,
  table: ValueTable,
): Renderer {
  const write = valueWriter(table, { ...field, value });
  const start = currency === undefined ? `<${name}>` : `<${name} Ccy="${currency}">`;
  const end = `</${name}>`;
  return (values, onFault) => {
    const plain = values[value];
    if (only !== undefined && typeof plain === 'string' && !only.test(plain)) return '';
    const written = write(plain);
    if (written === '') return '';
    if (typeof written === 'string' && !isLongerThan(max, written)) return start + escapeXml(written) + end;
    onFault({ code: typeof written === 'string' ? 'TOO_LONG' : written.fault, place: { value } });
    return '';
  };
}

function aroundLines(
  node: XmlBranch,
  message: XmlMessage,
  values: Values,
  attributes: string,
): { before: string; after: string } {
  let before = `<${node.name}${attributes}>`;
  let after = '';
  let passed = false;
  for (const child of node.children) {
    if (isBranch(child) && child.eachLine) passed = true;
    else if (isBranch(child) && holdsLines(child)) {
      const inner = aroundLines(child, message, values, namespaceOf(child));
      before += inner.before;
      after += inner.after;
      passed = true;
    } else if (passed) after += renderer(child, message.tables.file)(values, throwFault);
    else before += renderer(child, message.tables.file)(values, throwFault);
  }
  return { before, after: `${after}</${node.name}>` };
}

function holdsLines(node: XmlBranch): boolean {
  return node.children.some((child) => isBranch(child) && (child.eachLine === true || holdsLines(child)));
}

function hasValue(node: XmlNode): boolean {
  return isBranch(node) && node.children.some((child) => isLeaf(child) || hasValue(child));
}

const namespaceOf = (node: XmlBranch): string =>
  node.namespace === undefined ? '' : ` xmlns="${node.namespace}"`;

export function throwFault({ code, place }: FileFault): never {
  throw new BankFileError(code, place);
}
