import { setTimeout as pause } from 'node:timers/promises';
import { seededRandom } from '@realname-hub/adapters/testkit/national/runtime/random.ts';
import type { AuditHead } from '../../../hub/src/security/audit-chain.ts';
import { exportHead } from '../../../hub/src/security/audit-sealer.ts';
import { verifyAudit } from '../../../hub/src/security/audit-verify.ts';
import { accountFor } from './accounts.ts';
import { Disturber } from './disturb.ts';
import * as books from './hub-books.ts';
import { readLedgers } from './ledger.ts';
import { percentiles, recoveryTimes } from './report.ts';
import type { RoundReport } from './report.ts';
import { KillRig } from './rig.ts';
import { scheduleOf } from './schedule.ts';

export interface RoundOptions {
  seed: number;
  kills: number;
  gapMs: number;
  smallDisks: boolean;
  say?: (line: string) => void;
}

const LEAST_PAUSE_MS = 500;
const PAUSE_SPREAD_MS = 1_600;
const JOURNALS_LIMIT_MS = 120_000;
const DELIVERY_LIMIT_MS = 240_000;
const LOOK_MS = 300;

/** One bad day from its seed: a fresh city, a schedule of kills, and the books compared when all is calm again. */
export async function runRound(options: RoundOptions): Promise<RoundReport> {
  const startedAt = Date.now();
  const random = seededRandom(options.seed);
  const rig = await KillRig.start(options);
  try {
    const watch = new UnknownWatch(rig);
    const disturber = new Disturber(rig, random);
    const acts = scheduleOf(options.kills, random);
    const heads: AuditHead[] = [];
    const took = Date.now() - startedAt;
    options.say?.(`the city is up after ${took} ms`);
    for (const [at, act] of acts.entries()) {
      options.say?.(`${at + 1}/${acts.length} ${JSON.stringify(act)}`);
      await disturber.perform(act);
      await pause(LEAST_PAUSE_MS + random.next() * PAUSE_SPREAD_MS);
      if (at % 10 === 0)
        await exportHead(rig.foundation.db).then(
          (head) => head && heads.push(head),
          () => null,
        );
    }
    await disturber.calm();
    for (const office of rig.offices) await office.stop();
    options.say?.('the day is over; emptying journals');
    const unsent = await rig.emptyJournals(JOURNALS_LIMIT_MS);
    options.say?.('journals are empty; waiting for the partners');
    const left = await deliverAll(rig);
    const mostUnknown = await watch.stop();
    return await close(rig, { options, startedAt, disturber, heads, mostUnknown, left, unsent });
  } finally {
    await rig.stop();
  }
}

/** How many items the lanes show as UNKNOWN, looked at while everything goes on. */
class UnknownWatch {
  readonly #rig: KillRig;
  readonly #ended: Promise<void>;
  #isOver = false;
  #most = 0;

  constructor(rig: KillRig) {
    this.#rig = rig;
    this.#ended = this.#run();
  }

  async stop(): Promise<number> {
    this.#isOver = true;
    await this.#ended;
    return this.#most;
  }

  async #run(): Promise<void> {
    while (!this.#isOver) {
      const now = await books.itemsInState(this.#rig.foundation.db, ['UNKNOWN']).catch(() => 0);
      this.#most = Math.max(this.#most, now);
      await pause(LOOK_MS);
    }
  }
}

async function deliverAll({ foundation }: KillRig): Promise<books.Outstanding> {
  const deadline = Date.now() + DELIVERY_LIMIT_MS;
  for (;;) {
    const left = await books.outstanding(foundation.db);
    if (left.behind + left.items + left.calls === 0 || Date.now() > deadline) return left;
    await pause(LOOK_MS);
  }
}

interface Course {
  options: RoundOptions;
  startedAt: number;
  disturber: Disturber;
  heads: readonly AuditHead[];
  mostUnknown: number;
  left: books.Outstanding;
  /** Device programs whose journals did not get empty. */
  unsent: readonly string[];
}

