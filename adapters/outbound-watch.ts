import type { ClientRequest } from 'node:http';
import { TLSSocket } from 'node:tls';
import type { PlatformManifest } from './port.ts';

type Timeouts = PlatformManifest['timeouts'];

export interface ExchangeWatch {
  /** Aborts the exchange when a limit is passed. */
  signal: AbortSignal;
  observe(request: ClientRequest): void;
  /** Could a byte of the request have left? Until the connection stands none can. */
  mayHaveArrived(): boolean;
  /** Which limit ended the exchange, or null where none did. */
  reason(): string | null;
  end(): void;
}

/**
 * Follows one exchange through its two phases, connecting and waiting for the first byte of the answer, each with
 * its own limit. `deadline` bounds the whole and carries the caller's wish to stop.
 */
export function watchExchange(timeouts: Timeouts, deadline: AbortSignal): ExchangeWatch {
  const controller = new AbortController();
  let connected = false;
  let cause: string | null = null;
  let timer: NodeJS.Timeout | undefined;

  const abort = (reason: string): void => {
    cause ??= reason;
    controller.abort();
  };
  const limit = (ms: number, reason: string): void => {
    clearTimeout(timer);
    timer = setTimeout(() => abort(reason), ms);
  };
  const onConnected = (): void => {
    if (connected) return;
    connected = true;
    limit(timeouts.firstByteMs, `no first byte of an answer within ${timeouts.firstByteMs} ms`);
  };
  const onDeadline = (): void => {
    const late = deadline.reason instanceof DOMException && deadline.reason.name === 'TimeoutError';
    abort(late ? `no complete answer within ${timeouts.totalMs} ms` : 'stopped by the caller');
  };

  limit(timeouts.connectMs, `no connection within ${timeouts.connectMs} ms`);
  if (deadline.aborted) onDeadline();
  else deadline.addEventListener('abort', onDeadline, { once: true });

  return {
    signal: controller.signal,
    observe(request) {
      request.once('socket', (socket) => {
        // A kept-alive connection stands already: the request leaves with this event.
        if (!socket.connecting && !(socket instanceof TLSSocket && !request.reusedSocket)) onConnected();
        else socket.once(socket instanceof TLSSocket ? 'secureConnect' : 'connect', onConnected);
      });
      request.once('response', () => clearTimeout(timer));
    },
    mayHaveArrived: () => connected,
    reason: () => cause,
    end() {
      clearTimeout(timer);
      deadline.removeEventListener('abort', onDeadline);
    },
  };
}
