/**
 * What `work` makes of each item, in their order, while that of the next ones is under way: never of more than
 * `ahead`. When the caller stops, all of it has ended, well or not, before anything else happens.
 */
export async function* workAhead<Item, Result>(
  items: AsyncIterable<Item>,
  ahead: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result, void, void> {
  const underWay: Promise<Result>[] = [];
  try {
    for await (const item of items) {
      const started = work(item);
      // Whether it failed is looked at in its turn.
      started.catch(() => undefined);
      underWay.push(started);
      if (underWay.length <= ahead) continue;
      const first = underWay.shift();
      if (first) yield await first;
    }
    for (let first = underWay.shift(); first; first = underWay.shift()) yield await first;
  } finally {
    await Promise.allSettled(underWay);
  }
}
