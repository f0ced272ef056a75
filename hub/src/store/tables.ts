/**
 * The tables of the database, as Kysely sees them. Each floor adds its own by declaration merging in a file
 * named `tables.ts` beside its code, so that a folder owns its tables and this floor knows none of them:
 *
 *   declare module '../store/tables.ts' {
 *     interface Tables { lane: LaneTable }
 *   }
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled by declaration merging
export interface Tables {}
