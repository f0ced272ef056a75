import {
  constants,
  createHmac,
  createPrivateKey,
  createPublicKey,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto';
import { canonical, storedGzip, type PlainRequest } from './request.ts';
import { ecdsaKey, ed25519Key, HMAC_KEY, HUB_ID, newRsaKey, type VectorKey } from './keys.ts';

export const CREATED = 1763596800;

export interface Vector {
  id: string;
  titleZh: string;
  titleEn: string;
  key: VectorKey;
  request: {
    method: string;
    target: string;
    headers: Record<string, string>;
    bodyText: string | null;
    bodyHex: string;
  };
  contentDigest: string;
  components: string[];
  lines: string[];
  signatureBase: string;
  signatureBaseHex: string;
  signatureHex: string;
  headers: Record<string, string>;
}

interface Case {
  id: string;
  zh: string;
  en: string;
  method: string;
  target: string;
  headers?: Record<string, string>;
  text?: string;
  body?: Buffer;
}

const event =
  '{"events":[{"eventId":"SN2026A0001-4f1d2a9b7c3e5081-17","journalId":"4f1d2a9b7c3e5081","seq":17,"deviceTime":"2025-11-20T08:00:00+08:00","occurredAt":"2025-11-20T08:00:00+08:00","clockState":"SYNCED","workerId":"w_7Q2mK4xT9bL1","direction":"IN","directionSource":"GATE_CONFIG","method":"FACE","result":"GRANTED","liveness":"PASS","gate":"东门1号","source":"LIVE","origin":"GATE"}]}';
const json = { 'content-type': 'application/json' };
const events = '/v1/devices/SN2026A0001/attendance-events';
const resolution =
  '{"decision":"SET_TIME","occurredAt":"2025-11-20T07:58:00+08:00","operator":"officer-01","reason":"与监控录像核对"}';
const picture = Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex');
const operationKey = '"5f0c2a4e-1d0b-4a52-9a3e-0a8d7c6b5e4f"';

export const CASES: readonly Case[] = [
  {
    id: 'get-without-body',
    zh: '无请求体、无查询串的 GET',
    en: 'GET without body and query',
    method: 'GET',
    target: '/v1/devices/SN2026A0001',
  },
  {
    id: 'get-with-query',
    zh: '带查询串的 GET，次序原样',
    en: 'GET with a query, in the order sent',
    method: 'GET',
    target: '/v1/deliveries?state=REJECTED&limit=20&cursor=WyJhIl0',
  },
  {
    id: 'get-with-encoded-query',
    zh: '查询串含百分号编码与加号，原样签名',
    en: 'Query with percent-encoding and plus, signed as sent',
    method: 'GET',
    target:
      '/v1/projects/P-1/attendance-events?from=2025-11-20T00%3A00%3A00%2B08%3A00&to=2025-11-21T00:00:00%2B08:00',
  },
  {
    id: 'get-with-empty-query',
    zh: '有问号但查询串为空',
    en: 'A question mark with nothing behind it',
    method: 'GET',
    target: '/v1/projects?',
  },
  {
    id: 'get-with-tilde-path',
    zh: '路径含波浪号与编码字符，原样签名',
    en: 'Path with tilde and an encoded character, signed as sent',
    method: 'GET',
    target: '/v1/deliveries/national~ATTENDANCE~P%2D1~17',
  },
  {
    id: 'post-json-chinese',
    zh: '含中文的 JSON，按 UTF-8 字节求摘要',
    en: 'JSON with Chinese text; the digest is of the UTF-8 bytes',
    method: 'POST',
    target: events,
    headers: json,
    text: event,
  },
  {
    id: 'post-json-spaces',
    zh: '含空格与换行的 JSON，不重新排版',
    en: 'JSON with blanks and line ends, not reformatted',
    method: 'POST',
    target: '/v1/devices/SN2026A0001/heartbeats',
    headers: json,
    text: '{\n  "deviceTime": "2025-11-20T08:00:00+08:00",\n  "clockState": "SYNCED"\n}\n',
  },
  {
    id: 'post-idempotency-key',
    zh: '带幂等键，引号也在签名之内',
    en: 'With an idempotency key; its quotation marks are signed too',
    method: 'POST',
    target: '/v1/parked-events/1042/resolution',
    headers: { ...json, 'idempotency-key': operationKey },
    text: resolution,
  },
  {
    id: 'post-gzip',
    zh: 'gzip 请求体，对压缩后的字节求摘要',
    en: 'gzip body; the digest is of the compressed bytes',
    method: 'POST',
    target: events,
    headers: { ...json, 'content-encoding': 'gzip' },
    text: event,
    body: storedGzip(Buffer.from(event)),
  },
  {
    id: 'post-gzip-idempotency-key',
    zh: 'gzip 与幂等键同时存在',
    en: 'gzip and idempotency key together',
    method: 'POST',
    target: '/v1/parked-events/1042/resolution',
    headers: { ...json, 'content-encoding': 'gzip', 'idempotency-key': operationKey },
    text: resolution,
    body: storedGzip(Buffer.from(resolution)),
  },
  {
    id: 'put-photo',
    zh: '二进制请求体',
    en: 'Binary body',
    method: 'PUT',
    target: '/v1/photos/d20f6ffd523b78a86cd2f916fa34af5d1918d75f7b142237c752ad6b254213ab',
    headers: { 'content-type': 'image/jpeg' },
    body: picture,
  },
  {
    id: 'delete-with-query',
    zh: 'DELETE，无请求体',
    en: 'DELETE without body',
    method: 'DELETE',
    target: '/v1/projects/P-1/devices/SN2026A0001?at=2025-11-20T18%3A00%3A00%2B08%3A00',
  },
];

const put: Case = {
  id: '',
  zh: '',
  en: '',
  method: 'PUT',
  target: '/v1/companies/91990000MA00000A9E',
  headers: json,
  text: '{"name":"示例建设集团有限公司","areaCode":"990001"}',
};

/** `before`: the vectors as they stand; signatures with randomness are kept as long as they hold. */
export function positiveVectors(before: readonly Vector[]): Vector[] {
  const hmac = CASES.map((one) => build(one, HMAC_KEY, (base) => hmacOf(HMAC_KEY, base)));
  const ed25519 = ed25519Key();
  const signed = build(
    { ...put, id: 'ed25519-put', zh: 'ed25519 签名', en: 'Signed with ed25519' },
    ed25519,
    (base) => sign(null, base, privateKeyOf(ed25519)),
  );
  const ecdsa = ecdsaKey();
  const p256 = {
    ...put,
    id: 'ecdsa-p256-put',
    zh: 'ECDSA P-256 签名（r 与 s 相连，64 字节）',
    en: 'Signed with ECDSA P-256 (r and s joined, 64 bytes)',
  };
  const rsa = {
    ...put,
    id: 'rsa-pss-put',
    zh: 'RSA-PSS SHA-512 签名（盐长 64）',
    en: 'Signed with RSA-PSS SHA-512 (salt of 64 bytes)',
  };
  return [
    ...hmac,
    signed,
    kept(
      before,
      build(p256, ecdsa, () => Buffer.alloc(0)),
    ) ??
      build(p256, ecdsa, (base) =>
        sign('sha256', base, { key: privateKeyOf(ecdsa), dsaEncoding: 'ieee-p1363' }),
      ),
    keptRsa(before, rsa) ?? freshRsa(rsa),
  ];
}

function build(one: Case, key: VectorKey, signBase: (base: Buffer) => Buffer): Vector {
  const body = one.body ?? Buffer.from(one.text ?? '', 'utf8');
  const request: PlainRequest = { method: one.method, target: one.target, headers: one.headers ?? {}, body };
  const tag = `realname-hub/1:${HUB_ID}`;
  const nonce = `nonce-${one.id}`.padEnd(16, '0').slice(0, 64);
  const found = canonical(request, { created: CREATED, keyId: key.keyId, nonce, tag });
  const signature = signBase(Buffer.from(found.signatureBase, 'utf8'));
  return {
    id: one.id,
    titleZh: one.zh,
    titleEn: one.en,
    key,
    request: {
      method: one.method,
      target: one.target,
      headers: { ...request.headers },
      bodyText: one.text ?? null,
      bodyHex: body.toString('hex'),
    },
    contentDigest: found.contentDigest,
    components: found.components,
    lines: found.lines,
    signatureBase: found.signatureBase,
    signatureBaseHex: Buffer.from(found.signatureBase, 'utf8').toString('hex'),
    signatureHex: signature.toString('hex'),
    headers: {
      'Content-Digest': found.contentDigest,
      'Signature-Input': `sig1=${found.signatureParams}`,
      Signature: `sig1=:${signature.toString('base64')}:`,
    },
  };
}

export function hmacOf(key: VectorKey, base: Buffer): Buffer {
  return createHmac('sha256', Buffer.from(key.secretHex ?? '', 'hex'))
    .update(base)
    .digest();
}

function privateKeyOf({ privateKeyPem }: VectorKey): KeyObject {
  if (privateKeyPem === undefined) throw new Error('This key of the vectors has no private half.');
  return createPrivateKey(privateKeyPem);
}

/** The vector as it stands when its signature still holds for what is signed today. */
function kept(before: readonly Vector[], wanted: Vector): Vector | null {
  const old = before.find(({ id }) => id === wanted.id);
  if (old === undefined || old.signatureBase !== wanted.signatureBase || !verifies(old)) return null;
  return { ...wanted, key: old.key, signatureHex: old.signatureHex, headers: old.headers };
}

function keptRsa(before: readonly Vector[], one: Case): Vector | null {
  const old = before.find(({ id }) => id === one.id);
  return old === undefined
    ? null
    : kept(
        before,
        build(one, old.key, () => Buffer.alloc(0)),
      );
}

const PSS = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 64 };

function freshRsa(one: Case): Vector {
  const { key, privateKey } = newRsaKey();
  return build(one, key, (base) => sign('sha512', base, { key: privateKey, ...PSS }));
}

export function verifies({ key, signatureBase, signatureHex }: Vector): boolean {
  const base = Buffer.from(signatureBase, 'utf8');
  const signature = Buffer.from(signatureHex, 'hex');
  if (key.algorithm === 'hmac-sha256') return hmacOf(key, base).equals(signature);
  const publicKey = createPublicKey(key.publicKeyPem ?? '');
  if (key.algorithm === 'ed25519') return verify(null, base, publicKey, signature);
  if (key.algorithm === 'ecdsa-p256-sha256')
    return verify('sha256', base, { key: publicKey, dsaEncoding: 'ieee-p1363' }, signature);
  return verify('sha512', base, { key: publicKey, ...PSS }, signature);
}
