import { expect, it } from 'vitest';
import { TerminalView } from './terminal.ts';

const PROGRESS = {
  second: 30,
  captured: 64,
  queued: 2,
  stored: 58,
  parked: 3,
  refused: 1,
  oldestWaitingSeconds: 4.4,
  partners: [
    {
      partnerId: 'national',
      enabled: true,
      confirmed: 40,
      waiting: 8,
      held: 5,
      sent: 5,
      unknown: 0,
      rejected: 0,
    },
  ],
};

function screen(isTTY: boolean) {
  const written: string[] = [];
  let now = 0;
  const view = new TerminalView({ isTTY, write: (text) => written.push(String(text)) > 0 }, () => now);
  return { view, written, pass: (ms: number) => (now += ms) };
}

it('draws over the last picture on a terminal, and keeps what is said above it', () => {
  const { view, written } = screen(true);
  view.show(PROGRESS);
  view.show(PROGRESS);
  view.say('平台重新启动');
  const text = written.join('');
  expect(text).toContain('已确认 confirmed 40');
  expect(text).toContain('30/60');
  expect(text.split('\u001b[6A\u001b[J')).toHaveLength(3);
  expect(text.endsWith('平台重新启动\n')).toBe(true);
});

it('writes a plain line every few seconds where there is no terminal', () => {
  const { view, written, pass } = screen(false);
  view.show(PROGRESS);
  view.show(PROGRESS);
  pass(5_000);
  view.show(PROGRESS);
  expect(written).toHaveLength(2);
  expect(written[0]).toContain('采集 captured 64, 待传 queued 2');
  expect(written[0]).not.toContain('\u001b');
});
