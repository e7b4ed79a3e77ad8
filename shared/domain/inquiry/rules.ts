import { house } from '../cite.ts';
import type { EventOf, Rule, Rules } from '../noun.ts';
import { nothingHappenedInTheFuture, notBefore } from '../plausible-dates.ts';
import type { CaseState } from '../state.ts';
import type { inquiryEvents } from './events.ts';
import { inquiryOf } from './slice.ts';

type Event<Type extends keyof typeof inquiryEvents> = EventOf<typeof inquiryEvents, Type>;

const aFileIsInOneInquiry: Rule<Event<'inquiry.joined/1'>, CaseState> = {
  name: 'aFileIsInOneInquiry',
  source: house('Two inquiries about one association are one, or the file leaves the first.'),
  refuse: (_event, { state }) =>
    inquiryOf(state.inquiry)
      ? {
          kind: 'inquiry/in-one',
          says: 'This file belongs to an inquiry already. Take it out of that one first.',
        }
      : undefined,
};

const whoLeavesWasInIt: Rule<Event<'inquiry.left/1'>, CaseState> = {
  name: 'whoLeavesAnInquiryWasInIt',
  source: house('Only a file that belongs to an inquiry leaves it.'),
  refuse: (event, { state }) => {
    const membership = inquiryOf(state.inquiry);
    return membership?.inquiryId === event.inquiryId
      ? notBefore(
          { field: 'leftOn', on: event.leftOn },
          membership.joinedOn,
          'It left before it joined.',
        )
      : { kind: 'inquiry/not-in-it', says: 'This file does not belong to that inquiry.' };
  },
};

/** When a subject's file joins an inquiry, and leaves it. */
export const inquiryRules: Rules<typeof inquiryEvents, CaseState> = {
  'inquiry.joined/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'joinedOn', on: event.joinedOn }]),
    aFileIsInOneInquiry,
  ],
  'inquiry.left/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'leftOn', on: event.leftOn }]),
    whoLeavesWasInIt,
  ],
};
