import type { ProjectWorkerRecord } from '@realname-hub/adapters/records.ts';
import { sql } from 'kysely';
import type { JsonObject } from '../registry/json.ts';
import { entryPlace } from '../registry/record-rows.ts';
import type { ReaderOptions } from '../registry/registry-reader.ts';
import { openRecord } from '../registry/sealing.ts';
import { prepared } from '../store/database-client.ts';

/** A worker of a project as enrolled then: a version never changes once it is stored. */
export interface EnrolmentVersion {
  key: string;
  workerId: string;
  version: number;
}

/** About 10 MB: the people of one hundred busy sites. */
const MOST = 10_000;

/**
 * Enrolments that were opened lately. The same people pass again and again, so a backlog would have each of them read
 * and decrypted once for every passage. They are kept in this process's memory alone, like the key that opens them.
 */
export class OpenedEnrolments {
  readonly #options: Pick<ReaderOptions, 'db' | 'cipher'>;
  readonly #opened = new Map<string, ProjectWorkerRecord>();

  constructor(options: Pick<ReaderOptions, 'db' | 'cipher'>) {
    this.#options = options;
  }

  /** By `enrolmentName`; what is not stored is left out. */
  async of(wanted: readonly EnrolmentVersion[]): Promise<ReadonlyMap<string, ProjectWorkerRecord>> {
    const found = new Map<string, ProjectWorkerRecord>();
    const missing = new Map<string, EnrolmentVersion>();
    for (const one of wanted) {
      const name = enrolmentName(one);
      const opened = this.#opened.get(name);
      if (opened) found.set(name, opened);
      else missing.set(name, one);
    }
    for (const [name, record] of await this.#read([...missing.values()])) {
      found.set(name, record);
      this.#keep(name, record);
    }
    return found;
  }

  #keep(name: string, record: ProjectWorkerRecord): void {
    this.#opened.set(name, record);
    const [oldest] = this.#opened.keys();
    if (this.#opened.size > MOST && oldest !== undefined) this.#opened.delete(oldest);
  }

  async #read(wanted: readonly EnrolmentVersion[]): Promise<[string, ProjectWorkerRecord][]> {
    if (wanted.length === 0) return [];
    const { db, cipher } = this.#options;
    const { rows } = await sql<EnrolmentVersion & { body: JsonObject; sealed: Buffer | null }>`${prepared}
      select w.stream_key as key, w.record_id as "workerId", w.version, w.body, w.sealed
      from unnest(
        ${wanted.map(({ key }) => key)}::text[], ${wanted.map(({ workerId }) => workerId)}::text[],
        ${wanted.map(({ version }) => version)}::integer[]
      ) as wanted (key, worker, version)
      join registry_entry w on w.stream_key = wanted.key and w.kind = 'projectWorker'
        and w.record_id = wanted.worker and w.version = wanted.version`.execute(db);
    return rows.map((row) => {
      const place = entryPlace({ kind: 'projectWorker', key: row.key, recordId: row.workerId }, row.version);
      const stored = { clear: row.body, sealed: row.sealed };
      return [enrolmentName(row), openRecord<ProjectWorkerRecord>(cipher, stored, place)];
    });
  }
}

export function enrolmentName({ key, workerId, version }: EnrolmentVersion): string {
  return `${key} ${workerId} ${version}`;
}
