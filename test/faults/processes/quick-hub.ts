import { openFoundation } from '../../../hub/src/composition/foundation.ts';
import { createLogger } from '../../../hub/src/composition/logging.ts';
import { startHub } from '../../../hub/src/main.ts';
import { systemClock } from '../../../hub/src/runtime/clock.ts';
import { loadConfiguration } from '../../../hub/src/runtime/configuration/load.ts';
import { systemRandom } from '../../../hub/src/runtime/random.ts';
import { quickPlatforms } from '../../harness/quick-platforms.ts';

/** What `realname-hub start` does, with platforms whose silence is settled in a second instead of a minute. */
const loaded = loadConfiguration({ environment: process.env, file: null });
if (!loaded.ok) throw new Error(JSON.stringify(loaded.faults));
const { configuration } = loaded;
const foundation = await openFoundation({
  configuration,
  clock: systemClock,
  random: systemRandom,
  log: (message) => process.stderr.write(`${message}\n`),
  migrations: 'apply',
  ownsServer: true,
});
const hub = await startHub(
  foundation,
  createLogger(configuration.logLevel, process.stderr),
  quickPlatforms(),
);
process.stdout.write(`${JSON.stringify({ url: hub.url })}\n`);
await new Promise((resolve) => process.once('SIGTERM', resolve));
await hub.stop();
await foundation.close();
