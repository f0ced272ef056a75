import type { JsonObject } from './json.ts';

/** What the platform holds. `fields` are the members as uploaded, encrypted ones in clear, files as references. */
export interface CompanyRecord {
  readonly corpCode: string;
  readonly fields: JsonObject;
}

export interface ProjectRecord {
  readonly projectCode: string;
  readonly fields: JsonObject;
}

export interface SubcontractorRecord {
  readonly projectCode: string;
  readonly corpCode: string;
  readonly fields: JsonObject;
}

export interface TeamRecord {
  readonly projectCode: string;
  readonly corpCode: string;
  readonly teamSysNo: number;
  readonly teamName: string;
  readonly fields: JsonObject;
}

export interface WorkerRecord {
  readonly projectCode: string;
  readonly corpCode: string;
  readonly teamSysNo: number;
  readonly idCardNumber: string;
  readonly fields: JsonObject;
}

export interface MovementRecord {
  readonly projectCode: string;
  readonly idCardNumber: string;
  readonly date: string;
  /** 1 进场, 0 退场 */
  readonly type: string;
  readonly fields: JsonObject;
}

export interface ContractRecord {
  readonly projectCode: string;
  readonly idCardNumber: string;
  readonly fields: JsonObject;
}

export interface AttendanceRecord {
  readonly projectCode: string;
  readonly teamSysNo: number;
  readonly idCardNumber: string;
  /** `yyyy-MM-dd HH:mm:ss`, Beijing */
  readonly date: string;
  readonly direction: string;
  readonly fields: JsonObject;
  /** The call it came with. */
  readonly requestSerialCode: string;
}

/** One accepted write, from its acceptance to its outcome. */
export interface Submission {
  readonly requestSerialCode: string;
  readonly method: string;
  /** The appid that sent it. */
  readonly projectCode: string;
  readonly acceptedAt: number;
  readonly dueAt: number;
  /** A refusal decided when it was accepted (misbehaviour on demand). */
  readonly refusal?: string;
  readonly input: JsonObject;
}

/** 10 处理失败 with the reason; 20 处理成功 with JSON text or nothing. */
export interface Outcome {
  readonly status: 10 | 20;
  readonly result: string;
}
