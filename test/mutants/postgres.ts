import type { TestProject } from 'vitest/node';

/** The server that `run.ts` started: a test process that is killed for a mutant that hangs must not take it along. */
export default function setup(project: TestProject): void {
  project.provide('postgresUrl', process.env.MUTANT_POSTGRES ?? '');
  project.provide('templateName', process.env.MUTANT_TEMPLATE ?? '');
}
