import { z } from 'zod';
import { currentLetter } from '../../../shared/domain/letter/current.ts';
import { letterKind, type LetterKind } from '../../../shared/domain/letter/model.ts';
import { hasOccasion } from '../../../shared/domain/letter/needs.ts';
import { letterQuestions } from '../../../shared/domain/letter/questions.ts';
import type { Duty } from '../../../shared/domain/duty.ts';
import type { ResolvedPolicy } from '../../../shared/domain/policy/resolve.ts';
import type { CaseState } from '../../../shared/domain/state.ts';
import { text, textLimits } from '../../../shared/kit/text.ts';

/** @file What the form of a letter holds, and what of it the composer is given. */

const line = text(textLimits.line);
const words = text(textLimits.paragraph);

/** The letter chosen and the words for it. A blank is refused by the composer, who knows which letter needs which. */
export const letterForm = z.strictObject({
  kind: letterKind,
  signatoryName: line,
  signatoryRank: line,
  signatoryOffice: line,
  contact: words,
  appealAddress: words,
  furtherWords: words,
  replacesReason: words,
});
/** The form as filled in so far. */
export type LetterForm = z.infer<typeof letterForm>;

/** The answers to what this kind of letter asks, as the composer takes them. */
export function optionsFor(
  kind: LetterKind,
  view: { readonly state: CaseState; readonly policy: ResolvedPolicy },
  form: Readonly<Record<string, unknown>>,
): Record<string, string> {
  const asked: readonly string[] = letterQuestions(kind, view.state, view.policy).map(
    (question) => question.name,
  );
  return Object.fromEntries(
    [...asked, 'replacesReason'].flatMap((name) => {
      const said = form[name];
      return typeof said === 'string' && said.trim() !== '' ? [[name, said.trim()]] : [];
    }),
  );
}

type Owing = { readonly state: CaseState; readonly duties: readonly Duty[] };

/** The letter to begin with: one that is owed, otherwise one that can be written and was not yet. */
export function firstKind({ state, duties }: Owing): LetterKind {
  const kinds = letterKind.options;
  const isOwed = (kind: LetterKind): boolean =>
    duties.some((duty) => duty.key === `letter/${kind}`);
  return (
    kinds.toReversed().find(isOwed) ??
    kinds.toReversed().find((kind) => hasOccasion(state, kind) && !currentLetter(state, kind)) ??
    kinds.toReversed().find((kind) => hasOccasion(state, kind)) ??
    'acknowledgement'
  );
}
