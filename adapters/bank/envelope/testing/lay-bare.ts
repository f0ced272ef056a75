import { randomBytes } from 'node:crypto';
import { BerReader } from '../ber-reader.ts';
import { bytesSource } from '../content-source.ts';
import { contextTag, der, derInteger, derOid, primitiveContextTag, TAG } from '../der.ts';
import { internationalSuite as suite } from '../international-suite.ts';
import { readOuter } from '../open-outer.ts';
import { derIssuerAndSerial } from '../signed-layout.ts';
import type { ContentCipherName, KeyWrapper } from '../suite.ts';
import { collect, random } from './exchange.ts';
import type { Party } from './parties.ts';

/** The signed message inside a file: for tests that change what the encryption covers. */
export async function plaintextOf(file: Buffer, to: Party): Promise<Buffer> {
  const reader = new BerReader(bytesSource(file).read(), 'OUTER');
  const { plaintext } = await readOuter(reader, suite, [to], random);
  return collect(plaintext);
}

export interface Wrapping {
  cipher?: ContentCipherName;
  wrapper?: KeyWrapper;
  contentType?: string;
}

/** Encrypts any bytes as if they were a signed message. */
export function wrapPlaintext(plaintext: Buffer, to: Party, wrapping: Wrapping = {}): Buffer {
  const cipher = suite.contentCipher(wrapping.cipher ?? 'AES_256_CBC');
  const wrapper = wrapping.wrapper ?? suite.keyWrapper(to.certificate);
  if (!wrapper) throw new Error('this party cannot receive');
  const [key, iv] = [randomBytes(cipher.keyLength), randomBytes(cipher.ivLength)];
  const encryption = cipher.encrypt(key, iv);
  const encrypted = Buffer.concat([encryption.update(plaintext), encryption.final()]);
  const recipient = der(
    TAG.sequence,
    derInteger(0),
    derIssuerAndSerial(to.certificate),
    wrapper.algorithm,
    der(TAG.octetString, wrapper.wrap(key)),
  );
  const content = der(
    TAG.sequence,
    derOid(wrapping.contentType ?? suite.types.data),
    cipher.algorithm(iv),
    der(primitiveContextTag(0), encrypted),
  );
  const withTag = cipher.tagLength !== null;
  const tag = withTag ? [der(TAG.octetString, encryption.getAuthTag())] : [];
  const data = der(TAG.sequence, derInteger(0), der(TAG.set, recipient), content, ...tag);
  const type = withTag ? (suite.types.authEnvelopedData ?? '') : suite.types.envelopedData;
  return der(TAG.sequence, derOid(type), der(contextTag(0), data));
}
