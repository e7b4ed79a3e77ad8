import { civilDate, compareDates } from '../../kit/civil-date.ts';
import { identifiedSubject } from '../case-facts.ts';
import { house } from '../cite.ts';
import type { EventOf, Rule } from '../noun.ts';
import { notBefore, nothingHappenedInTheFuture } from '../plausible-dates.ts';
import type { CaseState } from '../state.ts';
import type { vettingEvents } from './events.ts';

/** @file What the vetting department tells the unit: information (PD12, PD13) and assessments for withdrawal (2025 Regulations). */

type Assessed = EventOf<typeof vettingEvents, 'vetting.information-assessed/1'>;
type Begun = EventOf<typeof vettingEvents, 'vetting.withdrawal-begun/1'>;
type Ended = EventOf<typeof vettingEvents, 'vetting.withdrawal-ended/1'>;

const informationIsWeighedOnce: Rule<Assessed, CaseState> = {
  name: 'informationIsWeighedOnce',
  source: house('What vetting told is weighed once, and the record says with what result.'),
  refuse: ({ informationId, assessedOn }, { state }) => {
    const information = state.vetting.information.find(
      (known) => known.informationId === informationId,
    );
    if (!information)
      return {
        kind: 'vetting/no-such-information',
        says: 'Choose what vetting told.',
        fields: ['informationId'],
      };
    if (state.vetting.assessed.some((known) => known.informationId === informationId))
      return {
        kind: 'vetting/weighed-already',
        says: 'This was weighed already.',
        fields: ['informationId'],
      };
    return notBefore(
      { field: 'assessedOn', on: assessedOn },
      information.receivedOn,
      'This day is before it was received.',
    );
  },
};

const aReportApartIsNamed: Rule<Assessed, CaseState> = {
  name: 'aReportApartIsNamed',
  source: house('Who reads this finds the other report.'),
  refuse: ({ result, reference }) =>
    result === 'reported-apart' && reference === ''
      ? {
          kind: 'vetting/report-not-named',
          says: 'Give the reference of the report it became.',
          fields: ['reference'],
        }
      : undefined,
};

/** The Police (Vetting) Regulations 2025 came into force. */
const regulationsFrom = civilDate.parse('2025-05-14');

const regulations =
  'The assessment for withdrawal is that of the Police (Vetting) Regulations 2025, Part 3, in force from 14 May 2025.';

const theRegulationsWereInForce: Rule<Begun, CaseState> = {
  name: 'theRegulationsWereInForce',
  source: house(regulations),
  refuse: ({ begunOn }) =>
    compareDates(begunOn, regulationsFrom) < 0
      ? {
          kind: 'vetting/before-the-regulations',
          says: 'The regulations came into force on 14 May 2025. There was no such assessment before.',
          fields: ['begunOn'],
        }
      : undefined,
};

/** The regulations are about police officers; staff hold clearance by their contract. */
export const theRegulationsAreAboutOfficers: Rule<unknown, CaseState> = {
  name: 'theRegulationsAreAboutOfficers',
  source: house(`${regulations} They are about police officers.`),
  refuse: (_event, { state }) => {
    const subject = identifiedSubject(state);
    return subject && officers.has(subject.personType)
      ? undefined
      : {
          kind: 'vetting/not-an-officer',
          says: 'The regulations are about police officers. Record what vetting decided as the outcome of its review.',
        };
  },
};
const officers: ReadonlySet<string> = new Set(['police-officer', 'special-constable']);

const oneAssessmentAtATime: Rule<Begun, CaseState> = {
  name: 'oneAssessmentAtATime',
  source: house('An assessment is finished before another begins.'),
  refuse: (_event, { state }) =>
    openWithdrawal(state)
      ? {
          kind: 'vetting/assessment-open',
          says: 'An assessment for withdrawal is open already. Record how it ended first.',
        }
      : undefined,
};

const onlyAnOpenAssessmentEnds: Rule<Ended, CaseState> = {
  name: 'onlyAnOpenAssessmentEnds',
  source: house('Only what began can end, and not before it began.'),
  refuse: ({ assessmentId, endedOn }, { state }) => {
    const open = openWithdrawal(state);
    return open?.assessmentId === assessmentId
      ? notBefore(
          { field: 'endedOn', on: endedOn },
          open.begunOn,
          'This day is before the assessment began.',
        )
      : {
          kind: 'vetting/no-open-assessment',
          says: 'No assessment for withdrawal is open.',
          fields: ['assessmentId'],
        };
  },
};

/** The assessment for withdrawal that has begun and not ended. */
export const openWithdrawal = ({
  vetting,
}: CaseState): CaseState['vetting']['withdrawals'][number] | undefined =>
  vetting.withdrawals.find(
    ({ assessmentId }) =>
      !vetting.withdrawalsEnded.some((ended) => ended.assessmentId === assessmentId),
  );

/** What vetting told, and what became of it. */
export const informationRules = {
  received: [
    nothingHappenedInTheFuture(
      ({ receivedOn }: EventOf<typeof vettingEvents, 'vetting.information-received/1'>) => [
        { field: 'receivedOn', on: receivedOn },
      ],
    ),
  ],
  assessed: [
    nothingHappenedInTheFuture(({ assessedOn }: Assessed) => [
      { field: 'assessedOn', on: assessedOn },
    ]),
    informationIsWeighedOnce,
    aReportApartIsNamed,
  ],
} as const;

/** The assessment for withdrawal. */
export const withdrawalRules = {
  begun: [
    nothingHappenedInTheFuture(({ begunOn }: Begun) => [{ field: 'begunOn', on: begunOn }]),
    theRegulationsWereInForce,
    theRegulationsAreAboutOfficers,
    oneAssessmentAtATime,
  ],
  ended: [
    nothingHappenedInTheFuture(({ endedOn }: Ended) => [{ field: 'endedOn', on: endedOn }]),
    onlyAnOpenAssessmentEnds,
  ],
} as const;
