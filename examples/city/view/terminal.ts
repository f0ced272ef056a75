import type { WriteStream } from 'node:tty';
import type { PartnerProgress, Progress } from './progress.ts';

export interface Address {
  title: string;
  url: string;
}

type Out = Pick<WriteStream, 'write'> & { isTTY?: boolean };

const LINE_EVERY_MS = 5_000;
const DAY_SECONDS = 60;
const BAR = 30;

/** Shows how the day goes: in place on a terminal, as plain lines anywhere else. */
export class TerminalView {
  readonly #out: Out;
  readonly #now: () => number;
  #drawn = 0;
  #lastLineAt = -Infinity;

  constructor(out: Out, now: () => number) {
    this.#out = out;
    this.#now = now;
  }

  /** A line that stays. */
  say(line: string): void {
    this.#erase();
    this.#out.write(`${line}\n`);
  }

  addresses(addresses: readonly Address[]): void {
    for (const { title, url } of addresses) this.say(`  ${title}  ${url}`);
  }

  show(progress: Progress): void {
    if (this.#out.isTTY === true) return this.#draw(progress);
    if (this.#now() - this.#lastLineAt < LINE_EVERY_MS) return;
    this.#lastLineAt = this.#now();
    this.#out.write(`${progressLine(progress)}\n`);
  }

  /** Leaves the last picture where it is. */
  finish(): void {
    this.#drawn = 0;
  }

  #draw(progress: Progress): void {
    const lines = progressLines(progress);
    this.#erase();
    this.#out.write(lines.map((line) => `${line}\n`).join(''));
    this.#drawn = lines.length;
  }

  #erase(): void {
    if (this.#drawn > 0) this.#out.write(`\u001b[${this.#drawn}A\u001b[J`);
    this.#drawn = 0;
  }
}

export function progressLines(progress: Progress): string[] {
  const { second, captured, queued, stored, parked, refused, partners, oldestWaitingSeconds } = progress;
  const filled = Math.min(BAR, Math.round((second / DAY_SECONDS) * BAR));
  return [
    '',
    `  工作日 day     ${'█'.repeat(filled)}${'░'.repeat(BAR - filled)} ${Math.min(DAY_SECONDS, Math.floor(second))}/${DAY_SECONDS}`,
    `  采集 captured  ${captured}   设备待传 queued ${queued}`,
    `  枢纽 hub       已存 stored ${stored}   暂存 parked ${parked}   被拒 refused ${refused}   最久等待 oldest ${delay(oldestWaitingSeconds)}`,
    ...partners.map((partner) => `  ${partner.partnerId.padEnd(14)} ${partnerText(partner)}`),
    '',
  ];
}

export function progressLine({
  second,
  captured,
  queued,
  stored,
  parked,
  refused,
  partners,
  ...rest
}: Progress): string {
  return [
    `第 ${Math.floor(second)} 秒`,
    `采集 captured ${captured}, 待传 queued ${queued}`,
    `已存 stored ${stored}, 暂存 parked ${parked}, 被拒 refused ${refused}, 最久等待 oldest ${delay(rest.oldestWaitingSeconds)}`,
    ...partners.map((partner) => `${partner.partnerId}: ${partnerText(partner)}`),
  ].join(' | ');
}

function partnerText(partner: PartnerProgress): string {
  const { enabled, confirmed, waiting, held, sent, unknown, rejected } = partner;
  return [
    `已确认 confirmed ${confirmed}`,
    `待发 waiting ${waiting}`,
    `等待前置 held ${held}`,
    `待答复 sent ${sent}`,
    ...(unknown > 0 ? [`未知 unknown ${unknown}`] : []),
    ...(rejected > 0 ? [`被拒 rejected ${rejected}`] : []),
    ...(enabled ? [] : ['已停用 disabled']),
  ].join('  ');
}

const delay = (seconds: number | null): string => (seconds === null ? '–' : `${Math.round(seconds)} s`);
