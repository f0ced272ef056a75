import type {
  DeliverOutcome,
  FindOutcome,
  ItemFault,
  KindManifest,
  PlatformManifest,
  PollOutcome,
  Refusal,
  Trouble,
} from '@realname-hub/adapters/port.ts';
import {
  unknownVerdicts,
  verdictsOfDecision,
  verdictsOfFind,
  verdictsOfInexpressible,
  verdictsOfRefusal,
  verdictsOfResults,
  type MemberVerdict,
} from './answers.ts';
import { cleared, isWhollyAbsent } from './ask-first.ts';
import { backoffMs } from './backoff.ts';
import type { Call } from './model.ts';
import { moveCall, type CallState } from './states.ts';

/** What happened to a call that was open. */
export type CallEvent =
  | { action: 'DELIVER'; outcome: DeliverOutcome }
  | { action: 'POLL'; outcome: PollOutcome }
  | { action: 'FIND'; outcome: FindOutcome }
  /** Its sender is gone (or never got to send): whether it arrived is not known. */
  | { action: 'LOST'; outcome: { kind: 'unanswered'; reason: string } }
  | { action: 'DECISION'; outcome: { kind: 'decided'; decision: 'PRESENT' | 'ABSENT' } }
  /** A person holds the lane: none of it has left this time. */
  | { action: 'WITHDRAWN'; outcome: { kind: 'held' } }
  /** It cannot be repeated as it was; a person has to look. */
  | { action: 'RESEND'; outcome: { kind: 'changed' } }
  | { action: 'COMPOSE'; outcome: { kind: 'inexpressible'; faults: readonly ItemFault[] } };

/** What the event means for everything else on the lane. */
export type LaneEffect =
  | { kind: 'none' }
  | { kind: 'success' }
  | { kind: 'trouble'; retryAfterMs: number | null; reason: string }
  | { kind: 'credentialRefused'; code: string; message: string };

export interface Settlement {
  call: Call;
  /** Members that are still in doubt when the others are settled: an UNKNOWN call of their own. */
  rest: Call | null;
  /** Members whose state changed. */
  verdicts: readonly MemberVerdict[];
  /** Members the partner took; the answer is due. */
  queued: boolean;
  effect: LaneEffect;
}

export interface SettleContext {
  kind: KindManifest;
  platform: PlatformManifest;
  now: number;
  fraction: () => number;
  newId: () => string;
}

/** A refused credential is tried again this much later, unless it is replaced before. */
export const CREDENTIAL_RETRY_MS = 600_000;
/**
 * A lane that was refused looks again this soon. Credentials are read once a second, so by then it knows whether the
 * one it used is still the one there is.
 */
export const CREDENTIAL_LOOK_MS = 3_000;

/** What one event does to its call and its members. Pure but for the ids and the jitter it is given. */
export function settleCall(call: Call, event: CallEvent, context: SettleContext): Settlement {
  switch (event.action) {
    case 'DELIVER':
      return settleDelivery(call, event.outcome, context);
    case 'LOST':
      return { ...settleDelivery(call, event.outcome, context), effect: { kind: 'none' } };
    case 'POLL':
      return settlePoll({ ...call, asks: call.asks + 1 }, event.outcome, context);
    case 'FIND':
      return call.state === 'PREPARED'
        ? settleAskedFirst(call, event.outcome, context)
        : settleFind({ ...call, asks: call.asks + 1 }, event.outcome, context);
    case 'DECISION':
      if (call.state === 'PREPARED' && event.outcome.decision === 'ABSENT')
        return unchanged(cleared(call, context.now), { kind: 'none' });
      return closeWith(
        { ...call, decision: null },
        verdictsOfDecision(call, event.outcome.decision),
        context,
        { kind: 'none' },
      );
    case 'RESEND':
      return unchanged({ ...call, nextAt: null }, { kind: 'none' });
    case 'WITHDRAWN':
      return settleWithdrawn(call, context);
    case 'COMPOSE':
      return settleInexpressible(call, event.outcome.faults, context);
  }
}

/** As it was before it was to be sent, and due as soon as it may be sent again. */
function settleWithdrawn(call: Call, { now }: SettleContext): Settlement {
  if (call.state !== 'SENDING') return unchanged({ ...call, nextAt: now }, { kind: 'none' });
  const state = call.doubtful ? 'UNKNOWN' : 'PREPARED';
  return unchanged(
    { ...call, state: moveCall(call.state, state), attempts: call.attempts - 1, nextAt: now },
    { kind: 'none' },
  );
}

function settleDelivery(call: Call, outcome: DeliverOutcome, context: SettleContext): Settlement {
  switch (outcome.kind) {
    case 'answered':
      return closeWith(call, verdictsOfResults(call, outcome.members), context, { kind: 'success' });
    case 'refused':
      return settleRefusal(call, outcome, context);
    case 'queued':
      return queue(call, outcome.serial, context);
    case 'unanswered':
      return becomeUnknown({ ...call, doubtful: true }, outcome.reason, context);
    default:
      return notArrived(call, outcome, context);
  }
}

