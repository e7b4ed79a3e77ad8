import fc from 'fast-check';
import type { z } from 'zod';
import { assert } from '../../shared/kit/assert.ts';

/** @file Values that a zod schema accepts, for property tests: whatever parses must fold, and nothing else need be thought of. */

/** Values this schema accepts, as it gives them back after parsing. Knows the kinds of schema the domain uses. */
export function arbitraryOf<Schema extends z.core.$ZodType>(
  schema: Schema,
): fc.Arbitrary<z.infer<Schema>> {
  return inputOf(schema)
    .map((value) => schema._zod.run({ value, issues: [] }, { async: false }))
    .filter((result) => !(result instanceof Promise) && result.issues.length === 0)
    .map((result) => (result instanceof Promise ? undefined : result.value) as z.infer<Schema>);
}

function inputOf(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      return recordOf(def.shape);
    case 'array':
      return fc.array(arbitraryOf(def.element), { maxLength: 3 });
    case 'union':
      return fc.oneof(...def.options.map((option) => arbitraryOf(option)));
    case 'optional':
      return fc.option(arbitraryOf(def.innerType), { nil: undefined });
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries));
    case 'literal':
      return fc.constantFrom(...def.values);
    case 'boolean':
      return fc.boolean();
    case 'number':
      return fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: -1000, max: 1000 }));
    case 'pipe':
      return inputOf(def.in);
    case 'record':
      return fc.dictionary(fc.string(), arbitraryOf(def.valueType), { maxKeys: 3 });
    case 'string':
      return wordsFor(schema);
    case 'lazy':
    case 'any':
    case 'unknown':
      return fc.jsonValue({ maxDepth: 2 });
    default:
      assert(false, `arbitraryOf does not know ${def.type} yet`);
  }
}

/** A record; keys whose value came out undefined are left out, as a form leaves them out. */
const recordOf = (shape: Readonly<Record<string, z.core.$ZodType>>): fc.Arbitrary<unknown> =>
  fc
    .record(
      Object.fromEntries(Object.entries(shape).map(([key, field]) => [key, arbitraryOf(field)])),
    )
    .map((record) =>
      Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)),
    );

/** The kinds of text the domain has, each with an example that tells whether a schema takes that kind. */
const kinds: readonly { readonly example: string; readonly of: fc.Arbitrary<string> }[] = [
  { example: '', of: fc.constant('') },
  {
    example: 'Some words',
    of: fc.constantFrom('Some words', 'Łucja O’Dowd-Ñandú', '“Quoted”\nsecond line', 'x'),
  },
  { example: '2027-02-18', of: fc.constantFrom('2027-02-18', '2024-02-29', '1999-12-31') },
  { example: '2027-02', of: fc.constantFrom('2027-02', '2019-11') },
  { example: '2027', of: fc.constantFrom('2027', '1984') },
  { example: 'a-code', of: fc.constantFrom('none', 'criminal-conviction', 'other', 'proximity') },
  { example: 'a'.repeat(32), of: fc.constantFrom('a'.repeat(32), '0123456789abcdef'.repeat(2)) },
  {
    example: `${'a'.repeat(32)}-1`,
    of: fc.constantFrom(`${'a'.repeat(32)}-1`, `${'b'.repeat(32)}-77`),
  },
  { example: `letter:${'a'.repeat(32)}`, of: fc.constant(`letter:${'a'.repeat(32)}`) },
  { example: 'NA/2027/7K4QM', of: fc.constant('NA/2027/7K4QM') },
  {
    example: 'clock.appealSubmission',
    of: fc.constantFrom('clock.appealSubmission', 'plan.onHighRisk', 'no.suchValue'),
  },
  { example: '09:30', of: fc.constantFrom('09:30', '23:59') },
  { example: 'a'.repeat(64), of: fc.constant('a'.repeat(64)) },
  { example: '2027-02-18T10:00:00.000Z', of: fc.constant('2027-02-18T10:00:00.000Z') },
];

function wordsFor(schema: z.core.$ZodType): fc.Arbitrary<string> {
  const fitting = kinds.filter(({ example }) => {
    const result = schema._zod.run({ value: example, issues: [] }, { async: false });
    return !(result instanceof Promise) && result.issues.length === 0;
  });
  assert(fitting.length > 0, 'arbitraryOf knows no text that this schema takes');
  return fc.oneof(...fitting.map(({ of }) => of));
}
