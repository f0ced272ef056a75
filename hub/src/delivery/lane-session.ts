import { backoffMs } from './backoff.ts';
import {
  FAR_FUTURE,
  type Call,
  type CallAttempt,
  type CallMember,
  type CredentialChange,
  type ItemOutcome,
  type Lane,
  type LaneChange,
  type LaneItem,
  type PartnerRecordChange,
  type Position,
  type ReplayProgress,
} from './model.ts';
import type { MemberVerdict } from './answers.ts';
import { CREDENTIAL_LOOK_MS, CREDENTIAL_RETRY_MS, type LaneEffect, type Settlement } from './settle.ts';
import { isOpenItem, memberState, moveItem, type ItemState } from './states.ts';

export interface SessionOptions {
  tracked: boolean;
  maxAgeMs: number;
  /** Credentials known to be refused: the first answer under one of them clears it. */
  refusedScopes: ReadonlySet<string>;
  /** Of the partner as it was known when the lane was claimed. */
  partnerRevision: number;
  fraction: () => number;
}

/** Anything that is known of an item when its state changes. */
interface ItemChange extends Position {
  recordId: string;
  version: number;
  state: ItemState;
  partnerNumber: string | null;
  code: string | null;
  message: string | null;
}

/**
 * One lane while its owner works on it: gathers what planning and settling decide, until it is written as one
 * change. Knows the lane's calls without an outcome, because "sent up to" ends before the first of them.
 */
export class LaneSession {
  readonly epoch: number;
  readonly #options: SessionOptions;
  readonly #unsettled = new Map<string, Call>();
  #lane: Lane;
  #items = new Map<number, LaneItem>();
  #calls = new Map<string, Call>();
  #attempts: CallAttempt[] = [];
  #records = new Map<string, PartnerRecordChange>();
  #outcomes: ItemOutcome[] = [];
  #credential: CredentialChange | null = null;
  #replay: ReplayProgress | null = null;

  constructor(lane: Lane, epoch: number, calls: readonly Call[], options: SessionOptions) {
    this.#lane = lane;
    this.epoch = epoch;
    this.#options = options;
    for (const call of calls) this.#note(call);
  }

  get lane(): Lane {
    return this.#lane;
  }

  /** Replaces the lane's own members (reach, wake-up, block). */
  stand(lane: Lane): void {
    this.#lane = lane;
  }

  /** A row that planning wrote. */
  row(row: LaneItem): void {
    this.#items.set(row.no, row);
    if (row.state !== 'WAITING') this.#tell({ ...row, partnerNumber: null });
  }

  /** How far the lane's replay has come with what was planned. */
  replayed(progress: ReplayProgress): void {
    this.#replay = progress;
  }

  /** A call that was journalled or changes without touching its members. */
  call(call: Call): void {
    this.#calls.set(call.id, call);
    this.#note(call);
  }

  /** The call as this session has left it so far. */
  latest(call: Call): Call {
    return this.#calls.get(call.id) ?? call;
  }

  attempt(attempt: CallAttempt): void {
    this.#attempts.push(attempt);
  }

  settle(before: Call, settlement: Settlement, now: number): void {
    const { call, rest, verdicts, queued, effect } = settlement;
    for (const verdict of verdicts) this.#settleMember(before, verdict, rest, now);
    if (queued) for (const member of call.members) this.#rowOf(before, member, 'SENT', call.id, now);
    this.call(call);
    if (rest) this.call(rest);
    this.#apply(effect, call, now);
  }

