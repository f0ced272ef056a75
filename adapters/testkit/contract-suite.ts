import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type {
  Connection,
  DeliverOutcome,
  MemberResult,
  OutboundCall,
  PollOutcome,
  RecordKind,
} from '../port.ts';
import { RECORD_KINDS } from '../port.ts';
import type { AdapterBench, BenchFault } from './contract-bench.ts';
import { answerBytes } from './malformed-answers.ts';
import type { IssuedNumbers } from './sample-records.ts';
import { SAMPLE_PEOPLE } from './sample-records.ts';
import { stubHttp } from './stub-http.ts';

type Final = Exclude<DeliverOutcome, { kind: 'queued' }> | PollOutcome;

const OUTCOMES = [
  'answered',
  'queued',
  'pending',
  'refused',
  'credentialRefused',
  'throttled',
  'unavailable',
  'unanswered',
  'found',
  'ok',
];

/** What happened to a call at the partner is not known after any of these. */
const UNCLEAR: readonly BenchFault[] = [
  'lostAnswer',
  'halfOpen',
  'truncated',
  'slowDrip',
  'serverError',
  'htmlPage',
];

/** The suite that every adapter passes, against a simulator that behaves like the partner. */
export function describeAdapterContract(name: string, setup: () => Promise<AdapterBench>): void {
  describe(`adapter contract: ${name}`, () => {
    let bench: AdapterBench;
    beforeEach(async () => {
      bench = await setup();
    });
    afterEach(() => bench.stop());

    describeHappyPaths(() => bench);
    describeTroubles(() => bench);
    describeLostAnswers(() => bench);
    describeHostileAnswers(() => bench);
  });
}

function describeHappyPaths(current: () => AdapterBench): void {
  it('composes the same bytes for the same call', async () => {
    const bench = current();
    const issued = await deliverUpTo(bench, null);
    for (const kind of kindsOf(bench)) {
      const first = bench.adapter.compose(bench.call(kind, issued), bench.connection.credential);
      const second = bench.adapter.compose(bench.call(kind, issued), bench.connection.credential);
      expect(first.ok, kind).toBe(true);
      expect(second).toEqual(first);
    }
  });

  it('has every kind accepted, in the order of their dependencies', async () => {
    const bench = current();
    await deliverUpTo(bench, null);
    for (const kind of kindsOf(bench)) {
      expect(bench.held(kind), kind).toBe(bench.call(kind, {}).items.length);
    }
  });

  it('adopts what the partner has already, wherever the manifest says that it can tell', async () => {
    const bench = current();
    const issued = await deliverUpTo(bench, null);
    for (const kind of kindsOf(bench)) {
      if (bench.adapter.manifest.kinds[kind]?.settle !== 'natural') continue;
      for (const call of oneByOne(bench.call(kind, issued))) {
        const outcome = await deliverAndPoll(bench, call);
        const states = outcome.kind === 'answered' ? outcome.members.map((member) => member.state) : outcome;
        expect(states, kind).toEqual([expect.stringMatching(/^(duplicate|accepted)$/)]);
      }
      expect(bench.held(kind), kind).toBe(bench.call(kind, issued).items.length);
    }
  });

  it('accepts its own credential and answers a check', async () => {
    const { adapter, connection } = current();
    expect(adapter.checkCredential(connection.credential)).toEqual([]);
    expect(await adapter.check(connection)).toEqual({ kind: 'ok' });
  });
}

function describeTroubles(current: () => AdapterBench): void {
  it('tells a refused credential from everything else, and changes nothing with it', async () => {
    const bench = current();
    const [kind] = kindsOf(bench);
    const call = bench.call(kind, {});
    for (const credential of bench.wrongCredentials) {
      const connection = { ...bench.connection, credential };
      expect(await send(bench, call, connection)).toMatchObject({ kind: 'credentialRefused' });
      expect(await bench.adapter.find(call, connection)).toMatchObject({ kind: 'credentialRefused' });
      expect(await bench.adapter.check(connection)).toMatchObject({ kind: 'credentialRefused' });
    }
    expect(bench.held(kind)).toBe(0);
  });

  it('tells that it is being throttled, and that nothing was done', async () => {
    const bench = current();
    const [kind] = kindsOf(bench);
    bench.misbehave('throttled');
    expect(await send(bench, bench.call(kind, {}))).toMatchObject({ kind: 'throttled' });
    bench.behave();
    expect(bench.held(kind)).toBe(0);
  });

  it('tells that a partner which is not there was not reached', async () => {
    const bench = current();
    const [kind] = kindsOf(bench);
    const call = bench.call(kind, {});
    await bench.stop();
    expect(await send(bench, call)).toMatchObject({ kind: 'unavailable' });
    expect(await bench.adapter.poll('serial', call, bench.connection)).toMatchObject({ kind: 'unavailable' });
    expect(await bench.adapter.find(call, bench.connection)).toMatchObject({ kind: 'unavailable' });
  });
}

