import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { allProblems, readProblems, USES } from './build/read-problems.ts';

const groups = readProblems();
const problems = allProblems(groups);
const CHINESE = /[\u4e00-\u9fff]/;

describe('the error table', () => {
  it('has every code once', () => {
    const codes = problems.map(([code]) => code);
    expect(new Set(codes).size).toBe(codes.length);
    const text = readFileSync(join(import.meta.dirname, 'problems.yaml'), 'utf8');
    expect(parseDocument(text, { uniqueKeys: true }).errors).toEqual([]);
  });

  it.each(problems)(
    '%s says what, why and what to do in both languages',
    (code, { title, cause, remedy }) => {
      expect(code).toMatch(/^[A-Z][A-Z0-9_]{1,62}$/);
      for (const { zh, en } of [title, cause, remedy]) {
        expect(zh).toMatch(CHINESE);
        expect(en).toMatch(/[A-Za-z]{2}/);
        expect(en).not.toMatch(CHINESE);
      }
    },
  );

  it.each(problems)('%s has a status that fits its use', (_code, { status, use }) => {
    expect(USES).toContain(use);
    if (use === 'FAULT') expect(status).toBe(422);
    if (use === 'ITEM') expect([202, 409, 422]).toContain(status);
    if (use === 'REPLY') expect(status).toBeGreaterThanOrEqual(400);
  });

  it('invites a retry only where the same request can succeed later', () => {
    const retryable = problems.filter(([, facts]) => facts.retryable).map(([code]) => code);
    expect(retryable).toEqual(
      expect.arrayContaining([
        'CLOCK_SKEW',
        'NONCE_REUSED',
        'RATE_LIMITED',
        'IDEMPOTENCY_IN_PROGRESS',
        'UNAVAILABLE',
      ]),
    );
    const never = [
      'SIGNATURE_INVALID',
      'KEY_REVOKED',
      'VALIDATION',
      'SCOPE_DENIED',
      'IDEMPOTENCY_CONFLICT',
      'EVENT_CONFLICT',
    ];
    expect(retryable.filter((code) => never.includes(code))).toEqual([]);
  });

  it('answers a running idempotency key with 409 and other content with 422', () => {
    const status = (wanted: string) => problems.find(([code]) => code === wanted)?.[1].status;
    expect(status('IDEMPOTENCY_IN_PROGRESS')).toBe(409);
    expect(status('IDEMPOTENCY_CONFLICT')).toBe(422);
    expect(status('NONCE_REUSED')).toBe(409);
    expect(status('RATE_LIMITED')).toBe(429);
    expect(status('PAYLOAD_TOO_LARGE')).toBe(413);
  });
});
