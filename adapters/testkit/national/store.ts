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

/** A key made of several parts, none of which contains a line end. */
export function keyOf(...parts: readonly (string | number)[]): string {
  return parts.join('\n');
}

/** Everything the platform holds, in memory. */
export class NationalStore {
  readonly companies = new Map<string, CompanyRecord>();
  readonly projects = new Map<string, ProjectRecord>();
  /** by project and company */
  readonly subcontractors = new Map<string, SubcontractorRecord>();
  readonly teams = new Map<number, TeamRecord>();
  /** by project and worker */
  readonly workers = new Map<string, WorkerRecord>();
  /** by project and worker, oldest first */
  readonly movements = new Map<string, MovementRecord[]>();
  /** by project and worker */
  readonly contracts = new Map<string, ContractRecord>();
  /** by project and day */
  readonly attendances = new Map<string, AttendanceRecord[]>();
  /** how often the same project, worker, moment and direction was stored */
  readonly attendanceCopies = new Map<string, number>();
  readonly submissions = new Map<string, Submission>();
  readonly outcomes = new Map<string, Outcome>();
  #nextTeamSysNo: number;

  constructor(firstTeamSysNo: number) {
    this.#nextTeamSysNo = firstTeamSysNo;
  }

  issueTeamSysNo(): number {
    return this.#nextTeamSysNo++;
  }

  teamNamed(projectCode: string, teamName: string): TeamRecord | undefined {
    return [...this.teams.values()].find(
      (team) => team.projectCode === projectCode && team.teamName === teamName,
    );
  }

  hasJoined(projectCode: string, idCardNumber: string): boolean {
    const movements = this.movements.get(keyOf(projectCode, idCardNumber)) ?? [];
    return movements.some((movement) => movement.type === '1');
  }

  /** Stores a movement; the function returned takes it back. */
  addMovement(record: MovementRecord): () => void {
    const list = listAt(this.movements, keyOf(record.projectCode, record.idCardNumber));
    list.push(record);
    return () => list.pop();
  }

  /** Attendance is not de-duplicated: each row becomes a record. The function returned takes it back. */
  addAttendance(record: AttendanceRecord): () => void {
    const list = listAt(this.attendances, keyOf(record.projectCode, record.date.slice(0, 10)));
    const copy = attendanceKey(record);
    const before = this.attendanceCopies.get(copy) ?? 0;
    list.push(record);
    this.attendanceCopies.set(copy, before + 1);
    return () => {
      list.pop();
      if (before === 0) this.attendanceCopies.delete(copy);
      else this.attendanceCopies.set(copy, before);
    };
  }
}

export function attendanceKey(record: AttendanceRecord): string {
  const { projectCode, idCardNumber, date, direction } = record;
  return keyOf(projectCode, idCardNumber, date.slice(0, 19), direction);
}

/** Puts a record under a key; the function returned takes it back. */
export function putRecord<K, V>(map: Map<K, V>, key: K, record: V): () => void {
  const before = map.get(key);
  map.set(key, record);
  return () => {
    if (before === undefined) map.delete(key);
    else map.set(key, before);
  };
}

function listAt<V>(map: Map<string, V[]>, key: string): V[] {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
}
