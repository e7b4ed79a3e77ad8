import { z } from 'zod';
import { itemId } from '../kit/ids.ts';
import { requiredText, text, textLimits } from '../kit/text.ts';

/** A person by name; with their number where they are in the unit's record. */
export const namedPerson = z.strictObject({
  personId: itemId.optional(),
  name: requiredText(textLimits.name, 'Give the name.'),
  rankOrGrade: text(textLimits.name),
});
/** A person by name. */
export type NamedPerson = z.infer<typeof namedPerson>;

/** How a person is called in a sentence: rank first where it is known. */
export const personWords = ({ name, rankOrGrade }: NamedPerson): string =>
  [rankOrGrade, name].filter((word) => word !== '').join(' ');
