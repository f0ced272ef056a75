import { Gauge, type Registry } from 'prom-client';
import type { Clock } from '../runtime/clock.ts';

interface Source {
  name: string;
  gauges: readonly Gauge[];
  read: () => Promise<void>;
}

const TOO_LONG_MS = 4_000;

/**
 * Figures that must be read before they can be told. All sources are read at the same time, once for everyone who
 * asks meanwhile; one that fails or takes too long loses its own figures and no others, and says so: an outage is
 * when the rest is needed most.
 */
export class Readings {
  readonly #clock: Clock;
  readonly #failed: Gauge;
  readonly #sources: Source[] = [];
  #running: Promise<void> | null = null;

  constructor(registry: Registry, clock: Clock) {
    this.#clock = clock;
    this.#failed = new Gauge({
      name: 'realname_hub_reading_failed',
      help: '1 where the figures of a source could not be read',
      labelNames: ['source'],
      registers: [registry],
    });
  }

  /** `read` sets the gauges, which were emptied before. */
  add(name: string, gauges: readonly Gauge[], read: () => Promise<void>): void {
    this.#sources.push({ name, gauges, read });
  }

  refresh(): Promise<void> {
    this.#running ??= this.#readAll().finally(() => (this.#running = null));
    return this.#running;
  }

  async #readAll(): Promise<void> {
    await Promise.all(this.#sources.map((source) => this.#readOne(source)));
  }

  async #readOne({ name, gauges, read }: Source): Promise<void> {
    for (const gauge of gauges) gauge.reset();
    const stop = new AbortController();
    const late = this.#clock.sleep(TOO_LONG_MS, stop.signal).then(() => false);
    const reading = read().then(
      () => true,
      () => false,
    );
    const isRead = await Promise.race([reading, late]);
    stop.abort();
    this.#failed.set({ source: name }, isRead ? 0 : 1);
  }
}
