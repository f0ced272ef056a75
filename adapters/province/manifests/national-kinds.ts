import type { KindManifest, PlatformManifest } from '../../port.ts';

/**
 * What the kinds of a platform have in common; quiet times differ, because the platforms' queues do. The chain of
 * dependencies is the order of calls that the platforms enforce: what comes too early waits instead of being refused.
 */
export function nationalKinds(quietMs: number): PlatformManifest['kinds'] {
  const base = {
    groupBy: [],
    order: 'confirmed',
    quietMs,
    photo: 'none',
    updatable: true,
  } as const satisfies Partial<KindManifest>;
  return {
    // Corp.Upload replaces what is there: a repetition has no second effect.
    company: { ...base, dependsOn: [], maxMembers: 1, errors: 'whole', settle: 'natural' },
    // Project.PartUpdate sets values: a repetition has no second effect.
    project: { ...base, dependsOn: [], maxMembers: 1, errors: 'whole', settle: 'natural' },
    participant: {
      ...base,
      dependsOn: [{ ref: 'company', need: 'required' }],
      maxMembers: 1,
      errors: 'whole',
      settle: 'natural',
    },
    // Asked for rather than repeated: the number counts, and a duplicate does not always tell it.
    team: {
      ...base,
      dependsOn: [{ ref: 'participant', need: 'required' }],
      maxMembers: 1,
      errors: 'whole',
      settle: 'query',
    },
    projectWorker: {
      ...base,
      dependsOn: [
        { ref: 'participant', need: 'ifPresent' },
        { ref: 'team', need: 'required' },
      ],
      maxMembers: 5,
      groupBy: ['participant', 'team'],
      errors: 'whole',
      settle: 'natural',
      photo: 'required',
    },
    movement: {
      ...base,
      dependsOn: [
        { ref: 'participant', need: 'ifPresent' },
        { ref: 'team', need: 'required' },
        { ref: 'projectWorker', need: 'required' },
      ],
      maxMembers: 50,
      groupBy: ['participant', 'team'],
      errors: 'unknown',
      settle: 'query',
      updatable: false,
    },
    contract: {
      ...base,
      dependsOn: [
        { ref: 'projectWorker', need: 'required' },
        { ref: 'movement', need: 'required' },
      ],
      maxMembers: 5,
      errors: 'unknown',
      settle: 'query',
      updatable: false,
    },
    attendance: {
      ...base,
      dependsOn: [
        { ref: 'team', need: 'required' },
        { ref: 'projectWorker', need: 'required' },
        { ref: 'movement', need: 'required' },
        { ref: 'contract', need: 'required' },
      ],
      maxMembers: 20,
      groupBy: ['team'],
      order: 'sent',
      errors: 'unknown',
      settle: 'query',
      photo: 'optional',
      updatable: false,
    },
  };
}
