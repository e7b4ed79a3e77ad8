import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cruise, type ICruiseResult, type IFlattenedRuleSet } from 'dependency-cruiser';
import { beforeAll, describe, expect, it } from 'vitest';

/** @file The walls of build/walls.cjs, tried on a small house in which every file says which of them it breaks. */

const house = join(import.meta.dirname, 'offences');
const walls = createRequire(import.meta.url)('../../build/walls.cjs') as {
  forbidden: NonNullable<IFlattenedRuleSet['forbidden']>;
  options: Record<string, unknown>;
};

const files = readdirSync(house, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(house.length + 1))
  .sort();

const wallsBrokenBy = (file: string): string[] =>
  [...readFileSync(join(house, file), 'utf8').matchAll(/^\/\/ breaks: (.+)$/gm)]
    .map(([, name = '']) => name)
    .sort();

const found = new Map<string, Set<string>>();

beforeAll(async () => {
  const { exclude: _ours, tsConfig: _also, ...options } = walls.options;
  const { enhancedResolveOptions, ...cruiseOptions } = options as {
    enhancedResolveOptions: Record<string, unknown>;
  };
  const { output } = await cruise(
    ['electron', 'renderer', 'shared', 'test'],
    { ...cruiseOptions, baseDir: house, validate: true, ruleSet: { forbidden: walls.forbidden } },
    { ...enhancedResolveOptions },
  );
  for (const { from, rule } of (output as ICruiseResult).summary.violations) {
    found.set(from, (found.get(from) ?? new Set()).add(rule.name));
  }
});

describe('the walls', () => {
  it.each(files.filter((file) => wallsBrokenBy(file).length > 0))('refuse %s', (file) => {
    expect([...(found.get(file) ?? [])].sort()).toEqual(wallsBrokenBy(file));
  });

  it('leave a file alone that breaks none', () => {
    const innocent = files.filter((file) => wallsBrokenBy(file).length === 0);
    expect(innocent.filter((file) => found.has(file))).toEqual([]);
  });

  it('have each been tried', () => {
    const tried = new Set(files.flatMap(wallsBrokenBy));
    const names = walls.forbidden.map((rule) => rule.name ?? '');
    expect(names.filter((name) => !tried.has(name))).toEqual([]);
  });
});
