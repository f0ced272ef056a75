import type { TestProject } from 'vitest/node';
import { startTestServer } from '../../hub/src/store/test-server.ts';

/** One real PostgreSQL for the whole run; every test copies a migrated template of it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, template, stop } = await startTestServer();
  project.provide('postgresUrl', url);
  project.provide('templateName', template);
  return stop;
}
