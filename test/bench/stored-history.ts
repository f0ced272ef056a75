import { sql } from 'kysely';
import type { Db } from '../../hub/src/store/database.ts';
import { addMonths } from '../../hub/src/store/partitions.ts';

/** Months before the present one that are filled. */
const MONTHS = 12;
const TEMPLATES = 1_000;
/** Numbers of a month; those of the present begin behind all of them. */
const NUMBERS_A_MONTH = 1_000_000_000;

/**
 * Fills the months before `month` with `count` events made from those that are stored, two fifths of them in the
 * projects named, so that their streams are long. A month is written first and indexed when it is attached.
 */
export async function fillHistory(
  db: Db,
  month: string,
  count: number,
  projects: readonly string[],
  progress: (done: number) => void,
): Promise<void> {
  const columns = await columnsOf(db);
  await sql`update stream set last_no = last_no + ${(MONTHS + 1) * NUMBERS_A_MONTH}::bigint where kind = 'attendance'`.execute(
    db,
  );
  const aMonth = Math.ceil(count / MONTHS);
  for (let index = 0; index < MONTHS; index += 1) {
    const from = addMonths(month, index - MONTHS);
    await fillMonth(db, { columns, index, from, rows: aMonth, projects });
    progress((index + 1) * aMonth);
  }
  await sql`analyze attendance_event`.execute(db);
}

interface MonthPlan {
  columns: readonly string[];
  index: number;
  from: string;
  rows: number;
  projects: readonly string[];
}

async function fillMonth(db: Db, { columns, index, from, rows, projects }: MonthPlan): Promise<void> {
  const name = sql.table(`attendance_history_${index}`);
  const number = sql`(${index * NUMBERS_A_MONTH}::bigint + g * ${TEMPLATES} + t.turn)`;
  const moment = sql`(${from}::timestamptz + interval '1 day' + (g * ${TEMPLATES} + t.turn) * interval '27 days' / ${rows})`;
  const made: Record<string, ReturnType<typeof sql>> = {
    project_id: sql`case when t.turn % 10 < 4 then (${projects}::text[])[1 + (g % ${projects.length})::int]
      else 'P-HISTORY-' || (g % 200) end`,
    no: number,
    month: sql`${from}::date`,
    record_id: sql`'history-' || ${number}`,
    seq: number,
    occurred_at: moment,
    day: sql`(${moment} at time zone 'Asia/Shanghai')::date`,
    received_at: sql`${moment} + interval '2 seconds'`,
  };
  const values = columns.map((column) => made[column] ?? sql`t.${sql.ref(column)}`);
  await sql`create table ${name} (like attendance_event including defaults including constraints)`.execute(
    db,
  );
  await sql`
    insert into ${name} (${sql.join(columns.map((column) => sql.ref(column)))})
    select ${sql.join(values)}
    from (select *, row_number() over () as turn from attendance_event where record_id not like 'history-%'
      limit ${TEMPLATES}) t
    cross join generate_series(0, ${Math.ceil(rows / TEMPLATES) - 1}) g`.execute(db);
  await sql`alter table attendance_event attach partition ${name}
    for values from (${sql.lit(from)}) to (${sql.lit(addMonths(from, 1))})`.execute(db);
}

async function columnsOf(db: Db): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select attname as name from pg_attribute
    where attrelid = 'attendance_event'::regclass and attnum > 0 and not attisdropped order by attnum`.execute(
    db,
  );
  return rows.map(({ name }) => name);
}
