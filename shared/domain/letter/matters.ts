import { isRiskIdentified } from '../case-facts.ts';
import { isImposing, standingDetermination } from '../determination/standing.ts';
import { isUndecided } from '../determination/undecided.ts';
import { formatPlain } from '../../kit/civil-date.ts';
import { policyValue, type ResolvedPolicy } from '../policy/resolve.ts';
import { provisional } from '../register.ts';
import { openInvitations } from '../representation/opportunity.ts';
import type { CaseState } from '../state.ts';
import { vettingTrigger } from '../vetting/levels.ts';
import {
  appealChanges,
  appealRemovals,
  appealsDecided,
  appealsReceived,
} from './appeal-matters.ts';
import { disclosures } from './disclosure-matters.ts';
import { clarifications, interviews } from './enquiry-matters.ts';
import type { Matter } from './matter.ts';
import { breaches, plans } from './plan-matters.ts';
import type { LetterKind } from './model.ts';
import { outcomeToTell } from './outcome-to-tell.ts';
import {
  reviewChanges,
  reviewInvitations,
  reviewNotices,
  reviewOutcomes,
  reviewRemovals,
} from './review-matters.ts';
import { periodOf } from './words.ts';

/** @file What a letter of each kind can be about in a case as it stands. No matter, no letter: nothing has happened that it could tell of. */

/** What a letter of this kind can be about now, oldest first. */
export function mattersOf(
  kind: LetterKind,
  state: CaseState,
  policy?: ResolvedPolicy,
): readonly Matter[] {
  switch (kind) {
    case 'acknowledgement':
      return only(state.report.recorded.length > 0, 'The report');
    case 'clarification-request':
      return clarifications(state);
    case 'interview-invitation':
      return interviews(state);
    case 'representations-invitation':
      return invitations(state);
    case 'outcome':
      return only(outcomeToTell(state) !== undefined, 'The outcome');
    case 'notice-of-conditions':
      return [
        ...only(isImposing(standingDetermination(state)), 'The determination'),
        ...appealChanges(state, policy),
        ...reviewChanges(state),
      ];
    case 'plan-notice':
      return plans(state);
    case 'review-invitation':
      return reviewInvitations(state);
    case 'review-notice':
      return reviewNotices(state);
    case 'review-outcome':
      return reviewOutcomes(state);
    case 'conditions-removed':
      return [...appealRemovals(state, policy), ...reviewRemovals(state)];
    case 'appeal-acknowledgement':
      return appealsReceived(state, policy);
    case 'appeal-outcome':
      return appealsDecided(state, policy);
    case 'breach-notice':
      return breaches(state, policy);
    case 'vetting-notification':
      return vetting(state, policy);
    case 'yearly-update-reminder':
    case 'yearly-update-chaser':
      return yearlyUpdate(kind, state, policy);
    case 'reporter-support':
      return only(isReportedByAnother(state), 'The report');
    case 'disclosure-copy':
      return disclosures(state);
    case 'closure-notice':
      return only(state.case.closed !== undefined, 'The closure');
  }
}

const only = (isSo: boolean, label: string): readonly Matter[] => (isSo ? [{ label }] : []);

const isReportedByAnother = (state: CaseState): boolean => {
  const origin = provisional(state.report.fields.route)?.origin;
  return origin !== undefined && origin !== 'self';
};

const invitations = (state: CaseState): readonly Matter[] =>
  openInvitations(state.representation).map(({ invitationId, about, invitedOn, respondBy }) => ({
    about: { kind: 'representation' as const, id: invitationId },
    label: `Invitation of ${formatPlain(invitedOn)}`,
    tokens: {
      'representations.about': about,
      ...(respondBy ? { 'reply.by': formatPlain(respondBy) } : {}),
    },
  }));

function vetting(state: CaseState, policy: ResolvedPolicy | undefined): readonly Matter[] {
  const found = policy && isRiskIdentified(state) ? vettingTrigger(state, policy) : undefined;
  if (!policy || !found || found.trigger.duty === 'obtain-level') return [];
  return [
    {
      label: 'The identified risk',
      tokens: {
        'vetting.department': policyValue(policy, 'vetting.reviewer') ?? 'the vetting department',
        'vetting.levels': found.trigger.label,
        'vetting.duty':
          found.trigger.duty === 'must'
            ? 'will review the identified risk'
            : 'may review the identified risk',
      },
    },
  ];
}

function yearlyUpdate(
  kind: 'yearly-update-reminder' | 'yearly-update-chaser',
  state: CaseState,
  policy: ResolvedPolicy | undefined,
): readonly Matter[] {
  const every = policy && policyValue(policy, 'clock.yearlyUpdate');
  const lastOn =
    state.yearlyUpdate.answered.at(-1)?.receivedOn ??
    provisional(state.report.fields.dates)?.receivedOn;
  if (!every || !lastOn || isUndecided(state) || state.case.closed) return [];
  const step = kind === 'yearly-update-reminder' ? 'reminder' : 'chaser';
  const tokens = { 'update.lastOn': formatPlain(lastOn), 'update.every': periodOf(every) };
  const asked = state.yearlyUpdate.asked
    .filter((ask) => ask.step === step && ask.how === 'letter')
    .map(({ askId, askedOn }) => ({
      about: { kind: 'yearly-update' as const, id: askId },
      label: `Asked on ${formatPlain(askedOn)}`,
      tokens,
    }));
  if (asked.length > 0) return asked;
  const reminded =
    state.yearlyUpdate.asked.length > 0 ||
    state.letter.issued.some((letter) => letter.kind === 'yearly-update-reminder');
  return kind === 'yearly-update-chaser' && !reminded
    ? []
    : [{ label: 'The yearly update', tokens }];
}
