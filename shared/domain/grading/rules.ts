import { house } from '../cite.ts';
import type { EventOf, Rule, Rules } from '../noun.ts';
import { nothingHappenedInTheFuture } from '../plausible-dates.ts';
import { reportOf } from '../report/facts.ts';
import type { CaseState } from '../state.ts';
import { nothingIsLeftUnseen } from '../unseen.ts';
import type { gradingEvents } from './events.ts';
import { gradingsOf } from './slice.ts';

type Made = EventOf<typeof gradingEvents, 'grading.made/1'>;

const onlyWhatWasReportedIsGraded: Rule<Made, CaseState> = {
  name: 'onlyWhatWasReportedIsGraded',
  source: house('A grading is of something that was reported: an association the report names.'),
  refuse: ({ associateIds }, { state }) => {
    const named = reportOf(state.report)?.associates.map(({ associateId }) => associateId) ?? [];
    return associateIds.every((id) => named.includes(id))
      ? undefined
      : {
          kind: 'grading/not-reported',
          says: 'The report does not name one of these. Look at it again, then choose.',
          fields: ['associateIds'],
        };
  },
};

const conditionsGoWithC: Rule<Made, CaseState> = {
  name: 'conditionsOfHandlingGoWithC',
  source: house(
    'Handling has two codes (3x5x2): P permits lawful sharing, C permits it under conditions, and a C that names none binds nobody.',
  ),
  refuse: ({ handling, conditions }) => {
    if (handling === 'C' && conditions.length === 0)
      return {
        kind: 'grading/conditions-missing',
        says: 'Say under which conditions it may be shared.',
        fields: ['conditions'],
      };
    return handling === 'P' && conditions.length > 0
      ? {
          kind: 'grading/conditions-without-c',
          says: 'P has no conditions. Take them out, or choose C.',
          fields: ['handling'],
        }
      : undefined;
  },
};

/** What may be graded, and how. */
export const gradingRules: Rules<typeof gradingEvents, CaseState> = {
  'grading.made/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'gradedOn', on: event.gradedOn }]),
    onlyWhatWasReportedIsGraded,
    conditionsGoWithC,
    nothingIsLeftUnseen((state, event) => gradingsOf(state.grading, event.associateIds)),
  ],
};
