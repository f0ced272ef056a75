import { createHash } from 'node:crypto';

const KB = 1024;
/** Limits on the Base64 text, without a `data:` prefix. */
const LIMITS = { image50: 50 * KB, image500: 500 * KB, file: 1024 * KB } as const;
const LIMIT_TEXT = { image50: '50KB', image500: '500KB', file: '1MB' } as const;

export type BinaryKind = keyof typeof LIMITS;
export type BinaryReading = { ok: true; reference: string } | { ok: false; text: string };

const PREFIX = /^data:([a-z]+\/[a-z0-9.+-]+);base64,/i;
const PICTURE_TYPES = new Set(['image/jpg', 'image/jpeg', 'image/png']);

/** Checks a Base64 member and gives a short reference that stands for it in the store. */
export function readBinary(kind: BinaryKind, value: string): BinaryReading {
  const prefix = PREFIX.exec(value);
  const base64 = prefix === null ? value : value.slice(prefix[0].length);
  if (base64.length > LIMITS[kind]) return { ok: false, text: `大小超过限制${LIMIT_TEXT[kind]}!` };
  if (!/^[A-Za-z0-9+/\r\n]+={0,2}$/.test(base64)) return { ok: false, text: '不是有效的Base64!' };
  const bytes = Buffer.from(base64, 'base64');
  const typeAllowed = prefix === null || PICTURE_TYPES.has((prefix[1] ?? '').toLowerCase());
  if (kind !== 'file' && !(typeAllowed && isPicture(bytes))) {
    return { ok: false, text: '图片格式只支持jpg/jpeg/png!' };
  }
  return { ok: true, reference: `sha256-${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}` };
}

function isPicture(bytes: Buffer): boolean {
  const head = bytes.subarray(0, 4).toString('hex');
  return head.startsWith('ffd8ff') || head === '89504e47';
}
