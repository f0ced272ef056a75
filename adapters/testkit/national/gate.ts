import { timingSafeEqual } from 'node:crypto';
import { CODE, refusal } from './answer.ts';
import type { Answer } from './answer.ts';
import { instantOfStamp } from './beijing-time.ts';
import type { CredentialBook, ProjectCredential } from './credentials.ts';
import { decryptField } from './field-crypto.ts';
import { isJsonObject, parseJson } from './json.ts';
import type { JsonObject } from './json.ts';
import type { Method } from './methods/method.ts';
import { METHODS } from './methods/table.ts';
import { signParameters } from './signature.ts';
import type { FormParameters } from './signature.ts';

export interface GateRules {
  readonly credentials: CredentialBook;
  /** Addresses that may call; undefined admits all. */
  readonly allowedIps: readonly string[] | undefined;
  readonly requireCorpsign: boolean;
  /** How far `timestamp` may be off; undefined checks its form only. */
  readonly timestampWindowMs: number | undefined;
}

export interface GateCall {
  readonly parameters: FormParameters;
  readonly remoteAddress: string;
  readonly now: number;
  /** Takes one place in the rate; false when there is none. */
  readonly takePlace: () => boolean;
}

export type GateResult =
  | {
      readonly ok: true;
      readonly method: Method;
      readonly caller: ProjectCredential;
      readonly data: JsonObject;
    }
  | { readonly ok: false; readonly answer: Answer };

const REQUIRED = ['method', 'version', 'appid', 'format', 'timestamp', 'nonce', 'data', 'sign'] as const;

/** Everything that is checked before a method looks at its data. */
export function passGate(rules: GateRules, call: GateCall): GateResult {
  const { parameters } = call;
  const missing = REQUIRED.find((name) => parameters[name] === undefined || parameters[name] === '');
  if (missing !== undefined) return invalid(`${missing}不能为空!`);
  const caller = rules.credentials.find(parameters['appid'] ?? '');
  if (caller === undefined) return closed(CODE.permission, '无API访问权限:请求参数无效:appid无效!');
  if (rules.allowedIps !== undefined && !rules.allowedIps.includes(call.remoteAddress)) {
    return closed(CODE.address, 'IP校验错误');
  }
  if (!call.takePlace()) return closed(CODE.limit, '访问超过限制');
  if (!isSigned(parameters, caller)) return closed(CODE.signature, '签名校验错误');
  if (!isCorpSigned(rules, parameters, caller)) return closed(CODE.signature, '签名校验错误:corpsign无效!');
  return readParameters(rules, call, caller);
}

function readParameters(
  rules: GateRules,
  { parameters, now }: GateCall,
  caller: ProjectCredential,
): GateResult {
  const method = METHODS.get(parameters['method'] ?? '');
  if (method === undefined) return invalid('method无效!');
  const version = parameters['version'] ?? '';
  if (version !== '1.0' && !(method.kind === 'query' && method.version === version))
    return invalid('version无效!');
  if (parameters['format'] !== 'json') return invalid('format无效!');
  const sentAt = instantOfStamp(parameters['timestamp'] ?? '');
  const window = rules.timestampWindowMs;
  if (sentAt === undefined || (window !== undefined && Math.abs(now - sentAt) > window)) {
    return invalid('timestamp无效!');
  }
  const data = parseJson(parameters['data'] ?? '');
  if (!isJsonObject(data)) return invalid('data无效!');
  return { ok: true, method, caller, data };
}

function isSigned(parameters: FormParameters, caller: ProjectCredential): boolean {
  const expected = Buffer.from(signParameters(parameters, caller.secret), 'utf8');
  const given = Buffer.from(parameters['sign'] ?? '', 'utf8');
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/** corpsign is the corp key followed by the form's own timestamp, encrypted like a field. */
function isCorpSigned(rules: GateRules, parameters: FormParameters, caller: ProjectCredential): boolean {
  if (!rules.requireCorpsign) return true;
  const opened = decryptField(parameters['corpsign'] ?? '', caller.secret);
  return caller.corpKey !== undefined && opened === `${caller.corpKey}${parameters['timestamp']}`;
}

function invalid(what: string): GateResult {
  return closed(CODE.parameter, `请求参数无效:${what}`);
}

function closed(code: Exclude<Answer['code'], 0>, message: string): GateResult {
  return { ok: false, answer: refusal(code, message) };
}
