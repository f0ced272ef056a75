import { sql } from 'kysely';
import type { RecordKind } from '@realname-hub/adapters/port.ts';
import type { AuditWriter } from '../security/audit.ts';
import type { Db, Trx } from '../store/database.ts';
import { inRepeatableTransaction } from './repeatable-transaction.ts';

export interface LaneItemRef {
  partnerId: string;
  kind: RecordKind;
  key: string;
  no: number;
}

/** What people may do to deliveries. The lane's owner carries it out at its next round, in the lane's order. */
export class DeliveryOperations {
  readonly #db: Db;
  readonly #audit: AuditWriter;

  constructor(db: Db, audit: AuditWriter) {
    this.#db = db;
    this.#audit = audit;
  }

  /**
   * A person found out whether an unanswered call took effect, or one that waits for them after a restore. false where
   * there is no such call.
   */
  async decide(
    actor: string,
    callId: string,
    decision: 'PRESENT' | 'ABSENT',
    reason: string,
  ): Promise<boolean> {
    return inRepeatableTransaction(this.#db, async (trx) => {
      const { rows } = await sql`
        update call set decision = ${decision}, next_at = clock_timestamp()
        where call_id = ${callId} and closed_at is null
          and (state = 'UNKNOWN' or (state = 'PREPARED' and attempts = 0 and next_at is null)) returning call_id`.execute(
        trx,
      );
      if (rows.length === 0) return false;
      const detail = { decision, reason };
      await this.#audit(trx, { actor, action: 'delivery.decided', object: `call:${callId}`, detail });
      return true;
    });
  }

  /** Sends dead letters again: REJECTED and NOT_EXPRESSIBLE items. Answers how many there were. */
  async redeliver(actor: string, items: readonly LaneItemRef[], reason: string): Promise<number> {
    return inRepeatableTransaction(this.#db, async (trx) => {
      const { rows } = await sql`
        update lane_item i set state = 'WAITING', call_id = null, call_limit = null, code = null, message = null,
          next_at = clock_timestamp(), since = clock_timestamp()
        from unnest(
          ${items.map(({ key }) => key)}::text[], ${items.map(({ kind }) => kind)}::text[],
          ${items.map(({ partnerId }) => partnerId)}::text[], ${items.map(({ no }) => no)}::bigint[]
        ) as w (key, kind, partner_id, no)
        where i.key = w.key and i.kind = w.kind and i.partner_id = w.partner_id and i.no = w.no
          and i.state in ('REJECTED', 'NOT_EXPRESSIBLE')
        returning i.no`.execute(trx);
      if (rows.length > 0) {
        const detail = { count: rows.length, asked: items.length, items: items.slice(0, 100), reason };
        await this.#audit(trx, { actor, action: 'delivery.redelivered', object: 'lane-items', detail });
      }
      return rows.length;
    });
  }
}

/** To be called in the transaction that stores a photo: items held for it are planned again at once. */
export async function releaseHeldForPhoto(trx: Trx, sha256: string): Promise<void> {
  await sql`
    update lane_item set next_at = clock_timestamp()
    where state = 'HELD' and waits_kind = 'photo' and waits_record = ${sha256}`.execute(trx);
}

/**
 * To be called when a record that items were waiting for, without the hub knowing it, has been stored: items held for
 * want of any record of this kind under this key are planned again at once.
 */
export async function releaseHeldForKind(trx: Trx, kind: RecordKind, key: string): Promise<void> {
  await sql`
    update lane_item set next_at = clock_timestamp()
    where state = 'HELD' and waits_kind = ${kind} and waits_key = ${key} and waits_record is null`.execute(
    trx,
  );
}
