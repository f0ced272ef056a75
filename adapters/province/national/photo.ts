import type { ItemFault, OutboundItem } from '../../port.ts';
import type { NationalManifest } from './manifest.ts';

/** Content types the platform takes (jpg, jpeg, png), with the prefix its clients write before the Base64. */
const PREFIXES: Readonly<Record<string, string>> = {
  'image/jpeg': 'data:image/jpg;base64,',
  'image/jpg': 'data:image/jpg;base64,',
  'image/png': 'data:image/png;base64,',
};

export type PhotoReading = { ok: true; text: string } | { ok: false; code: string; message: string };

/** The record's picture as the platform wants it. A picture is evidence: it is sent as it is or not at all. */
export function readPhoto(photo: OutboundItem['photo'], manifest: NationalManifest): PhotoReading {
  if (photo === undefined) {
    return {
      ok: false,
      code: 'PHOTO_MISSING',
      message: '缺少平台必需的照片 / the platform requires a photo',
    };
  }
  const prefix = PREFIXES[photo.contentType.toLowerCase()];
  if (prefix === undefined) {
    return {
      ok: false,
      code: 'PHOTO_FORMAT',
      message: '照片格式不是 jpg、jpeg 或 png / the photo is neither jpg, jpeg nor png',
    };
  }
  const length = prefix.length + Math.ceil(photo.bytes.byteLength / 3) * 4;
  if (length > manifest.photoLimit) {
    return {
      ok: false,
      code: 'PHOTO_TOO_LARGE',
      message:
        `照片的 Base64 长 ${length},超过 ${manifest.photoLimit} / ` +
        `the photo is ${length} characters of Base64, more than ${manifest.photoLimit}`,
    };
  }
  return { ok: true, text: prefix + Buffer.from(photo.bytes).toString('base64') };
}

export function photoFault(index: number, reading: PhotoReading): ItemFault[] {
  return reading.ok ? [] : [{ index, code: reading.code, message: reading.message }];
}
