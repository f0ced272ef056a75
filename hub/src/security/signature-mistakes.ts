import type { FieldProblem } from './structured-fields.ts';

/**
 * The catalogue of mistakes that signers make, each with the words that help its owner: Chinese, then English. How
 * each is recognised stands in `signature-attempts.ts` (signature) and `digest-explainer.ts` (body).
 */
export const SIGNATURE_MISTAKES = {
  // How the headers are written
  HEADER_SYNTAX: ['请求头不是合法的结构化字段。', 'The header is not a valid structured field (RFC 8941).'],
  MEMBER_REPEATED: ['同一个名称出现了两次。', 'One name stands twice.'],
  COMPONENTS_UNQUOTED: [
    '组件名必须带双引号，例如 ("@method" "@path")。',
    'Component names stand in quotation marks: ("@method" "@path").',
  ],
  VALUE_WITHOUT_COLONS: [
    '签名和摘要的值要写在两个冒号之间，例如 sig=:AbC=:。',
    'The value of a signature or digest stands between two colons: sig=:AbC=:.',
  ],
  VALUE_BASE64URL: [
    '用了 base64url（含 - 或 _），应使用标准 base64（+ 和 /）。',
    'The value is base64url (- and _); use standard base64 (+ and /).',
  ],
  VALUE_BASE64_PADDING: [
    'base64 缺少末尾的 =，或末尾有多余的位。',
    'The base64 lacks its padding (=) or has stray bits at its end.',
  ],

  // What was signed
  METHOD_CASE: [
    '@method 用了小写，应与请求行一致（大写）。',
    '@method was signed in another case than it was sent.',
  ],
  PATH_DECODED: [
    '签名时解码了路径；应签请求行中的原样路径。',
    'The path was decoded before signing; sign it exactly as sent.',
  ],
  PATH_WITH_HOST: [
    '@path 不含协议和主机名，也不要用 @target-uri。',
    '@path holds neither scheme nor host, and @target-uri does not belong to this profile.',
  ],
  PATH_WITH_QUERY: ['@path 不含查询串，查询串单独在 @query 一行。', '@path ends before the question mark.'],
  PATH_PREFIX_MISSING: [
    '签名时路径缺少前缀（如 /v1）；应签完整路径。',
    'The path was signed without its first part (such as /v1); sign the whole path.',
  ],
  PATH_TRAILING_SLASH: [
    '签名的路径与发送的路径相差末尾的 /。',
    'The signed path differs by a slash at its end.',
  ],
  QUERY_MARK_MISSING: [
    '@query 以问号开头；没有查询串时也要签一个问号。',
    '@query begins with a question mark; an absent query is signed as a single one.',
  ],
  QUERY_SORTED: [
    '签名时对查询参数排了序；应按发送的顺序签。',
    'The query was sorted before signing; sign it in the order sent.',
  ],
  QUERY_DECODED: [
    '签名时解码了查询串；应签请求行中的原样查询串。',
    'The query was decoded before signing; sign it exactly as sent.',
  ],
  QUERY_REENCODED: [
    '签名时的查询串编码与发送的不同（如空格写成 + 或 %20、百分号编码大小写）。',
    'The query was encoded differently for signing and for sending (+ or %20, case of %xx).',
  ],
  DIGEST_LINE_VALUE: [
    'content-digest 一行应是整个请求头的值，例如 sha-256=:…:。',
    'The content-digest line holds the whole value of the header, sha-256=:…:.',
  ],
  HEADER_QUOTES: [
    'idempotency-key 一行应与请求头原样一致（引号不增不减）。',
    'The idempotency-key line holds the header as sent, its quotation marks included.',
  ],
  LINE_MISSING: [
    '签名串缺少一行，但 Signature-Input 中列出了它。',
    'A line is missing from the signature base although Signature-Input lists it.',
  ],
  OTHER_HEADER_SIGNED: [
    '签名串多了一行不属于本规范的请求头（如 date、host）。',
    'The signature base has a line for a header outside this profile (such as date or host).',
  ],
  LINES_ORDER: [
    '签名串各行的顺序应与 Signature-Input 中的一致。',
    'The lines of the signature base must stand in the order that Signature-Input lists.',
  ],
  LINES_CRLF: ['签名串各行之间用了 CRLF，应只用 LF。', 'The lines were joined with CRLF; use LF alone.'],
  TRAILING_NEWLINE: ['签名串末尾多了一个换行。', 'The signature base ends with a line feed; it must not.'],
  COLON_WITHOUT_BLANK: [
    '组件名之后是冒号加一个空格。',
    'A colon and one blank stand between a name and its value.',
  ],
  NAMES_UNQUOTED: [
    '签名串中的组件名也要带双引号。',
    'Names in the signature base stand in quotation marks too.',
  ],
  NAMES_CAPITALISED: ['签名串中的请求头名应为小写。', 'Header names in the signature base are lower case.'],
  PARAMS_LINE_MISSING: [
    '签名串缺少最后一行 "@signature-params"。',
    'The last line, "@signature-params", is missing from the signature base.',
  ],
  PARAMS_WITH_LABEL: [
    '最后一行从括号开始，不含 Signature-Input 中的标签（如 sig=）。',
    'The last line begins with the parenthesis, without the label of Signature-Input (sig=).',
  ],
  PARAMS_ORDER: [
    '最后一行的参数顺序应与 Signature-Input 中发送的一致。',
    'The parameters of the last line must stand in the order sent in Signature-Input.',
  ],
  PARAMS_INCOMPLETE: [
    '最后一行缺少参数；应与 Signature-Input 中发送的完全一致。',
    'The last line lacks a parameter that Signature-Input sends.',
  ],
  CREATED_DIFFERS: [
    '签名串中的 created 与发送的不同（应为整数秒，不带引号）。',
    'created was signed in another form than sent (whole seconds, no quotation marks).',
  ],
  KEYID_DIFFERS: [
    '签名串中的 keyid 与发送的不同。',
    'keyid differs between the signature base and Signature-Input.',
  ],
  NONCE_DIFFERS: [
    '签名串中的 nonce 与发送的不同。',
    'nonce differs between the signature base and Signature-Input.',
  ],
  TAG_DIFFERS: [
    '签名串中的 tag 与发送的不同。',
    'tag differs between the signature base and Signature-Input.',
  ],
  BASE_HASHED: [
    '先对签名串做了摘要再签名；应直接对签名串签名。',
    'The signature base was hashed before it was signed; sign the base itself.',
  ],
  BASE_ENCODING: [
    '签名串按 UTF-16 编码了；应为 ASCII 字节。',
    'The signature base was encoded as UTF-16; its bytes are ASCII.',
  ],

  // With what it was signed
  SECRET_AS_TEXT: [
    '把密钥的文本当作密钥用了；应先用 base64url 解码为 32 字节。',
    'The text of the secret was used; decode it from base64url to its 32 bytes first.',
  ],
  SECRET_AS_HEX: [
    '把密钥的十六进制文本当作密钥用了；应使用 32 个原始字节。',
    'The secret was used as hexadecimal text; use its 32 raw bytes.',
  ],
  SECRET_WITH_BLANKS: [
    '密钥前后带有空格或换行。',
    'The secret was used with a blank or line break around it.',
  ],
  SECRET_CASE: ['密钥的大小写被改动了。', 'The secret was used in another case than it was issued.'],
  SECRET_DECODER: [
    '密钥是 base64url；解码器丢弃了 - 和 _ 或末尾的字符。',
    'The secret is base64url; the decoder dropped its - and _ or its last characters.',
  ],
  SECRET_HASHED: ['使用前对密钥做了摘要；应直接使用。', 'The secret was hashed before use; use it as it is.'],
  OTHER_KEY: [
    '签名用的是同一所有者的另一个密钥（例如轮换前的），与 keyid 不符。',
    'Another key of the same owner signed this (such as the one before a rotation), not the one named by keyid.',
  ],
  HASH_OTHER: [
    '用了其他摘要算法的 HMAC；应为 HMAC-SHA256。',
    'HMAC with another hash was used; it is HMAC-SHA256.',
  ],
  HASH_WITHOUT_HMAC: [
    '用了拼接密钥的普通摘要；应为 HMAC-SHA256。',
    'A plain hash over secret and base was used; it is HMAC-SHA256.',
  ],
  SIGNATURE_HEX: [
    '签名写成了十六进制；应为原始字节的 base64。',
    'The signature is written in hexadecimal; it is the base64 of the raw bytes.',
  ],
  SIGNATURE_DOUBLE_ENCODED: [
    '签名被编码了两次（先十六进制或 base64，再 base64）。',
    'The signature was encoded twice (hexadecimal or base64, then base64 again).',
  ],
  ECDSA_DER: [
    'ECDSA 签名是 DER 格式；应为 r 与 s 各 32 字节相接。',
    'The ECDSA signature is in DER; it is r and s side by side, 32 bytes each.',
  ],
  RSA_PADDING: [
    'RSA 签名的填充不对；应为 PSS、SHA-512、盐长 64 字节。',
    'The RSA signature uses other padding; it is PSS with SHA-512 and a salt of 64 bytes.',
  ],

  // When
  CREATED_MILLISECONDS: ['created 是毫秒；应为整数秒。', 'created is in milliseconds; it is whole seconds.'],
  CREATED_LOCAL_TIME: [
    'created 相差 8 小时：把北京时间当成了 UTC。',
    'created is 8 hours off: Beijing time was taken for UTC.',
  ],
  CLOCK_WRONG: [
    '时钟不准；请用 serverTime 或 GET /v1/time 校准后重新签名。',
    'The clock is wrong; correct it by serverTime or GET /v1/time and sign again.',
  ],

  // The body
  DIGEST_NO_SHA256: ['Content-Digest 必须包含 sha-256。', 'Content-Digest must contain sha-256.'],
  DIGEST_HEX: [
    '摘要写成了十六进制；应为 32 个原始字节的 base64。',
    'The digest is written in hexadecimal; it is the base64 of the 32 raw bytes.',
  ],
  DIGEST_OTHER_HASH: ['摘要的长度不是 SHA-256 的 32 字节。', 'The digest is not the 32 bytes of SHA-256.'],
  BODY_RESERIALISED: [
    '摘要是按另一种 JSON 写法（空格、转义或成员顺序不同）计算的；应对实际发送的字节计算。',
    'The digest was taken over another writing of the JSON (blanks, escapes or order of members); take it over the bytes sent.',
  ],
  BODY_NEWLINE: [
    '摘要与正文相差首尾的空白或换行。',
    'The digest and the body differ by blanks or line breaks at the ends.',
  ],
  BODY_LINE_ENDINGS: [
    '换行在计算摘要后被改写了（LF 与 CRLF）。',
    'Line ends were changed after the digest was taken (LF, CRLF).',
  ],
  BODY_BOM: [
    '摘要与正文相差一个 BOM（EF BB BF）。',
    'The digest and the body differ by a byte order mark (EF BB BF).',
  ],
  BODY_GBK: [
    '摘要与正文的字符编码不同（GBK 与 UTF-8）；都应为 UTF-8。',
    'The digest and the body use different encodings (GBK and UTF-8); both are UTF-8.',
  ],
  BODY_UNCOMPRESSED: [
    '摘要是压缩前的正文；应对发送的（压缩后的）字节计算。',
    'The digest was taken before compression; take it over the bytes sent.',
  ],
  BODY_EMPTY_DIGEST: [
    '摘要是空正文的，但请求有正文。',
    'The digest is that of an empty body, but there is a body.',
  ],
  BODY_NOT_SENT: [
    '摘要有内容，但收到的正文为空。',
    'The digest is that of some content, but the body received is empty.',
  ],

  UNKNOWN: [
    '没有识别出常见错误；请逐行比较 signatureBase 与您自己构造的签名串。',
    'No common mistake was recognised; compare signatureBase with your own, line by line.',
  ],
  BODY_UNKNOWN: [
    '收到的字节与摘要不符；请在最后一步、对实际发送的字节计算摘要。',
    'The bytes received do not match; take the digest last, over the very bytes that are sent.',
  ],
} as const satisfies Record<string, readonly [zh: string, en: string]>;

