import { CODE_TABLES } from '../generated/code-tables.ts';
import type { Fault } from '../http/operation.ts';
import { outOfOrder } from './calendar-day.ts';
import { isCreditCode } from './credit-code.ts';
import { fault } from './handling.ts';
import { RESIDENT_CARD, readIdNumber } from './id-number.ts';

/** Rules on single members that a schema cannot state. Each gives the faults it finds, with their places. */

export function creditCodeFaults(pointer: string, code: string | undefined): Fault[] {
  if (code === undefined || isCreditCode(code)) return [];
  return [
    fault(
      pointer,
      'CREDIT_CODE_INVALID',
      'The check character of the unified social credit code (GB 32100) does not fit.',
      '统一社会信用代码的校验位不正确（GB 32100）。',
    ),
  ];
}

const codesOf = (scheme: string): ReadonlySet<string> =>
  new Set(CODE_TABLES.find((table) => table.scheme === scheme)?.rows.map(({ code }) => code));
const ID_TYPES = codesOf('id_card_type.national');
const WORK_TYPES = codesOf('work_type.national');

function idTypeFaults(pointer: string, idCardType: string | undefined): Fault[] {
  if (idCardType === undefined || ID_TYPES.has(idCardType)) return [];
  return [
    fault(
      `${pointer}/idCardType`,
      'ID_TYPE_UNSUPPORTED',
      'The national table has no such ID type.',
      '全国平台代码表中没有该证件类型。',
    ),
  ];
}

/** Codes of a scheme whose table the hub does not hold are kept as they are: unknown stays unknown. */
export function workTypeFaults(pointer: string, { scheme, code }: { scheme: string; code: string }): Fault[] {
  if (scheme !== 'CN-NATIONAL' || WORK_TYPES.has(code)) return [];
  return [
    fault(
      `${pointer}/code`,
      'CODE_UNKNOWN',
      'The national table of work types has no such code.',
      '全国平台工种代码表中没有该代码。',
    ),
  ];
}

/** Type and number of an ID go together; neither says anything without the other. */
function incompleteId(pointer: string, person: { idCardType?: string; idCardNumber?: string }): Fault[] {
  if ((person.idCardType === undefined) === (person.idCardNumber === undefined)) return [];
  const missing = person.idCardType === undefined ? 'idCardType' : 'idCardNumber';
  return [
    fault(
      `${pointer}/${missing}`,
      'ID_NUMBER_INCOMPLETE',
      'Type and number of the ID go together.',
      '证件类型与证件号码须同时填写。',
    ),
  ];
}

/** Only the resident identity card has a number that can be checked; a wrong one is refused [JM-3.3-14]. */
export function idNumberFaults(
  pointer: string,
  person: { idCardType?: string; idCardNumber?: string } | undefined,
  today: string,
): Fault[] {
  if (person === undefined) return [];
  if (person.idCardNumber === undefined || person.idCardType !== RESIDENT_CARD)
    return [...incompleteId(pointer, person), ...idTypeFaults(pointer, person.idCardType)];
  if (readIdNumber(person.idCardNumber, today)) return [];
  return [
    fault(
      `${pointer}/idCardNumber`,
      'ID_NUMBER_INVALID',
      'This is not a resident identity number: its length, birth date or check digit (GB 11643) does not fit.',
      '不是有效的居民身份证号码：长度、出生日期或校验位不正确（GB 11643）。',
    ),
  ];
}

/** `pointer` is that of the later day, which is where the fault is shown. */
export function dayOrderFaults(
  pointer: string,
  earlier: string | undefined,
  later: string | undefined,
): Fault[] {
  if (!outOfOrder(earlier, later)) return [];
  return [fault(pointer, 'DATES_REVERSED', `The day lies before ${earlier}.`, `日期早于 ${earlier}。`)];
}
