import { BlockList, isIP } from 'node:net';

/** Addresses that are no public host: they are reached only where the list names them as addresses. */
const RESERVED = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const) {
  RESERVED.addSubnet(network, prefix, 'ipv4');
}
// ::/96 holds the unspecified and the loopback address, 64:ff9b::/96 translates to IPv4; IPv4-mapped addresses are
// checked against the list above.
for (const [network, prefix] of [
  ['::', 96],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const) {
  RESERVED.addSubnet(network, prefix, 'ipv6');
}

const DEFAULT_PORTS: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' };

export interface EgressPolicy {
  /** Why the URL may not be called, or null where it may. */
  refuse(url: URL): string | null;
  /** May a connection be opened to this address, which `host` resolved to? */
  allowsAddress(host: string, address: string): boolean;
}

/**
 * The hosts a partner's client may reach, as `host:port` (`[::1]:8443` for IPv6). A name that resolves to a
 * private or loopback address needs that address on the list as well, so that a changed name cannot turn the hub
 * against its own network; `localhost` says what it is.
 */
export function egressPolicy(allowed: readonly string[]): EgressPolicy {
  const targets = allowed.map(parseTarget);
  const listed = new Set(targets.map(({ host, port }) => `${host}:${port}`));
  const addresses = new Set(targets.map(({ host }) => host));
  return {
    refuse(url) {
      const usual = DEFAULT_PORTS[url.protocol];
      if (usual === undefined) return `protocol ${url.protocol} is not spoken`;
      const target = `${bare(url.hostname)}:${url.port || usual}`;
      return listed.has(target) ? null : `${target} is not on the egress allow-list`;
    },
    allowsAddress(host, address) {
      const family = isIP(address);
      if (family === 0) return false;
      if (!RESERVED.check(address, family === 6 ? 'ipv6' : 'ipv4')) return true;
      return addresses.has(address) || (host === 'localhost' && addresses.has(host));
    },
  };
}

function parseTarget(entry: string): { host: string; port: string } {
  const match = /^(\[[0-9A-Fa-f:.]+\]|[^:[\]/@\s]+):(\d{1,5})$/.exec(entry);
  if (match === null) throw new RangeError(`an egress allow-list entry reads host:port, not ${entry}`);
  return { host: bare(match[1] ?? ''), port: match[2] ?? '' };
}

function bare(host: string): string {
  return host.replace(/^\[|\]$/g, '').toLowerCase();
}
