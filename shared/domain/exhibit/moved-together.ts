import { z } from 'zod';
import { itemId } from '../../kit/ids.ts';
import { text, textLimits } from '../../kit/text.ts';
import { exhibitEvents } from './events.ts';
import type { CurrentExhibit } from './facts.ts';

/** What is entered of exhibits that went together: a movement without whose it is. */
export const movedTogetherSchema = exhibitEvents['exhibit.moved/1']
  .omit({ type: true, exhibitId: true, reference: true, from: true })
  .extend({
    exhibitIds: z.array(itemId).min(1, 'Say which exhibits were moved.'),
    from: text(textLimits.line),
  })
  .superRefine(({ exhibitIds, from }, context) => {
    if (exhibitIds.length === 1 && from === '')
      context.addIssue({ code: 'custom', path: ['from'], message: 'Say where it was.' });
  });
/** Exhibits that went together. */
export type MovedTogether = z.infer<typeof movedTogetherSchema>;

/** A line for each of them. One says itself where it was taken from and under what seal; several were where the record has each, and an
 *  unbroken seal bears the number that the record has. */
export function movedTogether(
  { exhibitIds, from, ...moved }: MovedTogether,
  exhibits: readonly CurrentExhibit[],
): readonly Omit<z.infer<(typeof exhibitEvents)['exhibit.moved/1']>, 'type'>[] {
  const isAlone = exhibitIds.length === 1;
  return exhibitIds.map((exhibitId) => {
    const now = exhibits.find(({ exhibit }) => exhibit.exhibitId === exhibitId);
    const keepsItsSeal = !isAlone && moved.seal === 'unbroken';
    return {
      ...moved,
      exhibitId,
      ...(now ? { reference: now.reference } : {}),
      from: isAlone ? from : (now?.whereIs ?? from),
      sealNumber: keepsItsSeal ? (now?.sealNumber ?? '') : moved.sealNumber,
    };
  });
}