export type SignatureMistake = keyof typeof SIGNATURE_MISTAKES;

/** Help for the owner of a key, as it stands in a problem document. It holds nothing that the signer did not send. */
export interface Explanation {
  cause: SignatureMistake;
  causeZh: string;
  causeEn: string;
  /** The first line that differs. */
  component?: string;
  /** That line as the hub built it, and as it must have been signed. */
  hubPart?: string;
  signerPart?: string;
  signatureBase?: string;
}

export function explanationOf(cause: SignatureMistake): Explanation {
  const [causeZh, causeEn] = SIGNATURE_MISTAKES[cause];
  return { cause, causeZh, causeEn };
}

const FIELD_MISTAKES: Readonly<Record<FieldProblem, SignatureMistake>> = {
  SYNTAX: 'HEADER_SYNTAX',
  DUPLICATE_MEMBER: 'MEMBER_REPEATED',
  DUPLICATE_PARAMETER: 'MEMBER_REPEATED',
  UNQUOTED_STRING: 'COMPONENTS_UNQUOTED',
  BYTES_WITHOUT_COLONS: 'VALUE_WITHOUT_COLONS',
  BASE64URL: 'VALUE_BASE64URL',
  BASE64_PADDING: 'VALUE_BASE64_PADDING',
};

export function explainField(problem: FieldProblem): Explanation {
  return explanationOf(FIELD_MISTAKES[problem]);
}

export function explainDigestField(
  header: string,
  problem: FieldProblem | 'NO_SHA256' | 'WRONG_LENGTH',
): Explanation {
  if (/[=:"][0-9a-f]{64}(?:[:"]|$)/i.test(header)) return explanationOf('DIGEST_HEX');
  if (problem === 'NO_SHA256') return explanationOf('DIGEST_NO_SHA256');
  return problem === 'WRONG_LENGTH' ? explanationOf('DIGEST_OTHER_HASH') : explainField(problem);
}

const EIGHT_HOURS_S = 28_800;
const TOLERANCE_S = 600;

/** `now` in milliseconds, `created` as it was sent. */
export function explainSkew(now: number, created: number): Explanation {
  const seconds = Math.floor(now / 1_000);
  if (Math.abs(created / 1_000 - seconds) < TOLERANCE_S) return explanationOf('CREATED_MILLISECONDS');
  if (Math.abs(Math.abs(created - seconds) - EIGHT_HOURS_S) < TOLERANCE_S)
    return explanationOf('CREATED_LOCAL_TIME');
  return explanationOf('CLOCK_WRONG');
}
