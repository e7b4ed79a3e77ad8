import { leicestershireHears, anAppeal, anAppealDecision, aVariation } from './appeals.ts';
import { aPolicy, anOpening } from './case-story.ts';
import { aBreach } from './conditions.ts';
import { anAssessment, aReporter, aTriage, limbs } from './decisions.ts';
import { filledIn, hampshireWithoutAppeal } from './filled-in.ts';
import {
  aDetermination,
  advice,
  anAnswer,
  anApproval,
  anInterview,
  anInvitation,
  aProposal,
} from './outcome.ts';
import { aDisclosure } from './disclosure.ts';
import { anAct, anId } from './people.ts';
import { aColleague, aReport, byAColleague, day, someReport } from './report.ts';
import { aBelief, anInvitationToReview, aReviewDecided, aReviewOpened } from './review.ts';
import type { LetterAbout, LetterKind } from '../../shared/domain/letter/model.ts';
import { caseEngine } from '../../shared/domain/registry.ts';
import type { CaseState } from '../../shared/domain/state.ts';

/** @file A case for every letter there is, with what the letter says. Everybody named here is invented. */

/** Each policy with what a unit would have filled in. */
export const policies = {
  'west-midlands': aPolicy(),
  leicestershire: aPolicy('leicestershire', {
    ...leicestershireHears,
    'appeal.afterReviewChange': filledIn(false),
  }),
  hampshire: aPolicy('hampshire', hampshireWithoutAppeal),
} as const;
/** A force whose policy ships. */
export type Force = keyof typeof policies;
export const everywhere: readonly Force[] = ['west-midlands', 'leicestershire', 'hampshire'];
const withAppeals: readonly Force[] = ['west-midlands', 'leicestershire'];

// Somebody else reported it, in confidence; the member was told of the report.
export const canaries = ['Siobhán', 'O’Brien-Núñez', 'WM 7719', 'CANARY'];
const reportedByAnother = aReport({
  ...someReport({
    route: byAColleague({ channel: 'confidential-line', detail: 'CANARY-ROUTE' }),
    account: 'CANARY-ACCOUNT: I share a shift with her.',
    managerSection: {
      state: 'recorded',
      manager: aColleague({ name: 'CANARY-MANAGER' }),
      capacity: 'line-manager',
      comments: 'CANARY-MANAGER thought so too.',
      adviceGiven: '',
      interimMitigation: '',
      writtenOn: day('2027-02-10'),
    },
    awareness: { state: 'unaware', basis: '', whatIsKnown: '', subjectTold: 'yes' },
  }),
});

type Event = { readonly type: string };
/** What is true after these events, whatever a rule would say of them: the rules have tests of their own. */
export const after = (force: Force, ...events: readonly Event[]): CaseState =>
  [anOpening(policies[force]), ...events].reduce<CaseState>(
    (state, event, index) => caseEngine.fold(state, [event], anAct(index + 1)),
    caseEngine.empty,
  );

const assessed = [reportedByAnother, aReporter(), aTriage(), anAssessment()];
const imposed = [...assessed, anInterview(), aDetermination()];
const appealed = [...imposed, anAppeal()];
const reviewed = [...imposed, aReviewOpened(), anInvitationToReview()];
const about = (kind: LetterAbout['kind'], name: string): LetterAbout => ({ kind, id: anId(name) });
const removal = {
  ended: [{ conditionId: anId('condition'), endsOn: day('2028-02-01'), reason: 'Not needed.' }],
  varied: [],
  added: [],
};

/** One letter: the case it is composed from, and what it says. */
export type Row = {
  readonly kind: LetterKind;
  readonly wording: string;
  readonly events: readonly Event[];
  readonly about?: LetterAbout;
  readonly under?: readonly Force[];
  readonly says: readonly string[];
};

