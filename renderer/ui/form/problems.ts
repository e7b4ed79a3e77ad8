import type { FieldErrors } from 'react-hook-form';
import type { Refusal } from '../outcome.ts';
import type { Source } from '../source.ts';

/** One line of the error summary: where it leads, what it says, and where the rule comes from. */
export type FormProblem = {
  readonly path: string | undefined;
  readonly says: string;
  readonly source?: Source;
};

/** Everything that keeps a form from being saved: what its schema and what the procedure say, each once. */
export function problemsOf(
  errors: FieldErrors,
  refusals: readonly Refusal[],
): readonly FormProblem[] {
  const typed = flatten(errors, '');
  const told = refusals
    .filter((refusal) => !typed.some((problem) => problem.says === refusal.says))
    .map((refusal) => ({ path: refusal.fields[0], says: refusal.says, source: refusal.source }));
  return [...typed.map((problem) => withSource(problem, refusals)), ...told];
}

function withSource(problem: FormProblem, refusals: readonly Refusal[]): FormProblem {
  const refusal = refusals.find((each) => each.says === problem.says);
  return refusal ? { ...problem, source: refusal.source } : problem;
}

function flatten(errors: unknown, prefix: string): readonly FormProblem[] {
  if (typeof errors !== 'object' || errors === null) return [];
  if ('message' in errors && typeof errors.message === 'string' && 'type' in errors)
    return [{ path: prefix, says: errors.message }];
  return Object.entries(errors).flatMap(([key, part]) => {
    if (key === 'ref') return [];
    // The message of a whole list or object stands at its own path.
    const path = key === 'root' ? prefix : prefix === '' ? key : `${prefix}.${key}`;
    return flatten(part, path);
  });
}

/** Problems in the order of their fields on the form; what belongs to no field comes first. */
export const inOrder = (
  problems: readonly FormProblem[],
  fields: { readonly placeOf: (path: string) => number },
): readonly FormProblem[] => problems.toSorted((a, b) => placeOf(a, fields) - placeOf(b, fields));

const placeOf = (
  problem: FormProblem,
  fields: { readonly placeOf: (path: string) => number },
): number => (problem.path === undefined ? -1 : fields.placeOf(problem.path));
