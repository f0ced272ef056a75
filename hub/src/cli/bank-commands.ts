import type { BankAdapter, BankEnvelope } from '@realname-hub/adapters/bank/port.ts';
import { mustAccept } from '../composition/bank-manifests.ts';
import { Banks } from '../payroll/bank-files/banks.ts';
import { secretsOf, transportOf, type TransportOptions } from './bank-transport.ts';
import { CommandFailure, EXIT, table } from './output.ts';
import type { OnDatabase } from './shell.ts';

/** What a bank command knows of the world outside; the composition root names it. */
export interface BankTools {
  envelope: BankEnvelope;
  adapters: readonly BankAdapter[];
}

export type BankDeps = OnDatabase & BankTools & { banks: Banks };

export function bankDeps(deps: OnDatabase, tools: BankTools): BankDeps {
  return { ...deps, ...tools, banks: new Banks({ ...deps, envelope: tools.envelope }) };
}

export async function addBankCommand(bankId: string, manifest: string, deps: BankDeps): Promise<number> {
  const { banks, actor, output } = deps;
  if (!/^[a-z0-9][a-z0-9-]{0,31}$/.test(bankId))
    throw new CommandFailure(
      EXIT.usage,
      '标识只含小写字母、数字和连字符',
      'the id has lower-case letters, digits and hyphens',
    );
  if (!deps.adapters.some(({ facts }) => facts.manifest === manifest)) throw unknownManifest(manifest, deps);
  if (!(await banks.add(actor, bankId, manifest)))
    throw new CommandFailure(EXIT.negative, `已有银行 ${bankId}`, `there is a bank ${bankId} already`);
  output.result({ bankId, manifest, enabled: false }, [`已添加（停用） / added, disabled: ${bankId}`]);
  return EXIT.ok;
}

export async function setTransportCommand(
  bankId: string,
  options: TransportOptions,
  deps: BankDeps,
): Promise<number> {
  const transport = transportOf(options);
  if (!(await deps.banks.setTransport(deps.actor, bankId, transport, secretsOf(options))))
    throw unknownBank(bankId);
  deps.output.result({ bankId, transport }, [`已设置 / set: ${bankId} ${transport.kind}`]);
  return EXIT.ok;
}

export async function enableCommand(bankId: string, acceptAssumed: boolean, deps: BankDeps): Promise<number> {
  const { banks, actor, output, db, configuration } = deps;
  const bank = await banks.find(db, bankId);
  if (!bank) throw unknownBank(bankId);
  const facts = deps.adapters.find((adapter) => adapter.facts.manifest === bank.manifest)?.facts;
  if (!facts) throw unknownManifest(bank.manifest, deps);
  const { assumed } = facts;
  if (mustAccept(configuration, assumed) && !acceptAssumed)
    throw new CommandFailure(
      EXIT.negative,
      `清单 ${bank.manifest} 含未经证实的事实（${assumed.join('、')}）；与银行确认后改清单，或以 --accept-assumed 自行承担`,
      `manifest ${bank.manifest} rests on assumed facts (${assumed.join(', ')}); confirm them with the bank and say so in it, or take them upon yourself with --accept-assumed`,
    );
  await banks.setEnabled(actor, bankId, true, acceptAssumed ? assumed : []);
  output.result({ bankId, enabled: true }, [`已启用 / enabled: ${bankId}`]);
  return EXIT.ok;
}

export async function disableCommand(bankId: string, { banks, actor, output }: BankDeps): Promise<number> {
  if (!(await banks.setEnabled(actor, bankId, false))) throw unknownBank(bankId);
  output.result({ bankId, enabled: false }, [`已停用 / disabled: ${bankId}`]);
  return EXIT.ok;
}

export async function listBanksCommand({ banks, output }: BankDeps): Promise<number> {
  const all = await banks.list();
  const rows = all.map(({ bankId, manifest, transport, enabled }) => [
    ...[bankId, manifest, transport.kind, enabled ? '启用 enabled' : '停用 disabled'],
  ]);
  output.result({ banks: all }, table(['银行 bank', '清单 manifest', '传输 transport', '状态 state'], rows));
  return EXIT.ok;
}

export function unknownBank(bankId: string): CommandFailure {
  return new CommandFailure(EXIT.negative, `没有银行 ${bankId}`, `there is no bank ${bankId}`);
}

function unknownManifest(manifest: string, { adapters }: Pick<BankDeps, 'adapters'>): CommandFailure {
  const known = adapters.map(({ facts }) => facts.manifest);
  return new CommandFailure(
    EXIT.usage,
    `没有银行清单 ${manifest}，有 ${known.join('、')}；清单放在 HUB_BANK_MANIFEST_FOLDER`,
    `there is no manifest ${manifest}, only ${known.join(', ')}; manifests stand in HUB_BANK_MANIFEST_FOLDER`,
  );
}
