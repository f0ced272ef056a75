import type { BankAdapter } from '@realname-hub/adapters/bank/port.ts';
import type { Executor } from '../../store/database.ts';
import type { PayrollContext } from '../context.ts';

/** The adapter of a bank that the operator set up and enabled; null when there is none. */
export async function findBankAdapter(
  { bankAdapterOf }: Pick<PayrollContext, 'bankAdapterOf'>,
  executor: Executor,
  bankId: string,
): Promise<BankAdapter | null> {
  const bank = await executor
    .selectFrom('bank')
    .select('manifest')
    .where('bank_id', '=', bankId)
    .where('enabled', '=', true)
    .executeTakeFirst();
  return bank ? bankAdapterOf(bank.manifest) : null;
}

/** Adapters of the banks through which the project pays wages, or is about to. */
export async function projectBankAdapters(
  context: Pick<PayrollContext, 'bankAdapterOf'>,
  executor: Executor,
  projectId: string,
): Promise<BankAdapter[]> {
  const rows = await executor
    .selectFrom('wage_account')
    .select('bank_id')
    .distinct()
    .where('project_id', '=', projectId)
    .where('state', 'not in', ['INVALID', 'CLOSED'])
    .execute();
  const adapters: BankAdapter[] = [];
  for (const { bank_id } of rows) {
    const adapter = await findBankAdapter(context, executor, bank_id);
    if (adapter) adapters.push(adapter);
  }
  return adapters;
}
