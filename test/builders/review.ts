import type { z } from 'zod';
import type { changeReportEvents } from '../../shared/domain/change-report/events.ts';
import type { ChangedCondition } from '../../shared/domain/condition/changes.ts';
import type { reviewEvents } from '../../shared/domain/review/events.ts';
import type { yearlyUpdateEvents } from '../../shared/domain/yearly-update/events.ts';
import { anId, authority, investigator } from './people.ts';
import { day } from './report.ts';

/** @file A review of the condition of `outcome.ts`, a change and a yearly update, to be varied by a test. Everybody is invented. */

type Review<Type extends keyof typeof reviewEvents> = z.infer<(typeof reviewEvents)[Type]>;
type Change<Type extends keyof typeof changeReportEvents> = z.infer<
  (typeof changeReportEvents)[Type]
>;
type Update<Type extends keyof typeof yearlyUpdateEvents> = z.infer<
  (typeof yearlyUpdateEvents)[Type]
>;

const reviewId = anId('review');
const evidence = { kind: 'email', description: 'Her email.', reference: '' } as const;

/** The authority, as decisions name them. */
export const theAuthority = {
  personId: anId(authority.name),
  name: authority.name,
  rankOrGrade: authority.rankOrGrade,
  office: 'appropriate-authority',
} as const;

/** An annual review of the one condition. */
export const aReviewOpened = (
  over: Partial<Review<'review.opened/1'>> = {},
): Review<'review.opened/1'> => ({
  type: 'review.opened/1',
  reviewId,
  kind: 'annual',
  conditionIds: [anId('condition')],
  openedOn: day('2028-01-10'),
  ...over,
});

/** What the authority believes has changed. */
export const aBelief = (
  over: Partial<NonNullable<Review<'review.opened/1'>['because']>> = {},
): NonNullable<Review<'review.opened/1'>['because']> => ({
  change: 'He was charged in August; the contact is no longer at the gym only.',
  believedBy: theAuthority,
  believedOn: day('2027-09-01'),
  evidence,
  changeIds: [],
  ...over,
});

export const anInvitationToReview = (
  over: Partial<Review<'review.invited/1'>> = {},
): Review<'review.invited/1'> => ({
  type: 'review.invited/1',
  reviewId,
  invitedOn: day('2028-01-11'),
  invitedBy: investigator.name,
  how: 'letter',
  about: 'No contact with Dean Marlowe.',
  policeFriendTold: true,
  ...over,
});

export const saidAtReview = (
  over: Partial<Review<'review.representations-made/1'>> = {},
): Review<'review.representations-made/1'> => ({
  type: 'review.representations-made/1',
  reviewId,
  representationId: anId('said at review'),
  by: 'member',
  receivedOn: day('2028-01-20'),
  form: 'written',
  text: 'She has kept to it, and asks that family weddings be left out.',
  ...over,
});

export const silentAtReview = (
  over: Partial<Review<'review.representations-not-made/1'>> = {},
): Review<'review.representations-not-made/1'> => ({
  type: 'review.representations-not-made/1',
  reviewId,
  how: 'declined',
  on: day('2028-01-20'),
  reason: 'She wrote that she has nothing to add.',
  ...over,
});

export const aConsultation = (
  over: Partial<Review<'review.consulted/1'>> = {},
): Review<'review.consulted/1'> => ({
  type: 'review.consulted/1',
  reviewId,
  consultationId: anId('consultation'),
  consultedOn: day('2028-01-24'),
  consultedBy: investigator.name,
  how: 'in-person',
  policeFriendPresent: true,
  about: ['add'],
  proposal: 'To report each request for information within a day.',
  answer: 'agrees-in-part',
  said: 'She would rather have two days.',
  ...over,
});

export const aRecommendation = (
  over: Partial<Review<'review.recommended/1'>> = {},
): Review<'review.recommended/1'> => ({
  type: 'review.recommended/1',
  reviewId,
  recommendationId: anId('recommendation'),
  recommendedBy: theAuthority,
  recommendedOn: day('2028-01-25'),
  recommendation: 'add',
  riskNow: 'As a year ago; one request for information was reported.',
  reasons: 'The request shows that the risk is real.',
  ...over,
});

