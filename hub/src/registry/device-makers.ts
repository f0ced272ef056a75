import type { Db } from '../store/database.ts';

/** Most devices remembered at a time: a city has some ten thousand. */
const MAX_KNOWN = 50_000;

/**
 * Whose a device is. It is registered once and never changes hands, so what is known stays true: a batch of captures
 * need not ask the database for it again.
 */
export class DeviceMakers {
  readonly #db: Db;
  readonly #known = new Map<string, string>();

  constructor(db: Db) {
    this.#db = db;
  }

  /** Null for a device that nobody has registered yet. */
  async makerOf(deviceSn: string): Promise<string | null> {
    const known = this.#known.get(deviceSn);
    if (known !== undefined) return known;
    const row = await this.#db
      .selectFrom('device')
      .select('maker_id')
      .where('device_sn', '=', deviceSn)
      .executeTakeFirst();
    if (!row) return null;
    const [oldest] = this.#known.keys();
    if (this.#known.size >= MAX_KNOWN && oldest !== undefined) this.#known.delete(oldest);
    this.#known.set(deviceSn, row.maker_id);
    return row.maker_id;
  }
}
