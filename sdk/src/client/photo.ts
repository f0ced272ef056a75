import { hash } from 'node:crypto';

/** Lower-case hex SHA-256: the name under which a photo is uploaded and named by events. */
export const photoHash = (bytes: Uint8Array): string => hash('sha256', bytes);

/** Media type by the file's first bytes (JPEG: FF D8 FF, PNG: 89 50 4E 47), undefined for anything else. */
export function photoType(bytes: Uint8Array): 'image/jpeg' | 'image/png' | undefined {
  const startsWith = (...magic: number[]) => magic.every((byte, index) => bytes[index] === byte);
  if (startsWith(0xff, 0xd8, 0xff)) return 'image/jpeg';
  if (startsWith(0x89, 0x50, 0x4e, 0x47)) return 'image/png';
  return undefined;
}
