import { sql } from 'kysely';
import { parseArgs } from 'node:util';
import { DEFAULT_LIMITS } from '../../../hub/src/http/limits.ts';
import { createTestDatabase } from '../../../hub/src/store/test-database.ts';
import { startTestServer } from '../../../hub/src/store/test-server.ts';
import { startFloodHub, type FloodHub } from './flood-hub.ts';
import { startFlooder, startSender } from './helpers.ts';
import type { FloodReport, SendingReport } from './jobs.ts';
import { FLOODS } from './kinds.ts';
import { MemoryWatch, slopeOf } from './memory.ts';

/**
 * Honest terminals send signed batches at a steady rate, and one flood after the other comes from elsewhere. The
 * rate without a flood is measured in the same run, on the same hub.
 *
 * All share one machine, so what the flooder itself eats is no longer there for the hub: its rate is bounded, its
 * share of a core is part of the report, and the terminals offer `load` of what the hub manages when nobody floods.
 */
export interface FloodsOptions {
  databaseUrl: string;
  /** Of each measurement. */
  windowSeconds: number;
  /** How often all kinds are gone through. */
  passes: number;
  kinds?: readonly string[];
  /** Most attempts of the flooder each second. */
  floodPerSecond?: number;
  /** Share of the measured capacity that the terminals offer. */
  load?: number;
  onWindow?: (window: FloodWindow) => void;
}

export interface FloodWindow {
  kind: string;
  pass: number;
  /** Rate of good answers against the rate without a flood. */
  ratio: number;
  sending: SendingReport;
  flood: FloodReport;
  /** Shares of a core. */
  hubCpu: number;
  residentMb: number;
}

export interface FloodsReport {
  /** Signed requests a second that the hub managed when asked for 400. */
  capacityPerSecond: number;
  offeredPerSecond: number;
  /** Mean of all windows without a flood. */
  calmPerSecond: number;
  windows: FloodWindow[];
  memory: { calmMb: number; peakMb: number; peakByPass: number[]; slopeMbPerMinute: number };
  /** Events in the database against events that were answered as accepted. */
  stored: number;
  accepted: number;
  /** Rows of used nonces, and how many there may be: one for each honest request, and the allowance of one key. */
  nonces: number;
  noncesAllowed: number;
}

const TERMINALS = 20;
const EVENTS_PER_REQUEST = 5;
/** As much as the terminals may send without running into their own limits. */
const MOST_ASKED = 400;
/** Requests that registered the site before. */
const PREPARATION = 500;

export async function runFloods(options: FloodsOptions): Promise<FloodsReport> {
  const hub = await startFloodHub(options.databaseUrl, TERMINALS);
  const startedAt = performance.now();
  const sender = startSender(hub);
  const memory = new MemoryWatch(hub.url, 500);
  try {
    const { windowSeconds: seconds } = options;
    const warmUp = await sender.ask({ seconds, perSecond: MOST_ASKED });
    const most = await sender.ask({ seconds, perSecond: MOST_ASKED });
    const perSecond = Math.max(1, Math.round(most.perSecond * (options.load ?? 0.5)));
    const first = await sender.ask({ seconds, perSecond });
    const calmMb = memory.peakSince(0);
    const { windows, calm, peakByPass } = await runPasses(options, hub, sender, memory, first);
    const after = memory.samples.slice(Math.floor(memory.samples.length / 2));
    const all = [warmUp, most, ...calm, ...windows.map(({ sending }) => sending)];
    const elapsed = (performance.now() - startedAt) / 1000;
    const { burst, refillPerSecond } = DEFAULT_LIMITS.rate;
    const honest = all.reduce((sum, { offered }) => sum + offered, 0);
    return {
      noncesAllowed: Math.ceil(honest + PREPARATION + burst + refillPerSecond * elapsed),
      capacityPerSecond: Math.round(most.perSecond),
      offeredPerSecond: perSecond,
      calmPerSecond: Math.round(meanRate(calm)),
      windows,
      memory: { calmMb, peakMb: memory.peakSince(0), peakByPass, slopeMbPerMinute: round(slopeOf(after)) },
      accepted: all.reduce((sum, { right }) => sum + right, 0) * EVENTS_PER_REQUEST,
      ...(await countRows(hub)),
    };
  } finally {
    await memory.stop();
    await sender.stop();
    await hub.stop();
  }
}

type Sender = ReturnType<typeof startSender>;

