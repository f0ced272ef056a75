import { readFileSync } from 'node:fs';
import type { PartnerAdapter } from '@realname-hub/adapters/port.ts';
import type { Foundation } from '../composition/foundation.ts';
import { endAskingFirst } from '../delivery/after-restore.ts';
import { DEFAULT_MAX_AGE_DAYS, type PartnerSummary } from '../delivery/partners.ts';
import { CommandFailure, EXIT, table, type Output } from './output.ts';
import { wholeNumber } from './whole-number.ts';

type Deps = Pick<Foundation, 'db' | 'audit' | 'partners' | 'configuration'> & {
  adapters: readonly PartnerAdapter[];
  actor: string;
  output: Output;
};

export interface AddPartnerOptions {
  platform: string;
  endpoint: string;
  title?: string;
  /** FIRST, NOW or a month such as 2026-03. */
  start?: string;
  maxAgeDays?: string;
}

/** `partner add`: a platform's manifest plus an endpoint; it is brought up from the chosen point on. */
export async function addPartner(partnerId: string, options: AddPartnerOptions, deps: Deps): Promise<number> {
  const { manifest } = adapterFor(options.platform, deps.adapters);
  if (!/^[a-z0-9][a-z0-9-]{0,31}$/.test(partnerId)) {
    throw new CommandFailure(
      EXIT.usage,
      '标识只含小写字母、数字和连字符',
      'the id has lower-case letters, digits and hyphens',
    );
  }
  const assumed = Object.entries(manifest.facts).filter(([, confidence]) => confidence === 'assumed');
  if (
    deps.configuration.mode === 'production' &&
    assumed.length > 0 &&
    !deps.configuration.allowAssumedFacts
  ) {
    const names = assumed.map(([name]) => name).join(', ');
    throw new CommandFailure(
      EXIT.negative,
      `该平台的对接含未经证实的事实（${names}）；确认后设置 HUB_ALLOW_ASSUMED_FACTS=true`,
      `this platform's manifest rests on assumed facts (${names}); confirm them, then set HUB_ALLOW_ASSUMED_FACTS=true`,
    );
  }
  const added = await deps.partners.add(deps.actor, {
    partnerId,
    platform: options.platform,
    title: options.title ?? manifest.title.zh,
    endpoint: checkedEndpoint(options.endpoint),
    maxAgeDays: wholeNumber('--max-age-days', options.maxAgeDays ?? String(DEFAULT_MAX_AGE_DAYS), [1, 3_650]),
    startFrom: startFrom(options.start ?? 'FIRST'),
    kinds: Object.keys(manifest.kinds) as (keyof typeof manifest.kinds)[],
  });
  if (!added)
    throw new CommandFailure(
      EXIT.negative,
      `已有对接平台 ${partnerId}`,
      `there is a partner ${partnerId} already`,
    );
  deps.output.result({ partnerId, platform: options.platform, endpoint: options.endpoint }, [
    `已添加 / added: ${partnerId}`,
    `接下来设置凭据 / now set its credentials: realname-hub partner key set ${partnerId} --project <id> --file <json>`,
  ]);
  return EXIT.ok;
}

export async function listPartners({ partners, output }: Deps): Promise<number> {
  const all = await partners.list();
  const rows = all.map((partner) => [
    partner.partnerId,
    partner.platform,
    stateOf(partner),
    String(partner.credentials.length),
    refusedScopes(partner),
    partner.paceMs === null ? '–' : `${partner.paceMs} ms`,
    partner.endpoint,
  ]);
  output.result(
    { partners: all },
    table(
      ['标识 id', '平台 platform', '状态 state', '凭据 keys', '被拒 refused', '节奏 pace', '地址 endpoint'],
      rows,
    ),
  );
  return EXIT.ok;
}

function stateOf({ enabled, asksFirstSince }: PartnerSummary): string {
  const state = enabled ? '启用 enabled' : '停用 disabled';
  return asksFirstSince === null ? state : `${state}，恢复后先问 asked first`;
}

function refusedScopes({ credentials }: PartnerSummary): string {
  const refused = credentials.filter((credential) => credential.refused !== null);
  return refused.map(({ scopeKey, refused: why }) => `${scopeKey} (${why?.code ?? ''})`).join(', ') || '–';
}

