import fc from 'fast-check';
import type { HttpResult } from '../port.ts';

/** Answers of every make: any status, any bytes, any JSON, and JSON that almost is the partner's own. */
export function answerBytes(): fc.Arbitrary<HttpResult> {
  const body = fc.oneof(
    fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
    fc.json().map((text) => Buffer.from(text)),
    almostRight().map((value) => Buffer.from(JSON.stringify(value) ?? '')),
    fc
      .tuple(almostRight(), fc.nat(200))
      .map(([value, length]) => Buffer.from((JSON.stringify(value) ?? '').slice(0, length))),
  );
  const status = fc.oneof(
    { weight: 4, arbitrary: fc.constant(200) },
    { weight: 1, arbitrary: fc.integer({ min: 200, max: 599 }) },
  );
  const headers = fc.dictionary(fc.constantFrom('retry-after', 'content-type'), fc.string());
  return fc.oneof(
    { weight: 8, arbitrary: fc.record({ kind: fc.constant('response' as const), status, headers, body }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('lost' as const), reason: fc.string() }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('notSent' as const), reason: fc.string() }) },
  );
}

function almostRight(): fc.Arbitrary<unknown> {
  const anything = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom('0', 0, -1, '-5', 10, 20, null));
  const text = fc.oneof(
    anything,
    fc.constantFrom(
      '[workerList][0][x]不能为空!;',
      '[dataList][99999][x];;[',
      '班组已存在',
      '{"teamSysNo":',
      '[]',
    ),
  );
  const row = fc.oneof(
    anything,
    fc.dictionary(fc.constantFrom('idCardNumber', 'date', 'teamSysNo', 'corpCode'), text),
  );
  const members = ['requestSerialCode', 'status', 'result', 'rows', 'totalCount', 'pageIndex', 'teamSysNo'];
  const data = fc.oneof(
    anything,
    fc.dictionary(fc.constantFrom(...members), text),
    fc.record({ rows: fc.array(row, { maxLength: 4 }), totalCount: anything }),
  );
  return fc.dictionary(fc.constantFrom('code', 'message', 'data'), fc.oneof(anything, text, data));
}
