import { readFileSync } from 'node:fs';

/** What became of one mutant. Lines and columns count from 1. */
export interface Outcome {
  file: string;
  line: number;
  column: number;
  end: { line: number; column: number };
  mutator: string;
  replacement: string;
  /** Killed and Timeout: noticed. Survived and NoCoverage: not. */
  status: string;
}

export interface FileSummary {
  file: string;
  mutants: number;
  killed: number;
  survivors: number;
}

const NOTICED = ['Killed', 'Timeout', 'RuntimeError'];

export function summarise(outcomes: readonly Outcome[]): FileSummary[] {
  return [...Map.groupBy(outcomes, (outcome) => outcome.file)].sort().map(([file, mutants]) => {
    const killed = mutants.filter(({ status }) => NOTICED.includes(status)).length;
    return { file, mutants: mutants.length, killed, survivors: mutants.length - killed };
  });
}

/** A table in Markdown, with the sum as its last row. */
export function formatTable(files: readonly FileSummary[]): string {
  const sum = (read: (file: FileSummary) => number) => files.reduce((total, file) => total + read(file), 0);
  const total: FileSummary = {
    file: 'all',
    mutants: sum((file) => file.mutants),
    killed: sum((file) => file.killed),
    survivors: sum((file) => file.survivors),
  };
  const rows = [...files, total].map(
    ({ file, mutants, killed, survivors }) =>
      `| ${file} | ${mutants} | ${killed} | ${survivors} | ${((100 * killed) / Math.max(mutants, 1)).toFixed(1)} % |`,
  );
  return ['| file | mutants | killed | survivors | % |', '| --- | --- | --- | --- | --- |', ...rows].join(
    '\n',
  );
}

/** Each as `file:line:column was → became`, on one line. */
export function formatSurvivors(outcomes: readonly Outcome[]): string {
  const survivors = outcomes.filter(({ status }) => !NOTICED.includes(status));
  return survivors
    .map((mutant) => {
      const mark = mutant.status === 'NoCoverage' ? ' (no test comes here)' : '';
      const [was, became] = [original(mutant), mutant.replacement].map(shorten);
      return `${mutant.file}:${mutant.line}:${mutant.column} ${mutant.mutator}: ${was} → ${became}${mark}`;
    })
    .join('\n');
}

function original({ file, line, column, end }: Outcome): string {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .slice(line - 1, end.line);
  lines.push((lines.pop() ?? '').slice(0, end.column - 1));
  lines[0] = (lines[0] ?? '').slice(column - 1);
  return lines.join('\n');
}

const shorten = (text: string) => text.replace(/\s+/g, ' ').slice(0, 100);
