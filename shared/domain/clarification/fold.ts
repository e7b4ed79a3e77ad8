import type { Folds } from '../noun.ts';
import { addOnce } from '../once.ts';
import type { clarificationEvents } from './events.ts';
import type { AskedQuestion, Clarification, ClarificationSlice } from './slice.ts';

/** Questions and answers gather; nothing that was said is replaced. */
export const clarificationFolds: Folds<ClarificationSlice, typeof clarificationEvents> = {
  'clarification.asked/1': (slice, { type: _type, questions, ...contact }) =>
    slice.contacts.some((known) => known.contactId === contact.contactId)
      ? slice
      : {
          contacts: [
            ...slice.contacts,
            { ...contact, questions: questions.map((one) => ({ ...one, later: [] })) },
          ],
        },
  'clarification.answered/1': (slice, { type: _type, contactId, questionId, ...answer }, act) =>
    onContact(slice, contactId, (contact) => ({
      ...contact,
      questions: contact.questions.map(
        (one): AskedQuestion =>
          one.questionId === questionId
            ? { ...one, later: addOnce(one.later, { ...answer, actId: act.id }) }
            : one,
      ),
    })),
  'clarification.ended/1': (slice, { contactId, endedOn, reason }) =>
    onContact(slice, contactId, (contact) => ({
      ...contact,
      ended: { on: endedOn, reason },
    })),
};

const onContact = (
  slice: ClarificationSlice,
  contactId: string,
  change: (contact: Clarification) => Clarification,
): ClarificationSlice => ({
  contacts: slice.contacts.map((known) => (known.contactId === contactId ? change(known) : known)),
});
