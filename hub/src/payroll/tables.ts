import type { ColumnType, Generated } from 'kysely';

/** Written as JSON text, read as a value. */
type Json<Value = unknown> = ColumnType<Value, string, string>;
type Moment = ColumnType<Date, Date, Date>;
/** Read as a number: no sum of wages comes near 2^53 fen. */
type BigInteger = ColumnType<number, string | number | bigint, string | number | bigint>;

export interface WageAccountTable {
  project_id: string;
  account_id: string;
  company_id: string;
  bank_id: string;
  state: string;
  version: number;
  account_name: string;
  account_masked: string;
  account_token: Buffer;
  sealed: Buffer;
  stated: Json;
  verdict: ColumnType<unknown, string | null | undefined, string | null>;
  notice_from: ColumnType<string | null, string | null | undefined, string | null>;
  person_id: string;
  stated_by: string;
  created_at: Moment;
  updated_at: Moment;
}

export interface WageCardTable {
  project_id: string;
  worker_id: string;
  version: number;
  current: boolean;
  account_masked: string;
  account_token: Buffer;
  sealed: Buffer;
  stated: Json;
  stated_by: string;
  created_at: Moment;
}

export interface AgencyAgreementTable {
  project_id: string;
  agreement_id: string;
  version: number;
  stated: Json;
  stated_by: string;
  created_at: Moment;
  updated_at: Moment;
}

export interface WagePlanTable {
  project_id: string;
  plan_id: string;
  type: string;
  month: string;
  amount_fen: BigInteger;
  version: number;
  stated: Json;
  stated_by: string;
  created_at: Moment;
  updated_at: Moment;
}

export interface DisbursementTable {
  project_id: string;
  disbursement_id: string;
  type: string;
  amount_fen: BigInteger;
  paid_on: string;
  version: number;
  stated: Json;
  sealed: ColumnType<Buffer | null, Buffer | null | undefined, Buffer | null>;
  stated_by: string;
  created_at: Moment;
  updated_at: Moment;
}

export interface PayrollSheetTable {
  project_id: string;
  sheet_id: string;
  company_id: string;
  account_id: string;
  pay_month: string;
  wage_month: string;
  kind: string;
  stated: Json;
  state: string;
  version: number;
  stated_by: string;
  created_at: Moment;
  updated_at: Moment;
}

export interface PayrollVersionTable {
  project_id: string;
  sheet_id: string;
  version: number;
  serial: Generated<number>;
  lines: number;
  total_fen: BigInteger;
  content_digest: Buffer;
  matched_workers: number;
  source: string;
  made_by: string;
  made_at: Moment;
}

export interface PayrollLineTable {
  project_id: string;
  sheet_id: string;
  version: number;
  line_no: number;
  line_id: string;
  worker_id: string;
  worker_name: string;
  card_version: number;
  account_masked: string;
  account_token: Buffer;
  sealed: Buffer;
  days: ColumnType<string | null, string | null | undefined, string | null>;
  hours: ColumnType<string | null, string | null | undefined, string | null>;
  gross_fen: BigInteger;
  deductions_fen: BigInteger;
  net_fen: BigInteger;
  items: Json;
  matched: boolean;
  state: string;
  reason: ColumnType<string | null, string | null | undefined, string | null>;
  evidence_id: ColumnType<
    string | null,
    string | number | bigint | null | undefined,
    string | number | bigint | null
  >;
  arrived_on: ColumnType<string | null, string | null | undefined, string | null>;
  reissue_of: ColumnType<string | null, string | null | undefined, string | null>;
  note: ColumnType<string | null, string | null | undefined, string | null>;
  updated_at: Moment;
}

export interface PayrollSumTable {
  project_id: string;
  sheet_id: string;
  version: number;
  state: string;
  lines: number;
  amount_fen: BigInteger;
}

export interface PayrollImportFaultTable {
  job_id: BigInteger;
  no: number;
  line_no: ColumnType<number | null, number | null | undefined, number | null>;
  pointer: string;
  column_head: ColumnType<string | null, string | null | undefined, string | null>;
  code: string;
  detail: string;
  detail_zh: string;
}

export interface PayrollScanTable {
  project_id: string;
  sheet_id: string;
  version: number;
  attachments: Json;
  person_id: string;
  recorded_at: Moment;
}

export interface PayrollNoticeTable {
  project_id: string;
  sheet_id: string;
  version: number;
  from_day: string;
  to_day: string;
  person_id: string;
  recorded_at: Moment;
}

export interface PayrollDeclarationTable {
  project_id: string;
  sheet_id: string;
  version: number;
  total_fen: BigInteger;
  paid_on: string;
  stated: Json;
  person_id: string;
  recorded_at: Moment;
}

export interface PayrollApprovalTable {
  project_id: string;
  sheet_id: string;
  version: number;
  content_digest: Buffer;
  maker_id: string;
  checker_id: string;
  account_version: number;
  approved_at: Moment;
}

