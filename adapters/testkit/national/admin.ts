import type { IncomingMessage, ServerResponse } from 'node:http';
import { credentialFault, openSecret } from './credentials.ts';
import type { CredentialBook, ProjectCredential } from './credentials.ts';
import { encryptField } from './field-crypto.ts';
import type { FaultBoard } from './faults.ts';
import { isJsonObject, parseJson } from './json.ts';
import type { Json, JsonObject } from './json.ts';
import { parseFault } from './parse-fault.ts';
import type { Platform } from './platform.ts';
import { readBody } from './read-form.ts';
import type { NationalState } from './state.ts';

const MAX_BODY = 64 * 1024;
const RECENT_CALLS = 50;

export interface AdminParts {
  readonly title: string;
  readonly platform: Platform;
  readonly credentials: CredentialBook;
  readonly faults: FaultBoard;
  readonly state: NationalState;
}

type Reply = readonly [status: number, body: unknown];

/** `/__sim/…`: what the simulator holds, and how to make it misbehave. Only callers on this machine may write. */
export async function handleAdmin(
  parts: AdminParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [status, body] = await reply(parts, request);
  response.writeHead(status, { 'content-type': 'application/json;charset=UTF-8' });
  response.end(`${JSON.stringify(body, null, 2)}\n`);
}

async function reply(parts: AdminParts, request: IncomingMessage): Promise<Reply> {
  const url = new URL(request.url ?? '/', 'http://simulator');
  const route = `${request.method} ${url.pathname}`;
  if (request.method !== 'GET' && !isLocalWriter(request)) {
    return refuse(403, '只接受本机以JSON发出的写操作 / writing takes JSON from this machine only');
  }
  switch (route) {
    case 'GET /__sim/state':
      return [200, summary(parts)];
    case 'GET /__sim/records':
      return records(parts, url.searchParams);
    case 'GET /__sim/faults':
      return [200, parts.faults.list()];
    case 'POST /__sim/faults':
      return addFault(parts, await readJson(request));
    case 'DELETE /__sim/faults':
      parts.faults.clear(url.searchParams.has('id') ? Number(url.searchParams.get('id')) : undefined);
      return [200, parts.faults.list()];
    case 'POST /__sim/projects':
      return addProject(parts, await readJson(request));
    default:
      return refuse(404, 'GET state, records, faults; POST faults, projects; DELETE faults');
  }
}

function refuse(status: number, reason: string): Reply {
  return [status, { error: reason }];
}

/** A page in a browser can neither send JSON here unasked nor come from another machine. */
function isLocalWriter(request: IncomingMessage): boolean {
  const local = ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(request.socket.remoteAddress ?? '');
  const type = request.headers['content-type'] ?? '';
  return local && (request.method === 'DELETE' || /^application\/json\s*(;|$)/i.test(type));
}

async function readJson(request: IncomingMessage): Promise<Json | undefined> {
  return parseJson((await readBody(request, MAX_BODY)) ?? '');
}

function summary({ title, state, faults }: AdminParts): object {
  return {
    title,
    counts: state.counts,
    faults: faults.list(),
    callsByMethod: state.callsByMethod,
    callsByCode: state.callsByCode,
    unknownFields: state.unknownFields,
    recentCalls: state.calls.slice(-RECENT_CALLS),
  };
}

const READABLE = [
  'projects',
  'companies',
  'subcontractors',
  'teams',
  'workers',
  'movements',
  'contracts',
  'attendances',
] as const;

/** The records of one kind; ID numbers stand as the project's ciphertext, as in every answer of the platform. */
function records({ state, credentials }: AdminParts, query: URLSearchParams): Reply {
  const kind = READABLE.find((name) => name === query.get('kind'));
  if (kind === undefined) return refuse(400, `kind: ${READABLE.join(' | ')}`);
  const projectCode = query.get('projectCode');
  const all = state[kind] as readonly { projectCode?: string; idCardNumber?: string; fields: JsonObject }[];
  const wanted = all.filter((record) => projectCode === null || record.projectCode === projectCode);
  return [200, wanted.map((record) => publicRecord(record, credentials))];
}

function publicRecord(
  { fields: _fields, ...record }: { projectCode?: string; idCardNumber?: string; fields: JsonObject },
  credentials: CredentialBook,
): object {
  const secret = credentials.find(record.projectCode ?? '')?.secret;
  if (record.idCardNumber === undefined || secret === undefined) return record;
  return { ...record, idCardNumber: encryptField(record.idCardNumber, secret) };
}

function addFault({ faults }: AdminParts, body: Json | undefined): Reply {
  const parsed = parseFault(body);
  if (!parsed.ok) return refuse(400, parsed.reason);
  return [201, { id: faults.add(parsed.fault), fault: parsed.fault }];
}

function addProject({ platform }: AdminParts, body: Json | undefined): Reply {
  const credential = readCredential(body);
  if (typeof credential === 'string') return refuse(400, credential);
  platform.addProject(credential);
  return [201, credential];
}

/** A credential from JSON; without a secret it gets the one derived from its code. A string says what is wrong. */
export function readCredential(body: Json | undefined): ProjectCredential | string {
  if (!isJsonObject(body)) return '{"projectCode", "secret"?, "corpKey"?, "name"?}';
  const { projectCode, secret, corpKey, name } = body;
  if (typeof projectCode !== 'string') return 'projectCode: 必填 / required';
  const credential = {
    projectCode,
    secret: typeof secret === 'string' ? secret : openSecret(projectCode),
    ...(typeof corpKey === 'string' && { corpKey }),
    ...(typeof name === 'string' && { name }),
  };
  return credentialFault(credential) ?? credential;
}
