import { identifiedSubject } from '../case-facts.ts';
import { house, reading } from '../cite.ts';
import {
  holdsTheOffice,
  theInvestigatorDoesNotDecide,
  theMemberDoesNotDecide,
} from '../determination/decider.ts';
import { grossMisconductPending } from '../misconduct/referrals.ts';
import type { EventOf, Rule, Rules } from '../noun.ts';
import { notBefore, nothingHappenedInTheFuture } from '../plausible-dates.ts';
import type { CaseState } from '../state.ts';
import type { departureEvents } from './events.ts';
import { departureOf, isLeaving, type Departure } from './standing.ts';

type Heard = EventOf<typeof departureEvents, 'departure.heard/1'>;
type Decided = EventOf<typeof departureEvents, 'departure.decided/1'>;
type Ended = EventOf<typeof departureEvents, 'departure.suspension-ended/1'>;

const whoLeavesIsKnown: Rule<Heard, CaseState> = {
  name: 'whoLeavesIsKnown',
  source: house('Only somebody who is identified can leave.'),
  refuse: (_event, { state }) =>
    identifiedSubject(state)
      ? undefined
      : {
          kind: 'departure/subject-not-identified',
          says: 'The member is not identified yet. Amend the report first.',
        },
};

const why = house(
  'A departure is heard of, decided by the one who may, and takes effect: in this order, and never without the decision.',
);

/** The departure stands where this act may follow. */
const itStandsAt = <Event extends { readonly departureId: string }>(
  name: string,
  from: readonly Departure['stands'][],
  says: string,
): Rule<Event, CaseState> => ({
  name,
  source: why,
  refuse: ({ departureId }, { state }) => {
    const departure = departureOf(state, departureId);
    if (!departure)
      return {
        kind: 'departure/not-heard-of',
        says: 'Choose the departure this is about.',
        fields: ['departureId'],
      };
    return from.includes(departure.stands)
      ? undefined
      : { kind: `departure/${departure.stands}`, says, fields: ['departureId'] };
  },
});

const itFollows = <Event extends { readonly departureId: string }>(
  pick: (event: Event) => Parameters<typeof notBefore>[0],
): Rule<Event, CaseState> => ({
  name: 'itFollows',
  source: why,
  refuse: (event, { state }) => {
    const departure = departureOf(state, event.departureId);
    return notBefore(
      pick(event),
      departure?.tookEffectOn ?? departure?.decision?.decidedOn ?? departure?.heardOn,
      'This day is before what it follows.',
    );
  },
});

const whatStandsAgainstTheMemberIsWeighed: Rule<Decided, CaseState> = {
  name: 'whatStandsAgainstTheMemberIsWeighed',
  source: reading(
    { westMidlands: 'W4.5' },
    'Somebody who resigned or retired while under investigation for gross misconduct is an association others must report. So the record says that they did.',
  ),
  refuse: ({ underInvestigation, note }, { state }) => {
    if (grossMisconductPending(state).length > 0 && underInvestigation !== 'gross-misconduct')
      return {
        kind: 'departure/gross-misconduct-pending',
        says: 'A gross misconduct matter of this case is not finished. Say that it stands against the member.',
        fields: ['underInvestigation'],
      };
    return underInvestigation !== 'nothing' && note === ''
      ? {
          kind: 'departure/nothing-weighed',
          says: 'Say what the authority weighed, and what becomes of the matter.',
          fields: ['note'],
        }
      : undefined;
  },
};

const decisionOf = ({ decidedBy, decidedOn }: Decided) => ({
  field: 'decidedBy',
  decidedBy,
  on: decidedOn,
});
const endOf = ({ decidedBy, endedOn }: Ended) => ({ field: 'decidedBy', decidedBy, on: endedOn });

/** Leaving is for one authority to approve, suspension for another; the policy names both, or the unit fills them in. */
const theRightAuthorityDecides: Rule<Decided, CaseState> = {
  name: 'theRightAuthorityDecides',
  source: (context) => {
    const rule = holdsTheOffice<Decided>('departure.authority', decisionOf);
    return typeof rule.source === 'function' ? rule.source(context) : rule.source;
  },
  refuse: (event, context) => {
    const departure = departureOf(context.state, event.departureId);
    if (!departure) return undefined;
    const key = isLeaving(departure) ? 'departure.authority' : 'suspension.authority';
    return holdsTheOffice<Decided>(key, decisionOf).refuse(event, context);
  },
};

const onlyASuspensionEnds: Rule<Ended, CaseState> = {
  name: 'onlyASuspensionEnds',
  source: house('Whoever has left does not come back by the end of a suspension.'),
  refuse: ({ departureId }, { state }) => {
    const departure = departureOf(state, departureId);
    return departure && isLeaving(departure)
      ? {
          kind: 'departure/not-a-suspension',
          says: 'This is no suspension.',
          fields: ['departureId'],
        }
      : undefined;
  },
};

/** What must come before what, and whose decision it is. */
export const departureRules: Rules<typeof departureEvents, CaseState> = {
  'departure.heard/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'heardOn', on: event.heardOn }]),
    whoLeavesIsKnown,
  ],
  'departure.decided/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'decidedOn', on: event.decidedOn }]),
    itStandsAt('onlyAnUndecidedDepartureIsDecided', ['undecided'], 'This is decided already.'),
    itFollows((event) => ({ field: 'decidedOn', on: event.decidedOn })),
    theRightAuthorityDecides,
    theMemberDoesNotDecide(decisionOf),
    theInvestigatorDoesNotDecide(decisionOf),
    whatStandsAgainstTheMemberIsWeighed,
  ],
  'departure.took-effect/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'on', on: event.on }]),
    itStandsAt(
      'nothingTakesEffectWithoutApproval',
      ['approved'],
      'Only what is approved takes effect. Record the decision first.',
    ),
    itFollows((event) => ({ field: 'on', on: event.on })),
  ],
  'departure.taken-back/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'takenBackOn', on: event.takenBackOn }]),
    itStandsAt(
      'onlyWhatHasNotHappenedIsTakenBack',
      ['undecided', 'approved'],
      'Only what has not happened yet can be taken back.',
    ),
    itFollows((event) => ({ field: 'takenBackOn', on: event.takenBackOn })),
  ],
  'departure.suspension-ended/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'endedOn', on: event.endedOn }]),
    itStandsAt(
      'onlyASuspensionInEffectEnds',
      ['in-effect'],
      'Only a suspension in effect can end.',
    ),
    onlyASuspensionEnds,
    itFollows((event) => ({ field: 'endedOn', on: event.endedOn })),
    holdsTheOffice('suspension.authority', endOf),
    theMemberDoesNotDecide(endOf),
    theInvestigatorDoesNotDecide(endOf),
  ],
};
