import type { Fault, FaultName } from './faults.ts';
import { isJsonObject } from './json.ts';

type Shape = Readonly<Record<string, 'number' | 'boolean' | 'string' | 'strings'>>;

const SCOPE: Shape = {
  methods: 'strings',
  projects: 'strings',
  probability: 'number',
  times: 'number',
  forMs: 'number',
};

/** The members of each kind besides its scope; those marked in NEEDED must be there. */
const SHAPES: Readonly<Record<FaultName, Shape>> = {
  outage: {},
  'http-500': { status: 'number', retryAfterSeconds: 'number', processed: 'boolean' },
  'html-page': { processed: 'boolean' },
  'internal-error': {},
  'ip-refused': {},
  'rate-limit': { perSecond: 'number' },
  reject: { message: 'string' },
  'async-delay': { ms: 'number' },
  'late-answer': { ms: 'number' },
  'half-open': {},
  'lost-answer': {},
  'truncated-json': {},
  'wrong-types': {},
  'slow-drip': { ms: 'number' },
};

const NEEDED: Readonly<Partial<Record<FaultName, string>>> = {
  'rate-limit': 'perSecond',
  'async-delay': 'ms',
  'late-answer': 'ms',
};

export type FaultParse = { ok: true; fault: Fault } | { ok: false; reason: string };

/** Reads a fault that came as JSON; the reason names what is wrong with it. */
export function parseFault(value: unknown): FaultParse {
  const kind = isJsonObject(value) ? value['kind'] : undefined;
  if (!isJsonObject(value) || typeof kind !== 'string' || !(kind in SHAPES)) {
    return { ok: false, reason: `kind: ${Object.keys(SHAPES).join(' | ')}` };
  }
  const name = kind as FaultName;
  const shape: Shape = { ...SCOPE, ...SHAPES[name] };
  for (const [member, content] of Object.entries(value)) {
    if (member === 'kind') continue;
    const type = shape[member];
    if (type === undefined) return { ok: false, reason: `${member}: 未知成员 / unknown member of ${name}` };
    if (!isOfType(content, type)) return { ok: false, reason: `${member}: ${type}` };
  }
  const needed = NEEDED[name];
  if (needed !== undefined && value[needed] === undefined)
    return { ok: false, reason: `${needed}: 必填 / required` };
  return { ok: true, fault: value as unknown as Fault };
}

function isOfType(value: unknown, type: Shape[string]): boolean {
  if (type === 'strings') return Array.isArray(value) && value.every((item) => typeof item === 'string');
  return typeof value === type && (typeof value !== 'number' || (Number.isFinite(value) && value >= 0));
}
