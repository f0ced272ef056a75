import type { CallEntry, CallLog } from './call-log.ts';
import type { Platform } from './platform.ts';
import type {
  AttendanceRecord,
  CompanyRecord,
  ContractRecord,
  MovementRecord,
  Outcome,
  ProjectRecord,
  SubcontractorRecord,
  Submission,
  TeamRecord,
  WorkerRecord,
} from './records.ts';
import { attendanceKey } from './store.ts';
import type { NationalStore } from './store.ts';

export interface StateCounts {
  readonly projects: number;
  readonly companies: number;
  readonly subcontractors: number;
  readonly teams: number;
  readonly workers: number;
  readonly movements: number;
  readonly contracts: number;
  readonly attendances: number;
  /** Attendance rows beyond the first of the same project, worker, moment and direction. */
  readonly duplicates: number;
  /** Calls answered with a code other than 0. */
  readonly refused: number;
  /** Accepted writes whose result is 10. */
  readonly failed: number;
  /** Accepted writes that are not processed yet. */
  readonly pending: number;
  readonly calls: number;
}

export interface AttendanceDuplicate {
  readonly record: AttendanceRecord;
  /** How often it is stored, 2 or more. */
  readonly count: number;
}

/** What the platform holds now; every reading first processes what is due. */
export interface NationalState {
  readonly projects: readonly ProjectRecord[];
  readonly companies: readonly CompanyRecord[];
  readonly subcontractors: readonly SubcontractorRecord[];
  readonly teams: readonly TeamRecord[];
  readonly workers: readonly WorkerRecord[];
  readonly movements: readonly MovementRecord[];
  readonly contracts: readonly ContractRecord[];
  readonly attendances: readonly AttendanceRecord[];
  readonly duplicates: readonly AttendanceDuplicate[];
  readonly submissions: readonly (Submission & { readonly outcome?: Outcome })[];
  readonly calls: readonly CallEntry[];
  readonly callsByMethod: Readonly<Record<string, number>>;
  readonly callsByCode: Readonly<Record<string, number>>;
  /** `method name` of members that no interface table has, with how often they came. */
  readonly unknownFields: Readonly<Record<string, number>>;
  readonly counts: StateCounts;
}

export function stateOf(store: NationalStore, platform: Platform, log: CallLog): NationalState {
  const settled = (): NationalStore => {
    platform.settle();
    return store;
  };
  return {
    get projects() {
      return [...settled().projects.values()];
    },
    get companies() {
      return [...settled().companies.values()];
    },
    get subcontractors() {
      return [...settled().subcontractors.values()];
    },
    get teams() {
      return [...settled().teams.values()];
    },
    get workers() {
      return [...settled().workers.values()];
    },
    get movements() {
      return [...settled().movements.values()].flat();
    },
    get contracts() {
      return [...settled().contracts.values()];
    },
    get attendances() {
      return [...settled().attendances.values()].flat();
    },
    get duplicates() {
      return duplicatesIn(settled());
    },
    get submissions() {
      return [...settled().submissions.values()].map((submission) => {
        const outcome = store.outcomes.get(submission.requestSerialCode);
        return { ...submission, ...(outcome && { outcome }) };
      });
    },
    get calls() {
      return log.entries();
    },
    get callsByMethod() {
      return Object.fromEntries(log.byMethod);
    },
    get callsByCode() {
      return Object.fromEntries(log.byCode);
    },
    get unknownFields() {
      return Object.fromEntries(platform.unknownFields);
    },
    get counts() {
      return countsOf(settled(), platform, log);
    },
  };
}

function duplicatesIn(store: NationalStore): AttendanceDuplicate[] {
  const found = new Map<string, AttendanceDuplicate>();
  for (const record of [...store.attendances.values()].flat()) {
    const key = attendanceKey(record);
    const count = store.attendanceCopies.get(key) ?? 0;
    if (count > 1 && !found.has(key)) found.set(key, { record, count });
  }
  return [...found.values()];
}

function countsOf(store: NationalStore, platform: Platform, log: CallLog): StateCounts {
  const attendances = total(store.attendances.values());
  return {
    projects: store.projects.size,
    companies: store.companies.size,
    subcontractors: store.subcontractors.size,
    teams: store.teams.size,
    workers: store.workers.size,
    movements: total(store.movements.values()),
    contracts: store.contracts.size,
    attendances,
    duplicates: attendances - store.attendanceCopies.size,
    refused: log.refused,
    failed: [...store.outcomes.values()].filter((outcome) => outcome.status === 10).length,
    pending: platform.pending,
    calls: log.total,
  };
}

function total(lists: Iterable<readonly unknown[]>): number {
  let sum = 0;
  for (const list of lists) sum += list.length;
  return sum;
}