function queue(call: Call, serial: string, context: SettleContext): Settlement {
  const queued: Call = {
    ...call,
    state: moveCall(call.state, 'QUEUED'),
    serial,
    asks: 0,
    queuedAt: context.now,
    nextAt: context.now + pollWait(0, context),
  };
  return { call: queued, rest: null, verdicts: [], queued: true, effect: { kind: 'success' } };
}

function pollWait(asks: number, { platform }: SettleContext): number {
  return platform.pollMs[Math.min(asks, platform.pollMs.length - 1)] ?? platform.latePollMs;
}

/** This attempt did nothing; what an earlier one did is as open as it was. */
function notArrived(call: Call, trouble: Trouble, context: SettleContext): Settlement {
  const effect = effectOf(trouble);
  const wait =
    effect.kind === 'credentialRefused' ? CREDENTIAL_LOOK_MS : backoffOf(call.attempts, trouble, context);
  const state = call.doubtful ? 'UNKNOWN' : 'PREPARED';
  const verdicts = call.doubtful ? unknownVerdicts(call, describe(trouble)) : [];
  const next: Call = { ...call, state: moveCall(call.state, state), nextAt: context.now + wait };
  return { call: next, rest: null, verdicts, queued: false, effect };
}

function effectOf(trouble: Trouble): LaneEffect {
  if (trouble.kind === 'credentialRefused')
    return { kind: 'credentialRefused', code: trouble.code, message: trouble.message };
  return { kind: 'trouble', retryAfterMs: trouble.retryAfterMs, reason: describe(trouble) };
}

function backoffOf(failures: number, trouble: Trouble, context: SettleContext): number {
  const retryAfterMs = trouble.kind === 'credentialRefused' ? null : trouble.retryAfterMs;
  return backoffMs(failures, retryAfterMs, context.fraction);
}

function describe(trouble: Trouble): string {
  return trouble.kind === 'unavailable' ? trouble.reason : trouble.message;
}

function becomeUnknown(call: Call, reason: string, context: SettleContext): Settlement {
  const next: Call = {
    ...call,
    state: moveCall(call.state, 'UNKNOWN'),
    asks: 0,
    nextAt: unknownDue(call, context),
  };
  return {
    call: next,
    rest: null,
    verdicts: unknownVerdicts(call, reason),
    queued: false,
    effect: { kind: 'trouble', retryAfterMs: null, reason },
  };
}

/** When the manifest's way of settling an unanswered call comes into play; null: only a person settles it. */
function unknownDue(call: Call, { kind, now, fraction }: SettleContext): number | null {
  switch (settlementOf(call, kind)) {
    case 'resend':
      return now + backoffMs(Math.max(1, call.attempts), null, fraction);
    case 'find':
      return now + kind.quietMs;
    case 'person':
      return null;
  }
}

/** How an UNKNOWN call without a serial goes on. */
export function settlementOf(call: Call, kind: KindManifest): 'resend' | 'find' | 'person' {
  if (kind.settle === 'person') return 'person';
  // What was refused without naming a row would be refused again.
  if (call.refusal !== null) return 'find';
  if (kind.settle === 'natural') return 'resend';
  // The rest of a call was never sent under its own key: it cannot be repeated, only looked for.
  if (kind.settle === 'key' && call.parentId === null) return 'resend';
  return 'find';
}

function settlePoll(call: Call, outcome: PollOutcome, context: SettleContext): Settlement {
  switch (outcome.kind) {
    case 'answered':
      return closeWith(call, verdictsOfResults(call, outcome.members), context, { kind: 'none' });
    case 'refused':
      return settleRefusal(call, outcome, context);
    case 'pending':
      return stillDue(call, context);
    case 'unanswered':
      return isLate(call, context) ? serialLost(call, outcome.reason, context) : stillDue(call, context);
    default:
      return askAgain(call, outcome, context);
  }
}

function isLate(call: Call, { platform, now }: SettleContext): boolean {
  return now - (call.queuedAt ?? now) >= platform.answerDeadlineMs;
}

/** After the deadline the members are UNKNOWN and visible, and the result is still asked for. */
function stillDue(call: Call, context: SettleContext): Settlement {
  const late = isLate(call, context);
  const wait = late ? context.platform.latePollMs : pollWait(call.asks, context);
  const next: Call = { ...call, nextAt: context.now + wait };
  if (!late || call.state === 'UNKNOWN') return unchanged(next, { kind: 'none' });
  return {
    call: { ...next, state: moveCall(call.state, 'UNKNOWN') },
    rest: null,
    verdicts: unknownVerdicts(call, 'no result within the deadline'),
    queued: false,
    effect: { kind: 'none' },
  };
}

