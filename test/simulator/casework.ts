import type { Recorder } from '../../shared/domain/act.ts';
import type { LooseEvent } from '../../shared/domain/enlist.ts';
import { findLatestProfile } from '../../shared/domain/policy/profiles.ts';
import type { CaseState } from '../../shared/domain/state.ts';
import type { Register } from '../../shared/domain/register.ts';
import { aReport, aSubject } from '../builders/report.ts';
import type { Writing } from './steps.ts';

/** @file What people of a schedule write: real events of the procedure, few kinds of them. One sets a field and names what its author saw
 *  standing there, one only adds, two move a case to and fro. */

const profile = findLatestProfile('west-midlands');

/** The canary of a schedule: stands in every text, and must never be seen outside of what is sealed. */
export const canary = 'canary-of-a-counter-corruption-case';

export const opening = (): LooseEvent => ({
  type: 'case.opened/1',
  reference: 'NA/2027/7K4QM',
  openedOn: '2027-02-12',
  marking: { classification: 'OFFICIAL', sensitive: true, handling: '' },
  policy: { profileId: profile?.id ?? '', version: profile?.version ?? '' },
  fictitious: true,
});

/** What is written into a case by somebody who sees it so. */
export function written(what: Writing, nth: number, seen: CaseState): LooseEvent {
  const text = `${canary} ${String(nth)}`;
  switch (what) {
    case 'set':
      return {
        type: 'investigation-plan.written/1',
        hypotheses: [text],
        resources: '',
        disclosure: '',
        reviewDates: [],
        over: fieldOf(seen).map(({ actId }) => actId),
      };
    case 'log':
      return {
        type: 'investigation-plan.reviewed/1',
        reviewedOn: '2027-02-12',
        reviewedBy: { name: 'Ada Example' },
        findings: text,
      };
    case 'close':
      return { type: 'case.closed/1', outcome: 'no-risk', closedOn: '2027-02-12', reason: text };
    case 'reopen':
      return { type: 'case.reopened/1', reason: text };
  }
}

/** Somebody of the unit is who a case is about, or is close to who it is about. */
export const naming = (as: 'subject' | 'close', { member, name }: Recorder): LooseEvent => {
  const [forenames = '', surname = ''] = name.split(' ');
  return as === 'subject'
    ? aReport({ subject: aSubject({ forenames, surname, collarNumber: '' }) })
    : {
        ...{ type: 'access.conflict-declared/1', memberId: member, memberName: name },
        ...{ nature: 'relative', detail: canary },
      };
};

/** The field that `set` sets. */
export const fieldOf = (state: CaseState): Register<unknown> => state.investigationPlan.plan;
/** What `log` adds to. */
export const logOf = (state: CaseState): readonly { readonly actId: string }[] =>
  state.investigationPlan.reviews;
