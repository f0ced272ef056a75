import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { CheckStatus, type Checker, type CheckResult } from '@stryker-mutator/api/check';
import type { Mutant } from '@stryker-mutator/api/core';
import type { Ignorer } from '@stryker-mutator/api/ignore';
import type { Reporter } from '@stryker-mutator/api/report';
import { PluginKind } from '@stryker-mutator/api/plugin';
import { inSample, MUTANT_SAMPLE, sampleOf } from './sample.ts';

/** What the rules below look at in the syntax tree. */
interface Node {
  type: string;
  callee?: { name?: string };
  key?: { name?: string };
  value?: unknown;
  quasis?: readonly { value: { raw: string } }[];
  elements?: readonly (Node | null)[];
  arguments?: readonly Node[];
}

const CHINESE = /\p{Script=Han}/u;

/**
 * Words for people are not what mutation testing is about: every other word would be as true to the tests.
 * Left out: the text of an error that is thrown (a throw is a defect), and texts in Chinese and English, which are
 * recognised by their names `zh` and `en` or by standing beside each other.
 */
const words: Ignorer = {
  shouldIgnore: (path) => {
    const { node, parent } = path as { node: Node; parent?: Node };
    if (node.type === 'NewExpression' && node.callee?.name === 'Error') return 'text of a thrown error';
    if (node.type === 'ObjectProperty' && /^(?:zh|en)$/.test(node.key?.name ?? '')) return 'bilingual text';
    if (textOf(node) === null) return undefined;
    const beside = [...(parent?.arguments ?? []), ...(parent?.elements ?? [])];
    return beside.some((other) => CHINESE.test((other && textOf(other)) ?? ''))
      ? 'bilingual text'
      : undefined;
  },
};

function textOf({ type, value, quasis = [] }: Node): string | null {
  if (type === 'StringLiteral') return String(value);
  return type === 'TemplateLiteral' ? quasis.map((part) => part.value.raw).join(' ') : null;
}

/** Leaves out what the sample does not hold, and emptied statements of SQL, which any test would notice. */
class Selection implements Checker {
  private readonly sample = sampleOf(process.env[MUTANT_SAMPLE]);
  private readonly sources = new Map<string, readonly string[]>();

  init(): Promise<void> {
    return Promise.resolve();
  }

  check(mutants: Mutant[]): Promise<Record<string, CheckResult>> {
    return Promise.resolve(Object.fromEntries(mutants.map((mutant) => [mutant.id, this.judge(mutant)])));
  }

  private judge(mutant: Mutant): CheckResult {
    const reason = !inSample(mutant, this.sample)
      ? 'not in the sample'
      : this.emptiesStatement(mutant)
        ? 'emptied statement'
        : null;
    return reason === null ? { status: CheckStatus.Passed } : { status: CheckStatus.CompileError, reason };
  }

  private emptiesStatement({ fileName, location, mutatorName }: Mutant): boolean {
    if (mutatorName !== 'StringLiteral') return false;
    const lines = this.sources.get(fileName) ?? readFileSync(fileName, 'utf8').split('\n');
    this.sources.set(fileName, lines);
    const { line, column } = location.start;
    return /(?:sql|>)$/.test((lines[line] ?? '').slice(0, column)) && lines[line]?.[column] === '`';
  }
}

/** Says what survived as soon as it is known: a run takes long. */
const survivors: Reporter = {
  onMutantTested: ({ status, fileName, location, mutatorName, replacement }) => {
    if (status !== 'Survived' && status !== 'NoCoverage') return;
    const { line, column } = location.start;
    const became = (replacement ?? '').replace(/\s+/g, ' ').slice(0, 100);
    console.log(
      `${status} ${relative(process.cwd(), fileName)}:${line}:${column} ${mutatorName} → ${became}`,
    );
  },
};

export const strykerPlugins = [
  { kind: PluginKind.Ignore, name: 'words', value: words },
  { kind: PluginKind.Reporter, name: 'survivors', value: survivors },
  { kind: PluginKind.Checker, name: 'selection', factory: () => new Selection() },
];
