import type { RecordKind } from '@realname-hub/adapters/port.ts';
import type { ProjectWorkerRecord, TeamRecord } from '@realname-hub/adapters/records.ts';
import { workerSubject } from '../../../hub/src/attendance/capture.ts';
import type { IntakeStorage } from '../../../hub/src/attendance/intake-storage.ts';
import { MemorySite } from '../../../hub/src/attendance/memory-site.ts';
import { comparePositions, type Position, type StreamId } from '../../../hub/src/delivery/model.ts';
import type { RecordReader, StreamItem } from '../../../hub/src/delivery/reader.ts';

export const PERSON = { name: '模拟工人', idCardType: '01', idCardNumber: '990001199001010013' };
const COMPANY = { companyId: 'company-1', name: '模拟劳务公司' };

/**
 * What the hub has been told of sites so far: bindings, teams, workers. Each is told in one transaction, in which it
 * takes its place in its stream and what waited for it falls due.
 */
export class SiteRegistry {
  readonly site = new MemorySite();
  readonly #streams = new Map<string, StreamItem[]>();
  readonly #append: (stream: StreamId, count: number) => Position;
  readonly #intake: () => IntakeStorage;

  /** `intake`: whose parked captures the arrivals release. */
  constructor(
    projects: readonly string[],
    append: (stream: StreamId, count: number) => Position,
    intake: () => IntakeStorage,
  ) {
    this.#append = append;
    this.#intake = intake;
    for (const projectId of projects) this.site.configure(projectId, {});
  }

  bind(deviceSn: string, projectId: string, from: number): Promise<void> {
    return this.#intake().transaction(async (session) => {
      this.site.bind(deviceSn, projectId, from);
      await session.noteArrival({ deviceSn });
    });
  }

  unbind(deviceSn: string, at: number): Promise<void> {
    return this.#intake().transaction(async () => this.site.unbind(deviceSn, at));
  }

  team(projectId: string, teamId: string): void {
    const body: TeamRecord = { projectId, teamId, name: '钢筋班', company: COMPANY };
    this.#store('team', projectId, teamId, {}, body);
  }

  /** Enrolled, or enrolled anew in another team: then it is the record's next version. */
  worker(projectId: string, workerId: string, teamId: string): Promise<void> {
    return this.#intake().transaction(async (session) => {
      const references = { team: { key: projectId, recordId: teamId } };
      const body = workerRecord(projectId, workerId, teamId);
      const version = this.#store('projectWorker', projectId, workerId, references, body);
      this.site.enrol(projectId, workerId, { teamId, version, stays: [] });
      await session.noteArrival({ projectId, subject: workerSubject(workerId) });
    });
  }

  stream(kind: RecordKind, key: string): StreamItem[] {
    const name = `${kind} ${key}`;
    const stream = this.#streams.get(name) ?? [];
    this.#streams.set(name, stream);
    return stream;
  }

  reader(kind: 'team' | 'projectWorker'): RecordReader {
    return {
      kind,
      tracked: true,
      read: async (requests) =>
        requests.map(({ key, after, limit }) =>
          this.stream(kind, key)
            .filter((item) => comparePositions(item, after) > 0)
            .slice(0, limit),
        ),
      readPositions: async (requests) =>
        requests.map(({ key, positions }) =>
          positions.flatMap(({ no }) => this.stream(kind, key)[no - 1] ?? []),
        ),
    };
  }

  #store(
    kind: RecordKind,
    key: string,
    recordId: string,
    references: StreamItem['references'],
    body: StreamItem['body'],
  ): number {
    const stream = this.stream(kind, key);
    const version = stream.filter((item) => item.recordId === recordId).length + 1;
    const position = this.#append({ kind, key }, 1);
    stream.push({ ...position, recordId, version, orderKey: recordId, report: true, references, body });
    return version;
  }
}

function workerRecord(projectId: string, workerId: string, teamId: string): ProjectWorkerRecord {
  return {
    projectId,
    workerId,
    person: PERSON,
    company: COMPANY,
    team: { teamId, name: '钢筋班' },
    isTeamLeader: false,
    workType: { scheme: 'national', code: '120' },
    role: 'WORKER',
  };
}
