import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Misdeed } from './partner.ts';
import { CHILDREN } from './rig.ts';
import type { ChildName, DiskName, KillRig } from './rig.ts';
import type { Act, Victim } from './schedule.ts';

export interface Recovery {
  victim: Victim;
  ms: number;
}

export interface Random {
  next(): number;
}

/** Longer than a lease (5 s), so that another process has taken over. */
const FREEZE_MS = 7_000;
const SHUTDOWN_MS = 8_000;
const SLOW_FIRST_MS = 1_000;
const FULL_MS = 5_000;
const MISDEED_MS = 5_000;
const LOOK_MS = 50;
const RECOVERY_LIMIT_MS = 90_000;

/** Does what a schedule says; what takes its time goes on while the next act begins. */
export class Disturber {
  readonly #rig: KillRig;
  readonly #random: Random;
  readonly #underWay: Promise<void>[] = [];
  readonly recoveries: Recovery[] = [];
  /** What was done, by its name. */
  readonly done = new Map<string, number>();

  constructor(rig: KillRig, random: Random) {
    this.#rig = rig;
    this.#random = random;
  }

  async perform(act: Act): Promise<void> {
    switch (act.kind) {
      case 'kill':
        return this.#kill(act.victim);
      case 'restart-postgres':
        return this.#meanwhile('restart postgres', () => this.#restartPostgres());
      case 'freeze-delivery':
        return this.#meanwhile('freeze delivery', () => this.#freeze(this.#one(CHILDREN.delivery)));
      case 'half-open':
        return this.#halfOpen(act.wire);
      case 'disk-full':
        return this.#fillDisk(act.disk);
      case 'misdeed':
        return this.#misbehave(act.misdeed);
    }
  }

