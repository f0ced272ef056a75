import type { Db } from '../store/database.ts';
import type { LaneChange, PartnerRecord, RecordRef } from './model.ts';
import { applyChanges, type ApplyHooks } from './postgres-apply.ts';
import { claimLanes, readPartnerRecords, scanStreams } from './postgres-claim.ts';
import { leaveProcess, renewLease } from './postgres-ownership.ts';
import type {
  Applied,
  ClaimRequest,
  DeliveryStorage,
  LaneWork,
  Ownership,
  RenewRequest,
  ScanRequest,
  ScanResult,
} from './storage.ts';

/** The storage port on PostgreSQL. Leases and scans go by the database's clock, everything else by the caller's. */
export class PostgresStorage implements DeliveryStorage {
  readonly #db: Db;
  readonly #hooks: ApplyHooks;

  constructor(db: Db, hooks: ApplyHooks) {
    this.#db = db;
    this.#hooks = hooks;
  }

  renew(request: RenewRequest): Promise<Ownership> {
    return renewLease(this.#db, request);
  }

  leave(processId: string): Promise<void> {
    return leaveProcess(this.#db, processId);
  }

  scan(request: ScanRequest): Promise<ScanResult> {
    return scanStreams(this.#db, request);
  }

  claim(request: ClaimRequest): Promise<readonly LaneWork[]> {
    return claimLanes(this.#db, request);
  }

  partnerRecords(partnerId: string, refs: readonly RecordRef[]): Promise<ReadonlyMap<string, PartnerRecord>> {
    return readPartnerRecords(this.#db, partnerId, refs);
  }

  apply(processId: string, changes: readonly LaneChange[], now: number): Promise<readonly Applied[]> {
    return applyChanges(this.#db, processId, changes, now, this.#hooks);
  }
}
