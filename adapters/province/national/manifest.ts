import type { PlatformManifest } from '../../port.ts';

/** What sets one platform of the national family apart from another. */
export interface NationalManifest extends PlatformManifest {
  family: 'national';
  /** Does the platform ask for the signed `corpsign` parameter (and so for a corp key in the credential)? */
  corpSign: boolean;
  /** Form parameter `version`. */
  version: string;
  /** Substitutes that lose meaning and that this platform's operator accepts, as `table.VALUE`. */
  lossy: readonly string[];
  /** Longest Base64 picture inside a record, in characters, its prefix included. */
  photoLimit: number;
  /** Rows asked for per page of a query; pages count from 0. */
  pageSize: number;
  /** Schemes of work types whose codes this platform takes as they are. */
  workTypeSchemes: readonly string[];
}
