import { headerValues, type RequestHead } from './request-head.ts';
import {
  lineValue,
  parameterText,
  withLine,
  withParameter,
  withParameters,
  type Draft,
} from './signature-draft.ts';
import type { SignatureMistake } from './signature-mistakes.ts';
import { NONCE_PATTERN } from './signature-profile.ts';

/** What a signer may have signed instead, and why. */
export interface DraftAttempt {
  cause: SignatureMistake;
  draft: Draft;
}

export interface AttemptContext {
  head: RequestHead;
  /** Other key ids of the same owner. */
  otherKeyIds: readonly string[];
  /** A MAC costs microseconds: every order can be tried. A public key gets the likely ones only. */
  exhaustive: boolean;
}

/** From the likely and cheap to the long tail. */
export function* draftAttempts(draft: Draft, context: AttemptContext): Generator<DraftAttempt> {
  for (const [cause, make] of MISTAKES)
    for (const other of make(draft, context)) yield { cause, draft: other };
}

type Make = (draft: Draft, context: AttemptContext) => Iterable<Draft>;

const MISTAKES: readonly (readonly [SignatureMistake, Make])[] = [
  ['QUERY_MARK_MISSING', (draft) => eachValue(draft, '@query', (query) => [query.slice(1)])],
  [
    'METHOD_CASE',
    (draft) => eachValue(draft, '@method', (method) => [method.toLowerCase(), method.toUpperCase()]),
  ],
  ['TRAILING_NEWLINE', (draft) => ['\n', '\r\n'].map((end) => ({ ...draft, end }))],
  ['LINES_CRLF', (draft) => ['', '\r\n'].map((end) => ({ ...draft, separator: '\r\n', end }))],
  ['COLON_WITHOUT_BLANK', (draft) => [':', '=', ' : '].map((colon) => ({ ...draft, colon }))],
  ['NAMES_UNQUOTED', (draft) => ['', "'"].map((quote) => ({ ...draft, quote }))],
  ['NAMES_CAPITALISED', (draft) => [capitalised(draft)]],
  ['PARAMS_LINE_MISSING', (draft) => [{ ...draft, last: null }]],
  ['PARAMS_WITH_LABEL', labelled],
  ['PATH_DECODED', (draft) => eachValue(draft, '@path', decoded)],
  [
    'PATH_WITH_QUERY',
    (draft) => eachValue(draft, '@path', (path) => [path + (lineValue(draft, '@query') ?? '')]),
  ],
  ['PATH_WITH_HOST', withHost],
  ['PATH_PREFIX_MISSING', (draft) => eachValue(draft, '@path', withoutPrefix)],
  [
    'PATH_TRAILING_SLASH',
    (draft) => eachValue(draft, '@path', (path) => [`${path}/`, path.replace(/\/$/, '')]),
  ],
  ['QUERY_SORTED', (draft) => eachValue(draft, '@query', sortedQuery)],
  ['QUERY_DECODED', (draft) => eachValue(draft, '@query', decoded)],
  ['QUERY_REENCODED', (draft) => eachValue(draft, '@query', reencoded)],
  ['DIGEST_LINE_VALUE', (draft) => eachValue(draft, 'content-digest', digestSpellings)],
  [
    'HEADER_QUOTES',
    (draft) => eachValue(draft, 'idempotency-key', (key) => [key.replace(/^"|"$/g, ''), `"${key}"`]),
  ],
  [
    'LINE_MISSING',
    (draft) => draft.lines.map((_, index) => ({ ...draft, lines: draft.lines.toSpliced(index, 1) })),
  ],
  ['OTHER_HEADER_SIGNED', withOtherHeader],
  [
    'KEYID_DIFFERS',
    (draft, { otherKeyIds }) => eachParameter(draft, 'keyid', (text) => [...spellings(text), ...otherKeyIds]),
  ],
  ['NONCE_DIFFERS', otherNonces],
  [
    'TAG_DIFFERS',
    (draft) => eachParameter(draft, 'tag', (text) => [...spellings(text), text.replace(/[:/].*/, '')]),
  ],
  ['CREATED_DIFFERS', otherCreated],
  ['LINES_ORDER', linesReordered],
  ['PARAMS_ORDER', parametersReordered],
  ['PARAMS_INCOMPLETE', parametersLeftOut],
];

function eachValue(draft: Draft, name: string, make: (value: string) => readonly string[]): Draft[] {
  const value = lineValue(draft, name);
  if (value === null) return [];
  return make(value)
    .filter((other) => other !== value)
    .map((other) => withLine(draft, name, other));
}

/** Values without quotation marks come in; each is tried with and without them. */
function eachParameter(draft: Draft, name: string, make: (text: string) => readonly string[]): Draft[] {
  const sent = parameterText(draft, name);
  const plain = sent.replace(/^"|"$/g, '');
  return make(plain)
    .flatMap((text) => [`"${text}"`, text])
    .filter((text) => text !== sent)
    .map((text) => withParameter(draft, name, text));
}

function spellings(text: string): string[] {
  return [text, text.toLowerCase(), text.toUpperCase(), ''];
}

function capitalised(draft: Draft): Draft {
  const lines = draft.lines.map(({ name, value }) => ({
    name: name.replace(/(^|-)([a-z])/g, (_, dash: string, letter: string) => dash + letter.toUpperCase()),
    value,
  }));
  return { ...draft, lines };
}