/** The partner no longer knows the serial: from here on it is an unanswered call like any other. */
function serialLost(call: Call, reason: string, context: SettleContext): Settlement {
  const lost: Call = { ...call, serial: null, doubtful: true, asks: 0 };
  const next: Call = { ...lost, nextAt: unknownDue(lost, context) };
  if (call.state === 'UNKNOWN') return unchanged(next, { kind: 'none' });
  return {
    call: { ...next, state: moveCall(call.state, 'UNKNOWN') },
    rest: null,
    verdicts: unknownVerdicts(call, reason),
    queued: false,
    effect: { kind: 'none' },
  };
}

/** It has never been sent since the hub was restored; what the partner has of it already is not sent again. */
function settleAskedFirst(call: Call, outcome: FindOutcome, context: SettleContext): Settlement {
  if (isWhollyAbsent(call, outcome)) return unchanged(cleared(call, context.now), { kind: 'none' });
  return settleFind(call, outcome, context);
}

function settleFind(call: Call, outcome: FindOutcome, context: SettleContext): Settlement {
  if (outcome.kind === 'found')
    return closeWith(call, verdictsOfFind(call, outcome.members), context, { kind: 'none' });
  if (outcome.kind === 'unanswered') {
    const asks = Math.max(1, call.asks);
    const wait = Math.max(context.kind.quietMs, backoffMs(asks, null, context.fraction));
    return unchanged({ ...call, nextAt: context.now + wait }, { kind: 'none' });
  }
  return askAgain(call, outcome, context);
}

/** A question that could not be asked changes nothing but the time of the next one. */
function askAgain(call: Call, trouble: Trouble, context: SettleContext): Settlement {
  const effect = effectOf(trouble);
  if (effect.kind === 'credentialRefused')
    return unchanged({ ...call, nextAt: context.now + CREDENTIAL_LOOK_MS }, effect);
  return unchanged(
    { ...call, nextAt: context.now + backoffOf(Math.max(1, call.asks), trouble, context) },
    { kind: 'none' },
  );
}

function unchanged(call: Call, effect: LaneEffect): Settlement {
  return { call, rest: null, verdicts: [], queued: false, effect };
}

function settleRefusal(call: Call, refusal: Refusal, context: SettleContext): Settlement {
  const verdicts = verdictsOfRefusal(call, refusal, context.kind);
  const unnamed = verdicts.length > 0 && verdicts.every(({ state }) => state === 'UNKNOWN');
  const words = { code: refusal.code, message: refusal.message };
  return closeWith(unnamed ? { ...call, refusal: words } : call, verdicts, context, { kind: 'success' });
}

/** Closes a call with a verdict per member. Members still in doubt go on together as an UNKNOWN call. */
function closeWith(
  call: Call,
  verdicts: readonly MemberVerdict[],
  context: SettleContext,
  effect: LaneEffect,
): Settlement {
  const open = verdicts.filter(({ state }) => state === 'UNKNOWN');
  if (open.length === verdicts.length && call.state === 'UNKNOWN') return stillUnknown(call, context, effect);
  const rest = open.length > 0 ? restOf(call, open, context) : null;
  const state: CallState = rest ? 'SPLIT' : 'ANSWERED';
  const confirmed = verdicts.filter((verdict) => verdict.state === 'CONFIRMED').length;
  const closed = {
    ...call,
    state: moveCall(call.state, state),
    nextAt: null,
    closedAt: context.now,
    confirmed,
  };
  return { call: closed, rest, verdicts, queued: false, effect };
}

/** The answer told nothing of any member. A serial that has been answered is asked for no more. */
function stillUnknown(call: Call, context: SettleContext, effect: LaneEffect): Settlement {
  const next: Call = { ...call, serial: null };
  if (call.serial !== null)
    return unchanged({ ...next, doubtful: true, nextAt: unknownDue(next, context) }, effect);
  const wait = Math.max(context.kind.quietMs, backoffMs(Math.max(1, call.asks), null, context.fraction));
  return unchanged({ ...next, nextAt: context.now + wait }, effect);
}

function restOf(call: Call, open: readonly MemberVerdict[], context: SettleContext): Call {
  const rest: Call = {
    ...call,
    id: context.newId(),
    parentId: call.id,
    state: 'UNKNOWN',
    members: open.map(({ member }) => member),
    doubtful: true,
    serial: null,
    attempts: 0,
    asks: 0,
    digest: null,
    createdAt: context.now,
  };
  return { ...rest, nextAt: unknownDue(rest, context) };
}

/** Members that cannot be said leave the call; it was not sent, or what was sent did nothing. */
function settleInexpressible(call: Call, faults: readonly ItemFault[], context: SettleContext): Settlement {
  const verdicts = verdictsOfInexpressible(call, faults);
  const gone = new Set(verdicts.map(({ member }) => member.no));
  const members = call.members.filter(({ no }) => !gone.has(no));
  const effect: LaneEffect = { kind: 'none' };
  if (members.length > 0) return { call: { ...call, members }, rest: null, verdicts, queued: false, effect };
  const closed: Call = {
    ...call,
    state: moveCall(call.state, 'ANSWERED'),
    nextAt: null,
    closedAt: context.now,
  };
  return { call: closed, rest: null, verdicts, queued: false, effect };
}
