import type { Bilingual, Confidence } from '../port.ts';
import type { ContentCipherName } from './envelope/suite.ts';
import type { EncodingName } from './encoding/strict-encoding.ts';
import type { CharacterClass } from './characters.ts';
import type { Form } from './layouts/forms.ts';
import type { XmlMessageName } from './layouts/xml/messages.ts';
import type { LineResult, RefusalReason } from './port.ts';

/**
 * A bank as data: what it accepts, how its files look and what its answers mean. Writer, reader and the bank's
 * simulator work from the same manifest; a new bank is a manifest and golden files.
 */
export interface BankManifest {
  /** Key of the manifest, as an operator names it. */
  bank: string;
  title: Bilingual;
  /** How sure each group of facts is. An assumed one is not enabled in production unless the operator says so. */
  facts: Readonly<Record<BankFactName, Confidence>>;
  /** `REFUSE`: an amount that the bank cannot pay as it is stops at entry; wages are never rounded. */
  amounts: { currency: 'CNY'; rounding: 'REFUSE'; stepFen: number };
  limits: { leastLines: number; linesPerFile: number; lineFen: number; fileFen: number };
  characters: {
    /** Single characters that the bank takes in no text. */
    forbidden: readonly string[];
    classes: readonly CharacterClass[];
  };
  order: OrderFormat;
  returns: readonly ReturnFormat[];
  /** The bank's codes in the hub's words; a code that is not here is `OTHER`. */
  reasons: Readonly<Record<string, RefusalReason>>;
  envelope: { order: 'CMS' | 'NONE'; returns: 'CMS' | 'NONE'; cipher: ContentCipherName };
  transport: 'DOWNLOAD' | 'SFTP' | 'HTTPS';
  accountValidation: 'INTERFACE' | 'DOCUMENT';
  lastExecutionDay: {
    /** Days from the day the file is made to its last execution day. */
    afterDays: number;
    /** Days after the last execution day until the bank has told about every line. */
    horizonDays: number;
    /** Whether the bank itself refuses a file after that day. */
    enforced: boolean;
  };
}

export const BANK_FACTS = [
  'orderLayout',
  'returnLayouts',
  'encoding',
  'amounts',
  'limits',
  'characters',
  'resultCodes',
  'reasonCodes',
  'envelope',
  'transport',
  'accountValidation',
  'lastExecutionDay',
] as const;
export type BankFactName = (typeof BANK_FACTS)[number];

export type OrderFormat = FileFormat;

export type ReturnFormat = FileFormat & {
  /** How the manifest calls this file. */
  name: string;
  /** The stage that every such file stands for, or the bank's codes for stages. */
  stage: ReturnStage | Readonly<Record<string, ReturnStage>>;
  /**
   * The bank's status codes for a line. Where it takes two codes, they are joined by `/`. A status that is not here
   * is PENDING: it proves nothing. What is written for a result is the first status that means it.
   */
  results: Readonly<Record<string, LineResult>>;
};

export const LINE_RESULTS = [
  'PAID',
  'REFUSED',
  'RETURNED',
  'PENDING',
] as const satisfies readonly LineResult[];

export const REFUSAL_REASONS = [
  'ACCOUNT_UNKNOWN',
  'NAME_MISMATCH',
  'ACCOUNT_CLOSED',
  'ACCOUNT_BLOCKED',
  'ACCOUNT_LOST',
  'ACCOUNT_DORMANT',
  'LIMIT_EXCEEDED',
  'FUNDS_MISSING',
  'DUPLICATE',
  'FORMAT',
  'EXPIRED',
  'OTHER',
] as const satisfies readonly RefusalReason[];

/** Accepted is a stage of a file that was sent, and says nothing about money. */
export const RETURN_STAGES = ['ACCEPTED', 'REFUSED', 'RESULT'] as const;
export type ReturnStage = (typeof RETURN_STAGES)[number];

export type FileFormat = {
  /** Ending of the plain file's name. */
  extension: string;
  encoding: EncodingName;
} & (FixedFormat | DelimitedFormat | XmlFormat);

interface RecordTables {
  lineEnd: 'LF' | 'CRLF';
  /** Empty: the file has no such record. */
  head: readonly RecordField[];
  line: readonly RecordField[];
  tail: readonly RecordField[];
}

export interface FixedFormat extends RecordTables {
  layout: 'FIXED';
  /** What `width` counts. */
  widths: 'BYTES' | 'CHARACTERS';
}

export interface DelimitedFormat extends RecordTables {
  layout: 'DELIMITED';
  delimiter: string;
  /** Whether a delimiter also follows the last field. */
  closed: boolean;
}

export interface XmlFormat {
  layout: 'XML';
  message: XmlMessageName;
}

/** One field of a record: a value of the hub's model, or a constant, or a filler that is not read. */
export interface RecordField {
  value?: string;
  constant?: string;
  form?: Form;
  /** The bank's words for a value that is one of a few. */
  codes?: Readonly<Record<string, string>>;
  optional?: boolean;
  /** FIXED: width of the field; DELIMITED: most characters. */
  width?: number;
  align?: 'LEFT' | 'RIGHT';
  /** One ASCII character; `0` only for numbers. */
  pad?: string;
}
