import { sql, type RawBuilder } from 'kysely';
import type { RecordKind } from '@realname-hub/adapters/port.ts';
import type { AuditWriter } from '../security/audit.ts';
import type { Db, Trx } from '../store/database.ts';
import { inRepeatableTransaction } from './repeatable-transaction.ts';
import { isSkippable, type ItemState } from './states.ts';

export interface LaneItemRef {
  partnerId: string;
  kind: RecordKind;
  key: string;
  no: number;
}

/** What came of the wish to let the items behind one go on. */
export type Skipped =
  | { kind: 'SKIPPED'; state: ItemState }
  /** Nothing is known of it on this lane: it is through, or the lane has not come to it. */
  | { kind: 'NOT_FOUND' }
  /** It holds nothing back itself, but waits behind this one. */
  | { kind: 'BEHIND'; no: number }
  | { kind: 'HOLDS_NOTHING_BACK'; state: ItemState };

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
          skipped_at = null, skipped_by = null, skip_reason = null,
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

  /**
   * Items of the same worker or record go on past this one. It keeps its state and its row, and is settled as any other:
   * if it goes later, it goes out of order, and that is what the person took upon them.
   */
  async skip(actor: string, item: LaneItemRef, reason: string): Promise<Skipped> {
    return inRepeatableTransaction(this.#db, async (trx) => {
      await lockLane(trx, item);
      const row = await lockItem(trx, item);
      if (!row) return { kind: 'NOT_FOUND' };
      const { state, order_key: orderKey } = row;
      if (state === 'WAITING') {
        const no = await firstOpen(trx, item, orderKey);
        return no < item.no ? { kind: 'BEHIND', no } : { kind: 'HOLDS_NOTHING_BACK', state };
      }
      if (!isSkippable(state)) return { kind: 'HOLDS_NOTHING_BACK', state };
      await sql`
        update lane_item set skipped_at = clock_timestamp(), skipped_by = ${actor}, skip_reason = ${reason}
        where ${isItem(item)}`.execute(trx);
      await touchLane(trx, item);
      const detail = { state, recordId: row.record_id, reason };
      const object = `delivery:${item.partnerId} ${item.kind} ${item.key} ${item.no}`;
      await this.#audit(trx, { actor, action: 'delivery.skipped', object, detail });
      return { kind: 'SKIPPED', state };
    });
  }
}

/** Lanes before their items, as their owners lock them. */
async function lockLane(trx: Trx, { partnerId, kind, key }: LaneItemRef): Promise<void> {
  await sql`
    select from lane where key = ${key} and kind = ${kind} and partner_id = ${partnerId} for update`.execute(
    trx,
  );
}

/** The lane's owner plans it anew, even if it is just at work on it. */
async function touchLane(trx: Trx, { partnerId, kind, key }: LaneItemRef): Promise<void> {
  await sql`
    update lane set touched = touched + 1, wake_at = clock_timestamp()
    where key = ${key} and kind = ${kind} and partner_id = ${partnerId}`.execute(trx);
}

async function lockItem(
  trx: Trx,
  item: LaneItemRef,
): Promise<{ state: ItemState; order_key: string; record_id: string } | undefined> {
  const { rows } = await sql<{ state: ItemState; order_key: string; record_id: string }>`
    select state, order_key, record_id from lane_item where ${isItem(item)} for update`.execute(trx);
  return rows[0];
}

/** Number of the open item that the others of its key wait behind. */
async function firstOpen(
  trx: Trx,
  { partnerId, kind, key, no }: LaneItemRef,
  orderKey: string,
): Promise<number> {
  const { rows } = await sql<{ first: number | null }>`
    select min(no) as first from lane_item
    where key = ${key} and kind = ${kind} and partner_id = ${partnerId} and order_key = ${orderKey}
      and state in ('HELD', 'SENT', 'UNKNOWN') and skipped_at is null`.execute(trx);
  return rows[0]?.first ?? no;
}

function isItem({ partnerId, kind, key, no }: LaneItemRef): RawBuilder<boolean> {
  return sql<boolean>`key = ${key} and kind = ${kind} and partner_id = ${partnerId} and no = ${no}`;
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
