import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemClock } from '../runtime/clock.ts';
import { badRequests } from './bad-requests/catalogue.ts';
import type { BadRequest, Ground } from './bad-requests/case.ts';
import { PLACES, startTestEdge, type TestEdge } from './test-edge.ts';
import { exchangeBytes } from './test-wire.ts';

let hub: TestEdge;
let ground: Ground;

beforeAll(async () => {
  hub = await startTestEdge();
  ground = { now: () => systemClock.now(), places: PLACES, keys: hub.keys };
});
afterAll(() => hub.close());

interface ProblemDocument {
  code: string;
  title: string;
  titleZh: string;
  errors?: { pointer: string; code: string; detail: string; detailZh: string }[];
}

async function check(bad: BadRequest): Promise<void> {
  if (bad.before) expect((await exchangeBytes(hub.server.port, bad.before())).status, bad.title).toBe(200);
  const callsBefore = hub.calls.length;
  const answer = await exchangeBytes(hub.server.port, bad.bytes());
  const problem = JSON.parse(answer.body.toString()) as ProblemDocument;
  expect({ status: answer.status, code: problem.code }, bad.title).toEqual({
    status: bad.status,
    code: bad.code,
  });
  expect(answer.headers.get('content-type'), bad.title).toBe('application/problem+json');
  expect(problem).toMatchObject({ status: bad.status, requestId: answer.headers.get('x-request-id') });
  expect(problem.titleZh, bad.title).toMatch(/\p{Script=Han}/u);
  expect(problem.title, bad.title).toMatch(/^[\x20-\x7e]+$/);
  if (bad.fault) checkFault(bad, problem);
  expect(answer.body.toString(), bad.title).not.toMatch(/\.ts:|node_modules|node:internal/);
  expect(answer.headers.has('x-powered-by'), bad.title).toBe(false);
  expect(hub.calls.length, bad.title).toBe(callsBefore);
}

function checkFault(bad: BadRequest, { errors = [] }: ProblemDocument): void {
  const [pointer, code = bad.code] = bad.fault ?? [];
  const place = errors.find((error) => error.pointer === pointer && error.code === code);
  expect(place, `${bad.title}: ${JSON.stringify(errors)}`).toBeDefined();
  expect(place?.detailZh, bad.title).toMatch(/\p{Script=Han}/u);
  expect(place?.detail, bad.title).not.toBe('');
}

describe('bad requests', () => {
  it('are each told their own code and place in both languages, and none reaches a handler', async () => {
    const cases = badRequests(ground);
    expect(cases.length).toBeGreaterThanOrEqual(100);
    expect(new Set(cases.map(({ title }) => title)).size).toBe(cases.length);
    const failed: string[] = [];
    for (const bad of cases)
      await check(bad).catch((error: Error) => failed.push(`${bad.title}: ${error.message}`));
    expect(failed).toEqual([]);
  });
});
