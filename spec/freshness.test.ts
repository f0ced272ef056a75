import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT_FOLDER } from './build/contract.ts';
import { staleFiles } from './build/freshness.ts';
import { generateAll } from './build/outputs.ts';

let generated: ReadonlyMap<string, string>;
beforeAll(async () => {
  generated = await generateAll();
});

describe('what is generated', () => {
  it('stands in the clone as the contract gives it today', () => {
    expect(staleFiles(generated)).toEqual([]);
  });

  it('is the same byte for byte when generated again', async () => {
    const again = await generateAll();
    expect(
      [...again].filter(([path, content]) => generated.get(path) !== content).map(([path]) => path),
    ).toEqual([]);
  });

  it('shows a change of the contract as stale', () => {
    const changed = new Map([...generated].map(([path, content]) => [path, `${content} `] as const));
    expect(staleFiles(changed)).toEqual([...generated.keys()]);
  });

  it('holds validators that import nothing', () => {
    const code = generated.get('hub/src/generated/validators.js') ?? '';
    // As booleans: a failure would otherwise print all of the code.
    expect(/(?:^|[;}])\s*import\b|\}\s*from\s*"/m.test(code)).toBe(false);
    expect(/\bnew Function\b|\beval\(/.test(code)).toBe(false);
    const called = code.replaceAll(/'require\("[^"]+"\)\.default'/g, '');
    expect(/\brequire\(/.test(called)).toBe(false);
  });

  it('names no path of the machine it was made on', () => {
    const ours = [...generated].filter(([path]) => !path.endsWith('redoc.standalone.js'));
    const leaks = ours.filter(
      ([, content]) => content.includes(ROOT_FOLDER) || content.includes('node_modules/'),
    );
    expect(leaks.map(([path]) => path)).toEqual([]);
  });
});
