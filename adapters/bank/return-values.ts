import { BankFileError } from './file-fault.ts';
import { numberOf, optionalText, text } from './layouts/read-values.ts';
import type { Values } from './layouts/values.ts';
import type { BankManifest, ReturnFormat, ReturnStage } from './manifest.ts';
import type { LineResult, ReturnEntry, ReturnItem } from './port.ts';

/** Of a movement that names no line; the standard's own word for it. */
export const NO_LINE = 'NOTPROVIDED';

const JOINT = '/';

export type ReturnHeadItem = Extract<ReturnItem, { kind: 'HEAD' }>;

export function headOf(values: Values, { stage }: ReturnFormat): ReturnHeadItem {
  return {
    kind: 'HEAD',
    fileId: optionalText(values, 'fileId').fileId ?? null,
    stage: typeof stage === 'string' ? stage : stageFor(stage, text(values, 'stage')),
    ...optionalText(values, 'stageCode', 'bankCode'),
    ...optionalText(values, 'stageText', 'text'),
  };
}

function stageFor(stages: Readonly<Record<string, ReturnStage>>, code: string): ReturnStage {
  const stage = Object.hasOwn(stages, code) ? stages[code] : undefined;
  if (stage === undefined) throw new BankFileError('STAGE_UNKNOWN', { value: 'stage' });
  return stage;
}

/** The bank's word for a stage; undefined where the format says it by itself. */
export function stageCodeFor({ stage }: ReturnFormat, wanted: ReturnStage): string | undefined {
  if (typeof stage !== 'string') {
    const code = Object.keys(stage).find((each) => stage[each] === wanted);
    if (code !== undefined) return code;
  } else if (stage === wanted) return undefined;
  throw new BankFileError('STAGE_UNKNOWN', { value: 'stage' });
}

/** A status that is not listed proves nothing: the line stays open for the bank, with its code to be seen. */
export function entryOf(
  values: Values,
  entryNo: number,
  format: ReturnFormat,
  { reasons }: BankManifest,
): ReturnEntry {
  const status = statusOf(values);
  const result = Object.hasOwn(format.results, status) ? format.results[status] : undefined;
  const code = optionalText(values, 'bankCode').bankCode ?? (result === undefined ? status : undefined);
  const mapped = code !== undefined && Object.hasOwn(reasons, code) ? reasons[code] : undefined;
  const isRefusal = result === 'REFUSED' || result === 'RETURNED';
  return {
    entryNo,
    lineId: optionalText(values, 'lineId').lineId ?? NO_LINE,
    result: result ?? 'PENDING',
    amountFen: numberOf(values, 'amountFen'),
    account: optionalText(values, 'account').account ?? '',
    ...(code === undefined ? {} : { bankCode: code }),
    ...(isRefusal ? { reason: mapped ?? 'OTHER' } : {}),
    ...optionalText(values, 'text'),
    ...optionalText(values, 'reference'),
    ...optionalText(values, 'bookedOn'),
  };
}

export function entryValues(entry: ReturnEntry, format: ReturnFormat): Values {
  const status = statusFor(format, entry.result);
  const [first, second] = status.split(JOINT);
  return {
    entryNo: BigInt(entry.entryNo),
    lineId: entry.lineId,
    status: first,
    direction: second,
    bankCode: entry.bankCode,
    text: entry.text,
    amountFen: entry.amountFen,
    account: entry.account,
    reference: entry.reference,
    bookedOn: entry.bookedOn,
  };
}

function statusFor({ results }: ReturnFormat, result: LineResult): string {
  const status = Object.keys(results).find((code) => results[code] === result);
  if (status === undefined) throw new BankFileError('FORMAT', { value: 'status' });
  return status;
}

function statusOf(values: Values): string {
  const { direction } = optionalText(values, 'direction');
  const status = text(values, 'status');
  return direction === undefined ? status : `${status}${JOINT}${direction}`;
}
