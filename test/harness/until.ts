import { setTimeout as pause } from 'node:timers/promises';

const LOOK_MS = 50;

/** Waits until `look` gives something; what it gave last is told when it never does. */
export async function until<Value>(
  look: () => Promise<Value | null>,
  describe: () => Promise<unknown> = async () => '',
  limitMs = 25_000,
): Promise<Value> {
  const deadline = Date.now() + limitMs;
  for (;;) {
    const value = await look();
    if (value !== null) return value;
    if (Date.now() > deadline) throw new Error(`it never came: ${JSON.stringify(await describe())}`);
    await pause(LOOK_MS);
  }
}
