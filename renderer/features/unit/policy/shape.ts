import { z } from 'zod';
import { civilDate } from '../../../../shared/kit/civil-date.ts';

/** @file The shape of a value of a policy, as a form can ask for it: read off its schema, so that a new key needs no form of its own. */

/** How one part of a value is asked for. */
export type Shape =
  | { readonly ask: 'date' | 'yes-no' | 'number' | 'lines' | 'line' | 'words' }
  | { readonly ask: 'one-of' | 'some-of'; readonly answers: readonly string[] }
  | { readonly ask: 'fixed'; readonly value: unknown }
  | { readonly ask: 'parts'; readonly parts: readonly Part[] }
  | { readonly ask: 'things'; readonly parts: readonly Part[] };
/** A part by its name. */
export type Part = {
  readonly name: string;
  readonly shape: Shape;
  readonly isOptional: boolean;
};

/** Longer texts than this are asked for in a box of several lines. */
const lineLimit = 200;

/** What a schema asks for. */
export function shapeOf(schema: z.core.$ZodType): Shape {
  if (isDate(schema)) return { ask: 'date' };
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
      return shapeOf(def.innerType);
    case 'boolean':
      return { ask: 'yes-no' };
    case 'number':
      return { ask: 'number' };
    case 'enum':
      return { ask: 'one-of', answers: Object.values(def.entries).map(String) };
    case 'literal':
      return { ask: 'fixed', value: def.values[0] };
    case 'object':
      return { ask: 'parts', parts: partsOf(def.shape) };
    case 'array':
      return listOf(shapeOf(def.element));
    default:
      return { ask: isLong(schema) ? 'words' : 'line' };
  }
}

function listOf(element: Shape): Shape {
  if (element.ask === 'parts') return { ask: 'things', parts: element.parts };
  if (element.ask === 'one-of') return { ask: 'some-of', answers: element.answers };
  return { ask: 'lines' };
}

/** Where an item comes from is not typed: it follows from who decides. */
const partsOf = (shape: Readonly<Record<string, z.core.$ZodType>>): readonly Part[] =>
  Object.entries(shape)
    .filter(([name]) => name !== 'source')
    .map(([name, schema]) => ({
      name,
      shape: shapeOf(schema),
      isOptional: mayBeLeftOut(schema),
    }));

/** What may be absent, and a list that may be empty. */
function mayBeLeftOut(schema: z.core.$ZodType): boolean {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  return def.type === 'optional' || (def.type === 'array' && z.safeParse(schema, []).success);
}

const isDate = (schema: z.core.$ZodType): boolean => (schema as unknown) === civilDate;

const isLong = (schema: z.core.$ZodType): boolean =>
  !('maxLength' in schema) || typeof schema.maxLength !== 'number' || schema.maxLength > lineLimit;

/** What a form begins with where nothing is said yet. Things of a list get a code of the unit's own. */
export function freshOf(shape: Shape, code: () => string): unknown {
  switch (shape.ask) {
    case 'date':
    case 'line':
    case 'words':
    case 'number':
      return '';
    case 'lines':
    case 'some-of':
    case 'things':
      return [];
    case 'fixed':
      return shape.value;
    case 'parts':
      return freshParts(shape.parts, code);
    case 'yes-no':
    case 'one-of':
      return undefined;
  }
}

/** The parts of a fresh thing. */
export const freshParts = (parts: readonly Part[], code: () => string): Record<string, unknown> =>
  Object.fromEntries(
    parts.flatMap(({ name, shape }) => {
      const value = name === 'code' ? code() : freshOf(shape, code);
      return value === undefined ? [] : [[name, value]];
    }),
  );

/** A value without the sources of its items, as an act carries it. */
export function withoutSources(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSources);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, child]) => name !== 'source' && child !== undefined)
      .map(([name, child]: [string, unknown]) => [name, withoutSources(child)]),
  );
}
