import { createHash } from 'node:crypto';
import { HMAC_KEY, HUB_ID } from './keys.ts';
import { CASES, CREATED, hmacOf } from './positive.ts';
import { canonical, paramsText, type PlainRequest, type SignatureParameters } from './request.ts';

export interface NegativeVector {
  id: string;
  titleZh: string;
  titleEn: string;
  /** Code of the error table that the hub answers. */
  code: string;
  request: { method: string; target: string; headers: Record<string, string>; bodyHex: string };
}

interface Draft {
  request: PlainRequest;
  parameters: SignatureParameters;
}

type Headers = Record<string, string>;

interface Mistake {
  id: string;
  zh: string;
  en: string;
  code: string;
  /** What is signed instead of the right base. */
  base?: (base: string, draft: Draft) => string;
  secret?: Buffer;
  parameters?: Partial<SignatureParameters>;
  headers?: (headers: Headers, draft: Draft) => Headers;
  body?: Buffer;
}

const wrongBase = (
  id: string,
  zh: string,
  en: string,
  base: (base: string, draft: Draft) => string,
): Mistake => ({
  id,
  zh,
  en,
  code: 'SIGNATURE_INVALID',
  base,
});

const secretText = Buffer.from(HMAC_KEY.secretBase64url ?? '', 'utf8');
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes);

const MISTAKES: readonly Mistake[] = [
  wrongBase('method-lower-case', '@method 用了小写', '@method in lower case', (base) =>
    base.replace('"@method": POST', '"@method": post'),
  ),
  wrongBase('query-mark-missing', '没有查询串时少了问号', 'No question mark for an absent query', (base) =>
    base.replace('"@query": ?', '"@query": '),
  ),
  wrongBase('path-with-host', '@path 含协议与主机', '@path with scheme and host', (base, { request }) =>
    base.replace(`"@path": ${request.target}`, `"@path": https://hub.example.com${request.target}`),
  ),
  wrongBase('line-ends-crlf', '换行用了 CRLF', 'Lines joined by CRLF', (base) =>
    base.replaceAll('\n', '\r\n'),
  ),
  wrongBase('newline-at-the-end', '末尾多了换行', 'A line end after the last line', (base) => `${base}\n`),
  wrongBase('params-line-missing', '缺少最后一行', 'The last line is missing', (base) =>
    base.split('\n').slice(0, -1).join('\n'),
  ),
  wrongBase('names-without-quotes', '名称没有引号', 'Names without quotation marks', (base) =>
    base.replace(/^"([^"]+)": /gm, '$1: '),
  ),
  {
    id: 'secret-not-decoded',
    zh: '密钥未做 base64url 解码',
    en: 'The secret was not decoded from base64url',
    code: 'SIGNATURE_INVALID',
    secret: secretText,
  },
  {
    id: 'created-in-milliseconds',
    zh: 'created 用了毫秒',
    en: 'created in milliseconds',
    code: 'CLOCK_SKEW',
    parameters: { created: CREATED * 1000 },
  },
  {
    id: 'created-ten-minutes-old',
    zh: 'created 为十分钟前',
    en: 'created ten minutes ago',
    code: 'CLOCK_SKEW',
    parameters: { created: CREATED - 600 },
  },
  {
    id: 'nonce-too-short',
    zh: 'nonce 少于 16 个字符',
    en: 'A nonce of fewer than 16 characters',
    code: 'NONCE_MALFORMED',
    parameters: { nonce: 'short' },
  },
  {
    id: 'other-hub',
    zh: 'tag 为另一平台',
    en: 'The tag of another hub',
    code: 'SIGNATURE_TAG_MISMATCH',
    parameters: { tag: 'realname-hub/1:other-city' },
  },
  {
    id: 'key-unknown',
    zh: 'keyid 不存在',
    en: 'An unknown keyid',
    code: 'KEY_UNKNOWN',
    parameters: { keyId: 'dk_nobody' },
  },
  {
    id: 'query-not-covered',
    zh: '没有覆盖 @query',
    en: '@query is not covered',
    code: 'SIGNATURE_COMPONENTS_WRONG',
    headers: (headers, { parameters }) => ({
      ...headers,
      'Signature-Input': `sig1=${paramsText(['@method', '@path', 'content-digest'], parameters)}`,
    }),
  },
  {
    id: 'order-of-components',
    zh: '次序不对',
    en: 'Components out of order',
    code: 'SIGNATURE_COMPONENTS_WRONG',
    headers: (headers, { parameters }) => ({
      ...headers,
      'Signature-Input': `sig1=${paramsText(['@path', '@method', '@query', 'content-digest'], parameters)}`,
    }),
  },
  {
    id: 'idempotency-key-not-covered',
    zh: '发送了幂等键却未覆盖',
    en: 'An idempotency key was sent and not covered',
    code: 'SIGNATURE_COMPONENTS_WRONG',
    headers: (headers) => ({ ...headers, 'Idempotency-Key': '"added-later-0001"' }),
  },
  {
    id: 'signature-in-hex',
    zh: '签名写成十六进制',
    en: 'The signature in hex',
    code: 'SIGNATURE_MALFORMED',
    headers: (headers) => ({
      ...headers,
      Signature: `sig1=${Buffer.from((headers.Signature ?? '').slice(6, -1), 'base64').toString('hex')}`,
    }),
  },
  {
    id: 'signature-missing',
    zh: '没有签名',
    en: 'No signature',
    code: 'SIGNATURE_MISSING',
    headers: ({ Signature: _signature, 'Signature-Input': _input, ...rest }) => rest,
  },
  {
    id: 'digest-missing',
    zh: '没有 Content-Digest',
    en: 'No Content-Digest',
    code: 'DIGEST_MISSING',
    headers: ({ 'Content-Digest': _digest, ...rest }) => rest,
  },
  {
    id: 'digest-in-hex',
    zh: '摘要写成十六进制',
    en: 'The digest in hex',
    code: 'DIGEST_MALFORMED',
    headers: (headers, { request }) => ({
      ...headers,
      'Content-Digest': `sha-256=${sha256(request.body).digest('hex')}`,
    }),
  },
  {
    id: 'body-changed',
    zh: '签名后请求体被改动',
    en: 'The body was changed after signing',
    code: 'DIGEST_MISMATCH',
    body: Buffer.from('{"events":[]}'),
  },
  {
    id: 'algorithm-of-another-key',
    zh: 'alg 与密钥不符',
    en: "alg is not the key's",
    code: 'SIGNATURE_ALGORITHM_MISMATCH',
    headers: (headers) => ({
      ...headers,
      'Signature-Input': `${headers['Signature-Input'] ?? ''};alg="ed25519"`,
    }),
  },
];

