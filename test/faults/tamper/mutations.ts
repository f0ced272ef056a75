/** Repeatable randomness: the same changes at the same places of files that are laid out alike. */
export function seededDraw(seed: number): (below: number) => number {
  let state = (seed * 0x9e3779b1) >>> 0;
  return (below) => {
    // mulberry32
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

type Draw = (below: number) => number;
/** Changes a message; `other` is another message of the same kind, to take parts from. */
type Mutation = (message: Buffer, other: Buffer, draw: Draw) => Buffer;

/** One more, one less, two more, or the other form. */
const LENGTH_STEPS = [1, 255, 2, 128];

export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  bitFlip: (message, _other, draw) => {
    const changed = Buffer.from(message);
    const at = draw(changed.length);
    changed[at] = (changed[at] ?? 0) ^ (1 << draw(8));
    return changed;
  },
  octets: (message, _other, draw) => {
    const changed = Buffer.from(message);
    for (let turn = 1 + draw(8); turn > 0; turn -= 1) changed[draw(changed.length)] = draw(256);
    return changed;
  },
  truncation: (message, _other, draw) => message.subarray(0, draw(message.length)),
  cutOut: (message, _other, draw) => {
    const at = draw(message.length);
    return Buffer.concat([message.subarray(0, at), message.subarray(at + 1 + draw(64))]);
  },
  insertion: (message, _other, draw) => {
    const at = draw(message.length);
    const added = Buffer.from(Array.from({ length: 1 + draw(64) }, () => draw(256)));
    return Buffer.concat([message.subarray(0, at), added, message.subarray(at)]);
  },
  appended: (message, other, draw) => Buffer.concat([message, other.subarray(0, 1 + draw(other.length))]),
  splice: (message, other, draw) => {
    const at = draw(Math.min(message.length, other.length));
    return Buffer.concat([message.subarray(0, at), other.subarray(at)]);
  },
  /** Blocks of the cipher repeated, left out or exchanged: what CBC cannot see by itself. */
  blocks: (message, _other, draw) => {
    const count = Math.floor(message.length / 16);
    const changed = Buffer.from(message);
    const [from, to] = [draw(count) * 16, draw(count) * 16];
    message.copy(changed, to, from, from + 16 * (1 + draw(4)));
    return changed;
  },
  lengthEdit: (message, _other, draw) => {
    const changed = Buffer.from(message);
    const { lengthAt, octets } = pick(elementsOf(message), draw);
    const at = lengthAt + draw(octets);
    changed[at] =
      draw(4) === 0 ? 0x80 : ((changed[at] ?? 0) + (LENGTH_STEPS[draw(LENGTH_STEPS.length)] ?? 1)) & 0xff;
    return changed;
  },
  /** Two whole elements change places, within the message or with the other one. */
  partSwap: (message, other, draw) => {
    const mine = pick(elementsOf(message), draw);
    const theirs = pick(elementsOf(other), draw);
    const part = other.subarray(theirs.at, theirs.end);
    return Buffer.concat([message.subarray(0, mine.at), part, message.subarray(mine.end)]);
  },
  partRepeat: (message, _other, draw) => {
    const { at, end } = pick(elementsOf(message), draw);
    return Buffer.concat([message.subarray(0, end), message.subarray(at, end), message.subarray(end)]);
  },
  tagEdit: (message, _other, draw) => {
    const changed = Buffer.from(message);
    changed[pick(elementsOf(message), draw).at] = draw(256);
    return changed;
  },
};

interface Element {
  at: number;
  lengthAt: number;
  octets: number;
  end: number;
}

function pick(elements: readonly Element[], draw: Draw): Element {
  const found = elements[draw(elements.length)];
  if (!found) throw new Error('a message has elements');
  return found;
}

/** All elements of a DER message, however deep. */
function elementsOf(message: Buffer, from = 0, to = message.length): Element[] {
  const found: Element[] = [];
  for (let at = from; at + 2 <= to;) {
    const first = message[at + 1] ?? 0;
    const more = first < 0x80 ? 0 : first & 0x7f;
    const start = at + 2 + more;
    const end = start + (more === 0 ? first : message.readUIntBE(at + 2, more));
    found.push({ at, lengthAt: at + 1, octets: 1 + more, end });
    if ((message[at] ?? 0) & 0x20) found.push(...elementsOf(message, start, end));
    at = end;
  }
  return found;
}
