import { addMonths, compareDates } from '../../kit/civil-date.ts';
import { house } from '../cite.ts';
import type { RegistersState } from '../registers-state.ts';
import type { Rule } from '../noun.ts';
import { allById } from '../../kit/by-id.ts';
import { ofInterest, regimeIn, type InterestEvent, type InterestRule } from './entry-rules.ts';
import { isRegimeOpen, regimeOf } from './regime.ts';
import { interestStandingOf, renewalDue } from './standing.ts';
import { overdueRenewals, owedNotice } from './waits.ts';

/** @file Renewal each year, giving up, taking back. */

export const aNoticeIsGivenOnce: InterestRule<InterestEvent<'interest-renewal.run/1'>> = {
  name: 'aNoticeIsGivenOnce',
  source: (context) => regimeIn(context).renewal.source,
  refuse: ({ runId, dueBy, notices }, context) => {
    const { interests, runs } = context.state.interest;
    const owed = owedNotice(allById(interests), regimeIn(context), dueBy);
    const isOwed = notices.every(({ interestId, due }) =>
      owed.some((each) => each.interest.interestId === interestId && each.due === due),
    );
    return isOwed &&
      new Set(notices.map(({ interestId }) => interestId)).size === notices.length &&
      !runs.some((run) => run.runId === runId)
      ? undefined
      : {
          kind: 'interest-renewal/not-owed',
          says: 'The register has changed since, or they had their notice already. Look at the list again.',
        };
  },
};

export const onlyAnActiveInterestIsRenewed: InterestRule<InterestEvent<'interest.renewed/1'>> = {
  name: 'onlyAnActiveInterestIsRenewed',
  source: (context) => regimeIn(context).renewal.source,
  refuse: ofInterest((interest, { due, renewedOn }, context) => {
    const standing = interestStandingOf(interest);
    if (standing !== 'active' && standing !== 'lapsed')
      return { kind: 'interest/not-active', says: 'Only what is approved is renewed.' };
    if (renewalDue(interest, regimeIn(context)) !== due)
      return {
        kind: 'interest/renewal-not-due',
        says: 'This renewal is recorded already, or was never due.',
        fields: ['due'],
      };
    return compareDates(addMonths(renewedOn, 6), due) < 0
      ? {
          kind: 'interest/renewal-early',
          says: 'It is due in more than six months: renew it nearer to the day.',
          fields: ['renewedOn'],
        }
      : undefined;
  }),
};

export const onlyWhatWasNoticedLapses: InterestRule<InterestEvent<'interest-renewal.lapsed/1'>> = {
  name: 'onlyWhatWasNoticedLapses',
  source: house('Nothing lapses without notice, or before the day it was due.'),
  refuse: ({ lapsed }, context) => {
    const overdue = overdueRenewals(
      allById(context.state.interest.interests),
      regimeIn(context),
      context.today,
    );
    return lapsed.every(({ interestId, due }) =>
      overdue.some((each) => each.interest.interestId === interestId && each.due === due),
    )
      ? undefined
      : {
          kind: 'interest-renewal/not-overdue',
          says: 'The register has changed since. Look at the list again.',
        };
  },
};

export const onlyWhatIsHeldIsGivenUp: InterestRule<InterestEvent<'interest.withdrawn/1'>> = {
  name: 'onlyWhatIsHeldIsGivenUp',
  source: house(
    'An application is withdrawn, or an approval given up; what was refused is refused.',
  ),
  refuse: ofInterest((interest) =>
    ['applied', 'active', 'lapsed'].includes(interestStandingOf(interest))
      ? undefined
      : { kind: 'interest/not-held', says: 'There is nothing to withdraw any more.' },
  ),
};

export const onlyWhatWasApprovedIsRescinded: InterestRule<InterestEvent<'interest.rescinded/1'>> = {
  name: 'onlyWhatWasApprovedIsRescinded',
  source: house('The force takes back what it approved, and nothing else.'),
  refuse: ofInterest((interest) =>
    ['active', 'lapsed'].includes(interestStandingOf(interest))
      ? undefined
      : { kind: 'interest/not-active', says: 'Only what is approved is rescinded.' },
  ),
};

export const whatAPolicyStatesIsNotSet: Rule<
  InterestEvent<'interest-regime.set/1'>,
  RegistersState
> = {
  name: 'whatAPolicyStatesIsNotSet',
  source: house('The unit sets what its policy leaves open, and nothing else.'),
  refuse: (_event, { policy }) =>
    isRegimeOpen(regimeOf(policy, undefined))
      ? undefined
      : { kind: 'interest-regime/stated', says: 'The policy states all of this.' },
};
