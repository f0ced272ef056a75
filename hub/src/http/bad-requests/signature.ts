import { withField, type Draft, type SignOptions, type TestKey, type WireRequest } from '../test-requests.ts';
import type { BadRequest, Builder, Expectation } from './case.ts';

/** Who sends it, whether it is unchanged, fresh and new, and whether this key may. */
export function signatureCases(builder: Builder): BadRequest[] {
  const { keys } = builder.ground;
  const draft: Draft = { target: '/v1/devices?limit=5' };
  const bad = (
    title: string,
    expected: Expectation,
    more: Partial<SignOptions> = {},
    change?: (request: WireRequest) => WireRequest,
    key: TestKey = keys.maker,
  ): BadRequest => ({ title, ...expected, bytes: () => builder.sent(key, draft, more, change) });
  const at = (code: string, name: string): Expectation => ({ status: 401, code, fault: [`/header/${name}`] });
  const field = (name: string, value: string | null) => (request: WireRequest) =>
    withField(request, name, value);
  const COVERED = ['@method', '@path', '@query', 'content-digest'];
  const parameter = (name: string, value: string | undefined) => ({ parameters: { [name]: value } });
  return [
    bad('no signature', at('SIGNATURE_MISSING', 'signature-input'), {}, (request) =>
      withField(withField(request, 'Signature', null), 'Signature-Input', null),
    ),
    bad(
      'Signature-Input without Signature',
      at('SIGNATURE_MISSING', 'signature'),
      {},
      field('Signature', null),
    ),
    bad(
      'a Signature-Input that is no list',
      at('SIGNATURE_MALFORMED', 'signature-input'),
      {},
      field('Signature-Input', 'sig=@method'),
    ),
    bad(
      'a Signature without colons',
      at('SIGNATURE_MALFORMED', 'signature'),
      {},
      field('Signature', 'sig=AAAA'),
    ),
    bad(
      'a signature for another hub',
      at('SIGNATURE_TAG_MISMATCH', 'signature-input'),
      parameter('tag', '"realname-hub/1:elsewhere"'),
    ),
    bad('no tag', at('SIGNATURE_TAG_MISMATCH', 'signature-input'), parameter('tag', undefined)),
    bad('the query not covered', at('SIGNATURE_COMPONENTS_WRONG', 'signature-input'), {
      components: ['@method', '@path', 'content-digest'],
    }),
    bad('components in another order', at('SIGNATURE_COMPONENTS_WRONG', 'signature-input'), {
      components: ['@path', '@method', '@query', 'content-digest'],
    }),
    bad('a component too many', at('SIGNATURE_COMPONENTS_WRONG', 'signature-input'), {
      components: [...COVERED, 'host'],
    }),
    bad('no created', at('SIGNATURE_PARAMETERS_WRONG', 'signature-input'), parameter('created', undefined)),
    bad('no keyid', at('SIGNATURE_PARAMETERS_WRONG', 'signature-input'), parameter('keyid', undefined)),
    bad('no nonce', at('SIGNATURE_PARAMETERS_WRONG', 'signature-input'), parameter('nonce', undefined)),
    bad(
      'a parameter too many',
      at('SIGNATURE_PARAMETERS_WRONG', 'signature-input'),
      parameter('expires', '1893456000'),
    ),
    bad(
      'another algorithm',
      at('SIGNATURE_ALGORITHM_MISMATCH', 'signature-input'),
      parameter('alg', '"ed25519"'),
    ),
    bad('a short nonce', at('NONCE_MALFORMED', 'signature-input'), parameter('nonce', '"short"')),
    bad(
      'a nonce of other characters',
      at('NONCE_MALFORMED', 'signature-input'),
      parameter('nonce', '"0123456789abcdef+/="'),
    ),
    bad('no Content-Digest', at('DIGEST_MISSING', 'content-digest'), {}, field('Content-Digest', null)),
    bad(
      'a digest in hexadecimal',
      at('DIGEST_MALFORMED', 'content-digest'),
      {},
      field('Content-Digest', `sha-256=:${'0'.repeat(64)}:`),
    ),
    bad(
      'a digest by md5 alone',
      at('DIGEST_MALFORMED', 'content-digest'),
      {},
      field('Content-Digest', 'md5=:1B2M2Y8AsgTpgAmY7PhCfg==:'),
    ),
    bad('an unknown key', at('KEY_UNKNOWN', 'signature-input'), {}, undefined, {
      ...keys.maker,
      keyId: 'nobody',
    }),
    bad('a revoked key', at('KEY_REVOKED', 'signature-input'), {}, undefined, keys.revoked),
    bad('an expired key', at('KEY_EXPIRED', 'signature-input'), {}, undefined, keys.expired),
    bad('a key before its time', at('KEY_NOT_YET_VALID', 'signature-input'), {}, undefined, keys.early),
    bad('another secret', at('SIGNATURE_INVALID', 'signature'), {}, undefined, {
      ...keys.maker,
      secret: Buffer.alloc(32),
    }),
    bad('a changed query', at('SIGNATURE_INVALID', 'signature'), {}, (request) => ({
      ...request,
      target: '/v1/devices?limit=6',
    })),
    bad('a changed path', at('SIGNATURE_INVALID', 'signature'), {}, (request) => ({
      ...request,
      target: '/v1/companies?limit=5',
    })),
    bad(
      'an Idempotency-Key added on the way',
      at('SIGNATURE_COMPONENTS_WRONG', 'signature-input'),
      {},
      field('Idempotency-Key', 'k'),
    ),
    bad('signed six minutes ago', at('CLOCK_SKEW', 'signature-input'), {
      now: builder.ground.now() - 360_000,
    }),
    bad('signed six minutes ahead', at('CLOCK_SKEW', 'signature-input'), {
      now: builder.ground.now() + 360_000,
    }),
    bad(
      'created in milliseconds',
      at('CLOCK_SKEW', 'signature-input'),
      parameter('created', String(builder.ground.now())),
    ),
    replayed(builder, draft),
    changedBody(builder),
    ...scopeCases(builder),
  ];
}

