export { HubClient } from './client/hub-client.ts';
export { HubConnection } from './client/hub-connection.ts';
export type { HubOptions } from './client/hub-connection.ts';
export type {
  HubArguments,
  HubItem,
  HubMethods,
  HubReplyBody,
  ListOperationId,
} from './client/hub-methods.ts';
export { photoHash, photoType } from './client/photo.ts';
export type { CallArguments, CallOptions, OperationRow } from './client/prepare-call.ts';
export type { Fetch } from './core/attempt.ts';
export { systemClock } from './core/clock.ts';
export type { Clock } from './core/clock.ts';
export { formatDateTime } from './core/date-time.ts';
export {
  HubAbortError,
  HubApiError,
  HubError,
  HubNetworkError,
  HubTimeoutError,
  isHubApiError,
  isHubError,
} from './core/errors.ts';
export type { HubErrorKind, Problem } from './core/errors.ts';
export type { LogEntry, LogHook } from './core/log.ts';
export { systemRandom } from './core/random.ts';
export type { Random } from './core/random.ts';
export type { HubReply } from './core/reply.ts';
export type { RetryPolicy } from './core/retry.ts';
export { ServerTime } from './core/server-time.ts';
export type { TimeAnchor } from './core/server-time.ts';
export { OPERATIONS } from './generated/operations.ts';
export type { OperationId } from './generated/operations.ts';
export { PROBLEMS } from './generated/problems.ts';
export type { ProblemCode } from './generated/problems.ts';
export type * from './generated/types.ts';
export { contentDigest } from './signing/content-digest.ts';
export { signatureBase, signatureTag } from './signing/signature-base.ts';
export type { RequestToSign, SignatureBase, SignatureParameters } from './signing/signature-base.ts';
export { signRequest } from './signing/sign-request.ts';
export type { SigningContext } from './signing/sign-request.ts';
export { signBytes } from './signing/signing-key.ts';
export type { AsymmetricKey, SharedKey, SigningAlgorithm, SigningKey } from './signing/signing-key.ts';
