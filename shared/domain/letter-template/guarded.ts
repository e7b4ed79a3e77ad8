import { clause, house } from '../cite.ts';
import type { Source } from '../source.ts';
import type { PartName } from './parts.ts';
import type { TemplateId } from './template.ts';

/** @file What no edit can take out of a letter: the parts it needs in law or by the policy, each with where that is said. They may be
 *  moved, and never put under a condition: each part says itself what its policy leaves out. */

/** A part a template keeps, and why. */
export type Guarded = { readonly part: PartName; readonly source: Source };

const replaced: Guarded = {
  part: 'in-place-of',
  source: house('A member who holds two letters must know which one counts.'),
};
const reachable: Guarded = {
  part: 'contact',
  source: house('Whoever gets a letter can ask about it.'),
};
const friend: Guarded = { part: 'police-friend', source: clause('W22') };
const reasons: Guarded = {
  part: 'reasons',
  source: house('Whoever is bound by a decision is told why.'),
};
const decided: Guarded = {
  part: 'decision',
  source: house('A letter that tells of a decision says what was decided, by whom and when.'),
};

const notice: readonly Guarded[] = [
  decided,
  reasons,
  { part: 'right-of-appeal', source: clause('W29') },
  { part: 'conditions-apply-meanwhile', source: clause('W33') },
  friend,
];
const conditions: readonly Guarded[] = [
  { part: 'conditions', source: clause('W29') },
  { part: 'review-period', source: clause('W29') },
];
const afterChanges: readonly Guarded[] = [
  reasons,
  { part: 'changes', source: clause('W29') },
  { part: 'appeal-against-changes', source: clause('W48') },
];

const own: Partial<Readonly<Record<TemplateId, readonly Guarded[]>>> = {
  'interview-invitation': [
    friend,
    {
      part: 'not-misconduct',
      source: house('Nobody comes to such an interview in the belief that it is another one.'),
    },
  ],
  'outcome-advice': [
    { part: 'advice', source: house('An outcome letter says what the advice was.') },
  ],
  'outcome-no-risk': [decided, reasons],
  'agreed-mitigation': [
    decided,
    reasons,
    {
      part: 'agreed-steps',
      source: house('A member is bound by what they were given in writing.'),
    },
  ],
  'representations-invitation': [{ part: 'police-friend', source: clause('W28') }],
  'notice-of-conditions': [...notice, ...conditions],
  'cease-notice': [...notice, ...conditions],
  'notice-of-changes': [...notice, { part: 'changes', source: clause('W29') }],
  'appeal-acknowledgement': [
    { part: 'conditions-apply-meanwhile', source: clause('W33') },
    { part: 'police-friend', source: clause('W37') },
  ],
  'appeal-outcome': afterChanges,
  'review-invitation': [{ part: 'police-friend', source: clause('W46') }],
  'review-outcome': afterChanges,
  'conditions-removed': [
    { part: 'ended-conditions', source: house('A letter that frees somebody says of what.') },
  ],
  'disclosure-copy': [{ part: 'records', source: house('A copy without the records is none.') }],
  'breach-notice': [
    { part: 'breach-referral', source: house('A member is told what follows from a breach.') },
    friend,
  ],
};

/** The parts a template keeps, whoever edits it. */
export const guardedParts = (id: TemplateId): readonly Guarded[] => [
  replaced,
  ...(own[id] ?? []),
  reachable,
];
