import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bankEnvelope } from '@realname-hub/adapters/bank/envelope/bank-envelope.ts';
import { PAYS_ALL, type Behaviour } from '../../examples/bank-receiver/behaviour.ts';
import { Receiver } from '../../examples/bank-receiver/receiver.ts';
import { WageOffice, type BankCounter } from '../../examples/city/wages/wage-office.ts';
import { Banks, type KeyPurpose } from '../../hub/src/payroll/bank-files/banks.ts';
import { cardOf } from './identities.ts';
import { startTestHub, type TestHub } from './test-hub.ts';
import {
  CONTRACTOR,
  enrolPerson,
  joinPerson,
  registerFirms,
  registerPerson,
  registerProject,
} from './test-site.ts';

export const WAGE_PROJECT = 'P-WAGES';
const BANK_ID = 'demo-bank';
const MAKE_KEYS = join(import.meta.dirname, '..', '..', 'examples', 'bank-receiver', 'make-keys.sh');
const AT_ONCE = 32;

export interface PaidWorker {
  workerId: string;
  name: string;
  card: string;
}

/** A hub with a wage office, a bound account, and the example bank across the street. */
export class WageSite {
  readonly hub: TestHub;
  readonly office: WageOffice;
  readonly #folder: string;

  private constructor(hub: TestHub, office: WageOffice, folder: string) {
    this.hub = hub;
    this.office = office;
    this.#folder = folder;
  }

  static async open(): Promise<WageSite> {
    const folder = mkdtempSync(join(tmpdir(), 'wage-site-'));
    execFileSync('sh', [MAKE_KEYS, join(folder, 'keys')]);
    const hub = await startTestHub({}, []);
    await setUpBank(hub, join(folder, 'keys'));
    await registerFirms(hub.city);
    await registerProject(hub.city, WAGE_PROJECT);
    const office = new WageOffice({
      hub: hub.city,
      projectId: WAGE_PROJECT,
      projectName: `示例项目${WAGE_PROJECT}`,
      contractor: { companyId: CONTRACTOR, name: '示例建设集团有限公司' },
      bankId: BANK_ID,
      runId: 'month',
      signal: new AbortController().signal,
    });
    await office.hire();
    await office.openAccount(cardOf(1));
    return new WageSite(hub, office, folder);
  }

  async close(): Promise<void> {
    await this.hub.stop();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** People of these numbers, enrolled, on site and with their cards. */
  async workers(from: number, count: number): Promise<PaidWorker[]> {
    const workers: PaidWorker[] = [];
    let next = from;
    const register = async (): Promise<void> => {
      while (next < from + count) {
        const n = next;
        next += 1;
        workers[n - from] = await this.#worker(n);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, register));
    return workers;
  }

  /** The bank's program over folders of its own, as the officer meets it at the counter. */
  async bank(behaviour: Behaviour = PAYS_ALL): Promise<BankCounter & { paidFen(): bigint }> {
    const folder = mkdtempSync(join(this.#folder, 'bank-'));
    const keys = { folder: join(this.#folder, 'keys') };
    const quiet = { now: () => new Date(), say: () => undefined };
    const receiver = await Receiver.open({ folder, keys, behaviour, ...quiet });
    const fetched = new Set<string>();
    return {
      async bring(name, file) {
        writeFileSync(join(folder, 'in', name), file);
        await receiver.receiveAll();
      },
      async fetch() {
        const names = readdirSync(join(folder, 'out')).filter((name) => !fetched.has(name));
        for (const name of names) fetched.add(name);
        return names.map((name) => readFileSync(join(folder, 'out', name)));
      },
      paidFen: () => receiver.payments.reduce((sum, { amountFen }) => sum + BigInt(amountFen), 0n),
    };
  }

  /** The order inside a bank file, as the bank's operations team reads it with openssl alone. */
  openedByOpenssl(file: Uint8Array): string {
    const folder = join(this.#folder, 'opened');
    mkdirSync(folder, { recursive: true });
    const at = (name: string) => join(folder, name);
    const key = (name: string) => join(this.#folder, 'keys', name);
    const openssl = (...args: string[]) =>
      execFileSync('openssl', ['cms', '-binary', '-inform', 'DER', ...args], { stdio: 'pipe' });
    writeFileSync(at('file'), file);
    const mine = ['-recip', key('bank-decryption.pem'), '-inkey', key('bank-decryption.key')];
    openssl('-decrypt', ...mine, '-in', at('file'), '-out', at('signed'));
    const pinned = ['-certfile', key('hub-signing.pem'), '-nointern', '-noverify'];
    openssl('-verify', ...pinned, '-in', at('signed'), '-out', at('order'));
    return readFileSync(at('order'), 'utf8');
  }

  async #worker(n: number): Promise<PaidWorker> {
    const { city } = this.hub;
    const workerId = await registerPerson(city, n);
    await enrolPerson(city, WAGE_PROJECT, workerId);
    await joinPerson(city, WAGE_PROJECT, workerId);
    const worker = { workerId, name: `测试${n}`, card: cardOf(100 + n) };
    await this.office.bindCard(worker, worker.card);
    return worker;
  }
}

async function setUpBank({ foundation }: TestHub, keys: string): Promise<void> {
  const banks = new Banks({ ...foundation, envelope: bankEnvelope });
  const actor = 'operator:test';
  await banks.add(actor, BANK_ID, 'demo-iso');
  const own: [KeyPurpose, string, boolean][] = [
    ['OWN_SIGNING', 'hub-signing', true],
    ['OWN_DECRYPTION', 'hub-encryption', true],
    ['BANK_ENCRYPTION', 'bank-decryption', false],
    ['BANK_SIGNING', 'bank-signing', false],
  ];
  for (const [purpose, name, isOwn] of own) {
    const certificate = readFileSync(join(keys, `${name}.pem`));
    const secret = isOwn ? { privateKey: readFileSync(join(keys, `${name}.key`), 'utf8') } : {};
    const useFrom = Date.now() - 60_000;
    const imported = await banks.importKey(actor, BANK_ID, { purpose, certificate, ...secret, useFrom });
    if (!imported.ok) throw new Error(`${name}: ${JSON.stringify(imported)}`);
  }
  await banks.setEnabled(actor, BANK_ID, true);
}
