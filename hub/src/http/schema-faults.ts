import type { ProblemCode } from '../generated/problems.ts';
import { pointerTo } from './json-pointer.ts';
import type { Fault } from './operation.ts';

/** What the edge reads of an error of the generated validators (ajv). */
export interface SchemaError {
  keyword: string;
  instancePath: string;
  params: Readonly<Record<string, unknown>>;
}

/** A function that the contract's generator made of a schema. */
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

interface Wording {
  code: ProblemCode;
  en: string;
  zh: string;
  /** Name of the parameter that names the member at fault. */
  member?: string;
}

/** Enough to correct a request; a body of a thousand faults is not answered with a thousand. */
const MAX_FAULTS = 50;
/** They only say that one of their branches failed; the branch has told what and where. */
const FRAMES = new Set(['if', 'allOf', 'anyOf', 'oneOf', 'not', '$ref', 'discriminator']);

/** Faults of a value, each with its place; `root` is empty for a body, else `/path` or `/query`. */
export function schemaFaults(errors: readonly SchemaError[], root: string): Fault[] {
  const telling = errors.filter(({ keyword }) => !FRAMES.has(keyword));
  const faults = (telling.length > 0 ? telling : errors).map((error) => toFault(error, root));
  return distinct(faults).slice(0, MAX_FAULTS);
}

function toFault({ keyword, instancePath, params }: SchemaError, root: string): Fault {
  const { code, en, zh, member } = wordingOf(keyword, params);
  const place = `${root}${instancePath}`;
  const pointer = member === undefined ? place : pointerTo(place, String(params[member]));
  return { pointer, code, detail: en, detailZh: zh };
}

/** Two branches of a schema may find the same fault. */
function distinct(faults: readonly Fault[]): Fault[] {
  const seen = new Map(faults.map((fault) => [JSON.stringify([fault.pointer, fault.code]), fault]));
  return [...seen.values()];
}

function wordingOf(keyword: string, params: SchemaError['params']): Wording {
  return (
    memberWording(keyword) ??
    valueWording(keyword, params) ??
    sizeWording(keyword, params) ?? {
      code: 'VALUE_INVALID',
      en: 'The value does not fit the contract.',
      zh: '取值不符合接口约定。',
    }
  );
}

function memberWording(keyword: string): Wording | null {
  switch (keyword) {
    case 'required':
    case 'dependentRequired':
      return { code: 'MEMBER_REQUIRED', en: 'It is required.', zh: '必填。', member: 'missingProperty' };
    case 'additionalProperties':
      return unknownMember('additionalProperty');
    case 'unevaluatedProperties':
      return unknownMember('unevaluatedProperty');
    case 'propertyNames':
      return {
        ...unknownMember('propertyName'),
        en: 'The name does not fit the contract.',
        zh: '名称不合要求。',
      };
    case 'false schema':
      return {
        code: 'MEMBER_NOT_ALLOWED',
        en: 'It may not stand here together with the other members.',
        zh: '不能与其他成员同时出现。',
      };
    default:
      return null;
  }
}

function unknownMember(member: string): Wording {
  return { code: 'MEMBER_UNKNOWN', en: 'The contract does not know it.', zh: '接口约定中没有该项。', member };
}

const TYPES_ZH: Readonly<Record<string, string>> = {
  string: '字符串',
  number: '数字',
  integer: '整数',
  boolean: '布尔值',
  object: '对象',
  array: '数组',
  null: 'null',
};

function valueWording(keyword: string, params: SchemaError['params']): Wording | null {
  switch (keyword) {
    case 'type': {
      const types = [params['type']].flat().map(String);
      const zh = types.map((type) => TYPES_ZH[type] ?? type).join('或');
      return {
        code: 'TYPE_MISMATCH',
        en: `The value must be of type ${types.join(' or ')}.`,
        zh: `类型必须是${zh}。`,
      };
    }
    case 'enum':
    case 'const': {
      const allowed = [params['allowedValues'] ?? params['allowedValue']].flat().map(String);
      return {
        code: 'VALUE_NOT_ALLOWED',
        en: `The value must be one of ${allowed.join(', ')}.`,
        zh: `取值必须是 ${allowed.join('、')} 之一。`,
      };
    }
    case 'pattern':
      return {
        code: 'PATTERN_MISMATCH',
        en: `The value must match ${String(params['pattern'])}.`,
        zh: `取值必须符合 ${String(params['pattern'])}。`,
      };
    case 'format':
      return formatWording(String(params['format']));
    default:
      return null;
  }
}

function formatWording(format: string): Wording {
  const code = 'FORMAT_INVALID';
  if (format === 'date-time')
    return {
      code,
      en: 'It must be an RFC 3339 time with its offset, such as 2026-11-20T07:58:03+08:00.',
      zh: '必须是带时区偏移的 RFC 3339 时间，例如 2026-11-20T07:58:03+08:00。',
    };
  if (format === 'date')
    return {
      code,
      en: 'It must be a calendar day, such as 2026-11-20.',
      zh: '必须是日期，例如 2026-11-20。',
    };
  return { code, en: `It must have the format ${format}.`, zh: `格式必须是 ${format}。` };
}

function sizeWording(keyword: string, params: SchemaError['params']): Wording | null {
  const limit = String(params['limit'] ?? params['multipleOf'] ?? '');
  switch (keyword) {
    case 'minLength':
      return { code: 'TOO_SHORT', en: `At least ${limit} characters.`, zh: `至少 ${limit} 个字符。` };
    case 'maxLength':
      return { code: 'TOO_LONG', en: `At most ${limit} characters.`, zh: `最多 ${limit} 个字符。` };
    case 'minItems':
    case 'minProperties':
      return { code: 'TOO_FEW', en: `At least ${limit} entries.`, zh: `至少 ${limit} 项。` };
    case 'maxItems':
    case 'maxProperties':
      return { code: 'TOO_MANY', en: `At most ${limit} entries.`, zh: `最多 ${limit} 项。` };
    case 'uniqueItems':
      return { code: 'ITEM_REPEATED', en: 'An entry stands twice.', zh: '有重复的项。' };
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
    case 'multipleOf':
      return rangeWording(keyword, limit);
    default:
      return null;
  }
}

const RANGES: Readonly<Record<string, readonly [en: string, zh: string]>> = {
  minimum: ['at least', '不小于'],
  maximum: ['at most', '不大于'],
  exclusiveMinimum: ['greater than', '大于'],
  exclusiveMaximum: ['less than', '小于'],
  multipleOf: ['a multiple of', '是以下数的倍数：'],
};

function rangeWording(keyword: string, limit: string): Wording {
  const [en, zh] = RANGES[keyword] ?? ['', ''];
  return { code: 'OUT_OF_RANGE', en: `The value must be ${en} ${limit}.`, zh: `取值必须${zh} ${limit}。` };
}
