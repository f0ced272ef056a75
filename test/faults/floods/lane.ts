import { connect, type Socket } from 'node:net';

export interface Pace {
  /** Waits until one more attempt is allowed; false when the flood is over. */
  turn(): Promise<boolean>;
  /** A status, or what else came of an attempt. */
  note(outcome: string): void;
}

/** Not the address of the honest clients: flooders come from elsewhere, and from several places. */
const ADDRESSES = process.platform === 'linux' ? ['127.0.0.2', '127.0.0.3', '127.0.0.4', '127.0.0.5'] : [];
const PATIENCE_MS = 10_000;

/** One connection of a flooder, opened anew as often as it is cut off. */
export class Lane {
  readonly pace: Pace;
  readonly #port: number;
  readonly #from: string | undefined;
  #socket: Socket | null = null;
  #ended = false;

  constructor(port: number, index: number, pace: Pace) {
    this.#port = port;
    this.#from = ADDRESSES[index % ADDRESSES.length];
    this.pace = pace;
  }

  get ended(): boolean {
    return this.#ended;
  }

  /** The open connection; null when it was refused. */
  async socket(): Promise<Socket | null> {
    if (this.#socket && !this.#socket.destroyed) return this.#socket;
    const from = this.#from === undefined ? {} : { localAddress: this.#from };
    const socket = connect({ port: this.#port, host: '127.0.0.1', ...from });
    this.#socket = socket;
    return new Promise((resolve) => {
      socket.once('connect', () => resolve(socket));
      socket.once('close', () => resolve(null));
      socket.on('error', () => undefined);
    });
  }

  /** Writes and waits for the first answer on this connection, which is then noted. */
  async ask(bytes: Buffer): Promise<void> {
    const socket = await this.socket();
    if (!socket) return this.pace.note('cut');
    const answered = this.#nextStatus(socket);
    socket.write(bytes);
    this.pace.note(await answered);
  }

  /** Writes and does not wait. */
  async push(bytes: Buffer): Promise<boolean> {
    const socket = await this.socket();
    if (!socket) return false;
    if (socket.write(bytes)) return true;
    return new Promise((resolve) => {
      const done = (more: boolean) => {
        socket.off('drain', onDrain).off('close', onClose);
        resolve(more);
      };
      const onDrain = () => done(true);
      const onClose = () => done(false);
      socket.on('drain', onDrain).on('close', onClose);
    });
  }

  end(): void {
    this.#ended = true;
    this.#socket?.destroy();
  }

  drop(): void {
    this.#socket?.destroy();
  }

  #nextStatus(socket: Socket): Promise<string> {
    return new Promise((resolve) => {
      let text = '';
      const done = (outcome: string) => {
        clearTimeout(timer);
        socket.off('data', take).off('close', close);
        resolve(outcome);
      };
      const take = (chunk: Buffer) => {
        text += chunk.toString('latin1');
        const end = text.indexOf('\r\n\r\n');
        if (end < 0) return;
        const length = Number(/content-length: (\d+)/i.exec(text)?.[1] ?? 0);
        if (text.length >= end + 4 + length) done(text.slice(9, 12));
      };
      const close = () => done(text === '' ? 'cut' : text.slice(9, 12));
      const timer = setTimeout(() => {
        socket.destroy();
        done('silence');
      }, PATIENCE_MS);
      socket.on('data', take).on('close', close);
    });
  }
}
