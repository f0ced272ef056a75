import { createHash } from 'node:crypto';
import type {
  AccountVerdict,
  BankAdapter,
  BankFacts,
  BankLink,
  PaymentLine,
} from '@realname-hub/adapters/bank/port.ts';
import { attachmentHandlers } from '../../registry/attachments.ts';
import { acting, createPeopleBench, type PeopleBench } from '../../registry/people/people-test-bench.ts';
import { CONTRACTOR } from '../../registry/registry-test-bench.ts';
import type { BlobStore } from '../../store/blob-store.ts';
import type { PayrollContext } from '../context.ts';
import { runDueJobs } from '../jobs.ts';
import { accountHandlers } from './accounts.ts';
import { accountValidation, VALIDATION_JOB } from './validate-account.ts';

/** Names of the bench's firm and project. */
export const ACCOUNT_NAME = '示例建设集团有限公司项目P-1农民工工资专用账户';
/** Synthetic; its Luhn digit fits. */
export const ACCOUNT_NUMBER = '9900010000000019';

/** A bank that says what the test wants; `example-bank` by its interface, `paper-bank` by documents. */
export interface TestBank {
  /** Null: it never answers. */
  verdict: AccountVerdict | null;
  /** What happens once while it is thinking. */
  meanwhile: (() => Promise<void>) | null;
  asked: { accountName: string; account: string }[];
}

export interface AccountBench extends PeopleBench {
  payroll: PayrollContext;
  bank: TestBank;
  blobs: BlobStore & { names(): string[]; contents(): Buffer[] };
  /** Runs what is due; gives the number of jobs. */
  runJobs(): Promise<number>;
  attach(bytes: Buffer, contentType?: string, projectId?: string): Promise<string>;
}

export async function createAccountBench(): Promise<AccountBench> {
  const people = await createPeopleBench();
  const bank: TestBank = { verdict: { verdict: 'VALID', reference: 'V-1' }, meanwhile: null, asked: [] };
  const blobs = memoryBlobs();
  const adapters = new Map(
    [adapterOf('by-interface', 'INTERFACE'), adapterOf('by-document', 'DOCUMENT')].map((adapter) => [
      adapter.facts.manifest,
      adapter,
    ]),
  );
  const payroll: PayrollContext = {
    ...people.context,
    blobs,
    checkActing: people.checkActing,
    bankAdapterOf: (manifest) => adapters.get(manifest) ?? null,
  };
  people.serve({ ...attachmentHandlers(payroll), ...accountHandlers(payroll) });
  const now = new Date(people.time.now);
  for (const [bankId, manifest] of [
    ['example-bank', 'by-interface'],
    ['paper-bank', 'by-document'],
  ] as const)
    await people.db
      .insertInto('bank')
      .values({ bank_id: bankId, manifest, settings: '{}', enabled: true, created_at: now, updated_at: now })
      .execute();
  await people.person('officer');
  await people.person('other', {}, 'quite another password');
  const link: BankLink = {
    validateAccount: async (account, signal) => {
      bank.asked.push(account);
      const { verdict, meanwhile } = bank;
      bank.meanwhile = null;
      await meanwhile?.();
      if (verdict !== null) return verdict;
      return new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    },
  };
  // Only who waits for a bank sleeps here, and only where the bank is silent.
  const clock = {
    ...people.context.clock,
    sleep: () => (bank.verdict === null ? Promise.resolve() : new Promise<void>(() => undefined)),
  };
  const jobs = {
    [VALIDATION_JOB]: accountValidation({ ...payroll, clock, bankLinkOf: async () => link }),
  };
  return {
    ...people,
    payroll,
    bank,
    blobs,
    runJobs: () =>
      runDueJobs(
        {
          ...{ db: people.db, clock: people.context.clock, handlers: jobs },
          onError: (error) => {
            throw error;
          },
        },
        new AbortController().signal,
      ),
    attach: async (bytes, contentType = 'application/pdf', projectId = 'P-1') => {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      await people.done('putAttachment', { projectId, sha256 }, undefined, { rawBody: bytes, contentType });
      return sha256;
    },
  };
}

export const STATED = {
  acting: acting('officer'),
  companyId: CONTRACTOR,
  bankId: 'example-bank',
  accountName: ACCOUNT_NAME,
  accountNumber: ACCOUNT_NUMBER,
  management: 'ONE_PROJECT',
};

/** Carries characters of the basic plane only, in names of at most ten. */
function adapterOf(manifest: string, accountValidation: BankFacts['accountValidation']): BankAdapter {
  const never = () => {
    throw new Error('the bench writes and reads no files');
  };
  return {
    facts: {
      manifest,
      title: { zh: '示例银行', en: 'Example bank' },
      assumed: [],
      extension: 'txt',
      limits: { linesPerFile: 1000, lineFen: 10_000_000, fileFen: 1_000_000_000 },
      cipher: 'AES_256_CBC',
      horizonDays: 3,
      executionDays: 3,
      enforcesLastDay: true,
      accountValidation,
      transport: 'DOWNLOAD',
    },
    checkLine: ({ payeeName }: PaymentLine) => {
      const rare = [...payeeName].filter((sign) => (sign.codePointAt(0) ?? 0) > 0xffff);
      if (rare.length === 0) return [];
      const detail = { zh: `银行无法表示：${rare.join('')}`, en: `The bank cannot carry: ${rare.join('')}` };
      return [{ pointer: '/payeeName', fault: 'CHARACTERS', detail }];
    },
    orderWriter: never,
    readReturn: never,
  };
}

function memoryBlobs(): AccountBench['blobs'] {
  const stored = new Map<string, Buffer>();
  return {
    put: async (name, content) => void stored.set(name, Buffer.from(content)),
    get: async (name) => stored.get(name) ?? null,
    has: async (name) => stored.has(name),
    names: () => [...stored.keys()],
    contents: () => [...stored.values()],
  };
}
