import type { BankAdapter, BankEnvelope } from '@realname-hub/adapters/bank/port.ts';
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

export async function addBankCommand(
  bankId: string,
  manifest: string,
  { banks, adapters, actor, output }: BankDeps,
): Promise<number> {
  if (!/^[a-z0-9][a-z0-9-]{0,31}$/.test(bankId))
    throw new CommandFailure(
      EXIT.usage,
      '标识只含小写字母、数字和连字符',
      'the id has lower-case letters, digits and hyphens',
    );
  const known = adapters.map(({ facts }) => facts.manifest);
  if (!known.includes(manifest))
    throw new CommandFailure(
      EXIT.usage,
      `没有银行清单 ${manifest}，有 ${known.join('、')}`,
      `there is no manifest ${manifest}, only ${known.join(', ')}`,
    );
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

export async function setEnabledCommand(
  bankId: string,
  enabled: boolean,
  { banks, actor, output }: BankDeps,
): Promise<number> {
  if (!(await banks.setEnabled(actor, bankId, enabled))) throw unknownBank(bankId);
  output.result({ bankId, enabled }, [`${enabled ? '已启用 / enabled' : '已停用 / disabled'}: ${bankId}`]);
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
