import type { BankAdapter } from '@realname-hub/adapters/bank/port.ts';
import type { Bilingual } from '@realname-hub/adapters/port.ts';
import type { Configuration } from '../runtime/configuration/settings.ts';
import type { ConfigurationFault } from '../runtime/configuration/load.ts';
import type { Db } from '../store/database.ts';
import { StartRefusal } from './foundation.ts';

/** Finds the banks of the operator's folder and of the demo; the composition roots name it. */
export type FindBanks = (where: { folder: string | null; demo: boolean }) => FoundBanks;

type FoundBanks =
  | { ok: true; adapters: BankAdapter[] }
  | { ok: false; faults: readonly { file: string; pointer: string; detail: Bilingual }[] };

/** Throws with every fault of every file: the operator mends them all at once. */
export function readBanks(
  { bankManifestFolder: folder, mode }: Configuration,
  find: FindBanks,
): BankAdapter[] {
  const found = find({ folder, demo: mode === 'demo' });
  if (found.ok) return found.adapters;
  throw new StartRefusal(
    found.faults.map(({ file, pointer, detail: { zh, en } }) => ({ name: `${file}#${pointer}`, zh, en })),
  );
}

/** Whether production wants the operator's word on what a manifest assumes (design: an assumed fact is not enabled). */
export function mustAccept(
  { mode, allowAssumedFacts }: Pick<Configuration, 'mode' | 'allowAssumedFacts'>,
  assumed: readonly string[],
): boolean {
  return mode === 'production' && !allowAssumedFacts && assumed.length > 0;
}

/** Enabled banks whose manifest is gone, or assumes what the operator has not accepted: found before pay day. */
export async function checkEnabledBanks(
  db: Db,
  configuration: Configuration,
  adapters: readonly BankAdapter[],
): Promise<void> {
  const banks = await db
    .selectFrom('bank')
    .select(['bank_id as bankId', 'manifest', 'accepted_facts as accepted'])
    .where('enabled', '=', true)
    .orderBy('bank_id')
    .execute();
  const faults = banks.flatMap(({ bankId, manifest, accepted }) => {
    const facts = adapters.find((adapter) => adapter.facts.manifest === manifest)?.facts;
    if (!facts) return [manifestGone(bankId, manifest)];
    const open = facts.assumed.filter((fact) => !accepted.includes(fact));
    return mustAccept(configuration, open) ? [notAccepted(bankId, open)] : [];
  });
  if (faults.length > 0) throw new StartRefusal(faults);
}

function manifestGone(bankId: string, manifest: string): ConfigurationFault {
  return {
    name: `bank ${bankId}`,
    zh: `没有它的清单 ${manifest}；放回 HUB_BANK_MANIFEST_FOLDER，或运行 realname-hub bank disable ${bankId}`,
    en: `its manifest ${manifest} is not there; put it back into HUB_BANK_MANIFEST_FOLDER, or run realname-hub bank disable ${bankId}`,
  };
}

function notAccepted(bankId: string, open: readonly string[]): ConfigurationFault {
  return {
    name: `bank ${bankId}`,
    zh: `清单含未经证实的事实（${open.join('、')}）；确认后改清单，或运行 realname-hub bank enable ${bankId} --accept-assumed`,
    en: `its manifest rests on assumed facts (${open.join(', ')}); confirm them, or run realname-hub bank enable ${bankId} --accept-assumed`,
  };
}
