import type { Server } from 'node:http';
import { BlockList, isIPv6, type Socket } from 'node:net';
import type { EdgeLimits } from './limits.ts';

interface GuardOptions {
  limits: Pick<EdgeLimits, 'maxConnections' | 'maxConnectionsPerAddress'>;
  trustedProxies?: readonly string[];
  onlyTrustedProxies?: boolean;
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
    const open = perAddress.get(address) ?? 0;
    const tooMany =
      sockets.size >= options.limits.maxConnections ||
      (!isProxy && open >= options.limits.maxConnectionsPerAddress);
    if (!allowedFrom || tooMany) {
      socket.destroy();
      return;
    }
    sockets.add(socket);
    perAddress.set(address, open + 1);
    socket.once('close', () => {
      sockets.delete(socket);
      const left = (perAddress.get(address) ?? 1) - 1;
      if (left > 0) perAddress.set(address, left);
      else perAddress.delete(address);
    });
  });
  return {
    count: () => sockets.size,
    destroyAll: () => {
      for (const socket of sockets) socket.destroy();
    },
  };
}

/** Addresses and CIDR networks; throws on what is neither, which is a mistake of the configuration. */
export function addressList(entries: readonly string[]): BlockList {
  const list = new BlockList();
  for (const entry of entries) {
    const [address = '', prefix] = entry.split('/');
    const family = isIPv6(address) ? 'ipv6' : 'ipv4';
    if (prefix === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(prefix), family);
  }
  return list;
}

function contains(list: BlockList, address: string): boolean {
  return address !== '' && list.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}

/** An IPv4 client of a socket that listens on both families appears as `::ffff:192.0.2.1`. */
function plainAddress(address: string): string {
  return address.startsWith('::ffff:') ? address.slice('::ffff:'.length) : address;
}
