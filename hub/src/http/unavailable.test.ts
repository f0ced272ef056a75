import { describe, expect, it } from 'vitest';
import { isUnavailable } from './unavailable.ts';

const failure = (code: string, more: object = {}): Error =>
  Object.assign(new Error('failed'), { code, ...more });

describe('what the same request may survive a moment later', () => {
  it.each([
    ['a database without disk space', failure('53100')],
    ['a database without memory', failure('53200')],
    ['a database without connections', failure('53300')],
    ['a database that is starting', failure('57P03')],
    ['a transaction that the server ended', failure('25P03')],
    ['a folder of photos that is full', failure('ENOSPC', { syscall: 'write' })],
    ['a quota that is used up', failure('EDQUOT', { syscall: 'open' })],
    ['a connection that was silent', failure('ETIMEDOUT', { syscall: 'read' })],
  ])('%s [P1]', (_what, error) => {
    expect(isUnavailable(error)).toBe(true);
  });

  it.each([
    ['a duplicate key', failure('23505')],
    ['a photo folder that is not there', failure('ENOENT', { syscall: 'open' })],
    ['a bug', new TypeError('x is not a function')],
    ['no error at all', 'ENOSPC'],
  ])('is not %s', (_what, error) => {
    expect(isUnavailable(error)).toBe(false);
  });
});
