import forge from 'node-forge';

/**
 * The small parts of a message (recipients, signers, algorithms, certificates) as a tree. node-forge reads them,
 * BER included; it sees neither content nor keys, and no signature is ever checked by it.
 */
export type BerTree = forge.asn1.Asn1;

const { Class, Type } = forge.asn1;
/** The published types know only the short form of the second argument. */
const fromDer = forge.asn1.fromDer as unknown as (bytes: string, options: object) => BerTree;
const OPTIONS = { strict: true, parseAllBytes: true, decodeBitStrings: false };

/** Something in a small part is not as it must be. */
export class BerTreeFault extends Error {}

export function parseTree(bytes: Buffer): BerTree {
  return readable(() => fromDer(bytes.toString('latin1'), OPTIONS));
}

/** Encoded again as DER, members in the order in which they were received. */
export function encodeTree(tree: BerTree): Buffer {
  return readable(() => Buffer.from(forge.asn1.toDer(tree).getBytes(), 'latin1'));
}

export function sequenceMembers(tree: BerTree | undefined): BerTree[] {
  return membersOf(tree, Class.UNIVERSAL, Type.SEQUENCE);
}

export function setMembers(tree: BerTree | undefined): BerTree[] {
  return membersOf(tree, Class.UNIVERSAL, Type.SET);
}

export function contextMembers(tree: BerTree | undefined, number: number): BerTree[] {
  return membersOf(tree, Class.CONTEXT_SPECIFIC, number);
}

export function isContext(tree: BerTree | undefined, number: number): tree is BerTree {
  return tree?.tagClass === Class.CONTEXT_SPECIFIC && Number(tree.type) === number;
}

export function isSequence(tree: BerTree | undefined): tree is BerTree {
  return tree?.tagClass === Class.UNIVERSAL && tree.type === Type.SEQUENCE;
}

export function isNull(tree: BerTree): boolean {
  return tree.tagClass === Class.UNIVERSAL && tree.type === Type.NULL && tree.value === '';
}

export function oidOf(tree: BerTree | undefined): string {
  const bytes = primitive(tree, Type.OID);
  return readable(() => forge.asn1.derToOid(forge.util.createBuffer(bytes.toString('latin1'))));
}

/** The contents of an INTEGER, without what DER would leave out: fit for comparing. */
export function integerBytes(tree: BerTree | undefined): Buffer {
  let bytes = primitive(tree, Type.INTEGER);
  while (bytes.length > 1 && bytes[0] === 0 && (bytes[1] ?? 0) < 0x80) bytes = bytes.subarray(1);
  return bytes;
}

/** An INTEGER between 0 and 2^31. */
export function smallInteger(tree: BerTree | undefined): number {
  const bytes = integerBytes(tree);
  if (bytes.length === 0 || bytes.length > 4 || (bytes[0] ?? 0) >= 0x80) throw new BerTreeFault();
  return bytes.readUIntBE(0, bytes.length);
}

/** An OCTET STRING, in one piece or constructed from several (X.690 §8.7). */
export function octetsOf(tree: BerTree | undefined): Buffer {
  if (tree?.tagClass !== Class.UNIVERSAL || tree.type !== Type.OCTETSTRING) throw new BerTreeFault();
  return octetsInside(tree);
}

/** The octets under an IMPLICIT tag over OCTET STRING. */
export function octetsInside(tree: BerTree): Buffer {
  if (typeof tree.value === 'string') return Buffer.from(tree.value, 'latin1');
  return Buffer.concat(tree.value.map(octetsOf));
}

/** The contents of a BIT STRING, its count of unused bits first. */
export function bitStringBytes(tree: BerTree | undefined): Buffer {
  return primitive(tree, Type.BITSTRING);
}

/** `Time` in milliseconds since the epoch: UTCTime or GeneralizedTime with seconds and `Z` (RFC 5652 §11.3). */
export function timeOf(tree: BerTree | undefined): number {
  const text = typeof tree?.value === 'string' && tree.tagClass === Class.UNIVERSAL ? tree.value : '';
  const digits = tree?.type === Type.UTCTIME ? centuryOf(text) + text : text;
  const match = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(digits);
  if (!match || (tree?.type !== Type.UTCTIME && tree?.type !== Type.GENERALIZEDTIME))
    throw new BerTreeFault();
  const [, year, month, day, hour, minute, second] = match;
  const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  if (Number.isNaN(time)) throw new BerTreeFault();
  return time;
}

/** RFC 5280 §4.1.2.5.1: two digits below 50 are of this century. */
function centuryOf(text: string): string {
  return Number(text.slice(0, 2)) < 50 ? '20' : '19';
}

function membersOf(tree: BerTree | undefined, tagClass: number, type: number): BerTree[] {
  if (tree?.tagClass !== tagClass || Number(tree.type) !== type || typeof tree.value === 'string') {
    throw new BerTreeFault();
  }
  return tree.value;
}

function primitive(tree: BerTree | undefined, type: number): Buffer {
  if (tree?.tagClass !== Class.UNIVERSAL || Number(tree.type) !== type || typeof tree.value !== 'string') {
    throw new BerTreeFault();
  }
  return Buffer.from(tree.value, 'latin1');
}

function readable<Value>(read: () => Value): Value {
  try {
    return read();
  } catch {
    throw new BerTreeFault();
  }
}
