import type { z } from 'zod';
import type { ActId } from '../act.ts';
import type { gradingEvents } from './events.ts';

type Made = z.infer<(typeof gradingEvents)['grading.made/1']>;

/** One grading as it was made. */
export type Grading = Omit<Made, 'type'> & { readonly actId: ActId; readonly by: string };

/** Every grading, oldest first: one that was replaced stays to be read. */
export type GradingSlice = { readonly made: readonly Grading[] };

/** Nothing was graded. */
export const emptyGrading: GradingSlice = { made: [] };

/** The gradings of one association that no later one took the place of. Two who graded apart leave both standing: time picks no winner. */
export const standingGradings = (
  { made }: GradingSlice,
  associateId: string,
): readonly Grading[] => {
  const of = made.filter(({ associateIds }) => associateIds.some((id) => id === associateId));
  const replaced = new Set(of.flatMap(({ over }) => over));
  return of.filter(({ actId }) => !replaced.has(actId));
};

/** What a new grading takes the place of. */
export const gradingsOf = (
  slice: GradingSlice,
  associateIds: readonly string[],
): readonly Grading[] => {
  const standing = new Set(associateIds.flatMap((id) => standingGradings(slice, id)));
  return slice.made.filter((grading) => standing.has(grading));
};
