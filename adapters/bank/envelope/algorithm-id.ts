import { isNull, oidOf, sequenceMembers, type BerTree } from './ber-tree.ts';
import type { AlgorithmId } from './suite.ts';

/** An `AlgorithmIdentifier`; NULL parameters mean the same as none (RFC 5754 §2). */
export function algorithmOf(tree: BerTree | undefined): AlgorithmId {
  const [oid, parameters] = sequenceMembers(tree);
  return { oid: oidOf(oid), parameters: parameters && !isNull(parameters) ? parameters : null };
}
