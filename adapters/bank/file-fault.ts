import type { Bilingual } from '../port.ts';
import type { BankFault, ReturnFault } from './port.ts';

/** Where a fault stands: as much of it as the layout can tell. Never what stands there: it is personal data. */
export interface Place {
  /** From 1: of a file made of lines, or of an XML text. */
  line?: number;
  /** Offset of the first byte of the line or piece, from 0. */
  byte?: number;
  /** Path of an XML element. */
  element?: string;
  /** Name of the value in the field table. */
  value?: string;
}

const DETAILS = {
  MISSING: { zh: '缺少必填值', en: 'a required value is missing' },
  FORMAT: { zh: '格式不对', en: 'the value has the wrong form' },
  CHARACTERS: { zh: '含有不能承载的字符', en: 'it has characters that cannot be carried' },
  TOO_LONG: { zh: '超出长度', en: 'it is too long' },
  AMOUNT_LIMIT: { zh: '金额不在银行允许的范围内', en: 'the amount is not one that the bank pays' },
  CONTRADICTION: { zh: '同一个值出现两次且不同', en: 'one value is given twice, and differs' },
  UNEXPECTED: { zh: '不是约定的内容', en: 'it is not what was agreed' },
  BYTES: { zh: '字节不符合约定的编码', en: 'the bytes are not in the agreed encoding' },
  BYTE_ORDER_MARK: { zh: '文件以字节序标记开头', en: 'the file begins with a byte order mark' },
  LINE_TOO_LONG: { zh: '行或元素过长', en: 'a line or an element is far too long' },
  LINE_END: { zh: '换行不符合约定', en: 'the line does not end as agreed' },
  TRUNCATED: { zh: '文件不完整', en: 'the file ends too early' },
  NOT_WELL_FORMED: { zh: '不是良构的 XML', en: 'the XML is not well-formed' },
  DOCTYPE: { zh: '不接受 DOCTYPE 与实体', en: 'DOCTYPE and entities are not accepted' },
  TOO_MANY_LINES: { zh: '笔数超过上限', en: 'it has more lines than the bank takes' },
  TOO_FEW_LINES: { zh: '笔数低于下限', en: 'it has fewer lines than the bank takes' },
  SUM_LIMIT: { zh: '总金额超过上限', en: 'the sum is more than the bank takes' },
  DUPLICATE_LINE: { zh: '明细编号重复', en: 'a line id is given twice' },
  COUNT_DIFFERS: { zh: '笔数与声明不符', en: 'the number of lines is not the one declared' },
  SUM_DIFFERS: { zh: '金额合计与声明不符', en: 'the sum of the amounts is not the one declared' },
  HASH_DIFFERS: { zh: '校验和与声明不符', en: 'the hash total is not the one declared' },
  STAGE_UNKNOWN: { zh: '回执阶段不在约定之内', en: 'the stage is not one of those agreed' },
} as const satisfies Record<string, Bilingual>;

export type FileFaultCode = keyof typeof DETAILS;

export interface FileFault {
  code: FileFaultCode;
  place: Place;
}

/**
 * Carries a fault out of a stream: writers throw it (their callers check lines and totals first, so that it means
 * that something changed in between), readers turn it into an item.
 */
export class BankFileError extends Error {
  readonly fault: FileFault;

  constructor(code: FileFaultCode, place: Place = {}) {
    super(`${code} at ${placeText(place)}`);
    this.fault = { code, place };
  }
}

export function faultDetail(fault: FileFault): Bilingual {
  return DETAILS[fault.code];
}

/** `line 3, byte 240, value payeeName`. */
export function placeText(place: Place): string {
  const parts = (['line', 'byte', 'element', 'value'] as const)
    .filter((name) => place[name] !== undefined)
    .map((name) => `${name} ${place[name]}`);
  return parts.length === 0 ? 'the file' : parts.join(', ');
}

export function asReturnFault(fault: FileFault): ReturnFault {
  return { place: placeText(fault.place), detail: faultDetail(fault) };
}

const ENTRY_FAULTS = ['CHARACTERS', 'TOO_LONG', 'AMOUNT_LIMIT', 'MISSING', 'FORMAT'] as const;

/** What is wrong with a line that somebody is entering. */
export function asEntryFault(fault: FileFault): BankFault {
  const entryFault = ENTRY_FAULTS.find((code) => code === fault.code) ?? 'FORMAT';
  return {
    pointer: `/${fault.place.value ?? ''}`,
    fault: entryFault,
    detail: faultDetail(fault),
  };
}
