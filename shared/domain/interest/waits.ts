import { compareDates, type CivilDate } from '../../kit/civil-date.ts';
import type { InterestRegime } from './regime.ts';
import type { Interest, InterestSlice, Sample } from './slice.ts';
import {
  applicationOf,
  interestStandingOf,
  isAppealOpen,
  renewalDue,
  renewBy,
  type InterestWaitName,
} from './standing.ts';

/** @file What an entry of the register of interests waits for, derived each time. */

/** What must follow, and by when where a day is set. */
export type InterestWait = { readonly wait: InterestWaitName; readonly due?: CivilDate };

/** What waits is looked for in samples too. */
export type WaitContext = {
  readonly regime: InterestRegime;
  readonly today: CivilDate;
  readonly samples: readonly Sample[];
};

/** The context of a slice. */
export const waitContext = (
  { samples }: InterestSlice,
  regime: InterestRegime,
  today: CivilDate,
): WaitContext => ({ samples, regime, today });

/** All that must follow for one entry, what presses first. */
export function waitsOf(interest: Interest, context: WaitContext): readonly InterestWait[] {
  const standing = interestStandingOf(interest);
  if (standing === 'struck-out') return [];
  return [
    ...(standing === 'applied' ? [nextOfChain(interest, context)] : []),
    ...(isAppealOpen(interest) ? [{ wait: 'appeal' } as const] : []),
    ...(owesLetter(interest) ? [{ wait: 'letter' } as const] : []),
    ...openFollowUps(interest).map(({ dueOn }) => ({ wait: 'follow-up', due: dueOn }) as const),
    ...openSamples(interest, context.samples).map(() => ({ wait: 'sample-check' }) as const),
    ...(standing === 'active' ? renewalWait(interest, context) : []),
  ];
}

/** Whose turn it is in the chain; what is neither stated nor set stops it. */
function nextOfChain(interest: Interest, { regime }: WaitContext): InterestWait {
  const steps = regime.steps.value;
  if (!steps) return { wait: 'regime' };
  const missing = steps.find((step) => !interest.examinations.some((done) => done.step === step));
  if (missing) return { wait: missing };
  return regime.decides.value ? { wait: 'decision' } : { wait: 'regime' };
}

/** All applicants receive a letter (HMIC 2014, Hampshire); of an earlier register nobody knows. */
function owesLetter({ decisions, appealDecisions, letters }: Interest): boolean {
  const told = (kinds: readonly string[]) => letters.some(({ kind }) => kinds.includes(kind));
  if (appealDecisions.length > 0) return !told(['appeal-outcome']);
  return decisions.some(({ decision }) => decision !== 'noted') && !told(['approval', 'refusal']);
}

/** Follow-ups of a refusal that nobody has closed by a check. */
export const openFollowUps = ({ followUps, checks }: Interest): Interest['followUps'] =>
  followUps.filter(({ followUpId }) => !checks.some((check) => check.followUpId === followUpId));

/** Samples that drew this entry and were not checked for it. */
export const openSamples = (
  { interestId, checks }: Interest,
  samples: readonly Sample[],
): readonly Sample[] =>
  samples.filter(
    ({ sampleId, drawn }) =>
      drawn.some((id) => id === interestId) && !checks.some((check) => check.sampleId === sampleId),
  );

function renewalWait(interest: Interest, { regime, today }: WaitContext): readonly InterestWait[] {
  const due = renewalDue(interest, regime);
  if (!due) return [];
  const by = renewBy(interest, due);
  if (by) return [{ wait: compareDates(by, today) < 0 ? 'lapse-list' : 'renewal', due: by }];
  return compareDates(due, today) < 0 ? [{ wait: 'notice', due }] : [];
}

/** Active entries that a renewal run gives notice to: due by a day, and without notice for it. Safe to ask twice. */
export const owedNotice = (
  interests: readonly Interest[],
  regime: InterestRegime,
  dueBy: CivilDate,
): readonly { readonly interest: Interest; readonly due: CivilDate }[] =>
  activeRenewals(interests, regime).filter(
    ({ interest, due }) =>
      compareDates(due, dueBy) <= 0 && !interest.notices.some((notice) => notice.due === due),
  );

/** The first day behind another one on which a renewal is due that nobody has had notice of. */
export const nextRenewal = (
  interests: readonly Interest[],
  regime: InterestRegime,
  after: CivilDate,
): CivilDate | undefined =>
  activeRenewals(interests, regime)
    .filter(
      ({ interest, due }) =>
        compareDates(due, after) > 0 && !interest.notices.some((notice) => notice.due === due),
    )
    .map(({ due }) => due)
    .sort(compareDates)[0];

/** Active entries whose renewal is overdue after notice, four weeks after it at the least: what the list of lapsed approvals is made of. */
export const overdueRenewals = (
  interests: readonly Interest[],
  regime: InterestRegime,
  today: CivilDate,
): readonly { readonly interest: Interest; readonly due: CivilDate }[] =>
  activeRenewals(interests, regime).filter(({ interest, due }) => {
    const by = renewBy(interest, due);
    return by !== undefined && compareDates(by, today) < 0;
  });

/** Active entries of members themselves that are renewed, with the day of their next renewal. */
export const activeRenewals = (
  interests: readonly Interest[],
  regime: InterestRegime,
): readonly { readonly interest: Interest; readonly due: CivilDate }[] =>
  interests.flatMap((interest) => {
    if (interestStandingOf(interest) !== 'active') return [];
    const due = renewalDue(interest, regime);
    return due && applicationOf(interest).heldBy.whose === 'own' ? [{ interest, due }] : [];
  });
