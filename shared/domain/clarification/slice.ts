import type { z } from 'zod';
import type { ActId } from '../act.ts';
import type { clarificationEvents } from './events.ts';

type Event<Type extends keyof typeof clarificationEvents> = z.infer<
  (typeof clarificationEvents)[Type]
>;

/** An answer that came after the question. */
export type LaterAnswer = Omit<
  Event<'clarification.answered/1'>,
  'type' | 'contactId' | 'questionId'
> & { readonly actId: ActId };
/** One question of a contact, and every answer to it. */
export type AskedQuestion = Event<'clarification.asked/1'>['questions'][number] & {
  readonly later: readonly LaterAnswer[];
};
/** One contact to make something clear. */
export type Clarification = Omit<Event<'clarification.asked/1'>, 'type' | 'questions'> & {
  readonly questions: readonly AskedQuestion[];
  readonly ended?: { readonly on: string; readonly reason: string } | undefined;
};

/** The contacts of a case, oldest first. */
export type ClarificationSlice = { readonly contacts: readonly Clarification[] };

/** Nobody asked. */
export const emptyClarification: ClarificationSlice = { contacts: [] };
