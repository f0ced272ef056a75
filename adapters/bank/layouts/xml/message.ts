import type { FileTables } from '../file-layout.ts';
import type { ValueField } from '../values.ts';

/**
 * An ISO 20022 message as a tree of what the hub writes and reads of it. Elements that are not in the tree are read
 * past. A branch whose values are all absent is left out when written.
 */
export interface XmlMessage {
  namespace: string;
  root: XmlBranch;
  tables: FileTables;
}

export type XmlNode = XmlBranch | XmlLeaf | XmlConstant;

export interface XmlBranch {
  name: string;
  children: readonly XmlNode[];
  /** This element stands once for each line. */
  eachLine?: true;
  /** This element stands once for each status of lines, with their count and sum. */
  eachStatus?: true;
  /** Other than the message's own. */
  namespace?: string;
}

export interface XmlLeaf extends ValueField {
  name: string;
  value: string;
  /** Most characters. */
  max?: number;
  /** Written only where the value is like this; another element stands for the others. */
  only?: RegExp;
  /** The standard lets it stand several times: the first counts. */
  repeated?: true;
  /** Written as `Ccy`, and refused when it is another. */
  currency?: 'CNY';
}

/** `check`: a file in which it is another is not what was agreed. */
export interface XmlConstant {
  name: string;
  constant: string;
  check?: true;
}

export const branch = (name: string, ...children: XmlNode[]): XmlBranch => ({ name, children });
export const eachLine = (name: string, ...children: XmlNode[]): XmlBranch => ({
  name,
  children,
  eachLine: true,
});
export const eachStatus = (name: string, ...children: XmlNode[]): XmlBranch => ({
  name,
  children,
  eachStatus: true,
});
export const leaf = (name: string, value: string, max?: number): XmlLeaf =>
  max === undefined ? { name, value } : { name, value, max };
export const optional = (name: string, value: string, max?: number): XmlLeaf => ({
  ...leaf(name, value, max),
  optional: true,
});
export const amount = (name: string, value: string): XmlLeaf => ({ name, value, currency: 'CNY' });
export const constant = (name: string, text: string): XmlConstant => ({ name, constant: text });
export const agreed = (name: string, text: string): XmlConstant => ({ name, constant: text, check: true });

export const isBranch = (node: XmlNode): node is XmlBranch => 'children' in node;
export const isLeaf = (node: XmlNode): node is XmlLeaf => 'value' in node;

/** Of a reason: a code of the standard's lists, or the bank's own. */
export const reasonChoice = (value: string): XmlNode[] => [
  { ...optional('Cd', value, 4), only: /^[A-Z0-9]{4}$/ },
  { ...optional('Prtry', value, 35), only: /^(?![A-Z0-9]{4}$)/ },
];
