/** What the demo knows at a moment; members that the hub has not told yet are absent. */
export interface Progress {
  /** Second of the compressed day. */
  second: number;
  captured: number;
  queued: number;
  stored: number;
  parked: number;
  refused: number;
  partners: readonly PartnerProgress[];
  /** How long the oldest item has waited. */
  oldestWaitingSeconds: number | null;
}

export interface PartnerProgress {
  partnerId: string;
  enabled: boolean;
  confirmed: number;
  waiting: number;
  held: number;
  sent: number;
  unknown: number;
  rejected: number;
}

/** Nothing more will happen at this partner without a person. */
export function isSettled(partner: PartnerProgress): boolean {
  return partner.waiting + partner.held + partner.sent + partner.unknown === 0;
}
