import type { Folds } from '../noun.ts';
import type { adviceContactEvents } from './events.ts';
import type { AdviceContactSlice } from './slice.ts';

/** Contacts gather; one that was struck out stays, with its reason. */
export const adviceContactFolds: Folds<AdviceContactSlice, typeof adviceContactEvents> = {
  'advice-contact.logged/1': (slice, { type: _type, ...contact }) =>
    slice.contacts.some((known) => known.contactId === contact.contactId)
      ? slice
      : { contacts: [...slice.contacts, contact] },
  'advice-contact.struck-out/1': (slice, { contactId, reason }) => ({
    contacts: slice.contacts.map((known) =>
      known.contactId === contactId ? { ...known, struckOut: known.struckOut ?? reason } : known,
    ),
  }),
};
