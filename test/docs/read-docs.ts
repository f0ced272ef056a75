import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Documents that people write; what is generated has its own tests. */
export const DOCUMENTS: readonly string[] = [
  ...['README.md', 'README.zh-CN.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md'],
  ...['spec/README.md', 'spec/signing.md', 'sdk/README.md', 'adapters/README.md', 'hub/README.md'],
  ...['adapters/testkit/national/README.md', 'examples/city/README.md'],
  ...['docs/architecture.md', 'docs/dependencies.md'],
  ...readdirSync(join(ROOT, 'docs', 'guides')).map((name) => `docs/guides/${name}`),
];

export const readDocument = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** A fenced block. Those marked `run` are executed; TypeScript ones are saved under `file` first. */
export interface Block {
  language: string;
  run: boolean;
  file: string | null;
  content: string;
}

export function blocksOf(document: string): Block[] {
  return [...document.matchAll(/^```(\w*)( run)?(?: (\S+))?\n([\s\S]*?)^```$/gm)].map(
    ([, language = '', run, file, content = '']) => ({
      language,
      run: run !== undefined,
      file: file ?? null,
      content,
    }),
  );
}

/** What stands between the fences is no prose. */
export const proseOf = (document: string): string => document.replace(/^```[\s\S]*?^```$/gm, '');

/** Paths in backticks, `hub/src/main.ts`, with or without wildcards and without line breaks. */
export function pathsOf(document: string): string[] {
  const quoted = [...proseOf(document).matchAll(/`([^`\n]+)`/g)].map(([, text = '']) => text);
  return quoted.filter((text) =>
    /^(?:spec|sdk|adapters|hub|examples|test|scripts|docs)\/[\w./-]+$/.test(text),
  );
}

/** Targets of links to files of the clone, with the heading they name. */
export function linksOf(document: string): { file: string; anchor: string | null }[] {
  const targets = [...proseOf(document).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  return targets
    .filter((target) => !/^https?:/.test(target))
    .map((target) => {
      const [file = '', anchor = null] = target.split('#');
      return { file, anchor };
    });
}

/** The anchors that a code host makes of headings. */
export function anchorsOf(document: string): string[] {
  return [...proseOf(document).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
