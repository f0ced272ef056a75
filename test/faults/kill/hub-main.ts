import { startHub } from '../../../hub/src/main.ts';
import { createLogger } from '../../../hub/src/composition/logging.ts';
import { openFoundation } from '../../../hub/src/composition/foundation.ts';
import { systemClock } from '../../../hub/src/runtime/clock.ts';
import { loadConfiguration } from '../../../hub/src/runtime/configuration/load.ts';
import { systemRandom } from '../../../hub/src/runtime/random.ts';
import { killPlatforms } from './platforms.ts';

/** The hub as its command line starts it, with the platforms of the kill test in place of the shipped ones. */
const loaded = loadConfiguration({ environment: process.env, file: null });
if (!loaded.ok) throw new Error(JSON.stringify(loaded.faults));
const { configuration } = loaded;
const logger = createLogger(configuration.logLevel, process.stderr);
const foundation = await openFoundation({
  configuration,
  clock: systemClock,
  random: systemRandom,
  log: (message) => logger.info(message),
  migrations: 'require',
  endsSilence: true,
});
const hub = await startHub(foundation, logger, killPlatforms());
process.stdout.write(`${JSON.stringify({ ready: true, url: hub.url ?? 'none' })}\n`);
await new Promise<void>((resolve) => process.once('SIGTERM', () => resolve()));
await hub.stop();
await foundation.close();
