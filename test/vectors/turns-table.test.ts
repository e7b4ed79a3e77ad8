import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { isProcedure } from '../../shared/domain/contest/procedure.ts';
import { turnOf } from '../../shared/domain/contest/turns.ts';
import { caseEngine } from '../../shared/domain/registry.ts';

/** @file What other readers go by (docs/formats/fold.md 5) is what the vault goes by. */

const caution = z.union([
  z.number(),
  z.strictObject({
    by: z.string(),
    values: z.record(z.string(), z.number()),
    plusCountOf: z.string().optional(),
  }),
  z.strictObject({ later: z.array(z.string()) }),
  z.strictObject({ earlier: z.array(z.string()) }),
]);
const table = z
  .strictObject({
    turns: z.record(
      z.string(),
      z.strictObject({
        course: z.string(),
        caution: caution.optional(),
        goesOn: z.union([z.literal(true), z.record(z.string(), z.string())]).optional(),
      }),
    ),
    notSteps: z.array(z.string()),
  })
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, '../../docs/formats/turns.json'), 'utf8')));
type Caution = z.infer<typeof caution>;

it('names every event that is a turn, with its course', () => {
  expect(Object.keys(table.turns).filter((type) => !caseEngine.types.includes(type))).toEqual([]);
  for (const type of caseEngine.types) {
    const names = (table.turns[type]?.course.match(/\{\w+\}/g) ?? []).map((name) => name.slice(1, -1));
    const said = Object.fromEntries(names.map((name) => [name, `a-${name}`]));
    const fields: Readonly<Record<string, string>> = { matter: 'case', drafted: 'p/drafted' };
    const course = table.turns[type]?.course.replaceAll(/\{(\w+)\}/g, (_, name: string) => fields[name] ?? said[name] ?? '');
    expect([type, turnOf({ type, planId: 'p', ...said })?.course]).toEqual([type, course]);
  }
});

it('says how cautious each is, and which only go on', () => {
  for (const [type, { caution: how, goesOn }] of Object.entries(table.turns)) {
    if (goesOn) {
      const event = goesOn === true ? { type } : { type, ...goesOn };
      expect([type, turnOf(event)]).toMatchObject([type, { goesOn: true, caution: 2 }]);
    }
    for (const [fields, expected] of how === undefined ? [] : casesOf(how))
      expect([type, turnOf({ type, ...fields })?.caution]).toEqual([type, expected]);
    if (goesOn !== true) expect([type, turnOf({ type })?.goesOn ?? false]).toEqual([type, false]);
  }
});

it('says which events are steps of the procedure', () => {
  for (const type of caseEngine.types)
    expect([type, isProcedure(type)]).toEqual([type, !table.notSteps.some((start) => type.startsWith(start))]);
});

/** What an event says, and how cautious it is then. */
function casesOf(how: Caution): readonly (readonly [Readonly<Record<string, unknown>>, number])[] {
  if (typeof how === 'number') return [[{}, how]];
  if ('values' in how)
    return Object.entries(how.values).flatMap(([value, rank]) => [
      [{ [how.by]: value }, rank],
      ...(how.plusCountOf ? [[{ [how.by]: value, [how.plusCountOf]: [1, 2] }, rank + 2] as const] : []),
    ]);
  const names = 'later' in how ? how.later : how.earlier;
  const said = names.map((name) => [name, name.endsWith('At') ? '09:05' : '2026-11-22']);
  const digits = Number(said.map(([, value]) => value?.replaceAll(/\D/g, '')).join(''));
  return [[Object.fromEntries(said) as Record<string, string>, 'later' in how ? digits : -digits]];
}
