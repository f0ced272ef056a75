/** How commands speak: people read lines, programs read one JSON value with `--json`. */
export interface Output {
  /** The result of the command. */
  result(value: object, lines: readonly string[]): void;
  /** What goes on meanwhile; never on standard output. */
  progress(line: string): void;
}

export interface Streams {
  out: (text: string) => void;
  err: (text: string) => void;
}

export function createOutput(json: boolean, { out, err }: Streams): Output {
  return {
    result: (value, lines) =>
      out(json ? `${JSON.stringify(value)}\n` : lines.map((line) => `${line}\n`).join('')),
    progress: (line) => err(`${line}\n`),
  };
}

/** Exit codes of the command line. */
export const EXIT = {
  ok: 0,
  /** The command did its work, and the answer is no: a signature that does not verify, a record that is not there. */
  negative: 1,
  /** The call or the configuration is wrong; nothing was done. */
  usage: 2,
} as const;

/** Ends a command with a message in both languages. */
export class CommandFailure extends Error {
  readonly exitCode: number;
  readonly zh: string;
  readonly en: string;

  constructor(exitCode: number, zh: string, en: string) {
    super(`${zh} / ${en}`);
    this.name = 'CommandFailure';
    this.exitCode = exitCode;
    this.zh = zh;
    this.en = en;
  }
}

/** Columns side by side; a cell's width counts Chinese characters twice. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const all = [headings, ...rows];
  const widths = headings.map((_, column) => Math.max(...all.map((row) => width(row[column] ?? ''))));
  return all.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - width(cell)))
      .join('  ')
      .trimEnd(),
  );
}

function width(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u2e80-\uffef]/.test(character) ? 2 : 1), 0);
}
