import { sql } from 'kysely';
import { afterEach, beforeEach, expect, inject, it } from 'vitest';
import { openDatabase, type Db } from './database.ts';

const SILENCE_MS = 1_000;
const open = (silenceMs?: number): Db =>
  openDatabase({
    url: inject('postgresUrl'),
    maxConnections: 2,
    applicationName: 'silence',
    ...(silenceMs === undefined ? {} : { silenceMs }),
  });

let impatient: Db;
let patient: Db;
beforeEach(() => {
  impatient = open(SILENCE_MS);
  patient = open();
});
afterEach(async () => {
  await impatient.destroy();
  await patient.destroy();
});

it('takes a connection for dead whose server is silent, and goes on with another', async () => {
  await expect(sql`select pg_sleep(600)`.execute(impatient)).rejects.toMatchObject({ code: 'ETIMEDOUT' });
  const { rows } = await sql`select 1 as one`.execute(impatient);
  expect(rows).toEqual([{ one: 1 }]);
  await sql`select pg_terminate_backend(pid) from pg_stat_activity
    where application_name = 'silence' and query like '%pg_sleep(600)%' and pid <> pg_backend_pid()`.execute(
    patient,
  );
});

it('waits for a long statement where nobody set a limit', async () => {
  const { rows } = await sql`select pg_sleep(1.5) is not null as woke`.execute(patient);
  expect(rows).toEqual([{ woke: true }]);
});

it('leaves no lock behind when the holder of a transaction is heard of no more', async () => {
  const lock = 4_711_001;
  const held = impatient.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(${lock})`.execute(trx);
    // Stands for a process whose machine is gone: the lock is free when this one has it.
    await patient.transaction().execute((other) => sql`select pg_advisory_xact_lock(${lock})`.execute(other));
    await sql`select 1`.execute(trx);
  });
  await expect(held).rejects.toThrow();
});

it('survives a server that ends a connection between two statements of a transaction [P1]', async () => {
  const cut = patient.transaction().execute(async (trx) => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(trx);
    await sql`select pg_terminate_backend(${rows[0]?.pid})`.execute(impatient);
    // Its end arrives while nothing is asked.
    await sql`select pg_sleep(0.3)`.execute(impatient);
    await sql`select 1`.execute(trx);
  });
  await expect(cut).rejects.toThrow();
  await expect(sql`select 1`.execute(patient)).resolves.toBeDefined();
});
