import { addDays, compareDates } from '../../kit/civil-date.ts';
import { standingInCase } from '../access/people.ts';
import { citing, house } from '../cite.ts';
import type { EventOf, Problem, Rule, Rules } from '../noun.ts';
import { hasBegun, planOf, sessionOf } from '../interview/planning/plan.ts';
import { nothingHappenedInTheFuture } from '../plausible-dates.ts';
import { reportOf } from '../report/facts.ts';
import { isSameName } from '../report/same-person.ts';
import { mentionsReporter } from '../reporter/mentions.ts';
import type { CaseState } from '../state.ts';
import { guestPackDays, type guestPackEvents } from './events.ts';
import { composeLines } from './lines.ts';
import { isWithGuest, packOf } from './slice.ts';

type Made = EventOf<typeof guestPackEvents, 'guest-pack.made/1'>;
type MadeRule = Rule<Made, CaseState>;
type PackRule = Rule<{ readonly packId: string }, CaseState>;

const localManagers = citing(
  { westMidlands: 'W21' },
  'An interview is held at the direction of PSD; a local manager may carry it out where the direction allows it.',
);

const onlyAPlannedInterviewGoesOut: MadeRule = {
  name: 'onlyAPlannedInterviewGoesOut',
  source: localManagers,
  refuse: ({ interviewId }, { state }) => {
    const session = sessionOf(state.interview, interviewId);
    if (!planOf(session))
      return {
        kind: 'guest-pack/not-planned',
        says: 'Plan the interview first: the pack carries its plan.',
        fields: ['interviewId'],
      };
    return hasBegun(session)
      ? {
          kind: 'guest-pack/begun',
          says: 'This interview has begun already.',
          fields: ['interviewId'],
        }
      : undefined;
  },
};

const aLocalManagerHoldsWhatAGuestIsGiven: MadeRule = {
  name: 'aLocalManagerHoldsWhatAGuestIsGiven',
  source: localManagers,
  refuse: ({ interviewId, guest }, { state }) => {
    const plan = planOf(sessionOf(state.interview, interviewId));
    if (!plan) return undefined;
    if (!plan.interviewer.isLocalManager)
      return {
        kind: 'guest-pack/not-a-local-manager',
        says: 'This interview is planned with somebody of PSD. Plan it with the local manager, where the direction allows one.',
        fields: ['interviewId'],
      };
    return isSameName(plan.interviewer.name, guest.name)
      ? undefined
      : {
          kind: 'guest-pack/somebody-else',
          says: 'The interview is planned with somebody else. Plan it anew with this guest, or choose the other interview.',
          fields: ['guest.name'],
        };
  },
};

const nobodyTheCaseNamesIsGivenAPack: MadeRule = {
  name: 'nobodyTheCaseNamesIsGivenAPack',
  source: house(
    'Who a case is about, who is named in it or who has a conflict of interest is never given any of it.',
  ),
  refuse: ({ guest }, { state }) => {
    const standing = standingInCase(state, guest);
    const isBarred =
      standing === 'them' ||
      barredByConflict(state).some((memberName) => isSameName(memberName, guest.name));
    if (isBarred)
      return {
        kind: 'guest-pack/named-in-the-case',
        says: 'This person cannot be given a pack: the case is about them, names them, or they have a conflict of interest.',
        fields: ['guest.name'],
      };
    return standing === 'same-name' && guest.anotherPerson === ''
      ? {
          kind: 'guest-pack/same-name',
          says: 'Somebody in this case is called the same. Give the collar number, or say why this is another person.',
          fields: ['guest.anotherPerson'],
        }
      : undefined;
  },
};

/** Who has a conflict of interest that nobody found to be no bar, or stepped back for one. */
const barredByConflict = ({ access }: CaseState): readonly string[] => [
  ...access.conflicts.flatMap(({ memberName, answered }) => (answered ? [] : [memberName])),
  ...access.ended.flatMap(({ memberName, how }) =>
    how === 'recused-for-conflict' ? [memberName] : [],
  ),
];

const aGuestCanBeReached: MadeRule = {
  name: 'aGuestCanBeReached',
  source: house(
    'A name alone is not a person: who was given something outside can be found again.',
  ),
  refuse: ({ guest }) =>
    guest.collarNumber === '' && guest.email === ''
      ? {
          kind: 'guest-pack/not-told-apart',
          says: 'Give the collar number or the e-mail address.',
          fields: ['guest.collarNumber'],
        }
      : undefined,
};

const aPackEnds: MadeRule = {
  name: 'aPackEnds',
  source: house('What is lent out has a day on which it is over: sixty days at most.'),
  refuse: ({ interviewId, madeOn, endsOn }, { state }): Problem | undefined => {
    const fields = ['endsOn'];
    const plan = planOf(sessionOf(state.interview, interviewId));
    if (compareDates(endsOn, madeOn) < 0)
      return { kind: 'guest-pack/over', says: 'The pack would be over before it is made.', fields };
    if (plan && compareDates(endsOn, plan.on) < 0)
      return {
        kind: 'guest-pack/ends-too-soon',
        says: 'The pack would be over before the day of the interview.',
        fields,
      };
    return compareDates(endsOn, addDays(madeOn, guestPackDays.most)) > 0
      ? {
          kind: 'guest-pack/too-long',
          says: `A pack lasts ${String(guestPackDays.most)} days at most.`,
          fields,
        }
      : undefined;
  },
};

