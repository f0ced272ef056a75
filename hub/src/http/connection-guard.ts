import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { addressList, contains, networkOf, plainAddress } from './addresses.ts';
import type { EdgeLimits } from './limits.ts';

interface GuardOptions {
  limits: Pick<EdgeLimits, 'maxConnections' | 'maxConnectionsPerAddress'>;
  trustedProxies?: readonly string[];
  onlyTrustedProxies?: boolean;
  onRefused: () => void;
}

/**
 * Bounds open connections, together and per remote address, before a byte of them is read. A connection too many
 * is closed: to answer it would cost what the limit is to save. Trusted proxies carry many clients and are
 * bounded by the total alone.
 */
export function guardConnections(
  server: Server,
  options: GuardOptions,
): { count(): number; destroyAll(): void } {
  const proxies = addressList(options.trustedProxies ?? []);
  const loopback = addressList(['127.0.0.0/8', '::1']);
  const perAddress = new Map<string, number>();
  const sockets = new Set<Socket>();

  server.on('connection', (socket: Socket) => {
    const address = plainAddress(socket.remoteAddress ?? '');
    const isProxy = contains(proxies, address);
    const allowedFrom = !options.onlyTrustedProxies || isProxy || contains(loopback, address);
    const network = networkOf(address);
    const open = perAddress.get(network) ?? 0;
    const tooMany =
      sockets.size >= options.limits.maxConnections ||
      (!isProxy && open >= options.limits.maxConnectionsPerAddress);
    if (!allowedFrom || tooMany) {
      options.onRefused();
      socket.destroy();
      return;
    }
    sockets.add(socket);
    perAddress.set(network, open + 1);
    socket.once('close', () => {
      sockets.delete(socket);
      const left = (perAddress.get(network) ?? 1) - 1;
      if (left > 0) perAddress.set(network, left);
      else perAddress.delete(network);
    });
  });
  return {
    count: () => sockets.size,
    destroyAll: () => {
      for (const socket of sockets) socket.destroy();
    },
  };
}
