import type { XmlMessage } from './message.ts';
import { camt054 } from './camt-054.ts';
import { pain001 } from './pain-001.ts';
import { pain002 } from './pain-002.ts';

/**
 * The messages that a manifest may name: an order, the bank's report on it, and its notice of what it booked. Each
 * bank's report may be of another version; another version is another message here.
 */
export const XML_MESSAGES = {
  'pain.001.001.09': pain001,
  'pain.002.001.10': pain002,
  'camt.054.001.04': camt054,
} as const satisfies Record<string, XmlMessage>;
export type XmlMessageName = keyof typeof XML_MESSAGES;
