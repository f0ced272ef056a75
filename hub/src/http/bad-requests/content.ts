import { gzipSync } from 'node:zlib';
import type { Draft, TestKey } from '../test-requests.ts';
import type { BadRequest, Builder, Expectation } from './case.ts';

/** Bytes that are no JSON of the contract, values that are none of its values, and keys of repetition. */
export function contentCases(builder: Builder): BadRequest[] {
  return [
    ...textCases(builder),
    ...schemaCases(builder),
    ...parameterCases(builder),
    ...idempotencyCases(builder),
  ];
}

function textCases({ ground, sent }: Builder): BadRequest[] {
  const company = `/v1/companies/${ground.places.companyId}`;
  const text = (title: string, body: string | Buffer, expected: Expectation, headers = {}): BadRequest => ({
    title,
    ...expected,
    bytes: () => sent(ground.keys.system, { method: 'PUT', target: company, body, headers }),
  });
  const malformed = (pointer: string): Expectation => ({
    status: 400,
    code: 'MALFORMED_JSON',
    fault: [pointer],
  });
  const encoding: Expectation = { status: 400, code: 'ENCODING_INVALID', fault: [''] };
  const character = (pointer: string): Expectation => ({
    status: 400,
    code: 'CHARACTER_FORBIDDEN',
    fault: [pointer],
  });
  const zipped = { 'Content-Encoding': 'gzip' };
  const zipFault: Expectation = {
    status: 400,
    code: 'COMPRESSION_INVALID',
    fault: ['/header/content-encoding'],
  };
  return [
    text('an empty body', '', { status: 400, code: 'BODY_MISSING', fault: [''] }),
    text('text instead of JSON', 'name=a', malformed('')),
    text('JSON that breaks off', '{"name":"a","areaCode":', malformed('/areaCode')),
    text('a comma at the end', '{"name":"a",}', malformed('')),
    text('single quotes', "{'name':'a'}", malformed('')),
    text('a comment', '{"name":"a" /* x */}', malformed('')),
    text('NaN', '{"name":NaN}', malformed('/name')),
    text('a line break in a string', '{"name":"a\nb"}', malformed('/name')),
    text('two values', '{}{}', malformed('')),
    text('a byte order mark', '\ufeff{}', encoding),
    text('GBK', Buffer.from([0x7b, 0x22, 0xd5, 0xc5, 0x22, 0x3a, 0x31, 0x7d]), encoding),
    text('UTF-16', Buffer.from('\ufeff{}', 'utf16le'), encoding),
    text('half a character', Buffer.from('{"name":"张').subarray(0, -1), encoding),
    text('a member twice', '{"name":"a","name":"b"}', {
      status: 400,
      code: 'JSON_DUPLICATE_MEMBER',
      fault: ['/name'],
    }),
    text('thirty thousand levels', '['.repeat(30_000), { status: 400, code: 'JSON_TOO_DEEP', fault: [''] }),
    text('NUL in a string', '{"name":"a\\u0000"}', character('/name')),
    text('half a surrogate pair', '{"name":"\\ud83d"}', character('/name')),
    text('no gzip under that name', '{}', zipFault, zipped),
    text('half a gzip stream', gzipSync('{"name":"a"}').subarray(0, -6), zipFault, zipped),
    text(
      'a gzip bomb',
      gzipSync(Buffer.alloc(50_000_000)),
      { status: 413, code: 'PAYLOAD_TOO_LARGE', fault: ['/header/content-encoding'] },
      zipped,
    ),
  ];
}

