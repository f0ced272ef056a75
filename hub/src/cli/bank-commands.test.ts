import { makeParty, type Party } from '@realname-hub/adapters/bank/envelope/testing/parties.ts';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BILINGUAL, createCommandBench, NO_STACK, type CommandBench } from './test-command.ts';

let bench: CommandBench;
let signing: Party;
let decryption: Party;
beforeAll(async () => {
  bench = await createCommandBench();
  [signing, decryption] = [makeParty('hub signing'), makeParty('hub decryption')];
  const added = await bench.run('bank', 'add', 'test-bank', '--manifest', 'demo-iso');
  expect([added.code, added.err]).toEqual([0, '']);
});
afterAll(() => bench.close());

function importing(purpose: string, party: Party, privateKey: string | null = party.privateKeyPem): string[] {
  const name = party.certificate.fingerprint.slice(0, 8);
  const certificate = bench.file(`${name}.pem`, party.certificatePem);
  const key = privateKey === null ? [] : ['--private-key-file', bench.file(`${name}.key`, privateKey)];
  return [
    'bank',
    'key',
    'import',
    'test-bank',
    '--purpose',
    purpose,
    '--certificate-file',
    certificate,
    ...key,
  ];
}

describe('bank set', () => {
  it('keeps the password sealed and shows how the bank is reached', async () => {
    const ran = await bench.run(
      ...['bank', 'set', 'test-bank', '--transport', 'sftp', '--host', 'sftp.example', '--user', 'hub'],
      ...['--host-key', `SHA256:${'A'.repeat(43)}`, '--orders-folder', '/in/', '--returns-folder', '/out'],
      ...['--password-file', bench.file('password', 'Zx81kQ7mB2vN5cT9\n')],
    );
    expect([ran.code, ran.err]).toEqual([0, '']);
    expect(ran.out).not.toContain('Zx81kQ7mB2vN5cT9');
    const { rows } = await sql`select settings::text as clear, sealed_settings from bank`.execute(
      bench.database.db,
    );
    expect(rows).toHaveLength(1);
    const [row] = rows as { clear: string; sealed_settings: Buffer }[];
    expect(row?.clear).toContain('sftp.example');
    expect(`${row?.clear}${row?.sealed_settings.toString('latin1')}`).not.toContain('Zx81kQ7mB2vN5cT9');
  });
});

describe('bank key import, keys and rehearse', () => {
  it('take the hub’s keys in, sealed, and rehearse them', async () => {
    for (const [purpose, party] of [
      ['own-signing', signing],
      ['own-decryption', decryption],
    ] as const) {
      const ran = await bench.run(...importing(purpose, party));
      expect([ran.code, ran.err]).toEqual([0, '']);
      expect(ran.out).not.toContain('PRIVATE');
    }
    const rehearsed = await bench.run('bank', 'rehearse', 'test-bank', '--json');
    expect(rehearsed.json()).toMatchObject({ ok: true, signing: signing.certificate.fingerprint });
    const { rows } = await sql`select sealed_private_key from bank_certificate`.execute(bench.database.db);
    for (const row of rows as { sealed_private_key: Buffer }[])
      expect(row.sealed_private_key.toString('latin1')).not.toContain('PRIVATE KEY');
  });

  it('warn of certificates that end', async () => {
    const soon = makeParty('bank signing', { validTo: new Date(Date.now() + 20 * 86_400_000) });
    await bench.run(...importing('bank-signing', soon, null));
    const keys = await bench.run('bank', 'keys', 'test-bank', '--json');
    expect(keys.code).toBe(0);
    const { keys: listed } = keys.json<{
      keys: { purpose: string; warning: string | null; inUse: boolean }[];
    }>();
    expect(listed.filter(({ warning }) => warning !== null)).toMatchObject([
      { purpose: 'BANK_SIGNING', warning: 'EXPIRES_SOON', inUse: true },
    ]);
  });

  it('retire a key at once, with a reason that is audited', async () => {
    const other = makeParty('another bank signing');
    await bench.run(...importing('bank-signing', other, null));
    const { fingerprint } = other.certificate;
    const retire = ['bank', 'key', 'retire', 'test-bank', fingerprint, '--reason', '私钥泄露'];
    expect((await bench.run(...retire)).code).toBe(0);
    expect((await bench.run(...retire)).code).toBe(1);
    const { rows } = await sql`
      select detail from audit_entry where action = 'bank.key-retired'`.execute(bench.database.db);
    expect(rows).toMatchObject([{ detail: { fingerprint, reason: '私钥泄露' } }]);
  });

  it.each<[string, () => string[], number]>([
    ['a key for signing and for decryption', () => importing('own-decryption', signing), 1],
    [
      'a key that is not the certificate’s',
      () => importing('own-signing', makeParty('x'), decryption.privateKeyPem),
      1,
    ],
    ['a certificate of the hub without its key', () => importing('own-signing', makeParty('y'), null), 1],
    ['a certificate twice', () => importing('own-signing', signing), 1],
    ['an unknown purpose', () => importing('both', makeParty('z')), 2],
    ['an unknown bank', () => ['bank', 'keys', 'nobody'], 1],
    ['an unknown manifest', () => ['bank', 'add', 'b', '--manifest', 'mars'], 2],
    [
      'an SFTP server without its host key',
      () => ['bank', 'set', 'test-bank', '--transport', 'sftp', '--host', 'h', '--user', 'u'],
      2,
    ],
    ['a fax', () => ['bank', 'set', 'test-bank', '--transport', 'fax'], 2],
  ])('refuse %s in both languages', async (_name, args, code) => {
    const ran = await bench.run(...args());
    expect(ran.code).toBe(code);
    expect(ran.err).toMatch(BILINGUAL);
    expect(ran.err).toMatch(NO_STACK);
  });
});
