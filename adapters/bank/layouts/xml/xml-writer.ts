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
  const steps = joined(stepsOf(node, table));
  return (values, onFault) => {
    let text = '';
    for (const step of steps) text += typeof step === 'string' ? step : step(values, onFault);
    return text;
  };
}

/** Text that is always the same, or what depends on the values. */
type Step = string | Renderer;

function stepsOf(node: XmlNode, table: ValueTable): Step[] {
  if (isLeaf(node)) return leafSteps(node, table);
  if (!isBranch(node)) return [`<${node.name}>${node.constant}</${node.name}>`];
  const [start, end] = [`<${node.name}${namespaceOf(node)}>`, `</${node.name}>`];
  const inner = node.children.flatMap((child) => {
    if (!isBranch(child)) return stepsOf(child, table);
    if (child.eachLine) return [];
    return child.eachStatus ? [statusesRenderer(child, table)] : stepsOf(child, table);
  });
  return isAlwaysThere(node) ? [start, ...inner, end] : [optionalBranch(start, joined(inner), end)];
}

/** All steps but the constant ones are values, or branches that have some. */
function optionalBranch(start: string, steps: readonly Step[], end: string): Renderer {
  return (values, onFault) => {
    let text = start;
    let saysSomething = false;
    for (const step of steps) {
      const part = typeof step === 'string' ? step : step(values, onFault);
      if (typeof step !== 'string' && part !== '') saysSomething = true;
      text += part;
    }
    return saysSomething ? text + end : '';
  };
}

const isNeeded = (leaf: XmlLeaf): boolean => leaf.optional !== true && leaf.only === undefined;

/** One of its values must be there, or it has none at all. */
function isAlwaysThere(node: XmlBranch): boolean {
  const holdsNeeded = node.children.some((child) =>
    isLeaf(child) ? isNeeded(child) : isBranch(child) && hasValue(child) && isAlwaysThere(child),
  );
  return holdsNeeded || !hasValue(node);
}

/** Constants that follow each other become one. */
function joined(steps: readonly Step[]): Step[] {
  const result: Step[] = [];
  for (const step of steps) {
    const last = result.at(-1);
    if (typeof step === 'string' && typeof last === 'string') result[result.length - 1] = last + step;
    else result.push(step);
  }
  return result;
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

function leafSteps(leaf: XmlLeaf, table: ValueTable): Step[] {
  const { name, currency } = leaf;
  const start = currency === undefined ? `<${name}>` : `<${name} Ccy="${currency}">`;
  const end = `</${name}>`;
  const content = leafContent(leaf, table);
  if (isNeeded(leaf)) return [start, content, end];
  return [
    (values, onFault) => {
      const text = content(values, onFault);
      return text === '' ? '' : start + text + end;
    },
  ];
}

function leafContent({ value, only, max = Infinity, ...field }: XmlLeaf, table: ValueTable): Renderer {
  const write = valueWriter(table, { ...field, value });
  return (values, onFault) => {
    const plain = values[value];
    if (only !== undefined && typeof plain === 'string' && !only.test(plain)) return '';
    const written = write(plain);
    if (typeof written === 'string' && !isLongerThan(max, written)) return escapeXml(written);
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
