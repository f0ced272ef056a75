import { describe, expect, it } from 'vitest';
import { describeError, logSerializers, maskNumbers, maskTarget } from './redaction.ts';

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
  ])('masks personal numbers in %s', (text, masked) => expect(maskNumbers(text)).toBe(masked));

  it.each([
    'at 1700000000000 ms',
    '2026-11-20T08:00:00.000+08:00',
    'port 5432',
    'batch 20240115083000',
    '#1234567890',
  ])('leaves %s as it is', (text) => expect(maskNumbers(text)).toBe(text));

  it.each([
    ['/v1/workers/990001199001010013', '/v1/workers/[masked]'],
    ['?phone=19900000001&limit=5', '?phone=[masked]&limit=5'],
    ['?q=%E7%A4%BA%E4%BE%8B%E8%B7%AF', '?q=[masked]'],
    ['?q=%31%39%39%30%30%30%30%30%30%30%31', '?q=[masked]'],
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
