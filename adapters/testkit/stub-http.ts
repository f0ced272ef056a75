import type { HttpRequest, HttpResult, OutboundHttp } from '../port.ts';

export interface StubHttp extends OutboundHttp {
  /** What was sent, in order. */
  readonly requests: readonly HttpRequest[];
}

/** A network that answers as the test says; the last result repeats. */
export function stubHttp(...results: readonly [HttpResult, ...HttpResult[]]): StubHttp {
  const requests: HttpRequest[] = [];
  return {
    requests,
    send(request) {
      requests.push(request);
      const result = results[Math.min(requests.length, results.length) - 1];
      return Promise.resolve(result ?? results[0]);
    },
  };
}

export function httpAnswer(body: unknown, status = 200, headers: Record<string, string> = {}): HttpResult {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return { kind: 'response', status, headers, body: Buffer.from(text, 'utf8') };
}
