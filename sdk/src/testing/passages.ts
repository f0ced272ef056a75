import type { CaptureFacts } from '../journal/capture-facts.ts';

/** A passage by face at a gate, for tests and examples. */
export const passage = (workerId: string, direction: 'IN' | 'OUT' = 'IN'): CaptureFacts => ({
  workerId,
  direction,
  directionSource: 'GATE_CONFIG',
  method: 'FACE',
  result: 'GRANTED',
  liveness: 'PASS',
  source: 'LIVE',
  origin: 'GATE',
});

/** Something that begins like a JPEG and is as long as asked. */
export function jpeg(text: string, size = 0): Uint8Array {
  const head = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.from(text)]);
  return new Uint8Array(Buffer.concat([head, Buffer.alloc(Math.max(0, size - head.length))]));
}
