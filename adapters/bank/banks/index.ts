import { bankManifest } from '../read-manifest.ts';
import demoDelimited from './demo-delimited.json' with { type: 'json' };
import demoFixed from './demo-fixed.json' with { type: 'json' };
import demoIso from './demo-iso.json' with { type: 'json' };
import type { BankManifest } from '../manifest.ts';

/** Banks of the demo, one of each kind of file. A real bank is a manifest of the operator's, agreed with that bank. */
export const demoBanks: readonly BankManifest[] = [demoIso, demoFixed, demoDelimited].map(bankManifest);
