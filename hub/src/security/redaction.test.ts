import { describe, expect, it } from 'vitest';
import { describeError, logSerializers, maskNumbers, maskTarget, type LoggedError } from './redaction.ts';

describe('redaction', () => {
  it.each([
    ['worker 990001199001010013 refused', 'worker [masked] refused'],
    ['worker 99000119900101003X', 'worker [masked]'],
    ['990001 19900101 003x.', '[masked].'],
    ['９９０００１１９９００１０１００１３', '[masked]'],
    ['old id 990001900101001', 'old id [masked]'],
    ['call 13900000000 now', 'call [masked] now'],
    ['+86 139-0000-0000', '+[masked]'],
    ['card 6222 0000 0000 0000 000 closed', 'card [masked] closed'],
    ['12345678901234567890123456', '[masked]'],
    ['12345678901234567890', '[masked]'],
    ['8613900000000', '[masked]'],
    ['008613900000000', '[masked]'],
    ['13000000000', '[masked]'],
    ['139-0000-0000-', '[masked]-'],
    ['13900000000x', '[masked]'],
    ['6222000000000000', '[masked]'],
    ['6222000000000000000', '[masked]'],
    ['99000119900101003 X', '[masked]'],
    ['1３9００００００００', '[masked]'],
    ['a13900000000 b13900000001', 'a[masked] b[masked]'],
  ])('masks personal numbers in %s', (text, masked) => expect(maskNumbers(text)).toBe(masked));

  it.each([
    'at 1700000000000 ms',
    '2026-11-20T08:00:00.000+08:00',
    'port 5432',
    'batch 20240115083000',
    '#1234567890',
    '12900000000',
    '23900000000',
    '8713900000000',
    '139000000000',
    '12345678901234',
  ])('leaves %s as it is', (text) => expect(maskNumbers(text)).toBe(text));

  it.each([
    ['/v1/workers/990001199001010013', '/v1/workers/[masked]'],
    ['?phone=19900000001&limit=5', '?phone=[masked]&limit=5'],
    ['?q=%E7%A4%BA%E4%BE%8B%E8%B7%AF', '?q=[masked]'],
    ['?q=%31%39%39%30%30%30%30%30%30%30%31', '?q=[masked]'],
    ['?q=%E7%A4%BA%E4%BE%8B', '?q=[masked]'],
    ['?q=%E7%A4%BA%E4%BE', null],
    ['?q=a%31%33%39%30%30%30%30%30%30%30%30z', '?q=a[masked]z'],
    ['?q=%31%33%39%30%30%30%30%30%30%30', null],
    ['?q=%41%42%43%44%45%46%47', null],
    ['/v1/projects/P-2026-0001?from=2026-11-20T08%3A00%3A00%2B08%3A00', null],
  ])('leaves nobody in the path or query %s [P9]', (target, masked) =>
    expect(maskTarget(target)).toBe(masked ?? target),
  );

  it("keeps a database error's place and drops its words, which quote values", () => {
    const error = Object.assign(new Error('duplicate key value: (id_number)=(990001199001010013)'), {
      code: '23505',
      severity: 'ERROR',
      detail: 'Key (phone)=(13900000000) already exists.',
      table: 'worker',
      constraint: 'worker_pkey',
    });
    const logged = JSON.stringify(describeError(error));
    expect(logged).toContain('worker_pkey');
    expect(logged).not.toMatch(/99000119|13900000000/);
  });

  it('tells of an error its kind, code, words, place and causes, each within bounds', () => {
    const chain = [0, 1, 2, 3, 4].reduce<Error | undefined>(
      (cause, level) => new RangeError(`level ${level}`, { ...(cause ? { cause } : {}) }),
      undefined,
    );
    const described = describeError(chain);
    const words = (error: LoggedError | undefined): (string | undefined)[] =>
      error ? [error.message, ...words(error.cause)] : [];
    expect(words(described)).toEqual(['level 4', 'level 3', 'level 2', 'level 1']);
    expect([described.type, 'code' in described, 'table' in described, 'constraint' in described]).toEqual([
      'RangeError',
      false,
      false,
      false,
    ]);
    expect(described.at?.length).toBeGreaterThan(0);
    expect(described.at?.length).toBeLessThanOrEqual(12);
    expect(described.at?.every((frame) => /^at \S/.test(frame))).toBe(true);

    const network = Object.assign(new Error('connect ECONNREFUSED for 13900000000'), {
      code: 'ECONNREFUSED',
    });
    expect(describeError(network)).toMatchObject({
      code: 'ECONNREFUSED',
      message: 'connect ECONNREFUSED for [masked]',
    });
    expect(describeError(new Error('a'.repeat(600))).message).toBe('a'.repeat(500));
    expect(describeError('990001199001010013')).toEqual({ type: 'string' });
    expect(describeError(null)).toEqual({ type: 'object' });
    const deep = Object.assign(new Error('deep'), {
      stack: [
        'Error: 990001199001010013',
        ...Array.from({ length: 20 }, (_, at) => `    at frame${at} (f.ts)`),
        'at no frame',
      ].join('\n'),
    });
    expect(describeError(deep).at).toEqual(Array.from({ length: 12 }, (_, at) => `at frame${at} (f.ts)`));
    expect(describeError(Object.assign(new Error('x'), { stack: undefined })).at).toEqual([]);
  });

  it('drops the words of a database error alone: its code has five signs and it has a severity', () => {
    const messageOf = (members: object) => describeError(Object.assign(new Error('words'), members)).message;
    expect(messageOf({ code: '23505', severity: 'ERROR' })).toBeUndefined();
    expect(messageOf({ code: '23505' })).toBe('words');
    for (const code of ['235055', '2350', 'x23505', '2350x', 23505])
      expect(messageOf({ code, severity: 'ERROR' })).toBe('words');
    expect(
      describeError(Object.assign(new Error('x'), { code: 7, table: 7, constraint: 7 })),
    ).not.toMatchObject({ code: 7 });
    const placed = describeError(
      Object.assign(new Error('x'), { code: '23505', severity: 'ERROR', table: 'worker', constraint: 'pk' }),
    );
    expect(placed).toMatchObject({ type: 'Error', code: '23505', table: 'worker', constraint: 'pk' });
  });

  it('reduces what is logged of requests, replies and errors', () => {
    const reply = { status: 200, code: 'OK', durationMs: 3, bytes: 9, body: 'x', headers: {} };
    expect(logSerializers.res(reply)).toEqual({ status: 200, code: 'OK', durationMs: 3, bytes: 9 });
    const request = { method: 'GET', route: '/r', requestId: 'r-1', keyId: 'call 13900000000', status: true };
    expect(logSerializers.req(request)).toEqual({
      method: 'GET',
      route: '/r',
      requestId: 'r-1',
      keyId: 'call [masked]',
    });
    for (const nothing of [null, undefined, 'text', 3]) expect(logSerializers.req(nothing)).toEqual({});
    expect(logSerializers.err(new Error('a')).message).toBe('a');
    expect(logSerializers.error(new Error('b')).message).toBe('b');
    expect(logSerializers.req({ method: ['GET'] })).toEqual({});
  });

  it('lets through only what is on the list', () => {
    const request = {
      method: 'GET',
      route: '/v1/workers/{workerId}',
      url: '/v1/workers?phone=1',
      body: { name: '张三' },
    };
    expect(logSerializers.req(request)).toEqual({ method: 'GET', route: '/v1/workers/{workerId}' });
  });
});
