/** Object identifiers of the international suite, and of CMS attributes. */

/** RFC 5652 §4, §5.1, §6.1; RFC 5083 §2.1. */
export const CONTENT_TYPES = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  envelopedData: '1.2.840.113549.1.7.3',
  authEnvelopedData: '1.2.840.113549.1.9.16.1.23',
} as const;

/** RFC 5652 §11.1 to §11.3. */
export const ATTRIBUTES = {
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingTime: '1.2.840.113549.1.9.5',
} as const;

/** RFC 5754 §2. SHA-1 and MD5 are left out on purpose. */
export const DIGESTS = {
  sha256: '2.16.840.1.101.3.4.2.1',
  sha384: '2.16.840.1.101.3.4.2.2',
  sha512: '2.16.840.1.101.3.4.2.3',
} as const;

/** RFC 3370 §2.1: only as the default of OAEP's parameters (RFC 8017 A.2.1), never for a signature. */
export const SHA1 = '1.3.14.3.2.26';

/** RFC 8017 Appendix C, RFC 5754 §3. */
export const RSA = {
  encryption: '1.2.840.113549.1.1.1',
  oaep: '1.2.840.113549.1.1.7',
  mgf1: '1.2.840.113549.1.1.8',
  pSpecified: '1.2.840.113549.1.1.9',
  pss: '1.2.840.113549.1.1.10',
  withSha256: '1.2.840.113549.1.1.11',
  withSha384: '1.2.840.113549.1.1.12',
  withSha512: '1.2.840.113549.1.1.13',
} as const;

/** RFC 5758 §3.2. */
export const ECDSA = {
  withSha256: '1.2.840.10045.4.3.2',
  withSha384: '1.2.840.10045.4.3.3',
  withSha512: '1.2.840.10045.4.3.4',
} as const;

/** RFC 3565 §4.1, RFC 5084 §3.2. */
export const AES = {
  cbc128: '2.16.840.1.101.3.4.1.2',
  cbc192: '2.16.840.1.101.3.4.1.22',
  cbc256: '2.16.840.1.101.3.4.1.42',
  gcm128: '2.16.840.1.101.3.4.1.6',
  gcm192: '2.16.840.1.101.3.4.1.26',
  gcm256: '2.16.840.1.101.3.4.1.46',
} as const;

/** RFC 5280 §4.2.1.2, §4.2.1.3. */
export const EXTENSIONS = { subjectKeyIdentifier: '2.5.29.14', keyUsage: '2.5.29.15' } as const;
