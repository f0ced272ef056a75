import { openFoundation } from '../composition/foundation.ts';
import { createLogger } from '../composition/logging.ts';
import { systemClock } from '../runtime/clock.ts';
import { systemRandom } from '../runtime/random.ts';
import { EXIT, type Output } from './output.ts';
import { readConfiguration, type Environment } from './session.ts';

export interface StartDeps {
  environment: Environment;
  output: Output;
  /** Resolves when the operator asks the hub to stop. */
  stopRequested: Promise<void>;
}

/** `start`: runs until stopped; one JSON line on standard output says when and where it is ready. */
export async function startCommand({ environment, output, stopRequested }: StartDeps): Promise<number> {
  const configuration = readConfiguration(environment);
  const logger = createLogger(configuration.logLevel, process.stderr);
  const opening = openFoundation({
    configuration,
    clock: systemClock,
    random: systemRandom,
    log: (message) => logger.info(message),
    migrations: configuration.mode === 'demo' ? 'apply' : 'require',
    ownsServer: true,
    endsSilence: true,
  });
  // Read while the database starts, which takes about as long in a new folder.
  const [foundation, { startHub }] = await Promise.all([opening, import('../main.ts')]);
  try {
    const hub = await startHub(foundation, logger);
    const ready = { ready: true, url: hub.url, adminUrl: hub.adminUrl, hubId: configuration.hubId };
    output.result(ready, [JSON.stringify(ready)]);
    await stopRequested;
    await hub.stop();
  } finally {
    await foundation.close();
  }
  return EXIT.ok;
}
