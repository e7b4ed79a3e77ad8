import { findById } from '../../kit/by-id.ts';
import type { CivilDate } from '../../kit/civil-date.ts';
import { house } from '../cite.ts';
import type { EventOf, Problem, Rule, RuleContext } from '../noun.ts';
import { notBefore } from '../plausible-dates.ts';
import type { RegistersState } from '../registers-state.ts';
import type { InterestFields } from './application.ts';
import type { interestEvents } from './events.ts';
import { regimeOf, type InterestRegime } from './regime.ts';
import type { Interest } from './slice.ts';
import { applicationOf, regimeSetOf } from './standing.ts';

/** @file What holds for an entry of the register of interests, and how its rules find it. */

/** An event of the register. */
export type InterestEvent<Type extends keyof typeof interestEvents> = EventOf<
  typeof interestEvents,
  Type
>;
/** An event of one entry. */
export type OnInterest = { readonly interestId: string };
/** A rule of the register. */
export type InterestRule<Event> = Rule<Event, RegistersState>;
type Context = RuleContext<RegistersState>;
type Told = { readonly application: InterestFields };

/** The entry an event is about. */
const interestIn = (
  { interestId }: OnInterest,
  { state }: Pick<Context, 'state'>,
): Interest | undefined => findById(state.interest.interests, interestId);

/** How applications are handled, for a rule. */
export const regimeIn = ({ state, policy }: Context): InterestRegime =>
  regimeOf(policy, regimeSetOf(state.interest));

/** A rule about an entry that is there; that it is there is a rule of its own. */
export const ofInterest =
  <E extends OnInterest>(
    refuse: (interest: Interest, event: E, context: Context) => Problem | undefined,
  ) =>
  (event: E, context: Context): Problem | undefined => {
    const interest = interestIn(event, context);
    return interest && refuse(interest, event, context);
  };

export const anInterestIsRecordedOnce: InterestRule<OnInterest> = {
  name: 'anInterestIsRecordedOnce',
  source: house('An application counts once.'),
  refuse: (event, context) =>
    interestIn(event, context)
      ? { kind: 'interest/exists', says: 'This application is recorded already.' }
      : undefined,
};

export const onlyAStandingInterestGoesOn: InterestRule<OnInterest> = {
  name: 'onlyAStandingInterestGoesOn',
  source: house('What was struck out stays so, with its reason.'),
  refuse: (event, context) => {
    const interest = interestIn(event, context);
    return interest && interest.struckOut === undefined
      ? undefined
      : {
          kind: 'interest/not-found',
          says: 'This entry is not in the register, or was struck out.',
        };
  },
};

export const aMembershipOrEmployerIsNamed: InterestRule<Told> = {
  name: 'aMembershipOrEmployerIsNamed',
  source: house(
    'What cannot be compared with suppliers is no register. Who works for themselves may have no name to give.',
  ),
  refuse: ({ application: { type, organisation } }) =>
    type !== 'business-interest' && organisation.name === ''
      ? {
          kind: 'interest/not-named',
          says: 'Name the employer, or what they are a member of.',
          fields: ['application.organisation.name'],
        }
      : undefined,
};

export const aHolderIsNotTheirOwnFamily: InterestRule<Told> = {
  name: 'aHolderIsNotTheirOwnFamily',
  source: house('What somebody holds themselves is their own.'),
  refuse: ({ application: { heldBy, holder } }) =>
    heldBy.whose === 'family' && isSameName(heldBy.name, holder.name)
      ? {
          kind: 'interest/own',
          says: 'This is the name of the member. Name the family member, or say that it is their own.',
          fields: ['application.heldBy.name'],
        }
      : undefined,
};

/** True of two names that are written alike. */
export const isSameName = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

/** What follows from an application does not come before it. */
export const notBeforeTheApplication = <E extends OnInterest>(
  dated: (event: E) => { readonly field: string; readonly on: CivilDate },
): InterestRule<E> => ({
  name: 'nothingFollowsBeforeTheApplication',
  source: house('What follows from an application does not come before it.'),
  refuse: ofInterest<E>((interest, event) =>
    notBefore(
      dated(event),
      applicationOf(interest).appliedOn,
      'This is before the day of the application.',
    ),
  ),
});