function labelled(draft: Draft, { head }: AttemptContext): Draft[] {
  const { last } = draft;
  const labels = [...(headerValues(head, 'signature-input')[0] ?? '').matchAll(/([a-z*][\w\-.*]*)=\(/g)];
  return last ? labels.map(([, label]) => ({ ...draft, last: { ...last, label: `${label}=` } })) : [];
}

function withHost(draft: Draft, { head }: AttemptContext): Draft[] {
  const path = lineValue(draft, '@path') ?? '';
  const query = lineValue(draft, '@query') ?? '';
  const hosts = ['http://', 'https://', ''].map((scheme) => scheme + (headerValues(head, 'host')[0] ?? ''));
  const targets = hosts.flatMap((host) => [
    host + path,
    host + path + query,
    host + path + query.replace(/^\?$/, ''),
  ]);
  return targets.flatMap((target) => [
    withLine(draft, '@path', target),
    renamed(withLine(draft, '@path', target), '@path', '@target-uri'),
  ]);
}

function renamed(draft: Draft, from: string, to: string): Draft {
  return { ...draft, lines: draft.lines.map((line) => (line.name === from ? { ...line, name: to } : line)) };
}

function withoutPrefix(path: string): string[] {
  const [, ...parts] = path.split('/');
  return [1, 2].filter((count) => count < parts.length).map((count) => `/${parts.slice(count).join('/')}`);
}

function decoded(text: string): string[] {
  return [text, text.replace(/\+/g, ' ')].map(decode).filter((value) => value !== null);
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function sortedQuery(query: string): string[] {
  const sorted = query.slice(1).split('&').sort().join('&');
  return [`?${sorted}`, sorted];
}

function reencoded(query: string): string[] {
  const upper = query.replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase());
  const lower = query.replace(/%[0-9a-f]{2}/gi, (code) => code.toLowerCase());
  const form = `?${new URLSearchParams(query).toString()}`;
  return [
    upper,
    lower,
    query.replace(/\+/g, '%20'),
    query.replace(/%20/g, '+'),
    form,
    form.replace(/\+/g, '%20'),
  ];
}

function digestSpellings(header: string): string[] {
  const base64 = /:([^:]*):/.exec(header)?.[1] ?? '';
  const hex = Buffer.from(base64, 'base64').toString('hex');
  return [
    base64,
    `:${base64}:`,
    `sha-256=${base64}`,
    `SHA-256=${base64}`,
    hex,
    `sha-256=${hex}`,
    `sha-256=:${hex}:`,
  ];
}

const OTHER_HEADERS = [
  'date',
  'host',
  'content-type',
  'content-length',
  'accept',
  'user-agent',
  'x-date',
  'authorization',
];

function withOtherHeader(draft: Draft, { head }: AttemptContext): Draft[] {
  const host = headerValues(head, 'host').map((value) => ({ name: '@authority', value }));
  const extra = OTHER_HEADERS.flatMap((name) => headerValues(head, name).map((value) => ({ name, value })));
  return [...extra, ...host].flatMap((line) =>
    Array.from({ length: draft.lines.length + 1 }, (_, at) => ({
      ...draft,
      lines: draft.lines.toSpliced(at, 0, line),
    })),
  );
}

/** Another nonce can only be known when it was sent in another header. */
function otherNonces(draft: Draft, { head }: AttemptContext): Draft[] {
  const sent = head.rawHeaders.filter((value, index) => index % 2 === 1 && NONCE_PATTERN.test(value));
  return eachParameter(draft, 'nonce', (text) => [...spellings(text), ...sent]);
}

function otherCreated(draft: Draft, { exhaustive }: AttemptContext): Draft[] {
  const created = Number(parameterText(draft, 'created'));
  const milliseconds = Array.from({ length: exhaustive ? 1_000 : 1 }, (_, ms) =>
    String(created * 1_000 + ms),
  );
  return [`"${created}"`, String(Math.floor(created / 1_000)), `${created}.0`, ...milliseconds].map((text) =>
    withParameter(draft, 'created', text),
  );
}

function linesReordered(draft: Draft, { exhaustive }: AttemptContext): Draft[] {
  const byName = draft.lines.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const orders = exhaustive
    ? permutations(draft.lines)
    : [byName, byName.toReversed(), draft.lines.toReversed()];
  return orders.map((lines) => ({ ...draft, lines }));
}

function parametersReordered(draft: Draft, { exhaustive }: AttemptContext): Draft[] {
  const sent = draft.last?.parameters ?? [];
  const byName = sent.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const orders = exhaustive ? permutations(sent) : [byName, byName.toReversed(), sent.toReversed()];
  return orders.map((parameters) => withParameters(draft, parameters));
}

function parametersLeftOut(draft: Draft, { exhaustive }: AttemptContext): Draft[] {
  const sent = draft.last?.parameters ?? [];
  const kept = exhaustive
    ? Array.from({ length: 2 ** sent.length - 1 }, (_, bits) => sent.filter((__, at) => (bits >> at) & 1))
    : [[], ...sent.map((_, at) => sent.toSpliced(at, 1))];
  return kept.map((parameters) => withParameters(draft, parameters));
}

/** At most six members come here: 720 orders. */
function permutations<Item>(items: readonly Item[]): Item[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, at) => permutations(items.toSpliced(at, 1)).map((rest) => [item, ...rest]));
}
