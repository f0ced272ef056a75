import type { PartnerAdapter, RecordKind } from '@realname-hub/adapters/port.ts';
import type { Foundation } from '../composition/foundation.ts';
import { subscribedKinds } from '../delivery/active-partner.ts';
import {
  REPLAYABLE_STATES,
  type ReplayableState,
  type ReplayCounts,
  type ReplayFinding,
} from '../delivery/model.ts';
import type { Readers } from '../delivery/reader.ts';
import { ReplayJobs, sumCounts, type ReplayJob, type ReplayRequest } from '../delivery/replay-jobs.ts';
import { isReplayable } from '../delivery/replay-plan.ts';
import { rehearseReplay } from '../delivery/replay-rehearsal.ts';
import { replayRanges, type ReplayBounds } from '../reporting/replay-ranges.ts';
import { wireKind } from '../reporting/wire-names.ts';
import { shanghaiIso } from '../runtime/shanghai-time.ts';
import { requiredReason } from './delivery-commands.ts';
import { kindOption } from './lane-commands.ts';
import { CommandFailure, EXIT, table, type Output } from './output.ts';
import { wholeNumber } from './whole-number.ts';

export interface ReplayOptions {
  partner?: string;
  kind?: string;
  project?: string;
  record?: string;
  code?: string;
  state?: string;
  fromNumber?: string;
  toNumber?: string;
  fromMonth?: string;
  toMonth?: string;
  fromDay?: string;
  toDay?: string;
  force?: boolean;
  dryRun?: boolean;
  reason?: string;
}

export type ReplayDeps = Pick<Foundation, 'db' | 'audit' | 'random' | 'partners'> & {
  adapters: readonly PartnerAdapter[];
  readers: Readers;
  actor: string;
  output: Output;
};

/** `deliveries replay`: sends again what a partner's lanes have come to already; `--dry-run` only counts. */
export async function replayCommand(options: ReplayOptions, deps: ReplayDeps): Promise<number> {
  const states = statesOf(options.state);
  const { request, adapter } = await requestOf(options, states, deps);
  if (options.dryRun === true) return rehearse([{ request, adapter }], deps);
  return start([request], requiredReason(options.reason), deps);
}

export interface RedeliverOptions {
  partner?: string;
  kind?: string;
  project?: string;
  code?: string;
  all?: boolean;
  dryRun?: boolean;
  reason?: string;
}

/** `deliveries redeliver` without an id: the dead letters that were asked for, as replays of nothing but them. */
export async function redeliverManyCommand(options: RedeliverOptions, deps: ReplayDeps): Promise<number> {
  const narrowed = [options.partner, options.kind, options.project, options.code].some(
    (one) => one !== undefined,
  );
  if (!narrowed && options.all !== true)
    throw new CommandFailure(EXIT.usage, '请给出编号、筛选条件，或 --all', 'give an id, a filter, or --all');
  const partners = (await deps.partners.list()).filter(
    ({ partnerId }) => options.partner === undefined || partnerId === options.partner,
  );
  if (options.partner !== undefined && partners.length === 0) throw noPartner(options.partner);
  const wanted = await Promise.all(
    partners.map(({ partnerId }) =>
      requestOf({ ...options, partner: partnerId }, ['REJECTED', 'NOT_EXPRESSIBLE'], deps),
    ),
  );
  if (options.dryRun === true) return rehearse(wanted, deps);
  return start(
    wanted.map(({ request }) => request),
    requiredReason(options.reason),
    deps,
  );
}

async function rehearse(
  wanted: readonly { request: ReplayRequest; adapter: PartnerAdapter }[],
  { db, readers, output }: ReplayDeps,
): Promise<number> {
  const rehearsals = [];
  for (const { request, adapter } of wanted)
    rehearsals.push(await rehearseReplay(db, readers, adapter, request));
  const counts = sumCounts(rehearsals.map((one) => one.counts));
  const lanes = rehearsals.reduce((sum, one) => sum + one.lanes, 0);
  output.result({ dryRun: true, lanes, counts }, [
    `试算，什么也没有发送 / dry run, nothing is sent: ${lanes} 个通道 / lanes`,
    ...countLines(counts),
  ]);
  return EXIT.ok;
}