/** Before and after every flood the rate without one is measured: whatever else the machine does, both see it. */
async function runPasses(
  options: FloodsOptions,
  hub: FloodHub,
  sender: Sender,
  memory: MemoryWatch,
  first: SendingReport,
): Promise<{ windows: FloodWindow[]; calm: SendingReport[]; peakByPass: number[] }> {
  const windows: FloodWindow[] = [];
  const peakByPass: number[] = [];
  const calm = [first];
  const perSecond = first.offered / options.windowSeconds;
  for (let pass = 1; pass <= options.passes; pass += 1) {
    const from = memory.latest.at;
    for (const kind of options.kinds ?? Object.keys(FLOODS)) {
      const window = await runWindow(kind, options, hub, sender, memory, perSecond);
      calm.push(await sender.ask({ seconds: options.windowSeconds / 2, perSecond }));
      const ratio = round(window.sending.perSecond / meanRate(calm.slice(-2)));
      windows.push({ pass, ratio, ...window });
      options.onWindow?.({ pass, ratio, ...window });
    }
    peakByPass.push(memory.peakSince(from));
  }
  return { windows, calm, peakByPass };
}

const meanRate = (reports: readonly SendingReport[]): number =>
  reports.reduce((sum, { perSecond }) => sum + perSecond, 0) / reports.length;

async function runWindow(
  kind: string,
  { windowSeconds: seconds, floodPerSecond = 1_000 }: FloodsOptions,
  hub: FloodHub,
  sender: Sender,
  memory: MemoryWatch,
  perSecond: number,
): Promise<Omit<FloodWindow, 'ratio' | 'pass'>> {
  const before = memory.latest;
  const flooder = startFlooder();
  const { captured, hubId } = hub;
  const job = {
    kind,
    port: Number(new URL(hub.url).port),
    hubId,
    captured,
    seconds,
    perSecond: floodPerSecond,
  };
  try {
    const flooding = flooder.ask(job);
    const [sending, flood] = await Promise.all([sender.ask({ seconds, perSecond }), flooding]);
    const { latest } = memory;
    const hubCpu = round((latest.cpuSeconds - before.cpuSeconds) / (latest.at - before.at));
    return { kind, sending, flood, hubCpu, residentMb: memory.peakSince(before.at) };
  } finally {
    await flooder.stop();
  }
}

async function countRows({ foundation }: FloodHub): Promise<{ stored: number; nonces: number }> {
  const { rows } = await sql<{ stored: number; nonces: number }>`
    select (select count(*) from attendance_event) as stored,
      (select count(*) from request_nonce) as nonces`.execute(foundation.db);
  const [counts] = rows;
  return { stored: counts?.stored ?? Number.NaN, nonces: counts?.nonces ?? Number.NaN };
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** What of the promise is not kept; nothing when all is well. */
export function judgeFloods(report: FloodsReport, least: { ratio: number; growth: number }): string[] {
  const faults = report.windows.flatMap(({ kind, pass, ratio, sending }) => [
    ...(ratio < least.ratio ? [`${kind}, pass ${pass}: signed traffic kept ${ratio} of its rate`] : []),
    ...(Object.keys(sending.wrong).length > 0
      ? [`${kind}, pass ${pass}: signed requests were answered ${JSON.stringify(sending.wrong)}`]
      : []),
  ]);
  const [first = 0, ...later] = report.memory.peakByPass;
  const last = later.at(-1) ?? first;
  if (last > first * least.growth) faults.push(`memory grew from ${first} to ${last} MB between passes`);
  if (report.stored < report.accepted)
    faults.push(`${report.accepted} events were accepted and ${report.stored} are stored`);
  if (report.nonces > report.noncesAllowed)
    faults.push(`${report.nonces} nonces are stored, where ${report.noncesAllowed} may be`);
  return faults;
}

/** `--minutes 10`: all kinds in turn, as often as the time allows. */
export async function floodsCommand(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      flood: { type: 'boolean' },
      minutes: { type: 'string', default: '10' },
      window: { type: 'string', default: '8' },
      rate: { type: 'string', default: '1000' },
      load: { type: 'string', default: '0.5' },
      kinds: { type: 'string' },
    },
  });
  const kinds = values.kinds?.split(',') ?? Object.keys(FLOODS);
  const windowSeconds = Number(values.window);
  const passes = Math.max(
    1,
    Math.round((Number(values.minutes) * 60) / (kinds.length * windowSeconds * 1.5)),
  );
  const server = await startTestServer();
  const database = await createTestDatabase(2, server);
  try {
    const report = await runFloods({
      databaseUrl: database.url,
      ...{ windowSeconds, passes, kinds, floodPerSecond: Number(values.rate), load: Number(values.load) },
      onWindow: (window) => process.stdout.write(`${JSON.stringify(window)}\n`),
    });
    const faults = judgeFloods(report, { ratio: 0.8, growth: 1.15 });
    const { windows, ...rest } = report;
    const worst = Math.min(...windows.map(({ ratio }) => ratio));
    process.stdout.write(
      `${JSON.stringify({ faults: 'flood', worstRatio: worst, ...rest, broken: faults })}\n`,
    );
    return faults.length === 0 ? 0 : 1;
  } finally {
    await database.close();
    await server.stop();
  }
}

if (import.meta.main) process.exitCode = await floodsCommand(process.argv.slice(2));
