import type { Opened } from '../opened.ts';

/** @file The cards that are being made at this workstation. In memory only: a lock, or a kill, and they were never made. */

/** Five cards on their way to paper. */
export type Making = {
  readonly recipient: string;
  readonly holders: readonly { readonly name: string; readonly memberId?: string | undefined }[];
  /** The words of each card until it was confirmed; then nobody here knows them any more. */
  readonly words: (readonly string[] | undefined)[];
  /** Which words were asked for, by card, once it was shown. */
  readonly places: Map<number, readonly number[]>;
};

const making = new WeakMap<Opened, Making>();

/** The cards that are being made, if any are. */
export const makingAt = (opened: Opened): Making | undefined => making.get(opened);

/** Takes up cards that were just made. */
export const keepMaking = (opened: Opened, cards: Making): void => {
  making.set(opened, cards);
};

/** Forgets them. */
export const dropMaking = (opened: Opened): void => {
  making.delete(opened);
};

/** The numbers of the cards that are on paper for certain. */
export const confirmedIn = ({ words }: Making): readonly number[] =>
  words.flatMap((card, index) => (card === undefined ? [index + 1] : []));
