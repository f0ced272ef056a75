import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { FloodJob, FloodReport, SenderSetup, SendingJob, SendingReport } from './jobs.ts';

/** Another process of the rig: one job at a time. */
class Helper<Job extends object, Report> {
  readonly #child: ChildProcess;

  constructor(file: string) {
    this.#child = fork(join(import.meta.dirname, file), { execArgv: [] });
  }

  tell(message: object): void {
    this.#child.send(message);
  }

  async ask(job: Job): Promise<Report> {
    this.#child.send(job);
    const over = new AbortController();
    const { signal } = over;
    const ended = once(this.#child, 'exit', { signal }).then(() => {
      throw new Error('the helper ended');
    });
    const answered = once(this.#child, 'message', { signal }).then(([report]) => report as Report);
    try {
      return await Promise.race([answered, ended]);
    } finally {
      over.abort();
      ended.catch(() => undefined);
    }
  }

  async stop(): Promise<void> {
    const ended = once(this.#child, 'exit');
    this.#child.disconnect();
    await ended;
  }
}

export function startSender(setup: SenderSetup): Helper<SendingJob, SendingReport> {
  const sender = new Helper<SendingJob, SendingReport>('signed-sender.ts');
  sender.tell(setup);
  return sender;
}

export const startFlooder = (): Helper<FloodJob, FloodReport> => new Helper('flooder.ts');
