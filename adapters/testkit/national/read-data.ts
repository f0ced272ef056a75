import { beijingDateTime, isDateTime, isDay } from './beijing-time.ts';
import { readBinary } from './binary-field.ts';
import type { BinaryKind } from './binary-field.ts';
import { decryptField } from './field-crypto.ts';
import type { Field, FieldKind } from './fields.ts';
import { isJsonObject } from './json.ts';
import type { Json, JsonObject } from './json.ts';

export interface ReadContext {
  readonly secret: string;
  readonly now: number;
}

export interface Reading {
  /** The members the platform knows, in its own spelling, encrypted ones in clear, files as references. */
  readonly input: JsonObject;
  /** One text per fault, prefixed with its place: `[workerList][0][headImage]不能为空!`. */
  readonly errors: string[];
  /** Names no interface table has; the real platform ignores them silently. */
  readonly unknown: string[];
}

/** Reads `data` by a method's field table. Names are matched without regard to case, as the platform does. */
export function readData(fields: readonly Field[], data: JsonObject, context: ReadContext): Reading {
  const reading: Reading = { input: {}, errors: [], unknown: [] };
  readMembers(fields, data, '', reading.input, reading, context);
  return reading;
}

function readMembers(
  fields: readonly Field[],
  source: JsonObject,
  place: string,
  target: JsonObject,
  reading: Reading,
  context: ReadContext,
): void {
  const given = new Map(Object.entries(source).map(([name, value]) => [name.toLowerCase(), value]));
  const known = new Set(fields.map((field) => field.name.toLowerCase()));
  reading.unknown.push(...Object.keys(source).filter((name) => !known.has(name.toLowerCase())));
  const isGiven = (name: string): boolean => !isEmpty(given.get(name.toLowerCase()));
  for (const field of fields) {
    const value = given.get(field.name.toLowerCase());
    const here = `${place}[${field.name}]`;
    if (isEmpty(value)) {
      const needed = field.required || (field.requiredWith !== undefined && isGiven(field.requiredWith));
      if (needed) reading.errors.push(`${here}不能为空!`);
    } else if (field.kind === 'objects') {
      target[field.name] = readList(field, value, here, reading, context);
    } else {
      const check = readValue(field, value, context);
      if (check.ok) target[field.name] = check.value;
      else reading.errors.push(`${here}${check.text}`);
    }
  }
}

function readList(field: Field, value: Json, place: string, reading: Reading, context: ReadContext): Json[] {
  if (!Array.isArray(value)) {
    reading.errors.push(`${place}参数值不正确!`);
    return [];
  }
  if (field.most !== undefined && value.length > field.most) {
    reading.errors.push(`${place}数量超过限制${field.most}!`);
    return [];
  }
  return value.map((element, index) => {
    const target: JsonObject = {};
    const here = `${place}[${index}]`;
    if (isJsonObject(element)) readMembers(field.of ?? [], element, here, target, reading, context);
    else reading.errors.push(`${here}参数值不正确!`);
    return target;
  });
}

function isEmpty(value: Json | undefined): value is null | undefined | '' | [] {
  return (
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  );
}

type Check = { ok: true; value: Json } | { ok: false; text: string };
type Reader = (value: Json, field: Field, context: ReadContext) => Check;

const WRONG: Check = { ok: false, text: '参数值不正确!' };
const UNDECIPHERABLE: Check = { ok: false, text: '解密失败!' };

function readValue(field: Field, value: Json, context: ReadContext): Check {
  const check = READERS[field.kind](value, field, context);
  return check.ok && field.notAfter !== undefined ? checkMoment(check, field, context.now) : check;
}

/** 不能大于当天 compares days, 最晚为当前时间 compares as much of the moment as was written. */
function checkMoment(check: { ok: true; value: Json }, field: Field, now: number): Check {
  const given = String(check.value);
  const limit = beijingDateTime(now);
  if (field.notAfter === 'today') {
    return given.slice(0, 10) > limit.slice(0, 10) ? { ok: false, text: '不能大于当天!' } : check;
  }
  const late = given.slice(0, 19) > limit.slice(0, Math.min(given.length, 19));
  return late ? { ok: false, text: '最晚为当前时间!' } : check;
}

function when(test: (text: string) => boolean): Reader {
  return (value) => (typeof value === 'string' && test(value) ? { ok: true, value } : WRONG);
}

function binary(kind: BinaryKind): Reader {
  return (value) => {
    if (typeof value !== 'string') return WRONG;
    const read = readBinary(kind, value);
    return read.ok ? { ok: true, value: read.reference } : read;
  };
}

const readSecret: Reader = (value, _field, { secret }) => {
  const plain = typeof value === 'string' ? decryptField(value, secret) : undefined;
  return plain === undefined ? UNDECIPHERABLE : { ok: true, value: plain };
};

const READERS: Readonly<Record<FieldKind, Reader>> = {
  text: (value) =>
    typeof value === 'string' || typeof value === 'number' ? { ok: true, value: String(value) } : WRONG,
  integer: (value) => (Number.isSafeInteger(value) ? { ok: true, value } : WRONG),
  decimal: (value) =>
    Number.isFinite(typeof value === 'string' ? Number(value) : value) ? { ok: true, value } : WRONG,
  date: when(isDay),
  dateTime: when(isDateTime),
  dateOrDateTime: when((text) => isDay(text) || isDateTime(text)),
  flag: (value) => (['0', '1'].includes(String(value)) ? { ok: true, value: Number(value) } : WRONG),
  code: (value, field) =>
    field.codes?.has(String(value)) === true ? { ok: true, value: String(value) } : WRONG,
  residentCard: (value) =>
    value === '01' ? { ok: true, value } : { ok: false, text: '异常,目前只支持身份证类型的证件!' },
  secret: readSecret,
  idNumber: (value, field, context) => {
    const check = readSecret(value, field, context);
    return check.ok && !/^\d{17}[\dX]$/.test(String(check.value)) ? WRONG : check;
  },
  image50: binary('image50'),
  image500: binary('image500'),
  file: binary('file'),
  objects: () => WRONG,
};
