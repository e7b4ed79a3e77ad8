import { letterKind } from '../../../shared/domain/letter/model.ts';
import { isCurrent } from '../../../shared/domain/letter/current.ts';
import { letterNames } from '../../../shared/domain/letter/sentences.ts';
import type { Letter } from '../../../shared/domain/letter/slice.ts';
import type { CaseState } from '../../../shared/domain/state.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import type { Option } from '../../ui/form/option.ts';

/** The letters that were issued and still stand, notices first and the newest of a kind before the others: what can be served and received. */
export const lettersToServe = (state: CaseState): readonly Letter[] =>
  letterKind.options
    .toReversed()
    .flatMap((kind) =>
      state.letter.issued
        .filter((letter) => letter.kind === kind && isCurrent(state, letter))
        .toReversed(),
    );

/** True once a day of receipt is on the record for this letter. */
export const isReceived = (state: CaseState, letterId: string): boolean =>
  (state.service.receipts[letterId] ?? []).length > 0;

/** A letter as it is called in a list. */
export const nameOfLetter = (letter: Letter): string =>
  `${letterNames[letter.kind]}${aboutWords(letter)}, version ${String(letter.version)}, issued ${formatPlain(letter.issuedOn)}`;

/** Letters as answers of a choice. */
export const letterOptions = (letters: readonly Letter[]): readonly Option<string>[] =>
  letters.map((letter) => ({ value: letter.letterId, label: nameOfLetter(letter) }));

// Several letters of one kind are told apart by what they are about.
function aboutWords({ about }: Letter): string {
  switch (about?.kind) {
    case 'appeal':
      return ' after the appeal';
    case 'review':
      return ' after the review';
    default:
      return '';
  }
}
