import { z } from 'zod';

/** An exhibit's reference: the initials of whoever found it and that person's running number in the case, `IHV/3`. */
export const exhibitReference = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[A-Z]{2,5}\/[1-9]\d{0,3}$/, 'Give initials and a number, such as IHV/3.');

/** What a label's bars and square say, and what is typed or scanned to find the exhibit again. */
export const labelText = (caseReference: string, reference: string): string =>
  `${caseReference} ${reference}`;
