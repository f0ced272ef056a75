import { isPrintableAscii, headerValues, pathOf, queryOf, type RequestHead } from './request-head.ts';
import {
  parseByteSequences,
  parseInnerLists,
  serialiseInnerList,
  type FieldProblem,
  type InnerList,
} from './structured-fields.ts';
import {
  ALWAYS_COVERED,
  COVERED_WHEN_SENT,
  expectedTag,
  MAX_HEADER_CHARS,
  MAX_SIGNATURES,
  NONCE_PATTERN,
  OPTIONAL_PARAMETERS,
  REQUIRED_PARAMETERS,
  TAG_PREFIX,
} from './signature-profile.ts';
import { explainField } from './signature-mistakes.ts';
import { headFault, type HeadResult } from './signature-problem.ts';

/** One signature in the hub's profile, read from a request head and not verified yet. */
export interface SignatureInput {
  label: string;
  keyId: string;
  /** Unix seconds. */
  created: number;
  nonce: string;
  alg: string | null;
  covered: readonly string[];
  /** Value of the base's last line. */
  parametersText: string;
  signature: Buffer;
}

export function readSignatureInput(head: RequestHead, hubId: string): HeadResult<SignatureInput> {
  const chosen = chooseSignature(head, hubId);
  if (!chosen.ok) return chosen;
  const { label, list, signature } = chosen.value;
  const covered = checkCovered(head, list);
  if (!covered.ok) return covered;
  const parameters = readParameters(list);
  if (!parameters.ok) return parameters;
  return {
    ok: true,
    value: { ...parameters.value, label, covered: covered.value, parametersText: list.text, signature },
  };
}

/** The bytes that are signed (RFC 9421 §2.5). Every covered header was found exactly once. */
export function signatureBase(head: RequestHead, input: Pick<SignatureInput, 'covered' | 'parametersText'>) {
  const lines = input.covered.map((name) => `"${name}": ${componentValue(head, name)}`);
  return [...lines, `"@signature-params": ${input.parametersText}`].join('\n');
}

export function componentValue(head: RequestHead, name: string): string {
  if (name === '@method') return head.method;
  if (name === '@path') return pathOf(head);
  if (name === '@query') return queryOf(head);
  return headerValues(head, name)[0] ?? '';
}

/** What this request has to cover, in order. */
export function requiredComponents(head: RequestHead): string[] {
  return [...ALWAYS_COVERED, ...COVERED_WHEN_SENT.filter((name) => headerValues(head, name).length > 0)];
}

function chooseSignature(
  head: RequestHead,
  hubId: string,
): HeadResult<{ label: string; list: InnerList; signature: Buffer }> {
  const inputs = readField(head, 'signature-input', parseInnerLists);
  if (!inputs.ok) return inputs;
  const signatures = readField(head, 'signature', parseByteSequences);
  if (!signatures.ok) return signatures;
  if (inputs.value.size > MAX_SIGNATURES)
    return malformed(
      'signature-input',
      `More than ${MAX_SIGNATURES} signatures.`,
      `签名多于 ${MAX_SIGNATURES} 个。`,
    );

  const tags = [...inputs.value].map(([label, list]) => ({ label, list, tag: stringParameter(list, 'tag') }));
  const [ours, second] = tags.filter(({ tag }) => tag === expectedTag(hubId));
  if (second)
    return headFault(
      'SIGNATURE_AMBIGUOUS',
      'signature-input',
      'Two signatures carry the tag of this hub; send one.',
      '有两个签名带有本平台的 tag，只能有一个。',
    );
  if (!ours) return tagMismatch(hubId, tags.find(({ tag }) => tag?.startsWith(TAG_PREFIX))?.tag ?? null);
  if (ours.list.text !== serialiseInnerList(ours.list))
    return malformed(
      'signature-input',
      'Signature-Input is not in its canonical form: one blank between components, none around semicolons.',
      'Signature-Input 不是规范写法：组件之间只有一个空格，分号两侧不得有空格。',
    );
  const signature = signatures.value.get(ours.label);
  if (!signature)
    return headFault(
      'SIGNATURE_MISSING',
      'signature',
      `Signature has no member "${ours.label}" for the Signature-Input of that name.`,
      `Signature 中没有与 Signature-Input 同名的成员“${ours.label}”。`,
    );
  return { ok: true, value: { label: ours.label, list: ours.list, signature } };
}

function tagMismatch(hubId: string, sent: string | null): HeadResult<never> {
  const expected = expectedTag(hubId);
  return headFault(
    'SIGNATURE_TAG_MISMATCH',
    'signature-input',
    `No signature carries the tag "${expected}"${sent ? `; the request was signed for "${sent}"` : ''}.`,
    `没有带 tag“${expected}”的签名${sent ? `；该请求是为“${sent}”签的` : ''}。`,
  );
}