const oneGuestHasAnInterview: MadeRule = {
  name: 'oneGuestHasAnInterview',
  source: house('One record is kept of one interview.'),
  refuse: ({ interviewId, packId }, { state }) =>
    packOf(state.guestPack, packId) || isWithGuest(state.guestPack, interviewId)
      ? {
          kind: 'guest-pack/out-already',
          says: 'A pack of this interview is out already. Withdraw it first.',
          fields: ['interviewId'],
        }
      : undefined,
};

const aGuestKnowsWhomToInterview: MadeRule = {
  name: 'aGuestKnowsWhomToInterview',
  source: house('A pack without the name of the member is of use to nobody.'),
  refuse: ({ fields, lines }) =>
    fields.includes('name') && lines.length > 0
      ? undefined
      : {
          kind: 'guest-pack/nobody-named',
          says: 'The name of the member goes on the pack. Where it is not known yet, there is nobody to interview.',
          fields: ['fields'],
        },
};

const whatGoesIsWhatWasShown: MadeRule = {
  name: 'whatGoesIsWhatWasShown',
  source: house('What is kept as sent is what was chosen and shown, word for word.'),
  refuse: ({ fields, lines }, { state, policy }) =>
    JSON.stringify(lines) === JSON.stringify(composeLines(state, policy, fields))
      ? undefined
      : {
          kind: 'guest-pack/changed',
          says: 'The case has changed since the preview. Look at the preview again.',
          fields: ['fields'],
        },
};

const nothingOnAPackShowsWhoReported: MadeRule = {
  name: 'nothingOnAPackShowsWhoReported',
  source: house(
    'Who reported is nobody’s business outside the unit, and least of all a manager’s.',
  ),
  refuse: ({ lines, briefing }, { state }) => {
    if (reportOf(state.report)?.route.origin === 'self') return undefined;
    const names = (words: string): boolean =>
      state.reporter.identified.some(
        ({ value }) => mentionsReporter(words, value.identity).length > 0,
      );
    const fields = [
      ...(names(briefing) ? ['briefing'] : []),
      ...(lines.some(({ says }) => names(says)) ? ['fields'] : []),
    ];
    return fields.length === 0
      ? undefined
      : {
          kind: 'guest-pack/names-the-reporter',
          says: 'This may name who reported. Leave it out, or say it otherwise.',
          fields,
        };
  },
};

const onlyAPackThatIsOutIsWithdrawn: PackRule = {
  name: 'onlyAPackThatIsOutIsWithdrawn',
  source: house('What came back is not out any more.'),
  refuse: ({ packId }, { state }) => whyNotOut(state, packId),
};

const onlyAPackThatIsOutComesBack: PackRule = {
  name: 'onlyAPackThatIsOutComesBack',
  source: house('A return counts once, and not after its pack was withdrawn.'),
  refuse: ({ packId }, { state }) => whyNotOut(state, packId),
};

const onlyTheReturnOfAWithdrawnPackIsKeptAside: Rule<
  { readonly packId: string; readonly sha256: string },
  CaseState
> = {
  name: 'onlyTheReturnOfAWithdrawnPackIsKeptAside',
  source: house('What counts for nothing is kept all the same, once, as it came.'),
  refuse: ({ packId, sha256 }, { state }) => {
    const pack = packOf(state.guestPack, packId);
    if (!pack?.withdrawn || pack.returned)
      return { kind: 'guest-pack/not-withdrawn', says: 'This pack is not withdrawn.' };
    return pack.refused.some((known) => known.sha256 === sha256)
      ? { kind: 'guest-pack/kept-already', says: 'This return is kept already.' }
      : undefined;
  },
};

/** What a pack may be, and when it is over. */
export const guestPackRules: Rules<typeof guestPackEvents, CaseState> = {
  'guest-pack.made/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'madeOn', on: event.madeOn }]),
    onlyAPlannedInterviewGoesOut,
    aLocalManagerHoldsWhatAGuestIsGiven,
    nobodyTheCaseNamesIsGivenAPack,
    aGuestCanBeReached,
    aPackEnds,
    oneGuestHasAnInterview,
    aGuestKnowsWhomToInterview,
    whatGoesIsWhatWasShown,
    nothingOnAPackShowsWhoReported,
  ],
  'guest-pack.withdrawn/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'withdrawnOn', on: event.withdrawnOn }]),
    onlyAPackThatIsOutIsWithdrawn,
  ],
  'guest-pack.returned/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'receivedOn', on: event.receivedOn }]),
    onlyAPackThatIsOutComesBack,
  ],
  'guest-pack.return-refused/1': [onlyTheReturnOfAWithdrawnPackIsKeptAside],
};

function whyNotOut(state: CaseState, packId: string): Problem | undefined {
  const pack = packOf(state.guestPack, packId);
  if (!pack) return { kind: 'guest-pack/unknown', says: 'This case has no such pack.' };
  if (pack.returned)
    return {
      kind: 'guest-pack/returned',
      says: 'The return of this pack was brought in already.',
    };
  return pack.withdrawn
    ? { kind: 'guest-pack/withdrawn', says: 'This pack was withdrawn.' }
    : undefined;
}
