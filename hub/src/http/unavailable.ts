import { refusal } from './refusal.ts';

/**
 * SQLSTATE classes and codes of a server that is away, starting, stopping, out of disk, memory or connections, that
 * ended a transaction in which nothing was said, or cannot write (PostgreSQL, appendix A).
 */
const DATABASE_AWAY = /^(08[0-9A-Z]{3}|53[0-9A-Z]{3}|57P0[1-3]|25P03|58030)$/;
/** The folder of photos takes no more. */
const DISK_FULL = new Set(['ENOSPC', 'EDQUOT']);
const CONNECTION_LOST = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOENT', 'ETIMEDOUT']);
/** Messages of the driver that carry no code. */
const DRIVER_TEXTS = [
  'timeout exceeded when trying to connect',
  'Connection terminated',
  'Client has encountered a connection error',
];
const RETRY_AFTER_MS = 1000;

/** Is it the storage that cannot be reached or is full, and no bug? Then the same request can succeed in a moment. */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (DRIVER_TEXTS.some((text) => error.message.startsWith(text))) return true;
  if (!('code' in error) || typeof error.code !== 'string') return false;
  if (DISK_FULL.has(error.code)) return true;
  const fromNetwork = 'syscall' in error && error.syscall !== 'open';
  return DATABASE_AWAY.test(error.code) || (fromNetwork && CONNECTION_LOST.has(error.code));
}

export const { problem: UNAVAILABLE } = refusal(
  'UNAVAILABLE',
  {
    pointer: '',
    detail: 'The hub cannot reach its storage at the moment; send the same again.',
    detailZh: '平台暂时无法访问存储，请稍后原样重发。',
  },
  { retryAfterMs: RETRY_AFTER_MS },
);
