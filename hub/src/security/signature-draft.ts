import { componentValue, type SignatureInput } from './signature-input.ts';
import type { RequestHead } from './request-head.ts';

/** A signature base in parts, so that a mistake can be made on purpose and compared with what was signed. */
export interface Draft {
  lines: readonly { name: string; value: string }[];
  /** Covered components and parameters of the last line; null leaves the line out. */
  last: { label: string; covered: readonly string[]; parameters: readonly Parameter[] } | null;
  quote: string;
  colon: string;
  separator: string;
  end: string;
}

export interface Parameter {
  name: string;
  /** As it is written, with its quotation marks. */
  text: string;
}

export function draftOf(head: RequestHead, input: SignatureInput): Draft {
  return {
    lines: input.covered.map((name) => ({ name, value: componentValue(head, name) })),
    last: { label: '', covered: input.covered, parameters: splitParameters(input.parametersText) },
    quote: '"',
    colon: ': ',
    separator: '\n',
    end: '',
  };
}

export function writeDraft(draft: Draft): string {
  const named = (name: string, value: string) => `${draft.quote}${name}${draft.quote}${draft.colon}${value}`;
  const lines = draft.lines.map(({ name, value }) => named(name, value));
  if (draft.last) lines.push(named('@signature-params', writeParameters(draft.last)));
  return lines.join(draft.separator) + draft.end;
}

function writeParameters({ label, covered, parameters }: NonNullable<Draft['last']>): string {
  const list = covered.map((name) => `"${name}"`).join(' ');
  return `${label}(${list})${parameters.map(({ name, text }) => `;${name}=${text}`).join('')}`;
}

/** Only texts that were read as the profile's parameters come here: strings without escapes, and integers. */
function splitParameters(text: string): Parameter[] {
  const parameters = text.slice(text.indexOf(')') + 1);
  return [...parameters.matchAll(/;([a-z]+)=("[^"]*"|[^;]*)/g)].map(([, name = '', value = '']) => ({
    name,
    text: value,
  }));
}

/** The draft with another value for one line. */
export function withLine(draft: Draft, name: string, value: string): Draft {
  return {
    ...draft,
    lines: draft.lines.map((line) => (line.name === name ? { name, value } : line)),
  };
}

export function lineValue(draft: Draft, name: string): string | null {
  return draft.lines.find((line) => line.name === name)?.value ?? null;
}

export function withParameters(draft: Draft, parameters: readonly Parameter[]): Draft {
  return { ...draft, last: draft.last && { ...draft.last, parameters } };
}

export function withParameter(draft: Draft, name: string, text: string): Draft {
  const parameters = draft.last?.parameters ?? [];
  return withParameters(
    draft,
    parameters.map((parameter) => (parameter.name === name ? { name, text } : parameter)),
  );
}

export function parameterText(draft: Draft, name: string): string {
  return draft.last?.parameters.find((parameter) => parameter.name === name)?.text ?? '';
}

/** The first line in which two bases differ. */
export function firstDifference(
  hub: string,
  signer: string,
): { component: string; hubPart: string; signerPart: string } | null {
  const ours = hub.split('\n');
  const theirs = signer.split('\n');
  const index = Array.from({ length: Math.max(ours.length, theirs.length) }).findIndex(
    (_, line) => ours[line] !== theirs[line],
  );
  if (index < 0) return null;
  const [hubPart, signerPart] = [ours[index] ?? '', theirs[index] ?? ''];
  const component = /^"?([^":]+)/.exec(hubPart || signerPart)?.[1] ?? '';
  return { component, hubPart: visible(hubPart), signerPart: visible(signerPart) };
}

/** Line breaks are what people look for and cannot see. */
function visible(text: string): string {
  return text.replace(/\r/g, '\\r').replace(/\n/g, '\\n');
}
