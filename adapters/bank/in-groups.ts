const TOGETHER = 100;

/** The same lines, so many at a time that a file written from them comes in pieces worth handing on. */
export async function* inGroups<Line>(
  lines: AsyncIterable<Line> | Iterable<Line>,
): AsyncGenerator<Line[], void, void> {
  let group: Line[] = [];
  for await (const line of lines) {
    if (group.push(line) < TOGETHER) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}
