import type { BankAdapter } from '@realname-hub/adapters/bank/port.ts';
import type { RegistryContext } from '../registry/context.ts';
import type { BlobStore } from '../store/blob-store.ts';
import type { CheckActing } from './acting.ts';
import './tables.ts';

/** What the handlers of payroll stand on. */
export interface PayrollContext extends Pick<
  RegistryContext,
  'db' | 'clock' | 'random' | 'cipher' | 'tokens' | 'audit'
> {
  blobs: BlobStore;
  checkActing: CheckActing;
  /** The adapter of a bank's manifest; null for a manifest that this hub does not have. */
  bankAdapterOf: (manifest: string) => BankAdapter | null;
}
