import { standingDetermination } from '../determination/standing.ts';
import type { CaseState } from '../state.ts';
import type { LetterKind } from './model.ts';
import type { Letter } from './slice.ts';

/** @file Which letter counts: of each kind the newest that was neither withdrawn nor replaced, and, where it tells of a determination,
 *  of the one that stands. */

/** The letter of a kind that counts. */
export function currentLetter(state: CaseState, kind: LetterKind): Letter | undefined {
  return standingLetters(state, kind).at(-1);
}

/** The letters of a kind that nothing withdrew or replaced: one, unless two people issued one apart. */
export function standingLetters(state: CaseState, kind: LetterKind): readonly Letter[] {
  const replaced = new Set(state.letter.issued.map((letter) => letter.replaces?.letterId));
  const determination = standingDetermination(state)?.determinationId;
  return state.letter.issued.filter(
    (letter) =>
      letter.kind === kind &&
      !letter.withdrawn &&
      !replaced.has(letter.letterId) &&
      (letter.determinationId === undefined || letter.determinationId === determination),
  );
}

/** The letter with this id. */
export const letterOf = (state: CaseState, letterId: string): Letter | undefined =>
  state.letter.issued.find((letter) => letter.letterId === letterId);

/** True when a letter may still be relied on. */
export const isCurrent = (state: CaseState, letter: Letter): boolean =>
  standingLetters(state, letter.kind).includes(letter);
