import { validityFault, type Certificate } from './certificate.ts';

export interface ExpiryWarning {
  fingerprint: string;
  subject: string;
  state: 'EXPIRES_SOON' | 'EXPIRED';
  /** Calendar days in Asia/Shanghai from today to the last day of validity; negative once that day is over. */
  daysLeft: number;
}

const DAY_MS = 86_400_000;
/** China has one time zone and no summer time. */
const SHANGHAI_MS = 8 * 3_600_000;

/** Which certificates end within so many days. How many is the operator's setting. */
export function expiryWarnings(
  certificates: readonly Certificate[],
  now: number,
  warnDays: number,
): ExpiryWarning[] {
  return certificates
    .map((certificate) => ({
      fingerprint: certificate.fingerprint,
      subject: certificate.subject,
      state:
        validityFault(certificate, now) === 'CERTIFICATE_EXPIRED'
          ? ('EXPIRED' as const)
          : ('EXPIRES_SOON' as const),
      daysLeft: shanghaiDay(certificate.validTo) - shanghaiDay(now),
    }))
    .filter(({ state, daysLeft }) => state === 'EXPIRED' || daysLeft <= warnDays)
    .sort((a, b) => a.daysLeft - b.daysLeft);
}

function shanghaiDay(epochMs: number): number {
  return Math.floor((epochMs + SHANGHAI_MS) / DAY_MS);
}
