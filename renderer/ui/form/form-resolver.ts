import { zodResolver } from '@hookform/resolvers/zod';
import type { FieldValues, Resolver } from 'react-hook-form';
import type { z } from 'zod';
import { plainError } from './plain-errors.ts';
import { at, isEmptyAt, isThere, without, withPart, type Path } from './value-paths.ts';

/** A schema of an act's form: the event's own, without its envelope. */
export type FormSchema = z.ZodType<FieldValues, FieldValues>;

/** Checks a form by its schema. An empty box counts as absent where the schema allows absence, an untouched one as empty where it
 *  allows that, and what belongs to an answer that is no longer chosen (and so no longer on the screen) is left out. */
export function formResolver<S extends FormSchema>(
  schema: S,
  isOnScreen: (path: string) => boolean,
): Resolver<FieldValues, unknown, z.output<S>> {
  const check: unknown = zodResolver(schema, {
    error: (issue) => plainError(issue),
  });
  const ask = check as Resolver<FieldValues, unknown, z.output<S>>;
  return (values, context, options) => ask(readable(schema, values, isOnScreen), context, options);
}

/** The values as the schema is asked about them. */
export function readable(
  schema: FormSchema,
  values: FieldValues,
  isOnScreen: (path: string) => boolean,
): FieldValues {
  let current: unknown = values;
  // Leaving one thing out can show the next; a form nests a few levels at most.
  for (let round = 0; round < 6; round += 1) {
    const parsed = schema.safeParse(current);
    if (parsed.success) break;
    const { issues } = parsed.error;
    const smaller = leaveOut(schema, current, removable(issues, current, isOnScreen));
    const next = fillIn(schema, smaller, missing(issues, current));
    if (next === current) break;
    current = next;
  }
  return current as FieldValues;
}

function removable(
  issues: readonly z.core.$ZodIssue[],
  values: unknown,
  isOnScreen: (path: string) => boolean,
): readonly Path[] {
  return issues.flatMap((issue): readonly Path[] => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys
        .map((key) => [...issue.path, key])
        .filter((path) => !isOnScreen(path.map(String).join('.')));
    const empty = isEmptyAt(values, issue.path) ? [issue.path] : [];
    return isOnScreen(issue.path.map(String).join('.'))
      ? empty
      : [...empty, ...groupOf(issue.path)];
  });
}

/** What a question that is no longer asked belongs to: an optional group of answers goes as a whole. */
const groupOf = (path: Path): readonly Path[] => (path.length > 1 ? [path.slice(0, -1)] : []);

/** Leaves out each path whose absence the schema accepts; what is needed stays, and keeps its message. */
function leaveOut(schema: FormSchema, values: unknown, paths: readonly Path[]): unknown {
  let current = values;
  for (const path of paths) {
    const smaller = without(current, path);
    const still = schema.safeParse(smaller);
    const isNeeded =
      !still.success && still.error.issues.some((issue) => samePath(issue.path, path));
    if (!isNeeded && isThere(current, path)) current = smaller;
  }
  return current;
}

const missing = (issues: readonly z.core.$ZodIssue[], values: unknown): readonly Path[] =>
  issues.map((issue) => issue.path).filter((path) => at(values, path) === undefined);

/** A box nobody touched is empty and a list nobody added to has nothing in it, where the schema takes that for an answer. */
function fillIn(schema: FormSchema, values: unknown, paths: readonly Path[]): unknown {
  let current = values;
  for (const path of paths) {
    for (const nothing of ['', []]) {
      const fuller = withPart(current, path, nothing);
      const still = schema.safeParse(fuller);
      if (!still.success && still.error.issues.some((issue) => samePath(issue.path, path)))
        continue;
      current = fuller;
      break;
    }
  }
  return current;
}

const samePath = (a: Path, b: Path): boolean =>
  a.length === b.length && a.every((part, index) => part === b[index]);
