import { triageOutcome } from '../case-facts.ts';
import { house } from '../cite.ts';
import { standingDetermination } from '../determination/standing.ts';
import type { EventOf, Rule, Rules } from '../noun.ts';
import { nothingHappenedInTheFuture, notBefore } from '../plausible-dates.ts';
import type { CaseState } from '../state.ts';
import { nothingIsLeftUnseen } from '../unseen.ts';
import type { investigationPlanEvents } from './events.ts';
import { enquiryBegunOn, isEnquiryOpen, isLineOpen, lackingInPlan, openLines } from './facts.ts';
import { gapWords } from './words.ts';

type Event<Type extends keyof typeof investigationPlanEvents> = EventOf<
  typeof investigationPlanEvents,
  Type
>;

const anEnquiryRestsOnAPlan: Rule<Event<'enquiry.begun/1'>, CaseState> = {
  name: 'anEnquiryRestsOnAPlan',
  source: house(
    'Inspectors found files that lacked a meaningful investigation plan, which made effective review very difficult. An empty plan is none.',
  ),
  refuse: (_event, { state }) => {
    const gaps = lackingInPlan(state.investigationPlan);
    return gaps.length === 0
      ? undefined
      : {
          kind: 'enquiry/plan-empty',
          says: `The enquiry cannot begin yet. ${gaps.map((gap) => gapWords[gap]).join(' ')}`,
        };
  },
};

const anEnquiryFollowsTriage: Rule<Event<'enquiry.begun/1'>, CaseState> = {
  name: 'anEnquiryFollowsTriage',
  source: house('What is not notifiable is recorded and not enquired into.'),
  refuse: (_event, { state }) =>
    triageOutcome(state) === 'notifiable' && !standingDetermination(state)
      ? undefined
      : {
          kind: 'enquiry/not-now',
          says: 'An enquiry runs between triage as notifiable and the determination.',
        },
};

const anEnquiryBeginsOnce: Rule<Event<'enquiry.begun/1'>, CaseState> = {
  name: 'anEnquiryBeginsOnce',
  source: house('One enquiry runs at a time; an ended one may be taken up again.'),
  refuse: (_event, { state }) =>
    isEnquiryOpen(state.investigationPlan)
      ? { kind: 'enquiry/begun-already', says: 'The enquiry has begun already.' }
      : undefined,
};

const onlyAnOpenEnquiryEnds: Rule<Event<'enquiry.ended/1'>, CaseState> = {
  name: 'onlyAnOpenEnquiryEnds',
  source: house('What ends was begun.'),
  refuse: ({ endedOn }, { state }) => {
    const begunOn = enquiryBegunOn(state.investigationPlan);
    return begunOn === undefined
      ? { kind: 'enquiry/not-open', says: 'No enquiry runs in this case.' }
      : notBefore(
          { field: 'endedOn', on: endedOn },
          begunOn,
          'This comes before the enquiry began.',
        );
  },
};

const noLineIsForgotten: Rule<Event<'enquiry.ended/1'>, CaseState> = {
  name: 'noLineIsForgotten',
  source: house('Each line of enquiry is followed to its end, or given up with a reason.'),
  refuse: (_event, { state }) =>
    openLines(state.investigationPlan).length === 0
      ? undefined
      : {
          kind: 'enquiry/lines-open',
          says: 'Lines of enquiry are still open. Record what came of each, or why it is not pursued.',
        },
};

const onlyAnOpenLineGoesOn: Rule<{ readonly lineId: string }, CaseState> = {
  name: 'onlyAnOpenLineGoesOn',
  source: house('A line that was followed to its end is finished. Add a new one for what is left.'),
  refuse: ({ lineId }, { state }) => {
    const line = state.investigationPlan.lines.find((known) => known.lineId === lineId);
    return line && isLineOpen(line)
      ? undefined
      : {
          kind: 'line-of-enquiry/not-open',
          says: 'This line of enquiry is not open.',
          fields: ['lineId'],
        };
  },
};

const aLineIsAddedOnce: Rule<Event<'line-of-enquiry.added/1'>, CaseState> = {
  name: 'aLineIsAddedOnce',
  source: house('A line keeps its words; a change is recorded beside them.'),
  refuse: ({ lineId }, { state }) =>
    state.investigationPlan.lines.some((known) => known.lineId === lineId)
      ? { kind: 'line-of-enquiry/exists', says: 'This line of enquiry is in the plan already.' }
      : undefined,
};

const aReviewHasAPlan: Rule<Event<'investigation-plan.reviewed/1'>, CaseState> = {
  name: 'aReviewHasAPlan',
  source: house('Only what is written can be reviewed.'),
  refuse: (_event, { state }) =>
    state.investigationPlan.plan.length > 0
      ? undefined
      : { kind: 'investigation-plan/none', says: 'Write the investigation plan first.' },
};

/** When an enquiry may begin and end, and what becomes of its lines. */
export const investigationPlanRules: Rules<typeof investigationPlanEvents, CaseState> = {
  'investigation-plan.written/1': [nothingIsLeftUnseen((state) => state.investigationPlan.plan)],
  'line-of-enquiry.added/1': [aLineIsAddedOnce],
  'line-of-enquiry.changed/1': [onlyAnOpenLineGoesOn],
  'line-of-enquiry.progressed/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'on', on: event.on }]),
    onlyAnOpenLineGoesOn,
  ],
  'investigation-plan.reviewed/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'reviewedOn', on: event.reviewedOn }]),
    aReviewHasAPlan,
  ],
  'enquiry.begun/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'begunOn', on: event.begunOn }]),
    anEnquiryFollowsTriage,
    anEnquiryBeginsOnce,
    anEnquiryRestsOnAPlan,
  ],
  'enquiry.ended/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'endedOn', on: event.endedOn }]),
    onlyAnOpenEnquiryEnds,
    noLineIsForgotten,
  ],
};
