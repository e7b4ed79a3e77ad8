import { citing } from '../cite.ts';
import type { Duty } from '../duty.ts';
import type { DutyContext } from '../noun.ts';
import type { CaseState } from '../state.ts';
import { isUnderWay } from '../under-way.ts';
import { isUnanswered, openContacts } from './open.ts';

/** Why an answer is waited for, and until when. */
export const awaitedSource = citing(
  { westMidlands: 'W19' },
  'Who was asked is waited for until they answer, or until somebody records why not.',
);

/** Answers that are waited for. */
export function clarificationDuties(state: CaseState, context: DutyContext): readonly Duty[] {
  if (!isUnderWay(state)) return [];
  const source = awaitedSource(context);
  return openContacts(state.clarification).map((contact) => {
    const open = contact.questions.filter(isUnanswered).length;
    return {
      key: `clarification/${contact.contactId}`,
      says: 'Clarification awaited',
      detail: open === 1 ? 'one question is open' : `${String(open)} questions are open`,
      dueOn: contact.respondBy,
      waitingFor: 'member',
      settledBy: 'clarification.answered/1',
      source,
    };
  });
}
