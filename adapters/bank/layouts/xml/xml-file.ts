import { strictEncoding, type EncodingName } from '../../encoding/strict-encoding.ts';
import { BankFileError, type FileFault } from '../../file-fault.ts';
import type { XmlFormat } from '../../manifest.ts';
import type { FileLayout } from '../file-layout.ts';
import type { Values } from '../values.ts';
import { isBranch, isLeaf, type XmlBranch, type XmlMessage, type XmlNode } from './message.ts';
import { XML_MESSAGES, type XmlMessageName } from './messages.ts';
import { readXml } from './xml-reader.ts';
import { around, renderer, throwFault, type Renderer } from './xml-writer.ts';

/** A file that is one ISO 20022 message. */
export function xmlFile(format: XmlFormat & { encoding: EncodingName }): FileLayout {
  const { message, line, renderLine, renderFile } = prepared(format.message);
  const encoding = strictEncoding(format.encoding);
  const encode = (text: string): Buffer => {
    const bytes = encoding.encode(text);
    if (bytes === null) throw new BankFileError('CHARACTERS');
    return bytes;
  };
  return {
    carries: { file: valuesIn(message.root, false), line: valuesIn(line, true) },
    lineFaults: (values) => faultsOf(renderLine, values),
    fileFaults: (values) => faultsOf(renderFile, values),
    around(file) {
      const { before, after } = around(message, file);
      return {
        before: encode(`<?xml version="1.0" encoding="${format.encoding}"?>\n${before}`),
        after: encode(`\n${after}\n`),
      };
    },
    lines() {
      let text = '';
      return {
        add: (values) => {
          text += `\n${renderLine(values, throwFault)}`;
        },
        take() {
          const bytes = encode(text);
          text = '';
          return bytes;
        },
      };
    },
    read: (content) => readXml(content, message, format.encoding),
  };
}

interface Prepared {
  message: XmlMessage;
  line: XmlBranch;
  renderLine: Renderer;
  renderFile: Renderer;
}

const PREPARED = new Map<XmlMessageName, Prepared>();

function prepared(name: XmlMessageName): Prepared {
  const known = PREPARED.get(name);
  if (known) return known;
  const message: XmlMessage = XML_MESSAGES[name];
  const line = lineBranch(message.root);
  const renderLine = renderer(line, message.tables.line);
  const made = { message, line, renderLine, renderFile: renderer(message.root, message.tables.file) };
  PREPARED.set(name, made);
  return made;
}

/** Faults of every value that the message has a place for. */
function faultsOf(render: Renderer, values: Values): FileFault[] {
  const faults: FileFault[] = [];
  render(values, (fault) => faults.push(fault));
  return faults;
}

/** The branch that stands once for each line. */
function lineBranch(node: XmlNode): XmlBranch {
  const found = findLine(node);
  if (found === null) throw new Error('the message has no element for its lines');
  return found;
}

function findLine(node: XmlNode): XmlBranch | null {
  if (!isBranch(node)) return null;
  if (node.eachLine) return node;
  for (const child of node.children) {
    const found = findLine(child);
    if (found !== null) return found;
  }
  return null;
}

function valuesIn(node: XmlNode, inLine: boolean): Set<string> {
  if (isLeaf(node)) return new Set([node.value]);
  if (!isBranch(node)) return new Set();
  const children = node.children.filter((child) => inLine || !isBranch(child) || !child.eachLine);
  return new Set(children.flatMap((child) => [...valuesIn(child, inLine)]));
}
