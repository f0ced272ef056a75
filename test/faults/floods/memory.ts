import { setTimeout as pause } from 'node:timers/promises';

export interface MemorySample {
  /** Seconds since the first sample. */
  at: number;
  residentMb: number;
  /** Since the process began. */
  cpuSeconds: number;
}

/** Asks the hub for its own figures now and then; while it cannot be asked, nothing is noted. */
export class MemoryWatch {
  readonly samples: MemorySample[] = [];
  readonly #ending = new AbortController();
  readonly #watching: Promise<void>;

  constructor(url: string, everyMs: number) {
    const startedAt = performance.now();
    this.#watching = (async () => {
      while (!this.#ending.signal.aborted) {
        const figures = await readFigures(url).catch(() => null);
        if (figures) this.samples.push({ at: (performance.now() - startedAt) / 1000, ...figures });
        await pause(everyMs, undefined, { signal: this.#ending.signal }).catch(() => undefined);
      }
    })();
  }

  get latest(): MemorySample {
    return this.samples.at(-1) ?? { at: 0, residentMb: Number.NaN, cpuSeconds: Number.NaN };
  }

  /** Most that was resident from that moment on. */
  peakSince(at: number): number {
    return Math.max(0, ...this.samples.filter((one) => one.at >= at).map(({ residentMb }) => residentMb));
  }

  async stop(): Promise<void> {
    this.#ending.abort();
    await this.#watching;
  }
}

async function readFigures(url: string): Promise<Omit<MemorySample, 'at'>> {
  const text = await (await fetch(`${url}/metrics`, { signal: AbortSignal.timeout(10_000) })).text();
  const value = (name: string) => {
    const found = new RegExp(`^${name} (.+)$`, 'm').exec(text);
    if (!found) throw new Error(`no ${name}`);
    return Number(found[1]);
  };
  return {
    residentMb: Math.round(value('process_resident_memory_bytes') / 1_048_576),
    cpuSeconds: value('process_cpu_seconds_total'),
  };
}

/** Least-squares slope in MB a minute. */
export function slopeOf(samples: readonly MemorySample[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;
  const [at, mb] = [mean(samples.map((one) => one.at)), mean(samples.map((one) => one.residentMb))];
  const spread = samples.reduce((sum, one) => sum + (one.at - at) ** 2, 0);
  const together = samples.reduce((sum, one) => sum + (one.at - at) * (one.residentMb - mb), 0);
  return spread === 0 ? 0 : (together / spread) * 60;
}