function describeLostAnswers(current: () => AdapterBench): void {
  it.each(UNCLEAR)('calls a write unanswered after %s, never refused or done', async (fault) => {
    const bench = current();
    const issued = await deliverUpTo(bench, lastKind(bench));
    const call = bench.call(lastKind(bench), issued);
    bench.misbehave(fault);
    const outcome = await send(bench, call);
    bench.behave();
    expect(outcome).toMatchObject({ kind: 'unanswered' });
  });

  it.each(UNCLEAR)('reads nothing into a poll or a search after %s', async (fault) => {
    const bench = current();
    const issued = await deliverUpTo(bench, null);
    const call = bench.call(lastKind(bench), issued);
    bench.misbehave(fault);
    expect(await bench.adapter.poll('serial', call, bench.connection)).toMatchObject({ kind: 'unanswered' });
    expect(await bench.adapter.find(call, bench.connection)).toMatchObject({ kind: 'unanswered' });
  });

  it('never takes an answer of the wrong types for a refusal', async () => {
    const bench = current();
    const issued = await deliverUpTo(bench, lastKind(bench));
    bench.misbehave('wrongTypes');
    const outcome = await send(bench, bench.call(lastKind(bench), issued));
    expect(['unanswered', 'queued', 'answered']).toContain(outcome.kind);
  });

  it('finds what took effect although its answer was lost, and tells what did not', async () => {
    const bench = current();
    const kind = lastKind(bench);
    const issued = await deliverUpTo(bench, kind);
    const whole = bench.call(kind, issued);
    const part = { ...whole, items: whole.items.slice(0, 1) };
    bench.misbehave('lostAnswer');
    expect(await send(bench, part)).toMatchObject({ kind: 'unanswered' });
    bench.behave();
    await bench.wait();
    const found = await bench.adapter.find(whole, bench.connection);
    const expected = whole.items.map((_item, index) => ({
      index,
      state: index === 0 ? 'present' : 'absent',
    }));
    expect(found).toEqual({ kind: 'found', members: expected });
  });

  it('finds every kind before it was sent as absent, and afterwards as present with its number', async () => {
    const bench = current();
    const issued: IssuedNumbers = {};
    for (const kind of kindsOf(bench)) {
      for (const call of limited(bench, bench.call(kind, issued))) {
        const before = await bench.adapter.find(call, bench.connection);
        // What exists at the partner before anyone reports it (a project with its key) is not absent.
        if (before.kind === 'found' && kind !== 'project') {
          expect(
            before.members.map((member) => member.state),
            kind,
          ).toEqual(call.items.map(() => 'absent'));
        }
        const members = await acceptedMembers(bench, call);
        const after = await bench.adapter.find(call, bench.connection);
        expect(after, kind).toMatchObject({
          kind: 'found',
          members: call.items.map((_item, index) => ({ index, state: 'present' })),
        });
        const number = numberOf(members);
        if (number === undefined) continue;
        issued[kind] = number;
        expect(after, kind).toMatchObject({ members: [{ partnerNumber: number }] });
      }
    }
  });
}