  /** The change gathered so far; the session goes on with an empty one. */
  take(now: number): LaneChange {
    const lane = { ...this.#lane, sent: this.#sentUpTo() };
    this.#lane = lane;
    const change: LaneChange = {
      lane,
      epoch: this.epoch,
      items: [...this.#items.values()].sort((a, b) => a.no - b.no),
      calls: [...this.#calls.values()],
      attempts: this.#attempts,
      records: [...this.#records.values()],
      outcomes: this.#outcomes,
      credential: this.#credential,
      replay: this.#replay,
    };
    this.#items = new Map();
    this.#calls = new Map();
    this.#attempts = [];
    this.#records = new Map();
    this.#outcomes = [];
    this.#credential = null;
    this.#replay = null;
    return wakeable(change, now);
  }

  #note(call: Call): void {
    if (call.state === 'PREPARED' || call.state === 'SENDING') this.#unsettled.set(call.id, call);
    else this.#unsettled.delete(call.id);
  }

  #settleMember(call: Call, verdict: MemberVerdict, rest: Call | null, now: number): void {
    const callId =
      verdict.state === 'UNKNOWN' ? (rest ?? call).id : verdict.state === 'WAITING' ? null : call.id;
    this.#rowOf(call, verdict.member, verdict.state, callId, now, verdict);
  }

  #rowOf(
    call: Call,
    member: CallMember,
    state: ItemState,
    callId: string | null,
    now: number,
    told: Partial<MemberVerdict> = {},
  ): void {
    const { month, no, recordId, version, orderKey } = member;
    const code = told.code ?? null;
    const message = told.message ?? null;
    const row: LaneItem = {
      month,
      no,
      recordId,
      version,
      orderKey,
      state: moveItem(memberState(call.state), state),
      callId,
      callLimit: told.callLimit ?? null,
      waitsFor: null,
      nextAt: null,
      code,
      message,
      since: now,
      skipped: false,
      replayId: member.replayId ?? null,
    };
    // What went through at the first try never had a row: nothing is there to be taken away.
    const traceless = state === 'CONFIRMED' && call.state === 'SENDING' && !call.doubtful && !member.row;
    if (!traceless) this.#items.set(no, row);
    if (state !== 'WAITING')
      this.#tell({
        month,
        no,
        recordId,
        version,
        state,
        code,
        message,
        partnerNumber: told.partnerNumber ?? null,
      });
  }

  #tell(change: ItemChange): void {
    const { month, no, recordId, version, state, partnerNumber, code, message } = change;
    const { partnerId, kind, key } = this.#lane;
    this.#outcomes.push({
      partnerId,
      kind,
      key,
      month,
      no,
      recordId,
      version,
      state,
      partnerNumber,
      code,
      message,
    });
    if (!this.#options.tracked) return;
    const known = this.#records.get(recordId);
    if (known && known.version > version) return;
    this.#records.set(recordId, { kind, key, recordId, version, state, partnerNumber, code, message });
  }

  #apply(effect: LaneEffect, call: Call, now: number): void {
    switch (effect.kind) {
      case 'none':
        return;
      case 'success':
        if (call.credentialKey !== null && this.#options.refusedScopes.has(call.credentialKey))
          this.#tellCredential(call, null);
        this.#lane = {
          ...this.#lane,
          failures: 0,
          failingSince: null,
          notBefore: null,
          blocked: null,
          blockedDetail: null,
        };
        return;
      case 'credentialRefused': {
        const retryAt = now + CREDENTIAL_RETRY_MS;
        const { code, message } = effect;
        this.#tellCredential(call, { code, message, retryAt });
        this.standStill('CREDENTIAL_REFUSED', `${code} ${message}`, now + CREDENTIAL_LOOK_MS, now);
        return;
      }
      case 'trouble':
        this.#backOff(effect.retryAfterMs, effect.reason, now);
    }
  }

  #tellCredential(call: Call, refused: CredentialChange['refused']): void {
    const { partnerRevision } = this.#options;
    if (call.credentialKey !== null)
      this.#credential = { scopeKey: call.credentialKey, refused, partnerRevision };
  }

  /** Stops the lane until `until`, or for good once it has failed for longer than its partner's maximum age. */
  standStill(blocked: NonNullable<Lane['blocked']>, detail: string | null, until: number, now: number): void {
    const failingSince = this.#lane.failingSince ?? now;
    const tooOld = now - failingSince > this.#options.maxAgeMs;
    this.#lane = {
      ...this.#lane,
      failingSince,
      blocked: tooOld ? 'MAX_AGE' : blocked,
      blockedDetail: detail,
      notBefore: tooOld ? FAR_FUTURE : until,
    };
  }

  /** Something of the hub's own is broken for this lane. */
  fault(reason: string, now: number): void {
    this.#backOff(null, reason, now);
    if (this.#lane.blocked === 'BACKING_OFF') this.#lane = { ...this.#lane, blocked: 'FAULT' };
  }

  #backOff(retryAfterMs: number | null, reason: string, now: number): void {
    // Calls that were under way together fail together: that is one failure, not many.
    const already = (this.#lane.notBefore ?? now) > now;
    const failures = already ? this.#lane.failures : this.#lane.failures + 1;
    const until = now + backoffMs(failures, retryAfterMs, this.#options.fraction);
    this.#lane = { ...this.#lane, failures };
    if (!already || retryAfterMs !== null)
      this.standStill('BACKING_OFF', reason, Math.max(until, this.#lane.notBefore ?? 0), now);
  }

  #sentUpTo(): Position {
    let sent = this.#lane.reach;
    for (const { members } of this.#unsettled.values()) {
      for (const { month, no } of members) if (no <= sent.no) sent = { month, no: no - 1 };
    }
    // A call of released items starts before the cursor: what was sent stays sent.
    return sent.no < this.#lane.sent.no ? this.#lane.sent : sent;
  }
}

/** After anything settled there may be something to plan: waiting rows, or what stopped the cursor. */
function wakeable(change: LaneChange, now: number): LaneChange {
  const settled = change.calls.some(({ state }) => state !== 'PREPARED' && state !== 'SENDING');
  const freed = change.items.some(({ state }) => !isOpenItem(state));
  if (!settled && !freed) return change;
  const at = Math.max(now, change.lane.notBefore ?? now);
  const wakeAt = change.lane.wakeAt === null ? at : Math.min(at, change.lane.wakeAt);
  return { ...change, lane: { ...change.lane, wakeAt } };
}
