import { z } from 'zod';

/** @file The parts of letters: runs made from the case and the policy, word for word the same whoever edits the template around them.
 *  What the law or the policy needs in a letter is a part, so that it can be moved and never reworded. */

/** What each part is, as the editor lists it. */
export const partWords = {
  'in-place-of': 'That the letter takes the place of an earlier one, where it does',
  decision: 'What was decided, by whom and when',
  reasons: 'The reasons, as the authority wrote them',
  advice: 'The advice that was given',
  'agreed-steps': 'What the member agreed to, as approved',
  conditions: 'The conditions, each with the day it applies from and its review',
  changes: 'What is varied, added and ended, condition by condition',
  'ended-conditions': 'The conditions that ended, each with its last day',
  'review-period': 'When somebody looks at it again',
  'right-of-appeal': 'The right of appeal: to whom, within what time, how and where',
  'appeal-against-changes':
    'That what is varied or added comes in a notice of its own, with any right of appeal',
  'conditions-apply-meanwhile': 'That conditions apply while an appeal may be made or is heard',
  'if-not-kept': 'What follows when a condition is not kept',
  'breach-referral': 'Whether this breach must or may be referred, and that it was',
  'not-misconduct':
    'That an interview is no misconduct interview, and what is in it for the member',
  records: 'The records, with what is withheld left out',
  'police-friend': 'The right to a police friend, and who may be one',
  'if-something-changes': 'That a change is reported, and how often at least',
  contact: 'What was added for this letter, and how to reach the unit',
} as const;

/** A part of a letter. */
export type PartName = keyof typeof partWords;
const isPartName = (name: string): name is PartName => Object.hasOwn(partWords, name);
/** The names of all parts. */
export const partNames: readonly PartName[] = Object.keys(partWords).filter(isPartName);
/** A part by its name. */
export const partName = z.enum(partNames);
