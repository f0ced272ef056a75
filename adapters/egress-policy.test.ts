import { describe, expect, it } from 'vitest';
import { egressPolicy } from './egress-policy.ts';

describe('egressPolicy', () => {
  const policy = egressPolicy(['partner.example:8081', '10.1.2.3:443', '[::1]:9000', 'secure.example:443']);

  it('lets through a listed host on its listed port only', () => {
    expect(policy.refuse(new URL('http://partner.example:8081/open.api'))).toBeNull();
    expect(policy.refuse(new URL('http://PARTNER.example:8081/'))).toBeNull();
    expect(policy.refuse(new URL('https://secure.example/'))).toBeNull();
    expect(policy.refuse(new URL('http://partner.example:8082/'))).toMatch('partner.example:8082');
    expect(policy.refuse(new URL('http://other.example:8081/'))).toMatch('allow-list');
    expect(policy.refuse(new URL('ftp://partner.example:8081/'))).toMatch('ftp:');
  });

  it.each([
    '127.0.0.1',
    '10.0.0.1',
    '172.31.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '::',
    '::ffff:127.0.0.1',
    'fe80::1',
    'fd00::1',
    'no address',
  ])('keeps a listed name away from %s', (address) => {
    expect(policy.allowsAddress('partner.example', address)).toBe(false);
  });

  it('reaches a private address that is listed itself, and any public one', () => {
    expect(policy.allowsAddress('partner.example', '10.1.2.3')).toBe(true);
    expect(policy.allowsAddress('partner.example', '::1')).toBe(true);
    expect(policy.allowsAddress('partner.example', '203.0.113.9')).toBe(true);
    expect(policy.allowsAddress('partner.example', '2001:db8::1')).toBe(true);
  });

  it('takes localhost for loopback only when it is listed', () => {
    expect(policy.allowsAddress('localhost', '127.0.0.1')).toBe(false);
    expect(egressPolicy(['localhost:80']).allowsAddress('localhost', '127.0.0.1')).toBe(true);
  });

  it('refuses an entry without a port', () => {
    expect(() => egressPolicy(['partner.example'])).toThrow(RangeError);
    expect(() => egressPolicy(['http://partner.example:80'])).toThrow(RangeError);
  });
});
