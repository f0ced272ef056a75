import { parseArgs } from 'node:util';
import { setTimeout as sleep } from 'node:timers/promises';
import { PAYS_ALL, readBehaviour } from './behaviour.ts';
import { Receiver } from './receiver.ts';

/** `node examples/bank-receiver/main.ts --folder ./bank --keys ./bank/keys [--behaviour file.json] [--once]` */
const { values } = parseArgs({
  options: {
    folder: { type: 'string' },
    keys: { type: 'string' },
    behaviour: { type: 'string' },
    once: { type: 'boolean', default: false },
  },
});
if (values.folder === undefined || values.keys === undefined) {
  console.error(
    '用法 usage: main.ts --folder <文件夹 folder> --keys <密钥 keys> [--behaviour <json>] [--once]',
  );
  process.exit(2);
}

const receiver = await Receiver.open({
  folder: values.folder,
  keys: { folder: values.keys },
  behaviour: values.behaviour === undefined ? PAYS_ALL : readBehaviour(values.behaviour),
  now: () => new Date(),
  say: (words) => console.log(words),
});
const ending = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => ending.abort());

do {
  await receiver.receiveAll();
  if (!values.once) await sleep(1_000, undefined, { signal: ending.signal }).catch(() => undefined);
} while (!values.once && !ending.signal.aborted);
