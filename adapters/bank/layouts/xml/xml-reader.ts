import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { EncodingName } from '../../encoding/strict-encoding.ts';
import { BankFileError, type FileFaultCode, type Place } from '../../file-fault.ts';
import type { RawItem } from '../file-layout.ts';
import { addValue } from '../record-codec.ts';
import { readValue, type Values } from '../values.ts';
import { addStatus } from '../status-totals.ts';
import { isBranch, isLeaf, type XmlMessage, type XmlNode } from './message.ts';
import { LONGEST_TOKEN, xmlPieces } from './xml-pieces.ts';

const DEEPEST = 64;
const LONGEST_TEXT = 2_000;

/**
 * Reads a message element by element, each line as soon as its element is closed. There is no DOCTYPE, so there are
 * no entities but XML's own five; what is not in the message's tree is read past.
 */
export async function* readXml(
  content: AsyncIterable<Buffer>,
  message: XmlMessage,
  encoding: EncodingName,
): AsyncGenerator<RawItem, void, void> {
  const reader = new MessageReader(message, encoding);
  for await (const { text, byte } of xmlPieces(content, encoding)) {
    reader.write(text, byte);
    yield* reader.take();
  }
  reader.end();
  yield* reader.take();
}

interface OpenElement {
  name: string;
  node: XmlNode | null;
  /** Of the elements in it. */
  namespace: string;
  text: string;
}

class MessageReader {
  readonly #message: XmlMessage;
  readonly #parser = new SaxesParser({ xmlns: true, position: true });
  readonly #stack: OpenElement[] = [];
  #items: RawItem[] = [];
  #byte = 0;
  #sinceEvent = 0;
  #headGiven = false;
  readonly #file: Values = {};
  readonly #fileSeen = new Set<XmlNode>();
  #status: Values | null = null;
  #line: { values: Values; seen: Set<XmlNode>; faulty: boolean; place: Place } | null = null;

