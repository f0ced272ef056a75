import type { Clock } from '../runtime/clock.ts';

/**
 * Turns many small calls into few large ones. With nothing under way a call starts with the turn of the loop that asks for it; while one runs, others
 * gather until `maxItems` or `maxWaitMs`, so that a quiet hub waits for nothing and a busy one shares its fsync.
 */
export interface GroupOptions<Item, Outcome> {
  clock: Clock;
  maxItems: number;
  maxWaitMs: number;
  /** Answers every item, in the order given. */
  run: (items: readonly Item[]) => Promise<readonly Outcome[]>;
}

interface Waiting<Item, Outcome> {
  item: Item;
  resolve: (outcome: Outcome) => void;
  reject: (reason: unknown) => void;
}

export function groupCalls<Item, Outcome>(
  options: GroupOptions<Item, Outcome>,
): (item: Item) => Promise<Outcome> {
  let waiting: Waiting<Item, Outcome>[] = [];
  let running = 0;
  let timer: AbortController | null = null;

  const flush = () => {
    // A reason spares the making of an error, with its stack, that nobody reads.
    timer?.abort(null);
    timer = null;
    if (waiting.length === 0) return;
    const group = waiting;
    waiting = [];
    running += 1;
    void answer(group).finally(() => {
      running -= 1;
      if (running === 0) flush();
    });
  };

  const answer = async (group: readonly Waiting<Item, Outcome>[]) => {
    try {
      const outcomes = await options.run(group.map(({ item }) => item));
      if (outcomes.length !== group.length) throw new Error('a grouped call must answer every item');
      group.forEach(({ resolve }, index) => resolve(outcomes[index] as Outcome));
    } catch (error) {
      for (const { reject } of group) reject(error);
    }
  };

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (waiting.length >= options.maxItems) return flush();
      // At rest, only what arrived in the same turn of the event loop goes together: nobody waits for nobody.
      if (running === 0) return void setImmediate(flush);
      if (timer) return;
      const own = new AbortController();
      timer = own;
      void options.clock.sleep(options.maxWaitMs, own.signal).then(() => {
        if (!own.signal.aborted) flush();
      });
    });
}
