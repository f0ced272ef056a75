import { pino, type DestinationStream, type Logger } from 'pino';
import { logSerializers } from '../security/redaction.ts';

/** JSON lines by allow-list: no personal data can come in through an error or a request. */
export function createLogger(level: string, destination: DestinationStream): Logger {
  return pino(
    { level, base: null, serializers: logSerializers, timestamp: pino.stdTimeFunctions.isoTime },
    destination,
  );
}

/** Something of the hub's own went wrong in the background. */
export function logFailure(logger: Logger, where: string, error: unknown): void {
  logger.error({ where, error }, 'background work failed');
}
