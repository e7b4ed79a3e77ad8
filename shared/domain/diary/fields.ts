import { z } from 'zod';
import { civilDate } from '../../kit/civil-date.ts';
import { requiredText, text, textLimits } from '../../kit/text.ts';
import { dayIfKnown, timeOfDay } from '../register-entry/values.ts';

/** An entry of a chief officer’s diary. */
export const diaryFields = z.strictObject({
  owner: requiredText(textLimits.name, 'Say whose diary it is.'),
  rank: text(textLimits.name),
  on: civilDate,
  /** The last day, of an entry over several. */
  until: dayIfKnown,
  /** By the clock of the force; '' of an entry that takes the day. */
  startsAt: timeOfDay,
  endsAt: timeOfDay,
  what: requiredText(textLimits.line, 'Say what the entry is.'),
  where: text(textLimits.line),
  /** People, apart by semicolons. */
  guests: text(textLimits.paragraph),
  /** Whom they came from, or who invited. */
  organisation: text(textLimits.name),
  notes: text(textLimits.paragraph),
});
/** An entry of a chief officer’s diary. */
export type Diary = z.infer<typeof diaryFields>;
