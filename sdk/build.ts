import { execFileSync } from 'node:child_process';
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * Builds the published form into dist/: JavaScript with its types, and a package.json of its own whose exports lead
 * there. The workspace itself runs on the sources. Another folder may be given.
 */
const here = import.meta.dirname;
const out = process.argv[2] ?? join(here, 'dist');
const compiler = join(
  dirname(createRequire(import.meta.url).resolve('typescript/package.json')),
  'bin',
  'tsc',
);
const sources = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8')) as Record<string, unknown> & {
  exports: Record<string, string>;
};

rmSync(out, { recursive: true, force: true });
execFileSync(process.execPath, [compiler, '-p', join(here, 'tsconfig.build.json'), '--outDir', out], {
  stdio: 'inherit',
});
// The compiler rewrites the endings of imports in code, not in declarations.
for (const file of globSync('**/*.d.ts', { cwd: out })) {
  const text = readFileSync(join(out, file), 'utf8');
  writeFileSync(join(out, file), text.replace(/(['"]\.{1,2}\/[^'"]+)\.ts(['"])/g, '$1.js$2'));
}

const built = Object.fromEntries(
  Object.entries(sources.exports).map(([name, source]) => {
    const module = source.replace('./src/', './').replace(/\.ts$/, '');
    return [name, { types: `${module}.d.ts`, default: `${module}.js` }];
  }),
);
const { name, version, description, license, type } = sources;
const published = {
  ...{ name, version, description, license, type },
  sideEffects: false,
  engines: { node: '>=20' },
  exports: built,
};
writeFileSync(join(out, 'package.json'), `${JSON.stringify(published, null, 2)}\n`);
cpSync(join(here, 'README.md'), join(out, 'README.md'));
cpSync(join(here, '..', 'LICENSE'), join(out, 'LICENSE'));
