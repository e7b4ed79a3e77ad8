import { civilDate } from '../../../kit/civil-date.ts';
import { clauses } from '../clauses.ts';
import {
  clauseSource,
  house,
  notStated,
  reading,
  stated,
  type Profile,
  type ProfileValues,
} from '../profile.ts';
import type { Authority, LetterDuty } from '../values.ts';
import { conditionKinds, westMidlandsExamples } from './conditions.ts';
import { houseValues } from './house-values.ts';
import { effectiveFrom, westMidlandsDefinition } from './west-midlands-definition.ts';
import { westMidlandsVetting } from './west-midlands-vetting.ts';

const psdAuthority: Authority = {
  title: 'PSD Appropriate Authority',
  offices: ['appropriate-authority'],
  onlyInAbsence: [],
};
const headOfPsd: Authority = {
  title: 'Head of PSD (or deputy in their absence)',
  offices: ['head-of-psd', 'deputy-head-of-psd'],
  onlyInAbsence: ['deputy-head-of-psd'],
};

const letters: LetterDuty[] = [
  {
    letter: 'notice-of-conditions',
    when: 'conditions-imposed',
    owed: 'must',
    source: clauseSource('W29'),
  },
  { letter: 'appeal-outcome', when: 'appeal-decided', owed: 'must', source: clauseSource('W40') },
  { letter: 'review-invitation', when: 'annual-review', owed: 'must', source: clauseSource('W46') },
  {
    letter: 'acknowledgement',
    when: 'every-report',
    owed: 'may',
    source: {
      kind: 'house',
      why: 'The policy asks for none; a member who reports should know that it arrived.',
    },
  },
  {
    letter: 'outcome',
    when: 'case-decided',
    owed: 'may',
    source: {
      kind: 'house',
      why: 'The policy asks for none; a member who reports should know how it ended.',
    },
  },
];

const intakeAndDecision = {
  'terminology.association': stated('notifiable association', 'W13'),
  'terminology.report': stated('Notifiable Association Report', 'W13'),
  'terminology.unit': reading(
    'Professional Standards Department',
    'W13',
    'The policy’s list of acronyms spells PSD out.',
  ),
  'terminology.unitShort': stated('PSD', 'W13'),
  'policy.reviewDate': stated(civilDate.parse('2025-01-13'), 'W52'),
  'intake.systemsChecks': stated(clauses.W10, 'W10'),
  'intake.route': stated(
    'To the line manager (or duty supervisor) as soon as practicable; then a Notifiable Association Report to PSD (W13).',
    'W11',
  ),
  'intake.thirdPartyRoute': stated(
    'To the line manager or PSD.',
    'W17',
    'they must inform their line manager or PSD',
  ),
  'decision.authority': stated(psdAuthority, 'W27'),
  'decision.agreedMitigationNeedsApproval': stated(true, 'W25'),
  'decision.adviceNeedsAuthority': reading(
    false,
    'W25',
    'Approval is asked for mitigation; the policy asks for none where advice and guidance is enough.',
  ),
  'decision.interviewBeforeIntervention': stated(true, 'W24'),
  'decision.representationsWhenDisputed': stated(true, 'W28'),
} as const satisfies Partial<ProfileValues>;