/** A condition that a review adds, or that it words anew. */
export const aChangedCondition = (over: Partial<ChangedCondition> = {}): ChangedCondition => ({
  conditionId: anId('added condition'),
  kind: 'report-all-contact',
  text: 'Report each request for information within one day.',
  necessity: 'One request came in the year.',
  proportionality: 'It asks only that requests are made known.',
  monitoring: 'Her manager notes each report.',
  owner: 'Insp Reeve',
  effectiveFrom: day('2028-01-26'),
  reviewOn: day('2029-01-26'),
  reason: 'A request for information was reported.',
  ...over,
});

export const aReviewDecided = (
  over: Partial<Review<'review.decided/1'>> = {},
): Review<'review.decided/1'> => ({
  type: 'review.decided/1',
  reviewId,
  decision: 'add',
  changes: { ended: [], varied: [], added: [aChangedCondition()] },
  decidedBy: theAuthority,
  decidedOn: day('2028-01-26'),
  evidence,
  reasons: 'A request for information was reported in the year.',
  consideredRepresentationIds: [anId('said at review')],
  memberDisputes: false,
  ...over,
});

/** A decision that leaves the conditions as they stand. */
export const nothingChanged = (
  over: Partial<Review<'review.decided/1'>> = {},
): Review<'review.decided/1'> =>
  aReviewDecided({
    decision: 'no-change',
    changes: { ended: [], varied: [], added: [] },
    ...over,
  });

/** A move to another post. */
export const aChange = (
  over: Partial<Change<'change-report.received/1'>> = {},
): Change<'change-report.received/1'> => ({
  type: 'change-report.received/1',
  changeId: anId('change'),
  receivedOn: day('2027-09-01'),
  from: 'line-manager',
  kinds: ['posting', 'promotion'],
  text: 'Promoted, and moved to the intelligence hub.',
  posting: {
    effectiveFrom: day('2027-09-01'),
    rankOrGrade: 'Sergeant',
    collarNumber: '',
    force: '',
    department: 'Intelligence',
    team: '',
    station: '',
    role: '',
  },
  ...over,
});

export const aChangeDecided = (
  over: Partial<Change<'change-report.decided/1'>> = {},
): Change<'change-report.decided/1'> => ({
  type: 'change-report.decided/1',
  changeId: anId('change'),
  decision: 'review',
  decidedBy: theAuthority,
  decidedOn: day('2027-09-02'),
  evidence,
  reason: 'From there she can read what concerns him.',
  ...over,
});

export const anAsk = (
  over: Partial<Update<'yearly-update.asked/1'>> = {},
): Update<'yearly-update.asked/1'> => ({
  type: 'yearly-update.asked/1',
  askId: anId('ask'),
  dueOn: day('2028-02-12'),
  step: 'reminder',
  askedOn: day('2028-01-15'),
  askedBy: investigator.name,
  how: 'email',
  note: '',
  ...over,
});

export const anUpdate = (
  over: Partial<Update<'yearly-update.answered/1'>> = {},
): Update<'yearly-update.answered/1'> => ({
  type: 'yearly-update.answered/1',
  updateId: anId('update'),
  receivedOn: day('2028-02-01'),
  from: 'member',
  form: 'written',
  answer: 'nothing-changed',
  text: 'They meet as before.',
  ...over,
});

export const anEscalation = (
  over: Partial<Update<'yearly-update.escalated/1'>> = {},
): Update<'yearly-update.escalated/1'> => ({
  type: 'yearly-update.escalated/1',
  escalationId: anId('escalation'),
  dueOn: day('2028-02-12'),
  escalatedOn: day('2028-03-20'),
  escalatedTo: authority.name,
  summary: 'A reminder and two chasers.',
  ...over,
});

export const aSilenceDecided = (
  over: Partial<Update<'yearly-update.silence-decided/1'>> = {},
): Update<'yearly-update.silence-decided/1'> => ({
  type: 'yearly-update.silence-decided/1',
  escalationId: anId('escalation'),
  decision: 'ask-again',
  decidedBy: theAuthority,
  decidedOn: day('2028-03-21'),
  reason: 'She was on leave.',
  ...over,
});
