import type { ServerResponse } from 'node:http';
import type { Answer } from './answer.ts';
import type { FaultOf } from './faults.ts';

/** Faults that strike when the answer is sent; the call has been processed unless the fault says otherwise. */
export const ANSWER_FAULTS = [
  'http-500',
  'html-page',
  'late-answer',
  'half-open',
  'lost-answer',
  'truncated-json',
  'wrong-types',
  'slow-drip',
] as const;

export type AnswerFault = FaultOf<(typeof ANSWER_FAULTS)[number]>;

const JSON_TYPE = 'application/json;charset=UTF-8';
const DRIP_MS = 50;

export type CodeType = 'string' | 'number';

export function answerText(answer: Answer, codeType: CodeType): string {
  return JSON.stringify({ ...answer, code: codeType === 'string' ? String(answer.code) : answer.code });
}

/** Sends an answer as a healthy platform does, or as the fault has it. */
export function sendAnswer(response: ServerResponse, text: string, fault: AnswerFault | undefined): void {
  switch (fault?.kind) {
    case undefined:
      return send(response, 200, JSON_TYPE, text);
    case 'http-500':
      if (fault.retryAfterSeconds !== undefined) response.setHeader('retry-after', fault.retryAfterSeconds);
      return send(response, fault.status ?? 500, 'text/plain', 'Internal Server Error');
    case 'html-page':
      return send(response, 200, 'text/html;charset=UTF-8', '<html><body><h1>系统维护中</h1></body></html>');
    case 'late-answer':
      return later(response, fault.ms, () => send(response, 200, JSON_TYPE, text));
    case 'half-open':
      return;
    case 'lost-answer':
      response.socket?.destroy();
      return;
    case 'truncated-json':
      return send(response, 200, JSON_TYPE, text.slice(0, Math.ceil(text.length / 2)));
    case 'wrong-types':
      return send(response, 200, JSON_TYPE, '{"code":["0"],"message":{"text":1},"data":"[object Object]"}');
    case 'slow-drip':
      return drip(response, text, fault.ms ?? DRIP_MS);
  }
}

function send(response: ServerResponse, status: number, type: string, text: string): void {
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(text) });
  response.end(text);
}

function drip(response: ServerResponse, text: string, ms: number): void {
  const bytes = Buffer.from(text, 'utf8');
  response.writeHead(200, { 'content-type': JSON_TYPE, 'content-length': bytes.length });
  let sent = 0;
  const timer = setInterval(() => {
    response.write(bytes.subarray(sent, (sent += 1)));
    if (sent === bytes.length) response.end();
  }, ms);
  response.once('close', () => clearInterval(timer));
}

/** Does something later unless the connection has gone by then. */
function later(response: ServerResponse, ms: number, act: () => void): void {
  const timer = setTimeout(act, ms);
  response.once('close', () => clearTimeout(timer));
}