function schemaCases(builder: Builder): BadRequest[] {
  const { keys, places } = builder.ground;
  const checks = (name: string, key: TestKey, draft: Draft, good: object) => {
    return (title: string, change: object | string | null, pointer: string, code: string): BadRequest => ({
      title: `${name}: ${title}`,
      status: 422,
      code: 'VALIDATION',
      fault: [pointer, code],
      bytes: () =>
        builder.sent(key, {
          ...draft,
          body:
            typeof change === 'object' && change !== null && !Array.isArray(change)
              ? { ...good, ...change }
              : JSON.stringify(change),
        }),
    });
  };
  const idempotent = { 'Idempotency-Key': 'bad-request' };
  const project = `/v1/projects/${places.projectId}`;
  const device = checks(
    'device',
    keys.maker,
    { target: '/v1/devices' },
    { deviceSn: 'SN1', deviceType: 'CAMERA' },
  );
  const company = checks(
    'company',
    keys.system,
    { method: 'PUT', target: `/v1/companies/${places.companyId}` },
    { name: '示例', areaCode: '990001' },
  );
  const worker = checks(
    'worker',
    keys.system,
    { target: '/v1/workers' },
    { name: '测试甲', idCardType: '01', idCardNumber: '990001199001010013' },
  );
  const heartbeat = checks(
    'heartbeat',
    keys.device,
    { target: `/v1/devices/${places.deviceSn}/heartbeats` },
    { deviceTime: '2026-11-20T07:58:03+08:00', clockState: 'SYNCED' },
  );
  const batch = checks(
    'events',
    keys.device,
    { target: `/v1/devices/${places.deviceSn}/attendance-events` },
    {},
  );
  const movement = checks(
    'movement',
    keys.system,
    { target: `${project}/workers/${places.workerId}/movements`, headers: idempotent },
    { type: 'JOIN', date: '2026-11-20' },
  );
  const permit = checks(
    'permit',
    keys.system,
    { target: `${project}/entry-permits`, headers: idempotent },
    {
      strangerRef: 's-1',
      approver: 'm',
      reason: 'r',
      validFrom: '2026-11-20T08:00:00+08:00',
      validTo: '2026-11-20T18:00:00+08:00',
    },
  );
  const contract = checks(
    'contract',
    keys.system,
    { method: 'PUT', target: `${project}/contracts/C-1` },
    {
      workerId: places.workerId,
      companyId: places.companyId,
      periodType: 'FIXED_TERM',
      startDate: '2026-11-20',
      endDate: '2027-11-19',
    },
  );
  return [
    device('a list instead of an object', [], '', 'TYPE_MISMATCH'),
    device('null instead of an object', null, '', 'TYPE_MISMATCH'),
    device('a text instead of an object', 'SN1', '', 'TYPE_MISMATCH'),
    device('no serial number', { deviceSn: undefined }, '/deviceSn', 'MEMBER_REQUIRED'),
    device('a member that does not exist', { sn: 'SN1' }, '/sn', 'MEMBER_UNKNOWN'),
    device('a number as serial number', { deviceSn: 17 }, '/deviceSn', 'TYPE_MISMATCH'),
    device('a serial number with a blank', { deviceSn: 'SN 1' }, '/deviceSn', 'PATTERN_MISMATCH'),
    device('a kind that does not exist', { deviceType: 'DOOR' }, '/deviceType', 'VALUE_NOT_ALLOWED'),
    device('an empty brand', { brand: '' }, '/brand', 'TOO_SHORT'),
    device('a brand of 65 characters', { brand: '牌'.repeat(65) }, '/brand', 'TOO_LONG'),
    device('a MAC address in lower case', { mac: '02:00:00:00:00:0a' }, '/mac', 'PATTERN_MISMATCH'),
    device('a negative capacity', { capacity: { persons: -1 } }, '/capacity/persons', 'OUT_OF_RANGE'),
    device('a fraction of a person', { capacity: { persons: 1.5 } }, '/capacity/persons', 'TYPE_MISMATCH'),
    device('an unknown member inside', { capacity: { faces: 1 } }, '/capacity/faces', 'MEMBER_UNKNOWN'),
    company('no name', { name: undefined }, '/name', 'MEMBER_REQUIRED'),
    company('an area code of five digits', { areaCode: '99000' }, '/areaCode', 'PATTERN_MISMATCH'),
    company('a day that does not exist', { registeredOn: '2026-02-30' }, '/registeredOn', 'FORMAT_INVALID'),
    company('a day with slashes', { registeredOn: '2026/02/03' }, '/registeredOn', 'FORMAT_INVALID'),
    company('a capital as a number', { registeredCapital: 1000 }, '/registeredCapital', 'TYPE_MISMATCH'),
    company('a currency in lower case', { capitalCurrency: 'cny' }, '/capitalCurrency', 'PATTERN_MISMATCH'),
    company('an address of 501 characters', { address: '路'.repeat(501) }, '/address', 'TOO_LONG'),
    worker('no ID number', { idCardNumber: undefined }, '/idCardNumber', 'MEMBER_REQUIRED'),
    worker('a bare digit as gender', { gender: '1' }, '/gender', 'VALUE_NOT_ALLOWED'),
    worker('a small x', { idCardNumber: '99000119900101003x' }, '/idCardNumber', 'PATTERN_MISMATCH'),
    worker('a phone of letters', { phone: 'phone' }, '/phone', 'PATTERN_MISMATCH'),
    worker('a digest that is too short', { photoSha256: 'ab' }, '/photoSha256', 'PATTERN_MISMATCH'),
    heartbeat(
      'a time without offset',
      { deviceTime: '2026-11-20T07:58:03' },
      '/deviceTime',
      'FORMAT_INVALID',
    ),
    heartbeat('a time in seconds', { deviceTime: 1_795_132_683 }, '/deviceTime', 'TYPE_MISMATCH'),
    heartbeat('a clock state that does not exist', { clockState: 'OK' }, '/clockState', 'VALUE_NOT_ALLOWED'),
    heartbeat('a negative queue', { queuedEvents: -1 }, '/queuedEvents', 'OUT_OF_RANGE'),
    batch('no list', {}, '/events', 'MEMBER_REQUIRED'),
    batch('an empty list', { events: [] }, '/events', 'TOO_FEW'),
    batch('101 events', { events: Array.from({ length: 101 }, () => ({})) }, '/events', 'TOO_MANY'),
    batch('an object instead of the list', { events: {} }, '/events', 'TYPE_MISMATCH'),
    batch(
      'the device in the body',
      { events: [{}], deviceSn: places.deviceSn },
      '/deviceSn',
      'MEMBER_UNKNOWN',
    ),
    movement('a settlement that is neither', { settlement: 'YES' }, '/settlement', 'VALUE_NOT_ALLOWED'),
    movement('a type that does not exist', { type: 'GONE' }, '/type', 'VALUE_NOT_ALLOWED'),
    movement('a time instead of a day', { date: '2026-11-20T00:00:00+08:00' }, '/date', 'FORMAT_INVALID'),
    permit('no end', { validTo: undefined }, '/validTo', 'MEMBER_REQUIRED'),
    permit('a worker and a stranger', { workerId: places.workerId }, '/strangerRef', 'MEMBER_NOT_ALLOWED'),
    permit('nobody', { strangerRef: undefined }, '/strangerRef', 'MEMBER_REQUIRED'),
    contract('a price in yuan', { unitPriceFen: 25.5 }, '/unitPriceFen', 'TYPE_MISMATCH'),
    contract('a price beyond exact numbers', { unitPriceFen: 1e300 }, '/unitPriceFen', 'OUT_OF_RANGE'),
    contract(
      'three attachments',
      { attachments: Array.from({ length: 3 }, () => ({ name: 'a', sha256: '0'.repeat(64) })) },
      '/attachments',
      'TOO_MANY',
    ),
    contract(
      'an attachment without its digest',
      { attachments: [{ name: 'a' }] },
      '/attachments/0/sha256',
      'MEMBER_REQUIRED',
    ),
  ];
}

