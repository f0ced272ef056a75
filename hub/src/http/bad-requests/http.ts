import { wireBytes } from '../test-wire.ts';
import type { BadRequest, Builder } from './case.ts';

const HOST = 'Host: hub.example\r\n';
const raw = (text: string) => () => Buffer.from(text, 'latin1');

/** What is wrong before anyone asks who sends it. */
export function httpCases({ sent, ground }: Builder): BadRequest[] {
  const { keys, places } = ground;
  const plain = (target: string, method = 'GET') =>
    wireBytes({ method, target, headers: [], body: Buffer.alloc(0) });
  const malformed = { status: 400, code: 'MALFORMED_HTTP' };
  return [
    { title: 'no HTTP at all', ...malformed, bytes: raw('\x16\x03\x01\x02\x00\x01\x00\x01\xfc\r\n\r\n') },
    {
      title: 'a method that does not exist',
      ...malformed,
      fault: ['/method'],
      bytes: raw(`FETCH /v1/time HTTP/1.1\r\n${HOST}\r\n`),
    },
    { title: 'no version', ...malformed, bytes: raw(`GET /v1/time HTP/1.1\r\n${HOST}\r\n`) },
    {
      title: 'HTTP/1.1 without Host',
      ...malformed,
      fault: ['/header/host'],
      bytes: raw('GET /v1/time HTTP/1.1\r\nConnection: close\r\n\r\n'),
    },
    {
      title: 'a blank before the colon',
      ...malformed,
      fault: ['/header'],
      bytes: raw(`GET /v1/time HTTP/1.1\r\n${HOST}X-A : b\r\n\r\n`),
    },
    {
      title: 'a folded header line',
      ...malformed,
      bytes: raw(`GET /v1/time HTTP/1.1\r\n${HOST} folded\r\n\r\n`),
    },
    {
      title: 'a NUL in a header',
      ...malformed,
      bytes: raw(`GET /v1/time HTTP/1.1\r\n${HOST}X-A: a\0b\r\n\r\n`),
    },
    {
      title: 'two different lengths',
      ...malformed,
      fault: ['/header/content-length'],
      bytes: raw(`POST /v1/devices HTTP/1.1\r\n${HOST}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}`),
    },
    {
      title: 'a length that is no number',
      ...malformed,
      fault: ['/header/content-length'],
      bytes: raw(`POST /v1/devices HTTP/1.1\r\n${HOST}Content-Length: two\r\n\r\n{}`),
    },
    {
      title: 'both a length and chunks',
      ...malformed,
      bytes: raw(
        `POST /v1/devices HTTP/1.1\r\n${HOST}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
      ),
    },
    {
      title: 'an unknown transfer encoding',
      ...malformed,
      bytes: raw(`POST /v1/devices HTTP/1.1\r\n${HOST}Transfer-Encoding: gzip\r\n\r\n{}`),
    },
    {
      title: 'a header of 20 kB',
      status: 431,
      code: 'HEADERS_TOO_LARGE',
      fault: ['/header'],
      bytes: raw(`GET /v1/time HTTP/1.1\r\n${HOST}X-A: ${'a'.repeat(20_000)}\r\n\r\n`),
    },
    {
      title: 'a hundred header fields',
      status: 431,
      code: 'HEADERS_TOO_LARGE',
      fault: ['/header'],
      bytes: raw(`GET /v1/time HTTP/1.1\r\n${HOST}${'X-A: b\r\n'.repeat(100)}\r\n`),
    },
    {
      title: 'a target of 5,000 characters',
      status: 414,
      code: 'URI_TOO_LONG',
      fault: ['/path'],
      bytes: () => plain(`/v1/devices/${'a'.repeat(5000)}`),
    },
    {
      title: 'an absolute target',
      status: 400,
      code: 'PATH_MALFORMED',
      fault: ['/path'],
      bytes: () => plain('http://hub.example/v1/devices'),
    },
    {
      title: 'an empty segment',
      status: 400,
      code: 'PATH_MALFORMED',
      fault: ['/path'],
      bytes: () => plain('/v1//devices'),
    },
    {
      title: 'a dot segment',
      status: 400,
      code: 'PATH_MALFORMED',
      fault: ['/path'],
      bytes: () => plain('/v1/devices/../companies'),
    },
    {
      title: 'an encoded dot segment',
      status: 400,
      code: 'PATH_MALFORMED',
      fault: ['/path'],
      bytes: () => plain('/v1/devices/%2e%2E/companies'),
    },
    {
      title: 'half a percent encoding',
      status: 400,
      code: 'PATH_MALFORMED',
      fault: ['/path'],
      bytes: () => plain('/v1/devices/%4'),
    },
    {
      title: 'a percent encoding of GBK',
      status: 400,
      code: 'PATH_MALFORMED',
      fault: ['/path'],
      bytes: () => plain('/v1/devices/%D5%C5'),
    },
    {
      title: 'an encoded NUL',
      status: 400,
      code: 'PATH_MALFORMED',
      fault: ['/path'],
      bytes: () => plain('/v1/devices/SN%00'),
    },
    {
      title: 'a query that is not UTF-8',
      status: 400,
      code: 'QUERY_MALFORMED',
      fault: ['/query'],
      bytes: () => plain('/v1/devices?makerId=%FF'),
    },
    {
      title: 'a path that does not exist',
      status: 404,
      code: 'ROUTE_UNKNOWN',
      fault: ['/path'],
      bytes: () => plain('/v1/nothing'),
    },
    {
      title: 'a path in other case',
      status: 404,
      code: 'ROUTE_UNKNOWN',
      fault: ['/path'],
      bytes: () => plain('/v1/Devices'),
    },
    {
      title: 'a slash at the end',
      status: 404,
      code: 'ROUTE_UNKNOWN',
      fault: ['/path'],
      bytes: () => plain('/v1/devices/'),
    },
    {
      title: 'a version that does not exist',
      status: 404,
      code: 'ROUTE_UNKNOWN',
      fault: ['/path'],
      bytes: () => plain('/v2/devices'),
    },
    {
      title: 'a method that the path does not take',
      status: 405,
      code: 'METHOD_NOT_ALLOWED',
      fault: ['/method'],
      bytes: () => plain('/v1/devices', 'DELETE'),
    },
    {
      title: 'TRACE',
      status: 405,
      code: 'METHOD_NOT_ALLOWED',
      fault: ['/method'],
      bytes: () => plain('/v1/devices', 'TRACE'),
    },
    {
      title: 'POST to the time',
      status: 405,
      code: 'METHOD_NOT_ALLOWED',
      fault: ['/method'],
      bytes: () => plain('/v1/time', 'POST'),
    },
    {
      title: 'an expectation that nobody meets',
      status: 417,
      code: 'EXPECTATION_FAILED',
      fault: ['/header/expect'],
      bytes: () => sent(keys.maker, { target: '/v1/devices', headers: { Expect: '200-ok' } }),
    },
    {
      title: 'two content types',
      status: 400,
      code: 'HEADER_REPEATED',
      fault: ['/header/content-type'],
      bytes: () =>
        sent(keys.maker, { target: '/v1/devices', body: {} }, {}, (request) => ({
          ...request,
          headers: [...request.headers, ['Content-Type', 'application/json']],
        })),
    },
    {
      title: 'a body on GET',
      status: 400,
      code: 'BODY_NOT_ALLOWED',
      fault: [''],
      bytes: () => sent(keys.maker, { method: 'GET', target: '/v1/devices', body: {} }),
    },
    {
      title: 'an answer type that is not offered',
      status: 406,
      code: 'NOT_ACCEPTABLE',
      fault: ['/header/accept'],
      bytes: () => sent(keys.maker, { target: '/v1/devices', headers: { Accept: 'text/html' } }),
    },
    ...[
      ['no content type', ''],
      ['XML', 'application/xml'],
      ['a form', 'application/x-www-form-urlencoded'],
      ['JSON in GBK', 'application/json; charset=gbk'],
    ].map(([title, type]): BadRequest => ({
      title: `${title} as a body`,
      status: 415,
      code: 'UNSUPPORTED_MEDIA_TYPE',
      fault: ['/header/content-type'],
      bytes: () =>
        sent(keys.maker, { target: '/v1/devices', body: '{}', headers: { 'Content-Type': type ?? '' } }),
    })),
    {
      title: 'a photo of a type that is none',
      status: 415,
      code: 'UNSUPPORTED_MEDIA_TYPE',
      fault: ['/header/content-type'],
      bytes: () =>
        sent(keys.device, {
          method: 'PUT',
          target: `/v1/photos/${'0'.repeat(64)}`,
          body: 'x',
          headers: { 'Content-Type': 'image/gif' },
        }),
    },
    ...['br', 'deflate', 'gzip, gzip'].map((encoding): BadRequest => ({
      title: `content encoding ${encoding}`,
      status: 415,
      code: 'UNSUPPORTED_ENCODING',
      fault: ['/header/content-encoding'],
      bytes: () =>
        sent(keys.maker, { target: '/v1/devices', body: '{}', headers: { 'Content-Encoding': encoding } }),
    })),
    {
      title: 'a declared length beyond the limit',
      status: 413,
      code: 'PAYLOAD_TOO_LARGE',
      fault: [''],
      bytes: () =>
        sent(keys.system, {
          method: 'PUT',
          target: `/v1/companies/${places.companyId}`,
          body: `{"name":"${'a'.repeat(70_000)}"}`,
        }),
    },
    {
      title: 'chunks beyond the limit',
      status: 413,
      code: 'PAYLOAD_TOO_LARGE',
      fault: [''],
      bytes: () =>
        sent(
          keys.system,
          {
            method: 'PUT',
            target: `/v1/companies/${places.companyId}`,
            body: `{"name":"${'a'.repeat(70_000)}"}`,
          },
          {},
          (request) => ({
            ...request,
            headers: [...request.headers, ['Transfer-Encoding', 'chunked']],
            body: Buffer.from(
              `${request.body.length.toString(16)}\r\n${request.body.toString()}\r\n0\r\n\r\n`,
            ),
          }),
        ),
    },
  ];
}
