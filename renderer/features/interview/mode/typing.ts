import { z } from 'zod';
import {
  lineKind,
  recordItem,
  type LineKind,
} from '../../../../shared/domain/interview/live/events.ts';
import type { LiveRecord } from '../../../../shared/domain/interview/live/record.ts';
import { itemId, type ItemId } from '../../../../shared/kit/ids.ts';
import { instant, type Instant } from '../../../../shared/kit/instant.ts';

/** @file The line that is being typed. It is kept as a draft within a second, and becomes an act when it is finished. */

/** A line in the making. Its id is given before it is saved, so that it is never kept twice. */
export type Typing = {
  readonly id: ItemId;
  readonly kind: LineKind;
  readonly text: string;
  /** When its first letter was typed. */
  readonly at: Instant | undefined;
};

/** What is kept as a draft: the line in the making, and finished ones that the disk has not taken yet. */
const typingDraft = z.object({
  typing: z.object({ id: itemId, kind: lineKind, text: z.string(), at: instant.optional() }),
  waiting: z.array(recordItem),
});

/** Where the draft of an interview's line is kept. */
export const typingKey = (caseId: string, interviewId: string): string =>
  `${caseId}/interview.noted/1/${interviewId}`;

/** After a question an answer is typed, after an answer a question. */
export const nextKind = (kind: LineKind): LineKind => (kind === 'question' ? 'answer' : 'question');

/** What a kept draft still has to give: nothing that is in the record already. */
export function stillToKeep(
  value: unknown,
  record: LiveRecord,
): z.infer<typeof typingDraft> | undefined {
  const parsed = typingDraft.safeParse(value);
  if (!parsed.success) return undefined;
  const known = new Set(record.known);
  const { typing, waiting } = parsed.data;
  return {
    typing: known.has(typing.id) ? { ...typing, text: '' } : typing,
    waiting: waiting.filter((item) => !known.has(item.id)),
  };
}

/** The key that chooses each kind of line, with Alt. */
export const kindKeys: readonly (readonly [kind: LineKind, letter: string])[] = [
  ['question', 'Q'],
  ['answer', 'A'],
  ['note', 'N'],
  ['proposal', 'P'],
  ['agreed', 'G'],
  ['disputed', 'D'],
];