const appeals = {
  'appeal.right': stated({ given: true }, 'W29', 'the right to appeal'),
  'appeal.authority': stated(headOfPsd, 'W35'),
  'appeal.lateAcceptedBy': house(
    headOfPsd,
    'The policy does not say who may accept a late appeal; we take the one who hears it.',
  ),
  'appeal.inWritingWithGrounds': stated(true, 'W36'),
  'appeal.conditionsApplyMeanwhile': stated(true, 'W33'),
  'appeal.hearing': stated(
    {
      name: 'strategy meeting',
      chair: headOfPsd,
      attendees: ['the member’s head of department (or representative)', 'PSD representatives'],
      quorum: ['head-of-department', 'psd-representative'],
    },
    'W38',
  ),
  'appeal.outcomes': stated(['upheld', 'confirmed', 'varied'], 'W39'),
  'appeal.afterReviewChange': stated(true, 'W48'),
  'appeal.afterAppealVariation': reading(
    true,
    'W48',
    'The sentence stands under reviews, but says “any variation”. We read it to cover one made on appeal.',
  ),
  'appeal.againstAgreedMitigation': reading(
    false,
    'W35',
    'The appeal is against a determination to impose conditions; what was agreed was not imposed.',
  ),
  'clock.appealSubmission': stated(
    { count: 14, unit: 'days', from: 'receipt-of-determination' },
    'W35',
    'within 14 days from receipt of the determination to impose conditions',
  ),
  'clock.strategyMeeting': stated(
    { count: 28, unit: 'days', from: 'receipt-of-appeal' },
    'W38',
    'Within 28 days of receipt of the appeal',
  ),
  'clock.appealOutcome': stated(
    { count: 14, unit: 'days', from: 'strategy-meeting' },
    'W40',
    'within 14 days following the strategy meeting',
  ),
} as const satisfies Partial<ProfileValues>;

const afterwards = {
  'clock.annualReview': reading(
    { count: 12, unit: 'months', from: 'conditions-imposed' },
    'W46',
    'The policy says “annual” and not from when; we count from the day each condition applies from. A condition that begins on 29 February is reviewed by 28 February in a common year.',
  ),
  'clock.yearlyUpdate': notStated(
    'Whether, and how often, the member reports again without being asked.',
  ),
  'clock.planReview': notStated(
    'How often a risk management plan is reviewed, if the unit uses one.',
  ),
  'review.anyTime': stated(true, 'W49'),
  'breach.duringAppealPeriod': stated('must', 'W34'),
  'breach.otherwise': stated('may', 'W43'),
  'breach.periodBeforeAppeal': notStated(
    'Whether the “appeal period”, in which a breach must be referred, includes the days before an appeal is submitted.',
  ),
  'breach.failureToReport': stated('may', 'W41'),
  'departure.authority': notStated(
    'Who approves that a member resigns, retires or leaves otherwise. The policy says nothing of leavers.',
  ),
  'suspension.authority': notStated(
    'Who decides that a member is suspended. The policy says nothing of suspension.',
  ),
  'letters.owed': stated(letters, 'W29'),
  'conditions.catalogue': house(
    conditionKinds(westMidlandsExamples),
    'The policy names examples of simple mitigation (W23); the rest of the list is from practice.',
  ),
  'plan.onHighRisk': house(
    'may',
    'The policy knows no risk management plan; the unit may use one.',
  ),
  'plan.holdsEveryAction': house(
    false,
    'The policy knows no risk management plan; conditions stand in the notice.',
  ),
  'plan.authority': notStated('Who authorises a risk management plan, if the unit uses one.'),
  'serviceConfidence.available': notStated(
    'Whether the force has a service confidence policy that applies.',
  ),
  'serviceConfidence.authority': notStated(
    'Who requires a change of role under service confidence, if the force has it.',
  ),
  'strategy.riskAreas': notStated('Which areas of risk the unit watches, beside associations.'),
  'strategy.nominates': notStated('Whether somebody is nominated to monitor each area of risk.'),
  'strategy.renewedAfterMonths': notStated(
    'Whether, and how often, a control strategy is renewed.',
  ),
  'interview.formalOnRisk': stated('may', 'W20'),
  'retention.note': notStated(
    'How long records are kept. The policy says that they are stored electronically, and not for how long.',
  ),
} as const satisfies Partial<ProfileValues>;

/** West Midlands Police, Notifiable Association policy DCC/10, version 1.0 of 13 January 2023. */
export const westMidlands2023: Profile = {
  id: 'west-midlands',
  version: '2023.1',
  force: 'West Midlands Police',
  title: 'West Midlands 2023',
  citation: 'Notifiable Association policy DCC/10, version 1.0, 13 January 2023',
  effectiveFrom,
  basis:
    'The whole policy as published. Two procedural guidance documents it lists (Referral & Decision Process, Appeals Process) were not read.',
  values: {
    ...houseValues,
    ...westMidlandsDefinition,
    ...westMidlandsVetting,
    ...intakeAndDecision,
    ...appeals,
    ...afterwards,
  },
};
