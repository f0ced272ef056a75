/**
 * One line of the log: this list is all there is. Addresses, headers, bodies and identities are never passed to the
 * hook, so no filter has to remove them.
 */
export interface LogEntry {
  event: 'REPLY' | 'RETRY' | 'FAILURE';
  operationId: string;
  method: string;
  /** The contract's path with its braces, not the path that was called. */
  pathTemplate: string;
  attempt: number;
  durationMs: number;
  requestBytes: number;
  status?: number | undefined;
  code?: string | undefined;
  requestId?: string | undefined;
  /** Pause before the next attempt. */
  waitMs?: number | undefined;
}

export type LogHook = (entry: LogEntry) => void;
