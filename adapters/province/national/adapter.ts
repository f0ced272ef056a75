import type { ComposedCall, Composition, Connection, DeliverOutcome, OutboundCall } from '../../port.ts';
import type { FindOutcome, PartnerAdapter, PollOutcome } from '../../port.ts';
import type { KindCodec } from './codec.ts';
import { CODECS } from './codecs.ts';
import { credentialFaults, readCredential } from './credential.ts';
import { judgeRefusal } from './errors.ts';
import { callPlatform } from './exchange.ts';
import type { WireContext } from './fields.ts';
import { isObject, textMember } from './json.ts';
import type { NationalManifest } from './manifest.ts';
import { rowReader } from './pages.ts';
import { personalValues } from './personal-values.ts';
import { POLL_METHOD, readPoll } from './poll.ts';
import { redactor } from './redaction.ts';
import type { Numberless } from './results.ts';
import { acceptAll, adoptOne } from './results.ts';

/** The family's self-test of connection and signature, and the only method called in another version. */
const SELF_TEST = { method: 'CheckSign.Query', data: '{}', version: '1.1' };

/** An adapter for one platform of the national family; platforms differ by their manifest alone. */
export function createNationalAdapter(manifest: NationalManifest): PartnerAdapter {
  return {
    manifest,
    checkCredential: (credential) => credentialFaults(credential, manifest),
    compose: (call, credential) => compose(call, contextOf(credential, manifest)),
    deliver: (composed, call, connection) => deliver(composed, call, connection, manifest),
    poll: (serial, call, connection) => poll(serial, call, connection, manifest),
    find: (call, connection) => find(call, connection, manifest),
    async check(connection) {
      const answer = await callPlatform(connection, manifest, SELF_TEST);
      if (answer.kind === 'answer') return { kind: 'ok' };
      return answer.kind === 'refusal'
        ? { kind: 'unanswered', reason: `code ${answer.code}: ${answer.message}` }
        : answer;
    },
  };
}

function compose(call: OutboundCall, context: WireContext): Composition {
  const codec = CODECS[call.kind];
  const { data, faults } = codec.compose(call, context);
  if (faults.length > 0) return { ok: false, inexpressible: faults };
  return { ok: true, call: { method: codec.method[call.operation], payload: JSON.stringify(data) } };
}

async function deliver(
  composed: ComposedCall,
  call: OutboundCall,
  connection: Connection,
  manifest: NationalManifest,
): Promise<DeliverOutcome> {
  const codec = CODECS[call.kind];
  const known = personalValues(call);
  const answer = await callPlatform(connection, manifest, {
    method: composed.method,
    data: composed.payload,
    known,
  });
  if (answer.kind !== 'answer' && answer.kind !== 'refusal') return answer;
  const outcome =
    answer.kind === 'refusal'
      ? judgeRefusal(answer.code, answer.message, call, codec)
      : readAcceptance(answer.data, call, codec);
  return outcome.kind === 'numberless' ? { kind: 'unanswered', reason: outcome.reason } : outcome;
}

/** A serial means that the result comes later; an accepted call without one is done. */
function readAcceptance(data: unknown, call: OutboundCall, codec: KindCodec): DeliverOutcome | Numberless {
  const serial = isObject(data) ? textMember(data, 'requestSerialCode') : null;
  return serial === null || serial === '' ? acceptAll(call, codec, data) : { kind: 'queued', serial };
}

async function poll(
  serial: string,
  call: OutboundCall,
  connection: Connection,
  manifest: NationalManifest,
): Promise<PollOutcome> {
  const known = personalValues(call);
  const data = JSON.stringify({ requestSerialCode: serial });
  const answer = await callPlatform(connection, manifest, { method: POLL_METHOD, data, known });
  const { secret, corpKey = '' } = readCredential(connection.credential, manifest);
  const redact = redactor([...known, secret, corpKey]);
  const outcome = readPoll(answer, serial, call, CODECS[call.kind], redact);
  return outcome.kind === 'numberless' ? lookUpNumber(outcome, call, connection, manifest) : outcome;
}

/** The call is settled, so its number is asked for at once instead of waiting for an answer that will not change. */
async function lookUpNumber(
  known: Numberless,
  call: OutboundCall,
  connection: Connection,
  manifest: NationalManifest,
): Promise<PollOutcome> {
  const found = await find(call, connection, manifest);
  if (found.kind !== 'found') return found;
  const partnerNumber = found.members[0]?.partnerNumber ?? null;
  const outcome = adoptOne(known.state, partnerNumber, known.reason);
  return outcome.kind === 'numberless' ? { kind: 'unanswered', reason: outcome.reason } : outcome;
}

async function find(
  call: OutboundCall,
  connection: Connection,
  manifest: NationalManifest,
): Promise<FindOutcome> {
  const known = personalValues(call);
  const read = rowReader(async (method, question) => {
    const data = JSON.stringify(question);
    const answer = await callPlatform(connection, manifest, { method, data, known });
    return answer.kind === 'refusal'
      ? { kind: 'unanswered', reason: `code ${answer.code}: ${answer.message}` }
      : answer;
  }, manifest.pageSize);
  return CODECS[call.kind].find(call, { ...contextOf(connection.credential, manifest), read });
}

function contextOf(credential: Connection['credential'], manifest: NationalManifest): WireContext {
  const { appId, secret } = readCredential(credential, manifest);
  // "One project, one key": the application id is the code of the project that the key was issued for.
  return { projectCode: appId, secret, manifest };
}
