import { standingDetermination } from '../determination/standing.ts';
import type { CaseState } from '../state.ts';
import type { LetterAbout, LetterKind } from './model.ts';
import type { Letter } from './slice.ts';

/** @file Which letter counts: of each kind the newest that was neither withdrawn nor replaced, and, where it tells of a determination,
 *  of the one that stands. */

/** The letter of a kind that counts; with `about`, the one about that appeal, review or other thing. */
export function currentLetter(
  state: CaseState,
  kind: LetterKind,
  about?: LetterAbout,
): Letter | undefined {
  return standingLetters(state, kind, about).at(-1);
}

/** The letters of a kind that nothing withdrew or replaced: one about each thing, unless two people issued one apart. Without `about`
 *  all of the kind; but a notice of conditions without `about` is that of the determination, never one after an appeal or a review. */
export function standingLetters(
  state: CaseState,
  kind: LetterKind,
  about?: LetterAbout,
): readonly Letter[] {
  const replaced = new Set(state.letter.issued.map((letter) => letter.replaces?.letterId));
  const determination = standingDetermination(state)?.determinationId;
  return state.letter.issued.filter(
    (letter) =>
      letter.kind === kind &&
      isAbout(letter, about) &&
      !letter.withdrawn &&
      !replaced.has(letter.letterId) &&
      (letter.determinationId === undefined || letter.determinationId === determination),
  );
}

const isAbout = (letter: Letter, about: LetterAbout | undefined): boolean =>
  about === undefined
    ? letter.kind !== 'notice-of-conditions' || letter.about === undefined
    : isSameAbout(letter.about, about);

/** True when two letters are about the same thing, or both about none in particular. */
export const isSameAbout = (
  one: LetterAbout | undefined,
  other: LetterAbout | undefined,
): boolean => one?.kind === other?.kind && one?.id === other?.id;

/** The letter with this id. */
export const letterOf = (state: CaseState, letterId: string): Letter | undefined =>
  state.letter.issued.find((letter) => letter.letterId === letterId);

/** True when a letter may still be relied on. */
export const isCurrent = (state: CaseState, letter: Letter): boolean =>
  standingLetters(state, letter.kind, letter.about).includes(letter);