  /** Ends every disturbance that still goes on, and waits for what was killed. */
  async calm(): Promise<void> {
    await Promise.all(this.#underWay);
    for (const partner of this.#rig.partners) partner.behave();
    for (const disk of this.#rig.disks.values()) disk.empty();
    for (const wire of this.#rig.wires.values()) wire.accept();
  }

  #one<Value>(values: readonly Value[]): Value {
    return values[Math.floor(this.#random.next() * values.length)] as Value;
  }

  #note(what: string): void {
    this.done.set(what, (this.done.get(what) ?? 0) + 1);
  }

  #meanwhile(what: string, work: () => Promise<void>): void {
    this.#note(what);
    this.#underWay.push(work());
  }

  /** Everybody who could be struck may be just being started again: then it waits for one. */
  async #kill(victim: Victim): Promise<void> {
    const deadline = Date.now() + RECOVERY_LIMIT_MS;
    let name = await this.#strike(victim);
    while (name === null && Date.now() < deadline) {
      await pause(LOOK_MS);
      name = await this.#strike(victim);
    }
    if (name === null) throw new Error(`there was no ${victim} to kill: see ${this.#rig.folder}`);
    this.#note(`kill ${victim}`);
    this.#underWay.push(
      this.#recovered(victim, name, Date.now()).then((ms) => void this.recoveries.push({ victim, ms })),
    );
  }

  /** Who was killed, if anybody. */
  async #strike(victim: Victim): Promise<ChildName | 'postgres' | null> {
    if (victim === 'postgres' || victim === 'backend') {
      const pid = victim === 'postgres' ? this.#rig.postgres.pid() : await this.#backend();
      return pid !== null && isSignalled(pid, 'SIGKILL') ? 'postgres' : null;
    }
    const first = this.#one<ChildName>(CHILDREN[victim]);
    return [first, ...CHILDREN[victim]].find((name) => this.#rig.kill(name)) ?? null;
  }

  /** A process of PostgreSQL that is at work for the hub at this moment, if one is. */
  async #backend(): Promise<number | null> {
    const query = sql<{ pid: number }>`
      select pid from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()
      order by state = 'active' desc, random() limit 1`;
    const found = await query.execute(this.#rig.foundation.db).catch(() => null);
    return found?.rows[0]?.pid ?? null;
  }

  /** From the kill until the same work is done again, by whomever. */
  async #recovered(victim: Victim, name: ChildName | 'postgres', killedAt: number): Promise<number> {
    const isBack = async (): Promise<boolean> => {
      if (name !== 'postgres' && (this.#rig.readyAt.get(name) ?? 0) < killedAt) return false;
      if (victim === 'delivery') return this.#allShardsOwned();
      return victim === 'devices' || this.#edgesReady();
    };
    // What was killed has to be noticed as gone before anything counts as back.
    await pause(LOOK_MS * 4);
    while (!(await isBack())) {
      if (Date.now() - killedAt > RECOVERY_LIMIT_MS)
        throw new Error(`${name} did not recover: see ${this.#rig.folder}`);
      await pause(LOOK_MS);
    }
    return Date.now() - killedAt;
  }

  async #edgesReady(): Promise<boolean> {
    const answers = await Promise.all(
      CHILDREN.edge.map((name) =>
        fetch(`${this.#rig.edgeUrl(name)}/health/ready`, { signal: AbortSignal.timeout(1_000) }).then(
          ({ ok }) => ok,
          () => false,
        ),
      ),
    );
    return answers.some((ok) => ok);
  }

  /** No shard belongs to a process whose lease is over. */
  async #allShardsOwned(): Promise<boolean> {
    const query = sql<{ orphans: number }>`
      select count(*) as orphans from shard s left join process p using (process_id)
      where p.valid_until is null or p.valid_until < now()`;
    const found = await query.execute(this.#rig.foundation.db).catch(() => null);
    return found?.rows[0]?.orphans === 0;
  }

  /**
   * The fast shutdown, as an operator does it; whoever keeps the server starts it again. One that was asked while it
   * recovered from the death of a process may wait for ever (PostgreSQL 18): then, as an operator does, at once.
   */
  async #restartPostgres(): Promise<void> {
    const pid = this.#rig.postgres.pid();
    if (!isSignalled(pid, 'SIGINT')) return;
    await pause(SHUTDOWN_MS);
    if (this.#rig.postgres.pid() === pid) isSignalled(pid, 'SIGQUIT');
  }

  async #freeze(name: ChildName): Promise<void> {
    const pid = this.#rig.pidOf(name);
    if (pid === undefined) return;
    // Slow answers see to it that calls are under way when it stops, and are over when it wakes.
    for (const partner of this.#rig.partners) partner.misbehave('slow');
    await pause(SLOW_FIRST_MS);
    try {
      process.kill(pid, 'SIGSTOP');
      for (const partner of this.#rig.partners) partner.behave();
      await pause(FREEZE_MS);
      process.kill(pid, 'SIGCONT');
    } catch {
      for (const partner of this.#rig.partners) partner.behave(); // Killed in the meantime.
    }
  }

  #halfOpen(wire: 'database' | 'devices' | 'partner'): void {
    const names = {
      database: [...CHILDREN.edge, ...CHILDREN.delivery],
      devices: CHILDREN.edge.map((name) => `to-${name}`),
      partner: this.#rig.partners.map(({ partnerId }) => `to-${partnerId}`),
    }[wire];
    this.#note(`half-open ${wire}`);
    this.#rig.wire(this.#one<string>(names)).blackHole();
  }

  #fillDisk(name: DiskName): void {
    const disk = this.#rig.disks.get(name);
    if (disk === undefined) return;
    this.#meanwhile(`disk full: ${name}`, async () => {
      disk.fill();
      await pause(FULL_MS);
      disk.empty();
    });
  }

  #misbehave(misdeed: Misdeed | 'gone'): void {
    const partner = this.#one(this.#rig.partners);
    this.#meanwhile(`partner ${misdeed}`, async () => {
      const wire = this.#rig.wire(`to-${partner.partnerId}`);
      if (misdeed === 'gone') wire.refuse();
      else partner.misbehave(misdeed);
      await pause(MISDEED_MS);
      wire.accept();
      partner.behave();
    });
  }
}

function isSignalled(pid: number, signal: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    return false; // Gone already.
  }
}
