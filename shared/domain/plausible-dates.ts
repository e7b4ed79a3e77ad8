import { compareDates, type CivilDate } from '../kit/civil-date.ts';
import { house } from './cite.ts';
import type { Problem, Rule } from './noun.ts';

/** @file Two plain truths about days that hold for every act: what has happened is not in the future, and what follows does not come first. */

/** A day of an event, by the field it stands in. */
type Dated = { readonly field: string; readonly on: CivilDate | undefined };

/** Nothing that has happened can have happened after today. */
export const nothingHappenedInTheFuture = <Event, State>(
  dates: (event: Event) => readonly Dated[],
): Rule<Event, State> => ({
  name: 'nothingHappenedInTheFuture',
  source: house('What is recorded has happened. A day after today is a slip of the pen.'),
  refuse: (event, { today }) => {
    const fields = dates(event)
      .filter(({ on }) => on !== undefined && compareDates(on, today) > 0)
      .map(({ field }) => field);
    return fields.length === 0
      ? undefined
      : {
          kind: 'date/in-the-future',
          says: 'This day is still to come. Give the day it happened.',
          fields,
        };
  },
});

/** A problem when a day comes before the one it follows from. */
export const notBefore = (
  later: Dated,
  earlier: CivilDate | undefined,
  says: string,
): Problem | undefined =>
  later.on !== undefined && earlier !== undefined && compareDates(later.on, earlier) < 0
    ? { kind: 'date/out-of-order', says, fields: [later.field] }
    : undefined;
