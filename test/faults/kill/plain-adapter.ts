import type {
  ComposedCall,
  Connection,
  DeliverOutcome,
  OutboundCall,
  PartnerAdapter,
} from '@realname-hub/adapters/port.ts';
import type { AttendanceRecord } from '@realname-hub/adapters/records.ts';

/** One passage as the plain partner is told of it. */
export interface PlainRow {
  recordId: string;
  projectId: string;
  person: string;
  occurredAt: string;
  direction: string;
}

/** What the partner answers: one word per row of the call. */
export interface PlainAnswer {
  rows: readonly ('accepted' | 'duplicate')[];
}

/** How the two plain partners know a call that comes again: by the call's key, or by what each row says. */
export const PLAIN_SETTLEMENTS = ['key', 'natural'] as const;
export type PlainSettlement = (typeof PLAIN_SETTLEMENTS)[number];

export const platformOf = (settle: PlainSettlement): string => `plain-${settle}`;

const MEMBERS = 25;
const TIMEOUTS = { connectMs: 1_000, firstByteMs: 1_500, totalMs: 2_000 };

/**
 * The smallest partner that there can be: attendance alone, in JSON. The shipped platforms are asked (`query`) after
 * a silence; these two are simply told again.
 */
export function plainAdapter(settle: PlainSettlement): PartnerAdapter {
  return {
    manifest: {
      platform: platformOf(settle),
      family: 'plain',
      title: { zh: `最简平台(${settle})`, en: `Plain platform (${settle})` },
      facts: {},
      credentialScope: 'PARTNER',
      kinds: {
        attendance: {
          dependsOn: [],
          maxMembers: MEMBERS,
          groupBy: [],
          order: 'sent',
          errors: 'rows',
          settle,
          quietMs: 1_000,
          photo: 'none',
          updatable: false,
        },
      },
      pollMs: [1_000],
      answerDeadlineMs: 60_000,
      latePollMs: 60_000,
      concurrency: 4,
      paceMs: 5,
      timeouts: TIMEOUTS,
    },
    checkCredential: () => [],
    compose: (call) => ({ ok: true, call: composeRows(call) }),
    deliver,
    poll: () => Promise.resolve({ kind: 'unanswered', reason: 'there are no serials here' }),
    find: () => Promise.resolve({ kind: 'unanswered', reason: 'there is no query here' }),
    check: () => Promise.resolve({ kind: 'ok' }),
  };
}

function composeRows({ items, projectId }: OutboundCall): ComposedCall {
  const rows = items.map(({ recordId, body }): PlainRow => {
    const { person, occurredAt, direction } = body as AttendanceRecord;
    return { recordId, projectId: projectId ?? '', person: person.idCardNumber, occurredAt, direction };
  });
  return { method: 'punches', payload: JSON.stringify(rows) };
}

async function deliver(
  { payload }: ComposedCall,
  { callId, items }: OutboundCall,
  { endpoint, http, signal }: Connection,
): Promise<DeliverOutcome> {
  const headers = { 'content-type': 'application/json', 'idempotency-key': callId };
  const request = { method: 'POST', url: endpoint, headers, body: Buffer.from(payload) } as const;
  const result = await http.send(request, TIMEOUTS, signal);
  if (result.kind === 'notSent') return { kind: 'unavailable', retryAfterMs: null, reason: result.reason };
  if (result.kind === 'lost') return { kind: 'unanswered', reason: result.reason };
  if (result.status !== 200) return { kind: 'unanswered', reason: `HTTP ${result.status}` };
  const rows = readAnswer(result.body.toString());
  if (rows?.length !== items.length) return { kind: 'unanswered', reason: 'the answer makes no sense' };
  return { kind: 'answered', members: rows.map((state, index) => ({ index, state })) };
}

function readAnswer(text: string): PlainAnswer['rows'] | null {
  try {
    const { rows } = JSON.parse(text) as Partial<PlainAnswer>;
    const known = Array.isArray(rows) && rows.every((row) => row === 'accepted' || row === 'duplicate');
    return known ? rows : null;
  } catch {
    return null;
  }
}