async function start(
  requests: readonly ReplayRequest[],
  reason: string,
  { db, audit, random, actor, output }: ReplayDeps,
): Promise<number> {
  const jobs = new ReplayJobs(db, audit, random);
  const replays: { replayId: string; partnerId: string; lanes: number }[] = [];
  for (const request of requests) {
    const started = await jobs.start(actor, request, reason);
    if (started) replays.push({ ...started, partnerId: request.partnerId });
  }
  if (replays.length === 0)
    throw new CommandFailure(EXIT.negative, '没有可以重放的内容', 'there is nothing to replay');
  output.result({ replays }, [
    ...replays.map(
      ({ replayId, partnerId, lanes }) =>
        `重放已开始，排在新数据之后 / replay started, behind what is new: ${replayId} ${partnerId} (${lanes} 个通道 / lanes)`,
    ),
    '进度 / progress: realname-hub deliveries replay show <id>',
  ]);
  return EXIT.ok;
}

async function requestOf(
  options: ReplayOptions,
  states: readonly ReplayableState[],
  { db, partners, adapters }: ReplayDeps,
): Promise<{ request: ReplayRequest; adapter: PartnerAdapter }> {
  const partner = (await partners.list()).find(({ partnerId }) => partnerId === options.partner);
  if (!partner) throw noPartner(options.partner);
  const adapter = adapters.find(({ manifest }) => manifest.platform === partner.platform);
  if (!adapter)
    throw new CommandFailure(
      EXIT.negative,
      `本枢纽没有平台 ${partner.platform} 的适配器`,
      `this hub has no adapter for ${partner.platform}`,
    );
  const bounds = boundsOf(options, partner.partnerId, subscribedKinds(adapter));
  const filter = {
    states,
    code: options.code ?? null,
    recordId: options.record ?? null,
    force: options.force === true,
  };
  const ranges = await replayRanges(db, bounds);
  return { request: { partnerId: partner.partnerId, filter, ranges, asked: askedOf(options) }, adapter };
}

function noPartner(partnerId = ''): CommandFailure {
  return partnerId === ''
    ? new CommandFailure(EXIT.usage, '请给出 --partner', 'give --partner')
    : new CommandFailure(EXIT.negative, `没有对接平台 ${partnerId}`, `there is no partner ${partnerId}`);
}

function boundsOf(options: ReplayOptions, partnerId: string, taken: readonly RecordKind[]): ReplayBounds {
  const kinds = (options.kind?.split(',') ?? []).map((text) => kindOption(text.trim()));
  const number = (name: string, text: string | undefined) =>
    text === undefined ? null : wholeNumber(name, text, [1, 999_999_999_999_999]);
  return {
    partnerId,
    kinds: kinds.length === 0 ? taken : kinds.filter((kind) => kind !== null),
    key: options.project ?? null,
    recordId: options.record ?? null,
    numbers: {
      from: number('--from-number', options.fromNumber),
      to: number('--to-number', options.toNumber),
    },
    months: {
      from: dated('--from-month', options.fromMonth, 'month'),
      to: dated('--to-month', options.toMonth, 'month'),
    },
    days: {
      from: dated('--from-day', options.fromDay, 'day'),
      to: dated('--to-day', options.toDay, 'day'),
    },
  };
}

/** The calendar day that an option was given; the first of it for a month. */
function dated(option: string, text: string | undefined, unit: 'month' | 'day'): string | null {
  if (text === undefined) return null;
  const day = unit === 'month' ? `${text}-01` : text;
  const valid = /^\d{4}-\d{2}-\d{2}$/.test(day) && isCalendarDay(day);
  if (valid) return day;
  const example = unit === 'month' ? '2026-03' : '2026-03-15';
  throw new CommandFailure(
    EXIT.usage,
    `${option} 应如 ${example}，而不是 ${text}`,
    `${option} is written like ${example}, not ${text}`,
  );
}

function isCalendarDay(day: string): boolean {
  const parsed = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day);
}

function statesOf(text: string | undefined): readonly ReplayableState[] {
  if (text === undefined) return REPLAYABLE_STATES;
  return text.split(',').map((one) => {
    const state = one.trim().toUpperCase();
    if (isReplayable(state)) return state;
    const known = REPLAYABLE_STATES.join(', ');
    throw new CommandFailure(
      EXIT.usage,
      `不能按状态 ${one} 重放；可以：${known}`,
      `state ${one} cannot be replayed; these can: ${known}`,
    );
  });
}

