import { addYears, compareDates, type CivilDate } from '../../kit/civil-date.ts';
import type { AdviceContact, AdviceContactSlice } from './slice.ts';

/** The contacts that count: all but those struck out. */
export const standingContacts = ({ contacts }: AdviceContactSlice): readonly AdviceContact[] =>
  contacts.filter((contact) => contact.struckOut === undefined);

/** How many contacts the last twelve months brought, today among them. */
export const contactsOfTheYear = (slice: AdviceContactSlice, today: CivilDate): number =>
  standingContacts(slice).filter(
    ({ contactedOn }) =>
      compareDates(contactedOn, addYears(today, -1)) > 0 && compareDates(contactedOn, today) <= 0,
  ).length;