export interface BankTable {
  bank_id: string;
  manifest: string;
  settings: Json;
  sealed_settings: ColumnType<Buffer | null, Buffer | null | undefined, Buffer | null>;
  enabled: boolean;
  accepted_facts: ColumnType<string[], string[] | undefined, string[]>;
  created_at: Moment;
  updated_at: Moment;
}

export interface BankCertificateTable {
  bank_id: string;
  fingerprint: string;
  purpose: string;
  certificate: string;
  sealed_private_key: ColumnType<Buffer | null, Buffer | null | undefined, Buffer | null>;
  use_from: Moment;
  retired_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
}

export interface BankFileTable {
  file_id: string;
  project_id: string;
  sheet_id: string;
  version: number;
  part: number;
  first_line: number;
  last_line: number;
  bank_id: string;
  state: string;
  lines: number;
  total_fen: BigInteger;
  hash_total: string;
  execution_day: string;
  last_execution_day: string;
  horizon_day: string;
  content_digest: string;
  blob: string;
  bytes: BigInteger;
  signer_fingerprint: string;
  recipient_fingerprint: string;
  made_by: string;
  made_at: Moment;
  handed_over_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
  in_doubt_since: ColumnType<Date | null, Date | null | undefined, Date | null>;
  silent_since: ColumnType<Date | null, Date | null | undefined, Date | null>;
}

export interface BankReturnTable {
  return_id: Generated<number>;
  bank_id: string;
  channel: string;
  content_digest: string;
  signer_fingerprint: string;
  state: string;
  source: Json;
  file_id: ColumnType<string | null, string | null | undefined, string | null>;
  stage: ColumnType<string | null, string | null | undefined, string | null>;
  received_by: string;
  received_at: Moment;
  entries: ColumnType<number, number | undefined, number>;
  booked: ColumnType<number, number | undefined, number>;
  exceptions: ColumnType<number, number | undefined, number>;
  faults: ColumnType<unknown, string | undefined, string>;
}

export interface PaymentEvidenceTable {
  evidence_id: Generated<number>;
  return_id: BigInteger;
  entry_no: number;
  line_id: string;
  result: string;
  amount_fen: BigInteger;
  account_token: Buffer;
  bank_code: ColumnType<string | null, string | null | undefined, string | null>;
  reason: ColumnType<string | null, string | null | undefined, string | null>;
  bank_reference: ColumnType<string | null, string | null | undefined, string | null>;
  booked_on: ColumnType<string | null, string | null | undefined, string | null>;
  recorded_at: Moment;
}

export interface ReturnExceptionTable {
  exception_id: Generated<number>;
  return_id: BigInteger;
  entry_no: number;
  kind: string;
  line_id: ColumnType<string | null, string | null | undefined, string | null>;
  project_id: ColumnType<string | null, string | null | undefined, string | null>;
  amount_fen: ColumnType<
    string | null,
    string | number | bigint | null | undefined,
    string | number | bigint | null
  >;
  detail: Json;
  state: string;
  resolution: ColumnType<unknown, string | null | undefined, string | null>;
  recorded_at: Moment;
}

export interface PayrollConfirmationTable {
  project_id: string;
  sheet_id: string;
  version: number;
  person_id: string;
  confirmed_at: Moment;
}

export interface PayrollJobTable {
  job_id: Generated<number>;
  kind: string;
  project_id: ColumnType<string | null, string | null | undefined, string | null>;
  object: string;
  request: Json;
  state: string;
  done: ColumnType<number, number | undefined, number>;
  total: ColumnType<number | null, number | null | undefined, number | null>;
  result: ColumnType<unknown, string | null | undefined, string | null>;
  attempts: ColumnType<number, number | undefined, number>;
  due_at: Moment;
  epoch: ColumnType<string, string | number | undefined, string | number>;
  lease_until: ColumnType<Date | null, Date | null | undefined, Date | null>;
  requested_by: string;
  created_at: Moment;
  updated_at: Moment;
}

declare module '../store/tables.ts' {
  interface Tables {
    wage_account: WageAccountTable;
    wage_card: WageCardTable;
    agency_agreement: AgencyAgreementTable;
    wage_plan: WagePlanTable;
    disbursement: DisbursementTable;
    payroll_sheet: PayrollSheetTable;
    payroll_version: PayrollVersionTable;
    payroll_line: PayrollLineTable;
    payroll_sum: PayrollSumTable;
    payroll_import_fault: PayrollImportFaultTable;
    payroll_scan: PayrollScanTable;
    payroll_notice: PayrollNoticeTable;
    payroll_declaration: PayrollDeclarationTable;
    payroll_approval: PayrollApprovalTable;
    bank: BankTable;
    bank_certificate: BankCertificateTable;
    bank_file: BankFileTable;
    bank_return: BankReturnTable;
    payment_evidence: PaymentEvidenceTable;
    return_exception: ReturnExceptionTable;
    payroll_confirmation: PayrollConfirmationTable;
    payroll_job: PayrollJobTable;
  }
}