function parameterCases({ ground, sent }: Builder): BadRequest[] {
  const { keys, places } = ground;
  const fault = (title: string, key: TestKey, target: string, pointer: string, code: string): BadRequest => ({
    title,
    status: 422,
    code: 'VALIDATION',
    fault: [pointer, code],
    bytes: () => sent(key, { target }),
  });
  return [
    fault('a page of none', keys.system, '/v1/companies?limit=0', '/query/limit', 'OUT_OF_RANGE'),
    fault('a page of thousands', keys.system, '/v1/companies?limit=5000', '/query/limit', 'OUT_OF_RANGE'),
    fault('a page of many', keys.system, '/v1/companies?limit=many', '/query/limit', 'TYPE_MISMATCH'),
    fault(
      'a filter that does not exist',
      keys.system,
      '/v1/companies?page=2',
      '/query/page',
      'MEMBER_UNKNOWN',
    ),
    fault(
      'a state that does not exist',
      keys.system,
      '/v1/devices?status=NEW',
      '/query/status',
      'VALUE_NOT_ALLOWED',
    ),
    fault(
      'a day where an instant belongs',
      keys.system,
      `/v1/projects/${places.projectId}/attendance-events?from=2026-11-20`,
      '/query/from',
      'FORMAT_INVALID',
    ),
    fault(
      'a cursor of other characters',
      keys.system,
      '/v1/companies?cursor=a%20b',
      '/query/cursor',
      'PATTERN_MISMATCH',
    ),
    fault(
      'a company id that is none',
      keys.system,
      '/v1/companies/123',
      '/path/companyId',
      'PATTERN_MISMATCH',
    ),
    fault('a photo by a short digest', keys.system, '/v1/photos/abc', '/path/sha256', 'PATTERN_MISMATCH'),
    fault(
      'a serial number of Chinese characters',
      keys.system,
      '/v1/devices/%E8%AE%BE%E5%A4%87',
      '/path/deviceSn',
      'PATTERN_MISMATCH',
    ),
    fault('an encoded slash', keys.system, '/v1/devices/SN%2F1', '/path/deviceSn', 'PATTERN_MISMATCH'),
    {
      title: 'a parameter twice',
      status: 400,
      code: 'QUERY_REPEATED',
      fault: ['/query/limit'],
      bytes: () => sent(keys.system, { target: '/v1/companies?limit=5&limit=6' }),
    },
  ];
}