/** As it was asked for, to be shown with the job. */
function askedOf({ dryRun: _dryRun, reason: _reason, ...asked }: ReplayOptions): Record<string, unknown> {
  return asked;
}

export async function listReplaysCommand(
  options: { partner?: string; limit: string },
  { db, audit, random, output }: ReplayDeps,
): Promise<number> {
  const replays = await new ReplayJobs(db, audit, random).list({
    ...(options.partner === undefined ? {} : { partnerId: options.partner }),
    limit: wholeNumber('--limit', options.limit, [1, 500]),
  });
  const rows = replays.map((job) => [
    ...[job.replayId, job.partnerId, job.state, `${endedLanes(job)}/${job.lanes.length}`],
    ...[String(job.counts.SEND ?? 0), shanghaiIso(job.createdAt), job.actor, job.reason],
  ]);
  output.result(
    { replays: replays.map(({ lanes, ...job }) => ({ ...job, lanes: lanes.length })) },
    table(
      [
        ...['编号 id', '平台 partner', '状态 state', '通道 lanes'],
        ...['再发 sent again', '开始 started', '何人 by', '原因 reason'],
      ],
      rows,
    ),
  );
  return EXIT.ok;
}

function endedLanes({ lanes }: ReplayJob): number {
  return lanes.filter(({ ended }) => ended).length;
}

export async function showReplayCommand(
  replayId: string,
  { db, audit, random, output }: ReplayDeps,
): Promise<number> {
  const job = await new ReplayJobs(db, audit, random).find(replayId);
  if (!job) throw noReplay(replayId);
  const { cancelled } = job;
  output.result(job, [
    replayId,
    `状态 / state: ${job.state}`,
    `平台 / partner: ${job.partnerId}`,
    `要求 / asked: ${JSON.stringify(job.asked)}`,
    `${job.actor} ${shanghaiIso(job.createdAt)}: ${job.reason}`,
    ...(cancelled
      ? [`已取消 / cancelled: ${cancelled.by} ${shanghaiIso(cancelled.at)}: ${cancelled.reason}`]
      : []),
    ...countLines(job.counts),
    '',
    ...table(
      ['通道 lane', '已到 reached', '直到 until', '完成 ended'],
      job.lanes.map(({ kind, key, reached, untilNo, ended }) => [
        `${wireKind(kind)} ${key}`,
        String(reached.no),
        String(untilNo),
        ended ? '✓' : '–',
      ]),
    ),
  ]);
  return EXIT.ok;
}

export async function cancelReplayCommand(
  replayId: string,
  options: { reason?: string },
  { db, audit, random, actor, output }: ReplayDeps,
): Promise<number> {
  const reason = requiredReason(options.reason);
  const cancelled = await new ReplayJobs(db, audit, random).cancel(actor, replayId, reason);
  if (!cancelled) throw noReplay(replayId);
  output.result({ replayId, cancelled }, [
    `已取消；已记录的报文仍会发完 / cancelled; calls that are journalled are completed: ${replayId}`,
  ]);
  return EXIT.ok;
}

function noReplay(replayId: string): CommandFailure {
  return new CommandFailure(
    EXIT.negative,
    `没有进行中的重放 ${replayId}`,
    `there is no such replay, or it has ended: ${replayId}`,
  );
}

const FINDINGS: Readonly<Record<ReplayFinding, string>> = {
  SEND: '再次发送 / sent again',
  CONFIRMED: '已确认，不再发送（可用 --force） / left out, confirmed (--force sends them)',
  UNDER_WAY: '略过，正在上报 / left out, under way already',
  NEWER_VERSION: '略过，已有较新版本 / left out, a newer version is there',
  NOT_REPORTED: '略过，不上报 / left out, not reported to anyone',
  NOT_ASKED_FOR: '略过，不在所求之内 / left out, not asked for',
};

function countLines(counts: ReplayCounts): string[] {
  const entries = Object.entries(counts) as [ReplayFinding, number][];
  return entries.map(([finding, count]) => `${FINDINGS[finding]}: ${count}`);
}