/** Every one differs from a good request in one mistake, and is answered with one code. */
export function negativeVectors(): NegativeVector[] {
  const good = CASES.find(({ id }) => id === 'post-json-chinese');
  if (good === undefined) throw new Error('The vectors lack the request that the mistakes are made in.');
  const body = Buffer.from(good.text ?? '', 'utf8');
  return MISTAKES.map((mistake) => {
    const draft: Draft = {
      request: { method: good.method, target: good.target, headers: good.headers ?? {}, body },
      parameters: {
        created: CREATED,
        keyId: HMAC_KEY.keyId,
        nonce: `nonce-${mistake.id}`.padEnd(16, '0').slice(0, 64),
        tag: `realname-hub/1:${HUB_ID}`,
        ...mistake.parameters,
      },
    };
    const found = canonical(draft.request, draft.parameters);
    const base = mistake.base?.(found.signatureBase, draft) ?? found.signatureBase;
    const key = mistake.secret ? { ...HMAC_KEY, secretHex: mistake.secret.toString('hex') } : HMAC_KEY;
    const headers: Headers = {
      'Content-Type': 'application/json',
      'Content-Digest': found.contentDigest,
      'Signature-Input': `sig1=${found.signatureParams}`,
      Signature: `sig1=:${hmacOf(key, Buffer.from(base, 'utf8')).toString('base64')}:`,
    };
    return {
      id: mistake.id,
      titleZh: mistake.zh,
      titleEn: mistake.en,
      code: mistake.code,
      request: {
        method: good.method,
        target: good.target,
        headers: mistake.headers?.(headers, draft) ?? headers,
        bodyHex: (mistake.body ?? body).toString('hex'),
      },
    };
  });
}
