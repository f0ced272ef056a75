import { contentOf, openBytes, sealBytes } from '@realname-hub/adapters/bank/envelope/testing/exchange.ts';
import { readPlainOrder, writePlainReturn } from '@realname-hub/adapters/testkit/bank/plain-layout.ts';
import {
  SFTP_USER,
  startSftpServer,
  type SftpServer,
} from '@realname-hub/adapters/testkit/bank/sftp-server.ts';
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { ACTING, makeParties, openBankSite, type BankSite, type Parties } from './bank-site.ts';

const PLACE = { projectId: 'P-1', sheetId: 'S-1' };
let parties: Parties;
let server: SftpServer;
let site: BankSite;

beforeAll(() => {
  parties = makeParties();
});
beforeEach(async () => {
  server = await startSftpServer();
  site = await open();
  await site.sheet('S-1', [100, 200]);
});
afterEach(async () => {
  await site.close();
  await server.close();
});

const open = (hostKeySha256 = server.hostKeySha256): Promise<BankSite> =>
  openBankSite(parties, {
    transport: {
      transport: {
        ...{ kind: 'SFTP', host: '127.0.0.1', port: server.port, user: SFTP_USER.user, hostKeySha256 },
        ...{ ordersFolder: '/orders', returnsFolder: '/returns' },
      },
      secrets: { password: SFTP_USER.password },
    },
  });

const later = async (ms = 120_000): Promise<void> => {
  site.time.now += ms;
  await site.runJobs();
};
const pathOf = (fileId: string): string => `/orders/${fileId}.txt.p7m`;
const jobs = () =>
  site.db
    .selectFrom('payroll_job')
    .select(['kind', 'state', 'result'])
    .where('kind', '=', 'BANK_HAND_OVER')
    .execute();

it('drops the stored file under its final name only when all of it is there', async () => {
  const fileId = await site.file('S-1');
  expect([...server.files.keys()]).toEqual([pathOf(fileId)]);
  expect(await site.fileRow(fileId)).toMatchObject({ state: 'HANDED_OVER', in_doubt_since: null });
  expect(await site.lineStates('S-1')).toEqual(['SENT', 'SENT']);
  const bytes = server.files.get(pathOf(fileId)) ?? Buffer.alloc(0);
  const content = await contentOf(openBytes(bytes, parties.hubSigning, parties.bankDecryption));
  expect(Buffer.isBuffer(content) && readPlainOrder(content).fileId).toBe(fileId);
  const params = { projectId: 'P-1', fileId };
  expect(await site.code('downloadBankFile', params, { acting: ACTING })).toBe('BANK_FILE_NOT_FOR_DOWNLOAD');
  expect(site.errors).toEqual([]);
});

it('starts again after a connection that broke before the file was visible', async () => {
  server.fail('DROP_WHILE_WRITING');
  const fileId = await site.file('S-1');
  expect(await site.fileRow(fileId)).toMatchObject({ state: 'HANDING_OVER', in_doubt_since: null });
  expect(await site.lineStates('S-1')).toEqual(['SENT', 'SENT']);
  await later();
  expect(await site.fileRow(fileId)).toMatchObject({ state: 'HANDED_OVER' });
  expect(server.renamed).toEqual([pathOf(fileId)]);
});

it('is in doubt when the answer to the rename is lost, and looks for the name instead of sending again [P1, P3]', async () => {
  server.fail('DROP_AFTER_RENAME');
  const fileId = await site.file('S-1');
  expect(await site.fileRow(fileId)).toMatchObject({ state: 'HANDING_OVER' });
  expect(await site.ok('getBankFile', { projectId: 'P-1', fileId })).toMatchObject({ inDoubt: true });
  expect(await site.lineStates('S-1')).toEqual(['SENT', 'SENT']);
  await later();
  expect(await site.fileRow(fileId)).toMatchObject({ state: 'HANDED_OVER', in_doubt_since: null });
  expect(server.renamed).toEqual([pathOf(fileId)]);
});

it('never sends a file again that the bank may have taken; only its answer settles it [P3]', async () => {
  server.fail('DROP_AFTER_RENAME');
  const fileId = await site.file('S-1');
  server.files.clear();
  for (let day = 0; day < 3; day += 1) await later(86_400_000);
  expect(server.renamed).toEqual([pathOf(fileId)]);
  expect(await site.fileRow(fileId)).toMatchObject({ state: 'HANDING_OVER' });
  await site.bankSays(writePlainReturn({ fileId, stage: 'ACCEPTED' }, []));
  expect(await site.fileRow(fileId)).toMatchObject({ state: 'ACCEPTED', in_doubt_since: null });
});

it('hands nothing over after the last execution day, and another file takes its place', async () => {
  await site.bankFiles.banks.setEnabled('operator:test', 'test-bank', true);
  await server.close();
  const fileId = await site.file('S-1');
  expect(await site.fileRow(fileId)).toMatchObject({ state: 'READY' });
  expect(await site.lineStates('S-1')).toEqual(['OPEN', 'OPEN']);
  server = await startSftpServer();
  await later(7 * 86_400_000);
  expect(server.renamed).toEqual([]);
  expect(await site.fileRow(fileId)).toMatchObject({ state: 'READY' });
  await site.ok('makeBankFile', PLACE, { acting: ACTING, version: 1 });
  await site.runJobs();
  const { items } = await site.ok<{ items: { fileId: string; state: string }[] }>('listBankFiles', PLACE);
  expect(items.map(({ state }) => state)).toEqual(['VOID', 'READY']);
});

it('tells nothing to a server whose host key is not the pinned one', async () => {
  await site.close();
  site = await open('AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA');
  await site.sheet('S-1', [100]);
  const fileId = await site.file('S-1');
  expect(server.files.size).toBe(0);
  expect(await site.fileRow(fileId)).toMatchObject({ state: 'READY' });
  expect(await jobs()).toMatchObject([{ state: 'FAILED', result: { fault: 'HAND_OVER_REFUSED' } }]);
});

it('fetches returns, stores them before it takes them away, and books each once', async () => {
  const [line] = await site.sheet('S-2', [300]);
  if (!line) throw new Error('no line');
  const fileId = await site.file('S-2');
  const said = writePlainReturn({ fileId, stage: 'RESULT' }, [{ ...line, result: 'PAID' }]);
  for (const name of ['a.p7m', 'b.p7m'])
    server.files.set(`/returns/${name}`, await sealBytes(said, parties.bankSigning, parties.hubDecryption));
  server.files.set('/returns/.c.part', Buffer.from('half'));
  await later();
  expect([...server.files.keys()].filter((path) => path.startsWith('/returns'))).toEqual([
    '/returns/.c.part',
  ]);
  expect(await site.lineStates('S-2')).toEqual(['PAID']);
  const returns = await site.db.selectFrom('bank_return').select(['channel', 'state']).execute();
  expect(returns).toEqual([{ channel: 'SFTP', state: 'BOOKED' }]);
  expect(site.errors).toEqual([]);
});
