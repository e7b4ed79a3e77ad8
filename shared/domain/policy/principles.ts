import { citing, type Governed } from '../cite.ts';
import type { Source } from '../source.ts';

/** @file What the policies say of the spirit in which all of it is done. They bind whoever works on a case, and are shown where that
 *  begins: before a report is recorded, and beside conditions. */

/** A principle in plain words, with where it is said. */
export type Principle = {
  readonly key: string;
  readonly says: string;
  readonly source: (governed: Governed) => Source;
};

/** Shown before a report is recorded. */
export const principlesOfAReport: readonly Principle[] = [
  {
    key: 'not-detrimental',
    says: 'A report is not to anybody’s detriment, whoever makes it; somebody may be at risk without knowing.',
    source: citing(
      { westMidlands: 'W1', leicestershire: 'PD7' },
      'Whoever reports must not be the worse for it.',
    ),
  },
  {
    key: 'manages-risk',
    says: 'It is an opportunity to manage the risk to a person, and to keep them from becoming a target.',
    source: citing(
      { westMidlands: 'W16', leicestershire: 'PD2' },
      'A report protects the person it is about.',
    ),
  },
];

/** Shown beside conditions that bind. */
export const notKeepingConditions: Principle = {
  key: 'standards',
  says: 'Not keeping a condition may breach the Standards of Professional Behaviour.',
  source: citing(
    { westMidlands: 'W42' },
    'A condition in force is a lawful instruction; not following it may breach the Standards.',
  ),
};
