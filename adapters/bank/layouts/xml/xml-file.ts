import { strictEncoding, type EncodingName } from '../../encoding/strict-encoding.ts';
import { BankFileError } from '../../file-fault.ts';
import type { XmlFormat } from '../../manifest.ts';
import { CHUNK, type FileLayout } from '../file-layout.ts';
import { isBranch, isLeaf, type XmlBranch, type XmlMessage, type XmlNode } from './message.ts';
import { XML_MESSAGES } from './messages.ts';
import { readXml } from './xml-reader.ts';
import { render, renderAround, renderFaults } from './xml-writer.ts';

/** A file that is one ISO 20022 message. */
export function xmlFile(format: XmlFormat & { encoding: EncodingName }): FileLayout {
  const message: XmlMessage = XML_MESSAGES[format.message];
  const line = lineBranch(message.root);
  const encoding = strictEncoding(format.encoding);
  const encode = (text: string): Buffer => {
    const bytes = encoding.encode(text);
    if (bytes === null) throw new BankFileError('CHARACTERS');
    return bytes;
  };
  return {
    carries: { file: valuesIn(message.root, false), line: valuesIn(line, true) },
    lineFaults: (values) => renderFaults(line, message.tables.line, values),
    fileFaults: (values) => renderFaults(message.root, message.tables.file, values),
    begin(file) {
      const { before, after } = renderAround(message, file);
      let text = `<?xml version="1.0" encoding="${format.encoding}"?>\n${before}`;
      const taken = (): Buffer => {
        const bytes = encode(text);
        text = '';
        return bytes;
      };
      return {
        add: (values) => {
          text += `\n${render(line, message.tables.line, values)}`;
        },
        end: () => {
          text += `\n${after}\n`;
        },
        take: () => (text.length >= CHUNK ? taken() : null),
        rest: taken,
      };
    },
    read: (content) => readXml(content, message, format.encoding),
  };
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