function readField<Value>(
  head: RequestHead,
  name: 'signature-input' | 'signature',
  parse: (text: string) => { ok: true; value: Value } | { ok: false; problem: FieldProblem; at: number },
): HeadResult<Value> {
  const [value, second] = headerValues(head, name);
  if (value === undefined || value === '')
    return headFault('SIGNATURE_MISSING', name, `The header ${name} is missing.`, `缺少请求头 ${name}。`);
  if (second !== undefined)
    return malformed(name, `The header ${name} stands twice.`, `请求头 ${name} 出现了两次。`);
  if (value.length > MAX_HEADER_CHARS)
    return malformed(name, `The header ${name} is too long.`, `请求头 ${name} 过长。`);
  const parsed = parse(value);
  if (parsed.ok) return parsed;
  const explanation = explainField(parsed.problem);
  return headFault(
    'SIGNATURE_MALFORMED',
    name,
    `${name} cannot be read at character ${parsed.at + 1}. ${explanation.causeEn}`,
    `${name} 在第 ${parsed.at + 1} 个字符处无法解析。${explanation.causeZh}`,
    explanation,
  );
}

function checkCovered(head: RequestHead, list: InnerList): HeadResult<readonly string[]> {
  for (const name of ['content-digest', ...COVERED_WHEN_SENT]) {
    const values = headerValues(head, name);
    if (name === 'content-digest' && values.length === 0)
      return headFault(
        'DIGEST_MISSING',
        name,
        'Content-Digest is required on every request, also without a body.',
        '每个请求（包括没有正文的请求）都必须带 Content-Digest。',
      );
    if (values.length > 1)
      return malformed(name, `The header ${name} stands twice.`, `请求头 ${name} 出现了两次。`);
    if (values[0] !== undefined && !isPrintableAscii(values[0]))
      return malformed(name, `The header ${name} is not ASCII.`, `请求头 ${name} 含有非 ASCII 字符。`);
  }
  const expected = requiredComponents(head);
  const sent = list.items.map(({ value }) => value);
  const plain = list.items.every((item) => item.parameters.length === 0);
  if (plain && sent.length === expected.length && sent.every((name, index) => name === expected[index]))
    return { ok: true, value: expected };
  const wanted = expected.map((name) => `"${name}"`).join(' ');
  return headFault(
    'SIGNATURE_COMPONENTS_WRONG',
    'signature-input',
    `This request must cover exactly (${wanted}), in this order and without parameters.`,
    `本请求必须恰好按此顺序、不带参数地覆盖 (${wanted})。`,
  );
}

type ReadParameters = Pick<SignatureInput, 'keyId' | 'created' | 'nonce' | 'alg'>;

function readParameters(list: InnerList): HeadResult<ReadParameters> {
  const names = list.parameters.map(([name]) => name);
  const allowed: readonly string[] = [...REQUIRED_PARAMETERS, ...OPTIONAL_PARAMETERS];
  const surplus = names.find((name) => !allowed.includes(name));
  if (surplus !== undefined)
    return wrongParameter(
      `The parameter ${surplus} does not belong to this profile.`,
      `参数 ${surplus} 不属于本签名规范。`,
    );
  const absent = REQUIRED_PARAMETERS.find((name) => !names.includes(name));
  if (absent !== undefined)
    return wrongParameter(`The parameter ${absent} is missing.`, `缺少参数 ${absent}。`);
  const created = list.parameters.find(([name]) => name === 'created')?.[1];
  if (created?.type !== 'integer' || created.value < 0)
    return wrongParameter(
      'created must be a whole number of unix seconds.',
      'created 必须是整数（Unix 秒）。',
    );
  const keyId = stringParameter(list, 'keyid');
  const nonce = stringParameter(list, 'nonce');
  const alg = stringParameter(list, 'alg');
  if (keyId === null)
    return wrongParameter('keyid must be a string in quotation marks.', 'keyid 必须是带引号的字符串。');
  if (names.includes('alg') && alg === null)
    return wrongParameter('alg must be a string in quotation marks.', 'alg 必须是带引号的字符串。');
  if (nonce === null || !NONCE_PATTERN.test(nonce))
    return headFault(
      'NONCE_MALFORMED',
      'signature-input',
      'nonce must be a string of 16 to 64 characters of A-Z a-z 0-9 _ -.',
      'nonce 必须是 16 至 64 个字符的字符串，只含 A-Z a-z 0-9 _ -。',
    );
  return { ok: true, value: { keyId, created: created.value, nonce, alg } };
}

function stringParameter(list: InnerList, name: string): string | null {
  const item = list.parameters.find(([known]) => known === name)?.[1];
  return item?.type === 'string' ? item.value : null;
}

function wrongParameter(detail: string, detailZh: string) {
  return headFault('SIGNATURE_PARAMETERS_WRONG', 'signature-input', detail, detailZh);
}

function malformed(header: string, detail: string, detailZh: string) {
  return headFault('SIGNATURE_MALFORMED', header, detail, detailZh);
}
