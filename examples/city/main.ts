import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { City } from './city.ts';
import { CityState } from './city-state.ts';
import { differences, wageDifferences } from './expectation.ts';
import { lockFolder } from './folder-lock.ts';
import { HELP, readOptions } from './options.ts';
import type { CityOptions } from './options.ts';
import { TerminalView } from './view/terminal.ts';
import type { PaidWages } from './wages/pay-day.ts';

const EXIT = { ok: 0, different: 1, usage: 2, failed: 3, interrupted: 130 } as const;
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

async function main(): Promise<Ending> {
  const read = readOptions(process.argv.slice(2));
  if (!read.ok) {
    console.error(`${read.reason}\n\n${HELP}`);
    return { code: EXIT.usage };
  }
  if (read.options.help) {
    console.log(HELP);
    return { code: EXIT.ok };
  }
  const dataFolder = resolve(read.options.dataFolder);
  mkdirSync(dataFolder, { recursive: true });
  const lock = await lockFolder(dataFolder);
  if (lock === null) {
    console.error(`已有一个演示在使用 ${dataFolder} / another demo is using this folder`);
    return { code: EXIT.usage };
  }
  try {
    return await runCity({ ...read.options, dataFolder });
  } finally {
    lock.release();
  }
}

interface Ending {
  code: number;
  /** The numbers, for programs that read the last line. */
  summary?: string;
}

async function runCity({ once, speed, port, dataFolder }: CityOptions): Promise<Ending> {
  const stopping = stopOnSignals();
  const view = new TerminalView(process.stdout, Date.now);
  const state = CityState.open(dataFolder, Date.now());
  const city = new City({ root: ROOT, dataFolder, speed, port, state, view, signal: stopping });
  try {
    await city.start();
    await city.watch('SETTLED');
    if (stopping.aborted) return { code: once ? EXIT.interrupted : EXIT.ok };
    view.finish();
    const wages = await city.payWages();
    view.say(wagesLine(wages));
    const ending = await sumUp(city, view, wages);
    if (once) return ending;
    view.say('一天结束；枢纽与平台继续运行，按 Ctrl-C 停止 / The day is over; Ctrl-C stops everything');
    await city.watch('STOPPED');
    return { code: EXIT.ok };
  } catch (error) {
    // What was cut short by the stop itself is no failure.
    if (stopping.aborted) return { code: once ? EXIT.interrupted : EXIT.ok };
    throw error;
  } finally {
    view.finish();
    view.say('正在停止… / Stopping…');
    await city.stop();
  }
}

/** What became of the wages, for a reader: `PAID 1500.00`. */
function wagesLine({ lines, totalFen, byState }: PaidWages): string {
  const states = Object.entries(byState).filter(([, fen]) => fen > 0);
  const parts = states.map(([state, fen]) => `${state} ${yuan(fen)}`);
  return `发薪：${lines} 笔，共 ${yuan(totalFen)} 元 / wages: ${lines} lines: ${parts.join('，')}`;
}

function yuan(fen: number): string {
  const digits = String(fen).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Says what is wrong, if anything is. */
async function sumUp(city: City, view: TerminalView, wages: PaidWages): Promise<Ending> {
  const { counts, faults } = await city.balance();
  view.finish();
  const wrong = [...faults, ...differences(counts), ...wageDifferences(wages)];
  for (const line of wrong) view.say(`✗ ${line}`);
  view.say(wrong.length === 0 ? '✓ 与预期一致 / as expected' : '✗ 与预期不符 / not as expected');
  return {
    code: wrong.length === 0 ? EXIT.ok : EXIT.different,
    summary: JSON.stringify({ ...counts, wages, seconds: city.seconds }),
  };
}

/** The first Ctrl-C stops in order; the second one at once. */
function stopOnSignals(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(EXIT.interrupted);
      controller.abort();
    });
  }
  return controller.signal;
}

try {
  const { code, summary } = await main();
  process.exitCode = code;
  // After everything has been stopped: the last line.
  if (summary !== undefined) console.log(summary);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = EXIT.failed;
}
