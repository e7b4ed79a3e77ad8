import type { AskedQuestion, Clarification, ClarificationSlice } from './slice.ts';

/** True while nobody has answered a question. */
export const isUnanswered = (one: AskedQuestion): boolean =>
  one.answer === '' && one.later.length === 0;

/** The contacts in which an answer is still waited for. */
export const openContacts = (slice: ClarificationSlice): readonly Clarification[] =>
  slice.contacts.filter((contact) => !contact.ended && contact.questions.some(isUnanswered));