function replayed({ ground, sent }: Builder, draft: Draft): BadRequest {
  const bytes = sent(ground.keys.maker, draft);
  return {
    title: 'the same request again',
    status: 409,
    code: 'NONCE_REUSED',
    fault: ['/header/signature-input'],
    before: () => bytes,
    bytes: () => bytes,
  };
}

function changedBody({ ground, sent }: Builder): BadRequest {
  return {
    title: 'a body changed on the way',
    status: 401,
    code: 'DIGEST_MISMATCH',
    fault: ['/header/content-digest'],
    bytes: () =>
      sent(ground.keys.maker, { target: '/v1/devices', body: { deviceSn: 'A' } }, {}, (request) => ({
        ...request,
        body: Buffer.from('{"deviceSn":"B"}'),
      })),
  };
}

function scopeCases({ ground, sent }: Builder): BadRequest[] {
  const { keys, places } = ground;
  const denied = (title: string, key: TestKey, draft: Draft, name: string): BadRequest => ({
    title,
    status: 403,
    code: 'SCOPE_DENIED',
    fault: [`/path/${name}`],
    bytes: () => sent(key, draft),
  });
  const notFor = (title: string, key: TestKey, draft: Draft): BadRequest => ({
    title,
    status: 403,
    code: 'AUDIENCE_DENIED',
    fault: ['/header/signature-input'],
    bytes: () => sent(key, draft),
  });
  const heartbeat = { deviceTime: '2026-11-20T07:58:03.100+08:00', clockState: 'SYNCED' };
  return [
    denied(
      'a device for another',
      keys.device,
      { target: `/v1/devices/${places.foreignDeviceSn}` },
      'deviceSn',
    ),
    denied(
      "a heartbeat in another device's name",
      keys.device,
      { target: `/v1/devices/${places.foreignDeviceSn}/heartbeats`, body: heartbeat },
      'deviceSn',
    ),
    denied(
      "a maker for another maker's device",
      keys.maker,
      { target: `/v1/devices/${places.foreignDeviceSn}/heartbeats`, body: heartbeat },
      'deviceSn',
    ),
    denied(
      'a project out of reach',
      keys.district,
      { target: `/v1/projects/${places.foreignProjectId}` },
      'projectId',
    ),
    denied(
      'a list of a project out of reach',
      keys.district,
      { target: `/v1/projects/${places.foreignProjectId}/workers` },
      'projectId',
    ),
    notFor('a device that reads companies', keys.device, { target: '/v1/companies' }),
    notFor('a device that makes keys', keys.device, {
      method: 'POST',
      target: `/v1/devices/${places.deviceSn}/keys`,
    }),
    notFor('a maker that reads a worker', keys.maker, { target: `/v1/workers/${places.workerId}` }),
    notFor('a system that registers a device', keys.system, {
      target: '/v1/devices',
      body: { deviceSn: 'SN1', deviceType: 'CAMERA' },
    }),
  ];
}
