import { HubClient } from '@realname-hub/sdk';
import { openDevice } from '@realname-hub/sdk/journal';

const {
  HUB_URL = '',
  HUB_ID = '',
  DEVICE_SN = '',
  KEY_ID = '',
  KEY_SECRET = '',
  FOLDER = 'journal',
} = process.env;

const client = new HubClient({
  baseUrl: HUB_URL,
  hubId: HUB_ID,
  key: { keyId: KEY_ID, algorithm: 'hmac-sha256', secret: KEY_SECRET },
});

const device = await openDevice({
  folder: FOLDER,
  client,
  deviceSn: DEVICE_SN,
  hooks: { onRefused: ({ eventId, code }) => process.stderr.write(`${eventId} refused: ${code}\n`) },
});

// 有人通过：返回即已落盘，断电不丢。Someone passes: once this returns, a power cut cannot take it away.
const { eventId } = await device.capture({
  workerId: 'w_7Q2mK4xT9bL1',
  direction: 'IN',
  directionSource: 'GATE_CONFIG',
  method: 'FACE',
  result: 'GRANTED',
  liveness: 'PASS',
  source: 'LIVE',
  origin: 'GATE',
});
process.stdout.write(`${eventId}\n`);

const beat = setInterval(() => {
  device.heartbeat({ firmwareVersion: '1.0.0' }).catch((error) => process.stderr.write(`${error}\n`));
}, 300_000);

process.once('SIGTERM', () => {
  clearInterval(beat);
  void device.close();
});