export async function setPartnerEnabled(partnerId: string, enabled: boolean, deps: Deps): Promise<number> {
  const known = await deps.partners.setEnabled(deps.actor, partnerId, enabled);
  if (!known) throw unknownPartner(partnerId);
  const words = enabled ? '已启用 / enabled' : '已停用，记录照常保存 / disabled, records are kept';
  deps.output.result({ partnerId, enabled }, [`${words}: ${partnerId}`]);
  return EXIT.ok;
}

/** `partner reconciled`: a person has compared the partner with the hub after a restore. */
export async function reconcilePartner(partnerId: string, reason: string, deps: Deps): Promise<number> {
  const { db, audit, actor, output } = deps;
  if (!(await endAskingFirst(db, audit, { actor, partnerId, reason }))) {
    throw new CommandFailure(
      EXIT.negative,
      `没有正在先问后发的对接平台 ${partnerId}`,
      `there is no partner ${partnerId} that is asked first`,
    );
  }
  output.result({ partnerId }, [`已核对，不再先问后发 / reconciled, no longer asked first: ${partnerId}`]);
  return EXIT.ok;
}

export interface PartnerKeyOptions {
  project?: string;
  company?: string;
  /** JSON object with the members that the family asks for. */
  file?: string;
  /** JSON object of such objects, by project (or company). */
  eachFile?: string;
  appId?: string;
  secretFile?: string;
  corpKeyFile?: string;
}

/** `partner key set`: credentials by project (or company), all checked by the adapter before any is stored. */
export async function setPartnerKey(
  partnerId: string,
  options: PartnerKeyOptions,
  deps: Deps,
): Promise<number> {
  const partner = (await deps.partners.list()).find((one) => one.partnerId === partnerId);
  if (!partner) throw unknownPartner(partnerId);
  const adapter = adapterFor(partner.platform, deps.adapters);
  const credentials =
    options.eachFile === undefined
      ? { [scopeOf(adapter, options)]: readCredential(options) }
      : readCredentials(options.eachFile);
  const faults = Object.entries(credentials).flatMap(([scopeKey, credential]) =>
    adapter.checkCredential(credential).map(({ zh, en }) => ({ scopeKey, zh, en })),
  );
  if (faults.length > 0) {
    const named = (scopeKey: string) => (options.eachFile === undefined ? '' : `${scopeKey}: `);
    throw new CommandFailure(
      EXIT.usage,
      faults.map(({ scopeKey, zh }) => named(scopeKey) + zh).join('；'),
      faults.map(({ scopeKey, en }) => named(scopeKey) + en).join('; '),
    );
  }
  const scopeKeys = Object.keys(credentials);
  for (const [scopeKey, credential] of Object.entries(credentials))
    await deps.partners.setCredential(deps.actor, partnerId, scopeKey, credential);
  deps.output.result({ partnerId, scopeKeys }, [
    `凭据已保存 / credentials stored: ${partnerId} ${scopeKeys.join(', ')}`,
  ]);
  return EXIT.ok;
}

function scopeOf({ manifest }: PartnerAdapter, { project, company }: PartnerKeyOptions): string {
  const wanted = { PROJECT: project, COMPANY: company, PARTNER: '' }[manifest.credentialScope];
  if (wanted !== undefined) return wanted;
  const flag = manifest.credentialScope === 'PROJECT' ? '--project' : '--company';
  throw new CommandFailure(
    EXIT.usage,
    `该平台的凭据需要 ${flag}`,
    `credentials of this platform need ${flag}`,
  );
}

function readCredential({ file, appId, secretFile, corpKeyFile }: PartnerKeyOptions): Record<string, string> {
  if (file !== undefined) {
    const parsed = parseJson(readFileSync(file, 'utf8'));
    if (isRecord(parsed, isText)) return parsed;
    throw new CommandFailure(
      EXIT.usage,
      '凭据文件应为 JSON 对象，取值均为文本',
      'the credential file must hold a JSON object whose values are texts',
    );
  }
  return {
    ...(appId === undefined ? {} : { appId }),
    ...(secretFile === undefined ? {} : { secret: readFileSync(secretFile, 'utf8').trim() }),
    ...(corpKeyFile === undefined ? {} : { corpKey: readFileSync(corpKeyFile, 'utf8').trim() }),
  };
}

