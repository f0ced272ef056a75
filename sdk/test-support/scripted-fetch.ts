import type { Fetch } from '../src/core/attempt.ts';

export interface SentRequest {
  url: URL;
  method: string;
  headers: Record<string, string>;
  body: Buffer;
}

export type Answer = (request: SentRequest) => Response | Promise<Response>;

/** A fetch that answers from a list, the last one for ever, and keeps what was sent. */
export function scriptedFetch(...answers: Answer[]): { fetch: Fetch; sent: SentRequest[] } {
  const sent: SentRequest[] = [];
  const fetch: Fetch = async (url, init) => {
    const body = Buffer.from((init.body as Uint8Array | undefined) ?? []);
    const request = {
      url: new URL(url),
      method: init.method ?? 'GET',
      headers: init.headers as Record<string, string>,
      body,
    };
    const answer = answers[Math.min(sent.length, answers.length - 1)];
    sent.push(request);
    if (!answer) throw new Error('no answer is scripted');
    return await answer(request);
  };
  return { fetch, sent };
}

/** A JSON reply; problems get their media type. */
export function json(status: number, body: object, headers: Record<string, string> = {}): Answer {
  const type = status >= 400 ? 'application/problem+json' : 'application/json';
  return () => new Response(JSON.stringify(body), { status, headers: { 'content-type': type, ...headers } });
}

export const problem = (
  status: number,
  code: string,
  more: object = {},
  headers: Record<string, string> = {},
): Answer =>
  json(status, { status, code, title: 'Title', titleZh: '标题', requestId: 'r-1', ...more }, headers);
