import type { ErrorObject } from 'ajv/dist/2020.js';
import type { Bilingual } from '../port.ts';

/** What the schema finds wrong with a manifest, in the words of whoever wrote it. */
export function schemaFault(error: ErrorObject): { pointer: string; detail: Bilingual } {
  const { instancePath, keyword, message = 'is wrong', params } = error;
  const extra: unknown = params['additionalProperty'];
  const en = typeof extra === 'string' ? `${message} '${extra}'` : message;
  return { pointer: instancePath, detail: { zh: (WORDS[keyword] ?? (() => '有误'))(params), en } };
}

type Words = (params: ErrorObject['params']) => string;

const WORDS: Readonly<Record<string, Words>> = {
  required: ({ missingProperty }) => `缺少 ${String(missingProperty)}`,
  additionalProperties: ({ additionalProperty }) => `没有名为 ${String(additionalProperty)} 的项`,
  type: ({ type }) => `类型应为 ${String(type)}`,
  enum: ({ allowedValues }) => `应为 ${String(allowedValues)} 之一`,
  const: ({ allowedValue }) => `应为 ${String(allowedValue)}`,
  pattern: ({ pattern }) => `应符合 ${String(pattern)}`,
  minimum: ({ limit }) => `不能小于 ${String(limit)}`,
  maximum: ({ limit }) => `不能大于 ${String(limit)}`,
  minItems: ({ limit }) => `至少 ${String(limit)} 项`,
  maxItems: ({ limit }) => `至多 ${String(limit)} 项`,
  minLength: ({ limit }) => `至少 ${String(limit)} 个字符`,
  maxLength: ({ limit }) => `至多 ${String(limit)} 个字符`,
  oneOf: () => '应恰好符合一种写法',
  discriminator: ({ tag }) => `${String(tag)} 有误`,
};