/** Every letter, by its wording. */
export const rows: readonly Row[] = [
  {
    kind: 'acknowledgement',
    wording: 'acknowledgement',
    events: [aReport()],
    says: ['Thank you for telling us', '12 February 2027'],
  },
  {
    kind: 'clarification-request',
    wording: 'clarification-request',
    events: assessed,
    says: ['ASKED-questions', 'ASKED-replyBy', 'nothing is concluded from it'],
  },
  {
    kind: 'interview-invitation',
    wording: 'interview-invitation',
    events: assessed,
    says: ['ASKED-interviewWhen', 'It is not a misconduct interview', 'police friend'],
  },
  {
    kind: 'outcome',
    wording: 'outcome-not-notifiable',
    events: [
      reportedByAnother,
      aReporter(),
      aTriage({ outcome: 'not-notifiable', limbs: limbs('no', 'no', 'no') }),
    ],
    says: ['not an association that has to be notified'],
  },
  {
    kind: 'outcome',
    wording: 'outcome-advice',
    events: [...assessed, advice()],
    says: ['Tell us of any request for information.'],
  },
  {
    kind: 'outcome',
    wording: 'outcome-no-risk',
    events: [...assessed, aDetermination({ outcome: 'no-risk', findsRisk: false, conditions: [] })],
    says: ['does not present a risk', 'The contact is weekly and recent.'],
  },
  {
    kind: 'outcome',
    wording: 'agreed-mitigation',
    events: [...assessed, aProposal(), anAnswer('agreed'), anApproval()],
    says: ['Thank you for agreeing', 'Report every contact with Dean Marlowe'],
  },
  {
    kind: 'representations-invitation',
    wording: 'representations-invitation',
    events: [...assessed, anInvitation()],
    about: about('representation', 'invitation'),
    says: ['Nothing is decided yet', 'ASKED-representationsAbout'],
  },
  {
    kind: 'notice-of-conditions',
    wording: 'notice-of-conditions',
    events: imposed,
    says: ['Have no contact with Dean Marlowe by any means.', 'Your right to appeal', '12 months'],
  },
  {
    kind: 'notice-of-conditions',
    wording: 'cease-notice',
    events: [
      ...assessed,
      anInterview(),
      aDetermination({ outcome: 'association-must-cease', conditions: [] }),
    ],
    says: ['presents a risk and must cease', 'Your right to appeal'],
  },
  {
    kind: 'notice-of-conditions',
    wording: 'notice-of-changes',
    events: [...reviewed, aReviewDecided()],
    about: about('review', 'review'),
    says: [
      'Conditions that are added',
      'Report each request for information',
      'Your right to appeal',
    ],
  },
  {
    kind: 'plan-notice',
    wording: 'plan-notice',
    events: [
      ...assessed,
      anInterview(),
      aDetermination({
        plan: {
          authorisedBy: aDetermination().decidedBy,
          authorisedOn: day('2027-02-17'),
          evidence: aDetermination().evidence,
          text: 'Kept in the plan.',
        },
      }),
    ],
    says: ['risk management plan', 'ASKED-planAsks', '17 February 2027'],
  },
  {
    kind: 'appeal-acknowledgement',
    wording: 'appeal-acknowledgement',
    events: appealed,
    about: about('appeal', 'appeal'),
    under: withAppeals,
    says: ['on 5 March 2027', 'submitted it on 3 March 2027', 'apply meanwhile'],
  },
  {
    kind: 'appeal-outcome',
    wording: 'appeal-outcome',
    events: [...appealed, anAppealDecision('varied', { changes: aVariation() })],
    about: about('appeal', 'appeal'),
    under: withAppeals,
    says: ['The conditions are varied', 'outside the gym', 'He has moved away'],
  },
  {
    kind: 'review-invitation',
    wording: 'review-invitation',
    events: reviewed,
    about: about('review', 'review'),
    says: ['ASKED-reviewAbout', 'police friend'],
  },
  {
    kind: 'review-notice',
    wording: 'review-notice',
    events: [...imposed, aReviewOpened({ kind: 'at-any-time', because: aBelief() })],
    about: about('review', 'review'),
    says: ['ASKED-reviewChange', 'The conditions stand as they are until then'],
  },
  {
    kind: 'review-outcome',
    wording: 'review-outcome',
    events: [...reviewed, aReviewDecided()],
    about: about('review', 'review'),
    says: ['Some conditions change', 'A request for information was reported in the year.'],
  },
  {
    kind: 'conditions-removed',
    wording: 'conditions-removed',
    events: [...reviewed, aReviewDecided({ decision: 'remove', changes: removal })],
    about: about('review', 'review'),
    says: ['Have no contact with Dean Marlowe', 'Binds you no longer from 1 February 2028'],
  },
  {
    kind: 'breach-notice',
    wording: 'breach-notice',
    events: [...imposed, aBreach()],
    about: about('breach', 'breach'),
    says: ['ASKED-breachWhat', 'misconduct procedures', 'It is no finding'],
  },
  {
    kind: 'vetting-notification',
    wording: 'vetting-notification',
    events: imposed,
    under: ['west-midlands'],
    says: ['ASKED-vettingRisk', 'no more'],
  },
  {
    kind: 'yearly-update-reminder',
    wording: 'yearly-update-reminder',
    events: imposed,
    under: ['hampshire'],
    says: ['12 months', '12 February 2027'],
  },
  {
    kind: 'yearly-update-chaser',
    wording: 'yearly-update-chaser',
    events: [
      ...imposed,
      {
        type: 'yearly-update.asked/1',
        ...{
          askId: anId('ask'),
          dueOn: day('2028-02-12'),
          step: 'reminder',
          askedOn: day('2028-01-12'),
          askedBy: 'Imogen Hartley-Voss',
          how: 'email',
          note: '',
        },
      },
    ],
    under: ['hampshire'],
    says: ['have not heard from you'],
  },
  {
    kind: 'reporter-support',
    wording: 'reporter-support',
    events: assessed,
    says: ['Dear colleague', 'ASKED-supportOffered', 'names neither you'],
  },
  {
    kind: 'disclosure-copy',
    wording: 'disclosure-copy',
    events: [...imposed, aDisclosure()],
    about: about('disclosure', 'copy'),
    says: ['Copy of records about you', 'She told how they met', '[withheld]'],
  },
  {
    kind: 'closure-notice',
    wording: 'closure-notice',
    events: [
      ...imposed,
      {
        type: 'case.closed/1',
        ...{ outcome: 'conditions-ended', closedOn: day('2028-02-10'), reason: 'Ended.' },
      },
    ],
    says: ['ASKED-closureSays'],
  },
];
