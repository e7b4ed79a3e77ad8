import { forEachInSteps, type Steps } from './steps.ts';

/** @file How many of the records have one day of birth. A day that hundreds have is what somebody wrote who did not know: 1 January, the day that a system
 *  begins with. */

type Born = { readonly birthDate: string | undefined };

/** Asks how much two records may say by having one day. */
export type BirthDays = { readonly mostBits: (day: string | undefined) => number };

/** Counted as if so many more were there, each on a day of its own: in a short list two on one day are no sign of a custom. */
const asIfThere = 25_000;

/** Counts days of birth, each record once. */
export function* createBirthDays(lists: readonly (readonly Born[])[]): Steps<BirthDays> {
  const counts = new Map<string, number>();
  let records = asIfThere;
  for (const list of lists)
    yield* forEachInSteps(list, ({ birthDate }) => {
      if (birthDate === undefined) return;
      records += 1;
      counts.set(birthDate, (counts.get(birthDate) ?? 0) + 1);
    });
  return {
    mostBits: (day) => Math.log2(records / Math.max(1, counts.get(day ?? '') ?? 1)),
  };
}
