import { citing, house } from '../cite.ts';
import type { EventOf, Rule, Rules } from '../noun.ts';
import { nothingHappenedInTheFuture } from '../plausible-dates.ts';
import type { UnitState } from '../unit-state.ts';
import type { adviceContactEvents } from './events.ts';

type Event<Type extends keyof typeof adviceContactEvents> = EventOf<
  typeof adviceContactEvents,
  Type
>;

const whoMayHaveToReportIsTold: Rule<Event<'advice-contact.logged/1'>, UnitState> = {
  name: 'whoMayHaveToReportIsTold',
  source: citing(
    { westMidlands: 'W13', hampshire: 'Ha2' },
    'Advice takes the place of no report: who may have to report is told so.',
  ),
  refuse: ({ about, toldToReport }) =>
    about === 'possible-association' && !toldToReport
      ? {
          kind: 'advice-contact/not-told-to-report',
          says: 'What was asked about may be a notifiable association. Tell them to report it, and say here that you did.',
          fields: ['toldToReport'],
        }
      : undefined,
};

const aContactIsLoggedOnce: Rule<Event<'advice-contact.logged/1'>, UnitState> = {
  name: 'aContactIsLoggedOnce',
  source: house('A contact counts once.'),
  refuse: ({ contactId }, { state }) =>
    state.adviceContact.contacts.some((known) => known.contactId === contactId)
      ? { kind: 'advice-contact/exists', says: 'This contact is logged already.' }
      : undefined,
};

const onlyAStandingContactIsStruckOut: Rule<Event<'advice-contact.struck-out/1'>, UnitState> = {
  name: 'onlyAStandingContactIsStruckOut',
  source: house('What was struck out stays so, with its reason.'),
  refuse: ({ contactId }, { state }) =>
    state.adviceContact.contacts.some(
      (known) => known.contactId === contactId && known.struckOut === undefined,
    )
      ? undefined
      : {
          kind: 'advice-contact/not-found',
          says: 'This contact is not in the log, or was struck out already.',
        },
};

/** What is logged of advice without a case. */
export const adviceContactRules: Rules<typeof adviceContactEvents, UnitState> = {
  'advice-contact.logged/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'contactedOn', on: event.contactedOn }]),
    aContactIsLoggedOnce,
    whoMayHaveToReportIsTold,
  ],
  'advice-contact.struck-out/1': [onlyAStandingContactIsStruckOut],
};
