import { Ajv2020 } from 'ajv/dist/2020.js';
import { FORMS_OF_KIND, type ValueTable } from './layouts/values.ts';
import { NUMERIC_FORMS } from './layouts/forms.ts';
import { ORDER_TABLES, RETURN_TABLES } from './layouts/layout.ts';
import type { FileTables } from './layouts/file-layout.ts';
import { MANIFEST_SCHEMA } from './manifest-schema.ts';
import type { Bilingual } from '../port.ts';
import { schemaFault } from './manifest-faults.ts';
import type { BankManifest, FileFormat, RecordField } from './manifest.ts';

export interface ManifestFault {
  /** JSON pointer of what is wrong. */
  pointer: string;
  detail: Bilingual;
}

export type ManifestReading = { ok: true; manifest: BankManifest } | { ok: false; faults: ManifestFault[] };

const validate = new Ajv2020({ strict: true, allErrors: true, discriminator: true }).compile<BankManifest>(
  MANIFEST_SCHEMA,
);

/**
 * A manifest as an operator brings it. Refused where a file made from it could not bind what has to be signed (the
 * order's id, account, days, count, sum and hash total), or could not be read back.
 */
export function readBankManifest(value: unknown): ManifestReading {
  if (!validate(value)) return { ok: false, faults: (validate.errors ?? []).map(schemaFault) };
  const faults = [
    ...formatFaults(value.order, ORDER_TABLES, '/order'),
    ...value.returns.flatMap((format, index) => formatFaults(format, RETURN_TABLES, `/returns/${index}`)),
    ...ambiguousReturns(value),
    ...meaningFaults(value),
  ];
  return faults.length > 0 ? { ok: false, faults } : { ok: true, manifest: value };
}

/** For manifests that are part of the product: a fault in one of them is a bug. */
export function bankManifest(value: unknown): BankManifest {
  const reading = readBankManifest(value);
  if (reading.ok) return reading.manifest;
  throw new Error(reading.faults.map(({ pointer, detail }) => `${pointer}: ${detail.en}`).join('; '));
}

function formatFaults(format: FileFormat, tables: FileTables, pointer: string): ManifestFault[] {
  if (format.layout === 'XML') return [];
  const { head, line, tail } = format;
  const file = [...head, ...tail];
  return [
    ...recordFaults(format, head, tables.file, `${pointer}/head`),
    ...recordFaults(format, line, tables.line, `${pointer}/line`),
    ...recordFaults(format, tail, tables.file, `${pointer}/tail`),
    ...missingValues(file, tables.file, `${pointer}/head`),
    ...missingValues(line, tables.line, `${pointer}/line`),
  ];
}

function missingValues(fields: readonly RecordField[], table: ValueTable, pointer: string): ManifestFault[] {
  return Object.keys(table)
    .filter((name) => table[name]?.needed && !fields.some((field) => field.value === name && !field.optional))
    .map((name) => ({
      pointer,
      detail: { zh: `缺少 ${name} 的字段`, en: `has no field for ${name}` },
    }));
}

function recordFaults(
  format: FileFormat,
  fields: readonly RecordField[],
  table: ValueTable,
  pointer: string,
): ManifestFault[] {
  return fields.flatMap((field, index) =>
    fieldDetails(format, field, table).map((detail) => ({ pointer: `${pointer}/${index}`, detail })),
  );
}

function fieldDetails(format: FileFormat, field: RecordField, table: ValueTable): Bilingual[] {
  const details: Bilingual[] = [];
  const add = (zh: string, en: string) => details.push({ zh, en });
  if (field.value !== undefined && field.constant !== undefined)
    add('只能是值或常量之一', 'is a value or a constant');
  const kind = field.value === undefined ? undefined : table[field.value]?.kind;
  if (field.value !== undefined && kind === undefined)
    add(`没有名为 ${field.value} 的值`, `knows no value ${field.value}`);
  if (kind !== undefined && field.form !== undefined && !FORMS_OF_KIND[kind].includes(field.form)) {
    add(`${field.form} 不是 ${field.value ?? ''} 的写法`, `${field.form} is no form of ${field.value ?? ''}`);
  }
  const isNumber = field.form !== undefined && NUMERIC_FORMS.includes(field.form);
  const codes = Object.values(field.codes ?? {});
  if (codes.length > 0 && (kind !== 'text' || new Set(codes).size < codes.length)) {
    add('代码只用于文本，且各有唯一含义', 'codes are for texts, and each has one meaning');
  }
  if (format.layout === 'FIXED') {
    if (field.width === undefined) add('缺少宽度', 'has no width');
    if (field.pad !== undefined && field.pad !== ' ' && !(isNumber && field.align === 'RIGHT')) {
      add(
        '只有右对齐的数字可用空格以外的字符填充',
        'only numbers aligned to the right are padded by anything but spaces',
      );
    }
  }
  return details;
}

/** Which return a file is must follow from the file, or from there being only one. */
function ambiguousReturns({ returns }: BankManifest): ManifestFault[] {
  const kinds = returns.map((format) => (format.layout === 'XML' ? format.message : 'RECORDS'));
  return kinds.flatMap((kind, index) =>
    kinds.indexOf(kind) < index ? [{ pointer: `/returns/${index}`, detail: AMBIGUOUS }] : [],
  );
}

function meaningFaults({ limits, envelope }: BankManifest): ManifestFault[] {
  const faults: ManifestFault[] = [];
  if (limits.leastLines > limits.linesPerFile) {
    faults.push({ pointer: '/limits/leastLines', detail: moreThan('linesPerFile') });
  }
  if (limits.lineFen > limits.fileFen) {
    faults.push({ pointer: '/limits/lineFen', detail: moreThan('fileFen') });
  }
  if (envelope.order === 'NONE' && envelope.returns === 'CMS') {
    faults.push({ pointer: '/envelope', detail: UNSIGNED_ORDER });
  }
  return faults;
}

const AMBIGUOUS = {
  zh: '与该银行的另一种回盘无法区分',
  en: 'cannot be told from another return of this bank',
};
const UNSIGNED_ORDER = {
  zh: '回盘有签名的银行，代发文件也须签名',
  en: 'a bank that signs its returns can be sent signed orders',
};
const moreThan = (name: string): Bilingual => ({ zh: `大于 ${name}`, en: `is more than ${name}` });
