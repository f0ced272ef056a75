import { must } from '../fields.ts';
import { text } from './method.ts';
import type { QueryMethod } from './method.ts';

/** 异步处理结果: 0 waiting, 10 failed, 20 done. Each key sees the results of its own calls. */
const asyncResult: QueryMethod = {
  kind: 'query',
  name: 'AsyncHandleResult.Query',
  fields: [must('requestSerialCode')],
  answer: ({ store }, input, caller) => {
    const requestSerialCode = text(input, 'requestSerialCode');
    if (store.submissions.get(requestSerialCode)?.projectCode !== caller.projectCode) {
      return { ok: false, message: '[requestSerialCode]值超出范围或无效' };
    }
    const outcome = store.outcomes.get(requestSerialCode);
    const status = outcome?.status ?? 0;
    return { ok: true, data: { requestSerialCode, status, result: outcome?.result ?? null } };
  },
};

/** A test of connection and signature; whoever gets this far has signed well. */
const checkSign: QueryMethod = {
  kind: 'query',
  name: 'CheckSign.Query',
  version: '1.1',
  fields: [],
  answer: () => ({ ok: true, data: null }),
};

export const RESULT_METHODS = [asyncResult, checkSign] as const;