function readCredentials(file: string): Record<string, Record<string, string>> {
  const parsed = parseJson(readFileSync(file, 'utf8'));
  if (isRecord(parsed, (value): value is Record<string, string> => isRecord(value, isText))) return parsed;
  throw new CommandFailure(
    EXIT.usage,
    '凭据文件应为 JSON 对象，每个项目（或企业）一个对象，取值均为文本',
    'the file must hold a JSON object with an object of texts for each project (or company)',
  );
}

/** Undefined for text that is no JSON; the parser's own words would quote the secret. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const isText = (value: unknown): value is string => typeof value === 'string';

function isRecord<Member>(
  value: unknown,
  isMember: (member: unknown) => member is Member,
): value is Record<string, Member> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).every(isMember);
}

function adapterFor(platform: string, adapters: readonly PartnerAdapter[]): PartnerAdapter {
  const found = adapters.find(({ manifest }) => manifest.platform === platform);
  if (found) return found;
  const known = adapters.map(({ manifest }) => manifest.platform).join(', ');
  throw new CommandFailure(
    EXIT.usage,
    `没有平台 ${platform}；已知：${known}`,
    `there is no platform ${platform}; known: ${known}`,
  );
}

/** `partner set-endpoint`: calls go there from the next one on; what was sent to the old address is asked for at the new one. */
export async function setPartnerEndpoint(partnerId: string, endpoint: string, deps: Deps): Promise<number> {
  const known = await deps.partners.setEndpoint(deps.actor, partnerId, checkedEndpoint(endpoint));
  if (!known) throw unknownPartner(partnerId);
  deps.output.result({ partnerId, endpoint }, [`地址已更改 / endpoint set: ${partnerId} ${endpoint}`]);
  return EXIT.ok;
}

export interface PartnerRateOptions {
  perSecond?: string;
  perMinute?: string;
  none?: boolean;
}

/** `partner set-rate`: the operator's own limit for all processes together, never faster than the manifest's. */
export async function setPartnerRate(
  partnerId: string,
  options: PartnerRateOptions,
  deps: Deps,
): Promise<number> {
  const partner = (await deps.partners.list()).find((one) => one.partnerId === partnerId);
  if (!partner) throw unknownPartner(partnerId);
  const { paceMs: fastest } = adapterFor(partner.platform, deps.adapters).manifest;
  const paceMs = paceOf(options);
  if (paceMs !== null && paceMs < fastest)
    throw new CommandFailure(
      EXIT.usage,
      `该平台最快每 ${fastest} 毫秒一次调用，只能更慢`,
      `this platform takes a call every ${fastest} ms at most; the rate can only be slower`,
    );
  await deps.partners.setPace(deps.actor, partnerId, paceMs);
  const words =
    paceMs === null
      ? `只按平台清单的节奏 / the manifest's pace alone`
      : `至少间隔 ${paceMs} 毫秒 / at least ${paceMs} ms between two calls`;
  deps.output.result({ partnerId, paceMs }, [`${words}: ${partnerId}`]);
  return EXIT.ok;
}

function paceOf({ perSecond, perMinute, none }: PartnerRateOptions): number | null {
  const given = [perSecond, perMinute, none].filter((one) => one !== undefined);
  if (given.length !== 1)
    throw new CommandFailure(
      EXIT.usage,
      '请给出 --per-second、--per-minute 或 --none 之一',
      'give one of --per-second, --per-minute and --none',
    );
  if (perSecond !== undefined) return Math.ceil(1_000 / wholeNumber('--per-second', perSecond, [1, 1_000]));
  if (perMinute !== undefined) return Math.ceil(60_000 / wholeNumber('--per-minute', perMinute, [1, 60_000]));
  return null;
}

function checkedEndpoint(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url && (url.protocol === 'http:' || url.protocol === 'https:')) return text;
  throw new CommandFailure(EXIT.usage, `不是网址：${text}`, `this is no URL: ${text}`);
}

function startFrom(text: string): string {
  if (text === 'FIRST' || text === 'NOW') return text;
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) return `${text}-01`;
  throw new CommandFailure(
    EXIT.usage,
    '--start 应为 FIRST、NOW 或月份（2026-03）',
    '--start is FIRST, NOW or a month (2026-03)',
  );
}

function unknownPartner(partnerId: string): CommandFailure {
  return new CommandFailure(EXIT.negative, `没有对接平台 ${partnerId}`, `there is no partner ${partnerId}`);
}
