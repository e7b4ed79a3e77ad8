import { hasAccess } from '../access/who.ts';
import { house } from '../cite.ts';
import type { Rule } from '../noun.ts';
import type { CaseState } from '../state.ts';

/** @file Who may have a case next, and who says that they have it. */

type GivenTo = { readonly to: string };

/** A case goes to somebody who can open it. People of the unit without a workstation of their own are told of it by who has one. */
export const whoHasACaseCanOpenIt: Rule<GivenTo, CaseState> = {
  name: 'whoHasACaseCanOpenIt',
  source: house('Who has a case next can open it: a duty that nobody sees is kept by nobody.'),
  refuse: ({ to }, { state, unit }) => {
    const member = unit.people.find(({ personId }) => personId === to)?.memberId;
    return member === undefined || !state.case.opened || hasAccess(state, member)
      ? undefined
      : {
          kind: 'case/without-access',
          says: 'This colleague cannot open the case. Give them access first, under Who can see it.',
          fields: ['to'],
        };
  },
};

/** What is taken over was handed over, and not yet taken. */
export const onlyAnOpenHandOverIsAccepted: Rule<{ readonly handOver: string }, CaseState> = {
  name: 'onlyAnOpenHandOverIsAccepted',
  source: house('A hand-over is accepted once, and it is the newest that counts.'),
  refuse: ({ handOver }, { state }) =>
    state.case.handOver?.actId === handOver && !state.case.handOver.acceptedAt
      ? undefined
      : {
          kind: 'case/no-hand-over',
          says: 'There is no hand-over that waits to be accepted.',
        },
};

/** Nobody accepts for somebody else. */
export const onlyTheReceiverTakesOver: Rule<unknown, CaseState> = {
  name: 'onlyTheReceiverTakesOver',
  source: house('Only who is handed a case can say that they have it.'),
  refuse: (_event, { state, actor, unit }) =>
    unit.people.some(
      ({ memberId, personId }) => memberId === actor.member && personId === state.case.handOver?.to,
    )
      ? undefined
      : {
          kind: 'case/not-handed-to-you',
          says: 'The case was handed to somebody else. They say themselves that they have it.',
        },
};
