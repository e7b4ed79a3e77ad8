import { house } from '../cite.ts';
import { theMemberDoesNotDecide } from '../determination/decider.ts';
import type { EventOf, Rule, RuleContext } from '../noun.ts';
import { notBefore, nothingHappenedInTheFuture } from '../plausible-dates.ts';
import type { CaseState } from '../state.ts';
import type { misconductEvents } from './events.ts';
import { referralOf } from './referrals.ts';

/** @file What may follow a referral: the second pair of eyes, the IOPC, the answer. */

type Checked = EventOf<typeof misconductEvents, 'misconduct.checked/1'>;
type Sent = EventOf<typeof misconductEvents, 'misconduct.sent-to-iopc/1'>;
type Answered = EventOf<typeof misconductEvents, 'misconduct.feedback-received/1'>;

const itIsAboutAReferral: Rule<{ readonly referralId: string }, CaseState> = {
  name: 'itIsAboutAReferral',
  source: house('What follows a referral points back to it.'),
  refuse: ({ referralId }, { state }) =>
    referralOf(state, referralId)
      ? undefined
      : {
          kind: 'misconduct/no-such-referral',
          says: 'Choose the referral this is about.',
          fields: ['referralId'],
        },
};

const itFollowsTheReferral = <Event extends { readonly referralId: string }>(
  pick: (event: Event) => Parameters<typeof notBefore>[0],
): Rule<Event, CaseState> => ({
  name: 'itFollowsTheReferral',
  source: house('Nothing answers a referral before it is made.'),
  refuse: (event, { state }) =>
    notBefore(
      pick(event),
      referralOf(state, event.referralId)?.referredOn,
      'This day is before the referral.',
    ),
});

const anotherPersonChecks: Rule<Checked, CaseState> = {
  name: 'anotherPersonChecks',
  source: house(
    'A referral that was not sent although it should have been is found by a second person (HMIC, 2014), not by the one who wrote it.',
  ),
  refuse: ({ referralId, checkedBy }, { state, unit }) => {
    const referral = referralOf(state, referralId);
    const person = unit.people.find(({ personId }) => personId === checkedBy.personId);
    const isTheirOwn =
      referral !== undefined &&
      (referral.decidedBy.personId === checkedBy.personId ||
        (person?.memberId !== undefined && person.memberId === referral.recordedBy));
    return isTheirOwn
      ? {
          kind: 'misconduct/own-referral',
          says: 'Whoever made or recorded the referral does not check it. Choose somebody else.',
          fields: ['checkedBy'],
        }
      : undefined;
  },
};

const aSupervisorChecks: Rule<Checked, CaseState> = {
  name: 'aSupervisorChecks',
  source: house('The check is a supervisor’s, or that of somebody above them.'),
  refuse: ({ checkedBy }, context) =>
    checking.has(checkedBy.office) && holds(checkedBy, context)
      ? undefined
      : {
          kind: 'misconduct/not-a-supervisor',
          says: 'Choose a supervisor, an Appropriate Authority or the Head of PSD or their deputy, as the unit’s record names them.',
          fields: ['checkedBy'],
        },
};

const checking: ReadonlySet<string> = new Set([
  'supervisor',
  'appropriate-authority',
  'head-of-psd',
  'deputy-head-of-psd',
]);

const holds = (
  { personId, office }: Checked['checkedBy'],
  { unit }: RuleContext<CaseState>,
): boolean =>
  unit.people.some(
    (person) =>
      person.personId === personId &&
      person.offices.includes(office) &&
      person.endedOn === undefined,
  );

const whatIsToBePutRightIsSaid: Rule<Checked, CaseState> = {
  name: 'whatIsToBePutRightIsSaid',
  source: house('Who has to put something right knows what.'),
  refuse: ({ result, note }) =>
    result === 'to-be-put-right' && note === ''
      ? {
          kind: 'misconduct/nothing-said',
          says: 'Say what is to be put right.',
          fields: ['note'],
        }
      : undefined,
};

/** The second pair of eyes. */
export const checkRules: readonly Rule<Checked, CaseState>[] = [
  itIsAboutAReferral,
  nothingHappenedInTheFuture((event) => [{ field: 'checkedOn', on: event.checkedOn }]),
  itFollowsTheReferral((event) => ({ field: 'checkedOn', on: event.checkedOn })),
  aSupervisorChecks,
  anotherPersonChecks,
  theMemberDoesNotDecide(({ checkedBy, checkedOn }) => ({
    field: 'checkedBy',
    decidedBy: checkedBy,
    on: checkedOn,
  })),
  whatIsToBePutRightIsSaid,
];

/** On to the IOPC. */
export const iopcRules: readonly Rule<Sent, CaseState>[] = [
  itIsAboutAReferral,
  nothingHappenedInTheFuture((event) => [{ field: 'sentOn', on: event.sentOn }]),
  itFollowsTheReferral((event) => ({ field: 'sentOn', on: event.sentOn })),
];

/** What came back. */
export const feedbackRules: readonly Rule<Answered, CaseState>[] = [
  itIsAboutAReferral,
  nothingHappenedInTheFuture((event) => [{ field: 'receivedOn', on: event.receivedOn }]),
  itFollowsTheReferral((event) => ({ field: 'receivedOn', on: event.receivedOn })),
];
