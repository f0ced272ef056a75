import { describe, expect, it } from 'vitest';
import { addressList, contains, networkOf, plainAddress } from './addresses.ts';

describe('addresses', () => {
  it('of one IPv6 subscriber count as one, those of IPv4 each by itself', () => {
    const same = ['2001:db8:0:1::1', '2001:db8:0:1:ffff:ffff:ffff:ffff', '2001:db8:0:1:0:0:0:2%eth0'];
    expect(new Set(same.map(networkOf))).toEqual(new Set(['2001:db8:0:1']));
    expect(networkOf('2001:db8::1')).toBe('2001:db8:0:0');
    expect(networkOf('::1')).toBe('0:0:0:0');
    expect([networkOf('192.0.2.1'), networkOf('192.0.2.2')]).toEqual(['192.0.2.1', '192.0.2.2']);
  });

  it('are found in lists of addresses and networks, also as they appear on a socket of both families', () => {
    const list = addressList(['10.0.0.0/8', '192.0.2.1', '2001:db8::/32']);
    for (const inside of ['10.1.2.3', '192.0.2.1', '2001:db8:5::1', plainAddress('::ffff:10.1.2.3')])
      expect(contains(list, inside), inside).toBe(true);
    for (const outside of ['11.0.0.1', '192.0.2.2', '2001:db9::1', ''])
      expect(contains(list, outside), outside).toBe(false);
  });
});
