/** A bank file's way. Its lines have states of their own; this one says where the file is. */
const FILE_TRANSITIONS = {
  /** Made, stored, and with nobody yet. */
  READY: ['HANDING_OVER', 'HANDED_OVER', 'VOID'],
  /** Under way to the bank; in doubt while nobody knows whether it arrived. */
  HANDING_OVER: ['HANDED_OVER', 'ACCEPTED', 'REFUSED', 'SETTLED'],
  HANDED_OVER: ['ACCEPTED', 'REFUSED', 'SETTLED'],
  /** The bank took the order, or told about some lines. */
  ACCEPTED: ['REFUSED', 'SETTLED'],
  /** The bank refused the file as a whole. */
  REFUSED: [],
  /** The bank has told about every line. */
  SETTLED: [],
  /** Never handed over, and too late for it: another one takes its place. */
  VOID: [],
} as const satisfies Record<string, readonly string[]>;

export type FileState = keyof typeof FILE_TRANSITIONS;

export function mayMoveFile(from: FileState, to: FileState): boolean {
  return (FILE_TRANSITIONS[from] as readonly FileState[]).includes(to);
}

/** The bank has it, or may have it. */
export function hasLeft(state: FileState): boolean {
  return state !== 'READY' && state !== 'VOID';
}
