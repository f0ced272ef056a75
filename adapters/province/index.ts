import type { PartnerAdapter } from '../port.ts';
import { cityGatewayManifest } from './manifests/city-gateway.ts';
import { nationalManifest } from './manifests/national.ts';
import { createNationalAdapter } from './national/adapter.ts';
import type { NationalManifest } from './national/manifest.ts';

export interface ProvinceAdapter {
  platform: string;
  create: () => PartnerAdapter;
}

const MANIFESTS: readonly NationalManifest[] = [nationalManifest, cityGatewayManifest];

/** The provincial and national platforms that the hub can report to. */
export const provinceAdapters: readonly ProvinceAdapter[] = MANIFESTS.map((manifest) => ({
  platform: manifest.platform,
  create: () => createNationalAdapter(manifest),
}));