async function close(rig: KillRig, course: Course): Promise<RoundReport> {
  const { db, keyring } = rig.foundation;
  const { options, disturber, heads, mostUnknown, left } = course;
  const ledger = readLedgers(rig.ledgers);
  const stored = await books.storedRecords(db);
  const accounts = accountFor({
    ...{ ledger, stored, partners: rig.partners, persons: rig.site.persons },
    office: new Map(rig.offices.flatMap(({ acknowledged }) => [...acknowledged])),
    officeRefused: rig.offices.reduce((sum, { refused }) => sum + refused.size, 0),
    parked: await books.countOf(db, 'parked_event'),
    refused: await books.countOf(db, 'refused_event'),
  });
  const audit = await verifyAudit(db, { publicKeys: keyring.auditVerification, exportedHeads: heads });
  const unanswered = await books.unansweredCalls(db);
  const refusedByPartners = await books.itemsInState(db, ['REJECTED', 'NOT_EXPRESSIBLE']);
  const receivedAt = new Map(stored.map((record) => [record.recordId, record.receivedAt]));
  const storing = [...ledger.captured].flatMap(([id, { at }]) => {
    const received = receivedAt.get(id);
    return received === undefined ? [] : [received - at];
  });
  const delayMs: RoundReport['delayMs'] = { 'capture → stored': percentiles(storing) };
  for (const { partnerId } of rig.partners)
    Object.assign(delayMs, {
      [`stored → ${partnerId}`]: percentiles(await books.confirmationDelays(db, partnerId)),
    });
  const troubles = new Map(ledger.troubles);
  for (const office of rig.offices)
    for (const [code, count] of office.troubles) troubles.set(code, (troubles.get(code) ?? 0) + count);
  const { recoveries, done } = disturber;
  return {
    seed: options.seed,
    seconds: Math.round((Date.now() - course.startedAt) / 1000),
    kills: recoveries.length,
    acts: Object.fromEntries([...done].toSorted()),
    recoveryMs: recoveryTimes(recoveries),
    ...{ accounts, unanswered, mostUnknown, delayMs },
    audit: { sound: audit.sound, sealed: audit.sealed, findings: audit.findings.length },
    troubles: Object.fromEntries([...troubles].toSorted()),
    unstoredCaptures: ledger.unstored,
    faults: [
      ...accounts.faults,
      ...registryFaults(rig),
      ...course.unsent.map((name) => `${name}: its journals were not emptied`),
      ...rig.crashes.map((name) => `${name} ended by itself`),
      ...unansweredFaults(unanswered),
      ...(left.behind + left.items + left.calls > 0 ? [`not delivered: ${JSON.stringify(left)}`] : []),
      ...(refusedByPartners > 0 ? [`${refusedByPartners} records are refused by a partner`] : []),
      ...audit.findings.map((finding) => `audit: ${JSON.stringify(finding)}`),
      ...[...troubles.keys()]
        .filter((code) => code.startsWith('500'))
        .map((code) => `the hub answered ${code}`),
    ],
  };
}

/** Everybody is registered once at the platform that takes registrations. */
function registryFaults({ national, site }: KillRig): string[] {
  const { counts } = national.simulator.state;
  const expected = site.persons.size;
  return (['workers', 'movements', 'contracts'] as const).flatMap((what) =>
    counts[what] === expected ? [] : [`national has ${counts[what]} ${what} of ${expected} people`],
  );
}

function unansweredFaults(all: readonly books.Unanswered[]): string[] {
  return all.flatMap(({ partnerId, open, guessed }) => [
    ...(open > 0 ? [`${partnerId}: ${open} calls without an outcome`] : []),
    ...(guessed > 0 ? [`${partnerId}: ${guessed} calls were sent again without being asked for`] : []),
  ]);
}
