import type { z } from 'zod';
import type { adviceContactEvents } from './events.ts';

type Logged = z.infer<(typeof adviceContactEvents)['advice-contact.logged/1']>;

/** One contact as logged; with a reason where it was struck out. */
export type AdviceContact = Omit<Logged, 'type'> & { readonly struckOut?: string | undefined };

/** The contacts of the unit, oldest first. */
export type AdviceContactSlice = { readonly contacts: readonly AdviceContact[] };

/** Nobody asked. */
export const emptyAdviceContact: AdviceContactSlice = { contacts: [] };