function describeHostileAnswers(current: () => AdapterBench): void {
  it('makes an outcome of whatever bytes come back, and never throws', async () => {
    const bench = current();
    const kinds = kindsOf(bench);
    const issued = await deliverUpTo(bench, null);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...kinds), answerBytes(), async (kind, answer) => {
        const call = bench.call(kind, issued);
        const connection = { ...bench.connection, http: stubHttp(answer) };
        const [single = call] = limited(bench, call);
        const outcomes = [
          await send(bench, single, connection),
          await bench.adapter.poll('serial', single, connection),
          await bench.adapter.find(single, connection),
          await bench.adapter.check(connection),
        ];
        for (const outcome of outcomes) expect(OUTCOMES).toContain(outcome.kind);
      }),
      { numRuns: 300 },
    );
  });

  it('takes nothing that is not its protocol for an answer', async () => {
    const bench = current();
    const kind = lastKind(bench);
    const call = bench.call(kind, await deliverUpTo(bench, null));
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (noise) => {
        const body = Buffer.concat([Buffer.from('<html>'), noise]);
        const http = stubHttp({ kind: 'response', status: 200, headers: {}, body });
        const outcome = await send(bench, call, { ...bench.connection, http });
        expect(outcome.kind).toBe('unanswered');
      }),
      { numRuns: 50 },
    );
  });

  it('repeats neither a secret nor an identity in anything it returns [P9]', async () => {
    const bench = current();
    const kind = lastKind(bench);
    const call = bench.call(kind, await deliverUpTo(bench, null));
    const planted = [...SAMPLE_PEOPLE.map((person) => person.idCardNumber), ...secretsOf(bench)];
    const words = `不允许:${planted.join('、')};${planted.map((text) => text.toLowerCase()).join(';')}`;
    const { refusal, failedResult } = bench.answers;
    const told = [
      await send(bench, call, answering(bench, refusal(words))),
      await bench.adapter.poll('serial', call, answering(bench, failedResult(words))),
      await bench.adapter.find(call, answering(bench, refusal(words))),
      await bench.adapter.check(answering(bench, refusal(words))),
    ];
    const text = JSON.stringify(told).toLowerCase();
    for (const secret of planted) expect(text).not.toContain(secret.toLowerCase());
  });
}

/** Kinds that the partner takes, in the order of their dependencies. */
function kindsOf(bench: AdapterBench): [RecordKind, ...RecordKind[]] {
  const [first, ...rest] = RECORD_KINDS.filter((kind) => bench.adapter.manifest.kinds[kind] !== undefined);
  if (first === undefined) throw new Error('the manifest has no kind');
  return [first, ...rest];
}

function lastKind(bench: AdapterBench): RecordKind {
  return kindsOf(bench).at(-1) ?? 'attendance';
}

/** Delivers every kind before `end` (all for null) and gives the numbers that the partner issued. */
async function deliverUpTo(bench: AdapterBench, end: RecordKind | null): Promise<IssuedNumbers> {
  const issued: IssuedNumbers = {};
  for (const kind of kindsOf(bench)) {
    if (kind === end) break;
    for (const call of limited(bench, bench.call(kind, issued))) {
      const number = numberOf(await acceptedMembers(bench, call));
      if (number !== undefined) issued[kind] = number;
    }
  }
  return issued;
}

async function acceptedMembers(bench: AdapterBench, call: OutboundCall): Promise<readonly MemberResult[]> {
  const outcome = await deliverAndPoll(bench, call);
  if (outcome.kind !== 'answered') throw new Error(`${call.kind}: ${JSON.stringify(outcome)}`);
  expect(outcome.members.map((member) => member.state)).toEqual(call.items.map(() => 'accepted'));
  return outcome.members;
}

async function deliverAndPoll(bench: AdapterBench, call: OutboundCall): Promise<Final> {
  const outcome = await send(bench, call);
  if (outcome.kind !== 'queued') return outcome;
  for (;;) {
    const result = await bench.adapter.poll(outcome.serial, call, bench.connection);
    if (result.kind !== 'pending') return result;
    await bench.wait();
  }
}

async function send(
  bench: AdapterBench,
  call: OutboundCall,
  connection: Connection = bench.connection,
): Promise<DeliverOutcome> {
  const composition = bench.adapter.compose(call, connection.credential);
  if (!composition.ok) throw new Error(`${call.kind}: ${JSON.stringify(composition.inexpressible)}`);
  return bench.adapter.deliver(composition.call, call, connection);
}

function limited(bench: AdapterBench, call: OutboundCall): OutboundCall[] {
  const size = bench.adapter.manifest.kinds[call.kind]?.maxMembers ?? 1;
  const calls: OutboundCall[] = [];
  for (let start = 0; start < call.items.length; start += size) {
    calls.push({ ...call, items: call.items.slice(start, start + size) });
  }
  return calls;
}

function oneByOne(call: OutboundCall): OutboundCall[] {
  return call.items.map((item) => ({ ...call, items: [item] }));
}

function numberOf(members: readonly MemberResult[]): string | undefined {
  const [member] = members;
  return member?.state === 'rejected' ? undefined : member?.partnerNumber;
}

function answering(bench: AdapterBench, body: Buffer): Connection {
  return { ...bench.connection, http: stubHttp({ kind: 'response', status: 200, headers: {}, body }) };
}

/** All that a credential holds, except the id that the partner itself uses in the clear. */
function secretsOf(bench: AdapterBench): string[] {
  return Object.entries(bench.connection.credential)
    .filter(([member]) => member !== 'appId')
    .map(([, value]) => value);
}
