import { connect, createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';

interface Link {
  near: Socket;
  far: Socket;
}

/** A wire between two processes that can be cut, refused, or go dead without either side being told. */
export class TcpProxy {
  readonly #server: Server;
  readonly #target: () => number;
  readonly #links = new Set<Link>();
  /** Dead wires: both ends believe in them until their own patience ends. */
  readonly #dead: Socket[] = [];
  #refusing = false;

  private constructor(target: () => number) {
    this.#target = target;
    this.#server = createServer((near) => this.#join(near));
  }

  static async open(target: () => number): Promise<TcpProxy> {
    const proxy = new TcpProxy(target);
    await new Promise<void>((resolve) => proxy.#server.listen(0, '127.0.0.1', resolve));
    return proxy;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Every live connection goes half-open: nothing passes any more, and no end arrives. New ones are well. */
  blackHole(): number {
    const links = [...this.#links];
    for (const { near, far } of links) {
      for (const socket of [near, far]) {
        socket.unpipe();
        socket.removeAllListeners('data');
        socket.removeAllListeners('close');
        // What arrives is swallowed; that a side gives up is kept from the other.
        socket.on('data', () => undefined);
        socket.resume();
        this.#dead.push(socket);
      }
    }
    this.#links.clear();
    return links.length;
  }

  /** Connections that exist are reset, and no new one is taken until `accept`. */
  refuse(): void {
    this.#refusing = true;
    this.cut();
  }

  accept(): void {
    this.#refusing = false;
  }

  cut(): void {
    for (const { near, far } of this.#links) {
      near.resetAndDestroy();
      far.destroy();
    }
    this.#links.clear();
  }

  async close(): Promise<void> {
    this.cut();
    for (const socket of this.#dead) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #join(near: Socket): void {
    if (this.#refusing) {
      near.resetAndDestroy();
      return;
    }
    const far = connect(this.#target(), '127.0.0.1');
    const link = { near, far };
    this.#links.add(link);
    for (const socket of [near, far]) {
      socket.setNoDelay(true);
      // Its end is told by `close`.
      socket.on('error', () => undefined);
    }
    near.pipe(far);
    far.pipe(near);
    near.on('close', () => this.#part(link, far));
    far.on('close', () => this.#part(link, near));
  }

  #part(link: Link, other: Socket): void {
    this.#links.delete(link);
    other.destroy();
  }
}