function idempotencyCases({ ground, sent }: Builder): BadRequest[] {
  const target = `/v1/projects/${ground.places.projectId}/suspensions`;
  const body = { from: '2026-11-20', reason: '整改' };
  const pointer = '/header/idempotency-key';
  const keyed = (key: string | null, content: object = body) =>
    sent(ground.keys.system, {
      target,
      body: content,
      headers: key === null ? {} : { 'Idempotency-Key': key },
    });
  const malformed = (title: string, key: string): BadRequest => ({
    title,
    status: 400,
    code: 'IDEMPOTENCY_KEY_MALFORMED',
    fault: [pointer],
    bytes: () => keyed(key),
  });
  return [
    {
      title: 'no Idempotency-Key',
      status: 400,
      code: 'IDEMPOTENCY_KEY_MISSING',
      fault: [pointer],
      bytes: () => keyed(null),
    },
    malformed('an empty Idempotency-Key', '""'),
    malformed('an Idempotency-Key of 65 characters', 'k'.repeat(65)),
    malformed('an Idempotency-Key with a blank', 'a b'),
    malformed('half a quotation', '"abc'),
    {
      title: 'the same Idempotency-Key for other content',
      status: 422,
      code: 'IDEMPOTENCY_CONFLICT',
      fault: [pointer],
      before: () => keyed('conflict-1'),
      bytes: () => keyed('conflict-1', { ...body, reason: '检查' }),
    },
  ];
}
