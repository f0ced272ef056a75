import type { ProblemCode } from '../generated/problems.ts';
import { maskNumbers } from '../security/redaction.ts';

/** One line for one request. The route is the template: a path names people, devices and sites. */
export interface AccessEntry {
  requestId: string;
  method: string;
  route: string;
  status: number;
  durationMs: number;
  keyId: string | null;
  code: ProblemCode | null;
}

/** What the edge needs of a pino logger. */
export interface EdgeLogger {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** A key id is what the caller says it is, until a signature has proved it. */
export function logAccess(logger: EdgeLogger, entry: AccessEntry): void {
  logger.info({ ...entry, keyId: entry.keyId === null ? null : maskNumbers(entry.keyId) }, 'request');
}

/**
 * A bug, as far as it may be told: the name, the code and the stack. The message is left out, because a library
 * may quote the value it stumbled over.
 */
export function logBug(logger: EdgeLogger, requestId: string, error: unknown): void {
  logger.error({ requestId, ...describe(error) }, 'unexpected error while a request was served');
}

function describe(error: unknown): object {
  if (!(error instanceof Error)) return { error: typeof error };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    error: error.name,
    errorCode: 'code' in error && typeof error.code === 'string' ? error.code : null,
    frames: frames.map((line) => line.trim()),
  };
}
