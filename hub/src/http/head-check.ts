import type { Operation } from './contract.ts';
import type { EdgeLimits } from './limits.ts';
import { field, type ReceivedHead } from './received-head.ts';
import { refusal, type Refusal } from './refusal.ts';
import { tooLarge } from './body-reader.ts';

/** Fields of which a second one would let two readers of the request understand different things. */
const SINGLE_FIELDS = [
  'content-type',
  'content-encoding',
  'content-length',
  'content-digest',
  'idempotency-key',
  'transfer-encoding',
  'host',
  'expect',
];
const VISIBLE_ASCII = /^[\x21-\x7e]*$/;
const DOT_SEGMENT = /\/(?:\.|%2e){1,2}(?:\/|$)/i;

/** What can be said of any request before its route is known. */
export function checkHead(head: ReceivedHead, limits: EdgeLimits): Refusal | null {
  if (head.fieldCount > limits.maxHeaderCount)
    return refusal('HEADERS_TOO_LARGE', {
      pointer: '/header',
      detail: `There are ${head.fieldCount} header fields; at most ${limits.maxHeaderCount} are taken.`,
      detailZh: `请求头有 ${head.fieldCount} 个字段，最多 ${limits.maxHeaderCount} 个。`,
    });
  if (head.target.length > limits.maxTargetLength)
    return refusal('URI_TOO_LONG', {
      pointer: '/path',
      detail: `The request target has ${head.target.length} characters; at most ${limits.maxTargetLength} are taken.`,
      detailZh: `请求目标有 ${head.target.length} 个字符，最多 ${limits.maxTargetLength} 个。`,
    });
  return checkHost(head) ?? checkTarget(head) ?? checkSingleFields(head) ?? checkExpectation(head);
}

/** RFC 9112 §3.2: a request of version 1.1 without Host is malformed. */
function checkHost(head: ReceivedHead): Refusal | null {
  if (head.httpVersion === '1.0' || head.fields.has('host')) return null;
  return refusal('MALFORMED_HTTP', {
    pointer: '/header/host',
    detail: 'An HTTP/1.1 request needs a Host field.',
    detailZh: 'HTTP/1.1 请求必须有 Host。',
  });
}

function checkTarget(head: ReceivedHead): Refusal | null {
  const { path, query } = head;
  const wellFormed =
    path.startsWith('/') &&
    !path.includes('//') &&
    !DOT_SEGMENT.test(path) &&
    VISIBLE_ASCII.test(head.target) &&
    decodes(path);
  if (!wellFormed)
    return refusal('PATH_MALFORMED', {
      pointer: '/path',
      detail: 'The path must begin with one slash, hold no empty or dot segment, and percent-encode UTF-8.',
      detailZh: '路径须以单个斜杠开头，不含空段或点段，并按 UTF-8 做百分号编码。',
    });
  if (query !== null && !decodes(query))
    return refusal('QUERY_MALFORMED', {
      pointer: '/query',
      detail: 'The query must percent-encode UTF-8.',
      detailZh: '查询串须按 UTF-8 做百分号编码。',
    });
  return null;
}

function decodes(text: string): boolean {
  if (!text.includes('%')) return true;
  try {
    return !decodeURIComponent(text).includes('\0');
  } catch {
    return false;
  }
}

function checkSingleFields(head: ReceivedHead): Refusal | null {
  const repeated = SINGLE_FIELDS.find((name) => (head.fields.get(name)?.length ?? 0) > 1);
  if (repeated === undefined) return null;
  return refusal('HEADER_REPEATED', {
    pointer: `/header/${repeated}`,
    detail: 'This header field may stand only once.',
    detailZh: '该请求头字段只能出现一次。',
  });
}

function checkExpectation(head: ReceivedHead): Refusal | null {
  const expectation = field(head, 'expect');
  if (expectation === null || expectation.toLowerCase() === '100-continue') return null;
  return refusal('EXPECTATION_FAILED', {
    pointer: '/header/expect',
    detail: 'Only 100-continue can be expected.',
    detailZh: '只支持 100-continue。',
  });
}

/** What the contract says of this operation's body, as far as the head tells it. */
export function checkBodyHead(head: ReceivedHead, operation: Operation): Refusal | null {
  if (operation.body === 'NONE') return checkNoBody(head);
  const type = field(head, 'content-type');
  if (!acceptsType(operation, type))
    return refusal('UNSUPPORTED_MEDIA_TYPE', {
      pointer: '/header/content-type',
      detail: `The body must be ${operation.mediaTypes.join(' or ')}, in UTF-8 where it is text.`,
      detailZh: `请求体类型须为 ${operation.mediaTypes.join(' 或 ')}，文本须用 UTF-8。`,
    });
  return checkEncoding(head, operation) ?? checkLength(head, operation);
}

function checkNoBody(head: ReceivedHead): Refusal | null {
  const length = field(head, 'content-length');
  if (!head.fields.has('transfer-encoding') && (length === null || length === '0')) return null;
  return refusal('BODY_NOT_ALLOWED', {
    pointer: '',
    detail: 'This operation takes no body.',
    detailZh: '该操作不接受请求体。',
  });
}

function acceptsType(operation: Operation, type: string | null): boolean {
  if (type === null) return false;
  const [essence = '', ...parameters] = type
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  const charsets = parameters.filter((parameter) => parameter.startsWith('charset='));
  return (
    operation.mediaTypes.includes(essence) &&
    charsets.every((charset) => /^charset="?utf-?8"?$/.test(charset))
  );
}

function checkEncoding(head: ReceivedHead, operation: Operation): Refusal | null {
  const encoding = field(head, 'content-encoding');
  const allowed = operation.body === 'RAW' ? ['identity'] : ['identity', 'gzip'];
  if (encoding === null || allowed.includes(encoding.toLowerCase())) return null;
  return refusal('UNSUPPORTED_ENCODING', {
    pointer: '/header/content-encoding',
    detail: `The content encoding must be ${allowed.join(' or ')}.`,
    detailZh: `内容编码须为 ${allowed.join(' 或 ')}。`,
  });
}

function checkLength(head: ReceivedHead, operation: Operation): Refusal | null {
  const length = Number(field(head, 'content-length') ?? 0);
  return length > operation.maxBodyBytes ? tooLarge(operation.maxBodyBytes) : null;
}

const ANSWER_TYPES = ['application/json', 'application/problem+json'];

/** An `Accept` that shuts out what the operation answers; absent means anything. */
export function checkAccept(head: ReceivedHead, operation: Operation): Refusal | null {
  const accept = head.fields.get('accept')?.join(',');
  if (accept === undefined || operation.answer === 'RAW') return null;
  const ranges = accept.split(',').map((range) => (range.split(';')[0] ?? '').trim().toLowerCase());
  const fits = ranges.some((range) => ['*/*', 'application/*', ...ANSWER_TYPES].includes(range));
  if (fits) return null;
  return refusal('NOT_ACCEPTABLE', {
    pointer: '/header/accept',
    detail: 'This operation answers application/json.',
    detailZh: '该操作返回 application/json。',
  });
}