  constructor(message: XmlMessage, encoding: EncodingName) {
    this.#message = message;
    const parser = this.#parser;
    parser.on('error', () => this.#fail('NOT_WELL_FORMED'));
    parser.on('doctype', () => this.#fail('DOCTYPE'));
    parser.on('xmldecl', (declaration) => {
      const declared = declaration.encoding ?? encoding;
      if (declared.toUpperCase() !== encoding) this.#fail('BYTES');
    });
    parser.on('opentag', (tag) => this.#open(tag));
    parser.on('text', (text) => this.#text(text));
    parser.on('cdata', (text) => this.#text(text));
    parser.on('closetag', () => this.#close());
  }

  write(text: string, byte: number): void {
    this.#byte = byte;
    this.#sinceEvent += text.length;
    this.#parser.write(text);
    // A comment or a text of any length would otherwise be gathered in memory.
    if (this.#sinceEvent > 2 * LONGEST_TOKEN) this.#fail('LINE_TOO_LONG');
  }

  end(): void {
    if (this.#stack.length > 0) this.#fail('TRUNCATED');
    this.#parser.close();
    const missing = firstMissing(this.#message.root, this.#fileSeen);
    if (missing !== null) throw new BankFileError(missing.code, missing.place);
    this.#giveHead();
    this.#items.push({ kind: 'TAIL', values: this.#file });
  }

  take(): RawItem[] {
    const items = this.#items;
    this.#items = [];
    return items;
  }

  #open(tag: SaxesTagNS): void {
    this.#sinceEvent = 0;
    if (this.#stack.length >= DEEPEST) this.#fail('UNEXPECTED');
    const { name, node, namespace } = this.#match(tag);
    if (this.#stack.length === 0 && node === null) this.#fail('UNEXPECTED');
    this.#stack.push({ name, node, namespace, text: '' });
    if (node === null) return;
    if (isBranch(node) && node.eachLine) {
      this.#giveHead();
      this.#line = { values: {}, seen: new Set(), faulty: false, place: this.#place() };
    }
    if (isBranch(node) && node.eachStatus) this.#status = {};
    if (isLeaf(node) && node.currency !== undefined && tag.attributes['Ccy']?.value !== node.currency) {
      this.#reject('UNEXPECTED', node.value);
    }
  }

  /** The place in the tree of an element that is opened now. */
  #match({ local: name, uri }: SaxesTagNS): Omit<OpenElement, 'text'> {
    const parent = this.#stack.at(-1);
    const { root, namespace: own } = this.#message;
    const children = parent === undefined ? [root] : childrenOf(parent.node);
    const node = children.find((child) => child.name === name) ?? null;
    const wanted = (node !== null && isBranch(node) ? node.namespace : undefined) ?? parent?.namespace ?? own;
    return { name, node: uri === wanted ? node : null, namespace: wanted };
  }

  #text(text: string): void {
    this.#sinceEvent = 0;
    const element = this.#stack.at(-1);
    if (element === undefined || element.node === null || isBranch(element.node)) return;
    element.text += text;
    if (element.text.length > LONGEST_TEXT) this.#fail('LINE_TOO_LONG');
  }

  #close(): void {
    this.#sinceEvent = 0;
    const element = this.#stack.at(-1);
    if (element !== undefined && element.node !== null) this.#settle(element.node, element.text);
    this.#stack.pop();
  }

  #settle(node: XmlNode, text: string): void {
    if (isBranch(node)) {
      if (node.eachLine) this.#settleLine(node);
      if (node.eachStatus) this.#settleStatus();
      return;
    }
    const { values, seen } = this.#line ?? { values: this.#status ?? this.#file, seen: this.#fileSeen };
    const isRepeated = seen.has(node) && isLeaf(node) && node.repeated === true;
    if (isRepeated) return;
    seen.add(node);
    if (!isLeaf(node)) {
      if (node.check && node.constant !== text) this.#reject('UNEXPECTED');
      return;
    }
    const table = this.#line === null ? this.#message.tables.file : this.#message.tables.line;
    const read = readValue(table, { ...node, optional: false }, text);
    if ('fault' in read) this.#reject(read.fault, node.value);
    else if (!addValue(values, node.value, read.value)) this.#reject('CONTRADICTION', node.value);
  }

  #settleStatus(): void {
    if (this.#status !== null && !addStatus(this.#file, this.#status))
      this.#reject('CONTRADICTION', 'status');
    this.#status = null;
  }

  #settleLine(node: XmlNode): void {
    const line = this.#line;
    if (line === null) return;
    const missing = firstMissing(node, line.seen);
    if (missing !== null && !line.faulty) this.#reject(missing.code, missing.place.value);
    if (!line.faulty) this.#items.push({ kind: 'LINE', values: line.values, place: line.place });
    this.#line = null;
  }

  #giveHead(): void {
    if (this.#headGiven) return;
    this.#headGiven = true;
    this.#items.push({ kind: 'HEAD', values: { ...this.#file } });
  }

  /** In a line it costs that line; elsewhere the whole file. */
  #reject(code: FileFaultCode, value?: string): void {
    if (this.#line === null) this.#fail(code, value);
    this.#line.faulty = true;
    this.#items.push({ kind: 'FAULT', fault: { code, place: this.#place(value) } });
  }

  #fail(code: FileFaultCode, value?: string): never {
    throw new BankFileError(code, this.#place(value));
  }

  #place(value?: string): Place {
    const element = this.#stack.map(({ name }) => name).join('/');
    return {
      line: this.#parser.line,
      byte: this.#byte,
      ...(element === '' ? {} : { element }),
      ...(value === undefined ? {} : { value }),
    };
  }
}

function childrenOf(node: XmlNode | null): readonly XmlNode[] {
  return node !== null && isBranch(node) ? node.children : [];
}

/** A value or a constant that must be there, of this element and of what is below it. */
function firstMissing(
  node: XmlNode,
  seen: ReadonlySet<XmlNode>,
): { code: FileFaultCode; place: Place } | null {
  if (isBranch(node)) {
    for (const child of node.children) {
      if (isBranch(child) && (child.eachLine || child.eachStatus)) continue;
      const missing = firstMissing(child, seen);
      if (missing !== null) return missing;
    }
    return null;
  }
  if (seen.has(node)) return null;
  if (isLeaf(node)) return node.optional ? null : { code: 'MISSING', place: { value: node.value } };
  return node.check ? { code: 'UNEXPECTED', place: { element: node.name } } : null;
}
