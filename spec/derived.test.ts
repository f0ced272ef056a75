import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { bundleContract, redocly } from './build/contract.ts';
import { toOpenApi30 } from './build/derive.ts';
import { isObject, mapObjects, objectAt, type JsonObject } from './build/json.ts';
import { readOperations } from './build/operations.ts';

const folder = mkdtempSync(join(tmpdir(), 'realname-derived-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const contract = bundleContract();
const derived = toOpenApi30(contract);

describe('the OpenAPI 3.0 copy', () => {
  it('is a sound 3.0.3 document', () => {
    const path = join(folder, 'openapi-3.0.json');
    writeFileSync(path, JSON.stringify(derived));
    const config = join(folder, 'redocly.yaml');
    writeFileSync(config, 'extends: [spec]\n');
    expect(derived.openapi).toBe('3.0.3');
    expect(() => redocly(['lint', path, '--config', config], { quiet: true })).not.toThrow();
  });

  it('holds nothing that only 3.1 knows', () => {
    const found: string[] = [];
    mapObjects(derived, (one: JsonObject) => {
      for (const name of ['if', 'then', 'else', 'const', 'unevaluatedProperties', 'prefixItems', '$defs']) {
        if (name in one && !isObject(one.properties)) found.push(name);
      }
      if (Array.isArray(one.type)) found.push('type list');
      if (typeof one.$ref === 'string' && Object.keys(one).length > 1) found.push('beside $ref');
      return one;
    });
    expect(found).toEqual([]);
  });

  it('has the same operations, schemas and members', () => {
    const ids = (one: JsonObject) => readOperations(one).map(({ operationId }) => operationId);
    expect(ids(derived)).toEqual(ids(contract));
    const members = (one: JsonObject) =>
      Object.entries(objectAt(one, 'components', 'schemas')).map(([name, schema]) => [
        name,
        isObject(schema) && isObject(schema.properties) ? Object.keys(schema.properties) : [],
        isObject(schema) ? schema.required : [],
      ]);
    expect(members(derived)).toEqual(members(contract));
  });
});

describe('the reference pages', () => {
  const page = (name: string) => readFileSync(join(import.meta.dirname, 'dist', 'docs', name), 'utf8');
  const LOADED = /(?:src|href)="([^"]+)"/g;

  it.each(['index.html', 'errors/index.html'])('%s loads nothing from elsewhere', (name) => {
    const addresses = [...page(name).matchAll(LOADED)].map(([, address]) => address);
    expect(addresses.length).toBeGreaterThan(1);
    expect(addresses.filter((address) => /^(?:[a-z]+:)?\/\//.test(address ?? ''))).toEqual([]);
  });

  it('has no script, style, font or picture of another host in its script or style', () => {
    const code = `${page('redoc.standalone.js')}${page('start.js')}${page('style.css')}`;
    expect(/cdn\.|fonts\.googleapis|gstatic|unpkg|jsdelivr|# sourceMappingURL=\w+\./.test(code)).toBe(false);
    expect(/https?:\/\/[^"'\s]+\.(?:js|css|svg|png|woff2?|ico)["'\s]/.test(code)).toBe(false);
  });

  it('explains every code at its own anchor, where a problem document points', () => {
    const errors = page('errors/index.html');
    for (const code of ['SIGNATURE_INVALID', 'VALIDATION', 'DEVICE_UNBOUND'])
      expect(errors).toContain(`<tr id="${code}">`);
  });
});
