import { readFileSync } from 'node:fs';
import { readCredential } from './admin.ts';
import { openSecret } from './credentials.ts';
import type { ProjectCredential } from './credentials.ts';
import { parseJson } from './json.ts';
import { startNationalSimulator } from './simulator.ts';
import type { NationalSimulator, NationalSimulatorOptions } from './simulator.ts';

export interface RunNationalOptions extends Omit<NationalSimulatorOptions, 'projects'> {
  /** A JSON file: `[{"projectCode", "secret"?, "corpKey"?, "name"?}]`. */
  readonly projectsFile?: string;
  /** Where the one line of JSON goes that says what was started. */
  readonly print: (line: string) => void;
}

const SAMPLE_PROJECT = '99000120240115001';

/**
 * Runs the simulator alone. Without a projects file it is open: it knows every project code, and names one to
 * begin with. Prints its address and credentials as one line of JSON.
 */
export async function runNationalSimulator(options: RunNationalOptions): Promise<NationalSimulator> {
  const { projectsFile, print, ...rest } = options;
  const open = options.open ?? projectsFile === undefined;
  const projects = projectsFile === undefined ? [] : readProjectsFile(projectsFile);
  const simulator = await startNationalSimulator({ ...rest, open, projects });
  if (open && simulator.projects.list().length === 0) {
    const secret = openSecret(SAMPLE_PROJECT);
    simulator.projects.add({ projectCode: SAMPLE_PROJECT, secret, name: '示例项目' });
  }
  print(
    JSON.stringify({
      url: simulator.url,
      endpoint: `${simulator.url}/open.api`,
      open,
      projects: simulator.projects.list(),
    }),
  );
  return simulator;
}

/** Throws an Error that says which entry is wrong, and how. */
export function readProjectsFile(file: string): ProjectCredential[] {
  const list = parseJson(readFileSync(file, 'utf8'));
  if (!Array.isArray(list))
    throw new Error('项目文件须为JSON数组 / the projects file must hold a JSON array');
  return list.map((item, index) => {
    const credential = readCredential(item);
    if (typeof credential === 'string') throw new Error(`[${index}] ${credential}`);
    return credential;
  });
}
