import { sql } from 'kysely';
import type { RecordKind } from '@realname-hub/adapters/port.ts';
import type { AuditWriter } from '../security/audit.ts';
import type { Db } from '../store/database.ts';
import type { Hold } from './model.ts';
import { resume } from './partners.ts';
import { inRepeatableTransaction } from './repeatable-transaction.ts';

/** A hold, with who put it there and why. */
export interface StatedHold extends Hold {
  actor: string;
  reason: string;
  since: number;
}

interface HoldRow {
  partner_id: string;
  kind: RecordKind | '';
  key: string;
  actor: string;
  reason: string;
  since: Date;
}

/**
 * The kill switch: nothing leaves on what is held, neither records nor questions. Owners honour it before they journal
 * a call, and again before the first byte of one that was journalled before. It is kept in the database: a restart
 * changes nothing. Records go on being stored; unlike a disabled partner, a held one keeps its processes and its lanes.
 */
export class LaneHolds {
  readonly #db: Db;
  readonly #audit: AuditWriter;

  constructor(db: Db, audit: AuditWriter) {
    this.#db = db;
    this.#audit = audit;
  }

  async hold(actor: string, hold: Hold, reason: string): Promise<'HELD' | 'HELD_ALREADY' | 'NO_PARTNER'> {
    const { partnerId, kind, key } = hold;
    return inRepeatableTransaction(this.#db, async (trx) => {
      const known = await sql`select from partner where partner_id = ${partnerId} for share`.execute(trx);
      if (known.rows.length === 0) return 'NO_PARTNER';
      const { rows } = await sql`
        insert into lane_hold (partner_id, kind, key, actor, reason, since)
        values (${partnerId}, ${kind ?? ''}, ${key ?? ''}, ${actor}, ${reason}, clock_timestamp())
        on conflict do nothing returning partner_id`.execute(trx);
      if (rows.length === 0) return 'HELD_ALREADY';
      await this.#audit(trx, { actor, action: 'delivery.held', object: nameOf(hold), detail: { reason } });
      return 'HELD';
    });
  }

  /** Lanes that stood still before start afresh. false where nothing was held by exactly this hold. */
  async release(actor: string, hold: Hold, reason: string): Promise<boolean> {
    const { partnerId, kind, key } = hold;
    return inRepeatableTransaction(this.#db, async (trx) => {
      const { rows } = await sql`
        delete from lane_hold
        where partner_id = ${partnerId} and kind = ${kind ?? ''} and key = ${key ?? ''} returning partner_id`.execute(
        trx,
      );
      if (rows.length === 0) return false;
      const ofKind = kind === null ? sql`true` : sql`kind = ${kind}`;
      const ofKey = key === null ? sql`true` : sql`key = ${key}`;
      await resume(trx, partnerId, sql`${ofKind} and ${ofKey}`);
      await this.#audit(trx, {
        actor,
        action: 'delivery.released',
        object: nameOf(hold),
        detail: { reason },
      });
      return true;
    });
  }

  async list(partnerId?: string): Promise<StatedHold[]> {
    const { rows } = await sql<HoldRow>`
      select * from lane_hold where ${partnerId === undefined ? sql`true` : sql`partner_id = ${partnerId}`}
      order by partner_id, kind, key`.execute(this.#db);
    return rows.map((row) => ({
      partnerId: row.partner_id,
      kind: row.kind === '' ? null : row.kind,
      key: row.key === '' ? null : row.key,
      actor: row.actor,
      reason: row.reason,
      since: row.since.getTime(),
    }));
  }
}

function nameOf({ partnerId, kind, key }: Hold): string {
  return kind === null && key === null
    ? `partner:${partnerId}`
    : `lane:${partnerId} ${kind ?? '*'} ${key ?? '*'}`;
}
