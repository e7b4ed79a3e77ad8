import { z } from 'zod';
import { civilDate } from '../../kit/civil-date.ts';
import { bundleProfile } from '../bundle/profile-names.ts';
import {
  authority,
  category,
  clock,
  conditionKind,
  exclusion,
  hearing,
  letterDuty,
  marking,
  rank,
  riskPack,
  vettingTrigger,
  worded,
} from './values.ts';

/** @file The one list of what a policy profile answers. Each key has a title for people, its shape, and the act that waits for it
 *  where the policy is silent. */

/** What cannot be done while a value it rests on is not stated. */
export type RestsOn = 'triage' | 'determination' | 'notice' | 'appeal' | 'review' | 'nothing';

const phrase = z.string().min(1).max(2000);
const key = <Schema extends z.ZodType>(schema: Schema, restsOn: RestsOn, title: string) => ({
  schema,
  restsOn,
  title,
});
const yes = z.boolean();
const mustOrMay = z.enum(['must', 'may']);

/** What a profile answers. */
export const policyKeys = {
  'terminology.association': key(
    phrase,
    'nothing',
    'What an association that must be reported is called',
  ),
  'terminology.report': key(phrase, 'nothing', 'What the report is called'),
  'terminology.unit': key(phrase, 'nothing', 'The unit that receives reports'),
  'terminology.unitShort': key(phrase, 'nothing', 'The unit, in short'),
  'policy.reviewDate': key(civilDate, 'nothing', 'When the policy itself was to be reviewed'),

  'definition.limbs': key(z.array(worded).min(1), 'triage', 'The test of what is notifiable'),
  'definition.categories': key(
    z.array(category).min(1),
    'triage',
    'Scenarios in which an association is reported',
  ),
  'definition.associationKinds': key(
    z.array(worded).min(1),
    'nothing',
    'What counts as an association',
  ),
  'definition.exclusions': key(z.array(exclusion), 'triage', 'What is not notifiable'),
  'definition.familyMember': key(phrase, 'nothing', 'Who counts as a family member'),
  'definition.policeFriend': key(phrase, 'notice', 'Who may be a police friend'),

  'intake.systemsChecks': key(phrase, 'nothing', 'The warning about systems checks'),
  'intake.route': key(phrase, 'nothing', 'To whom an association is reported'),
  'intake.thirdPartyRoute': key(
    phrase,
    'nothing',
    'To whom a colleague reports another’s association',
  ),
  'intake.delayReasonAfterDays': key(
    z.number().int().min(0),
    'nothing',
    'After how many days a late report is asked why',
  ),

  'decision.authority': key(
    authority,
    'determination',
    'Who decides on risk, conditions and ceasing',
  ),
  'decision.agreedMitigationNeedsApproval': key(
    yes,
    'nothing',
    'Whether agreed mitigation needs approval',
  ),
  'decision.adviceNeedsAuthority': key(
    yes,
    'nothing',
    'Whether advice and guidance needs an authority',
  ),
  'decision.interviewBeforeIntervention': key(
    yes,
    'nothing',
    'Whether significant intervention follows an interview',
  ),
  'decision.representationsWhenDisputed': key(
    yes,
    'nothing',
    'Whether the member is heard when conditions are disputed',
  ),
  'decision.excluded': key(
    z.array(z.enum(['investigator', 'subject'])),
    'nothing',
    'Who may not decide',
  ),

  'interview.alternativeWithinWorkingDays': key(
    z.number().int().min(1).max(60),
    'nothing',
    'Within how many working days another day for an interview may be proposed',
  ),

  'appeal.right': key(
    z.strictObject({ given: yes }),
    'notice',
    'Whether there is a right of appeal',
  ),
  'appeal.authority': key(authority, 'notice', 'Who hears an appeal'),
  'appeal.lateAcceptedBy': key(authority, 'appeal', 'Who may accept a late appeal'),
  'appeal.inWritingWithGrounds': key(yes, 'appeal', 'Whether an appeal is in writing and says why'),
  'appeal.conditionsApplyMeanwhile': key(
    yes,
    'notice',
    'Whether conditions apply during the appeal period',
  ),
  'appeal.hearing': key(hearing, 'appeal', 'The meeting that hears an appeal'),
  'appeal.outcomes': key(
    z.array(z.enum(['upheld', 'confirmed', 'varied'])).min(1),
    'appeal',
    'How an appeal can end',
  ),
  'appeal.excluded': key(
    z.array(z.enum(['original-decider', 'investigator', 'subject'])),
    'nothing',
    'Who may not hear an appeal',
  ),
  'appeal.afterReviewChange': key(
    yes,
    'review',
    'Whether conditions varied or added at a review can be appealed',
  ),
  'appeal.afterAppealVariation': key(
    yes,
    'appeal',
    'Whether conditions varied on appeal can be appealed again',
  ),
  'appeal.againstAgreedMitigation': key(
    yes,
    'nothing',
    'Whether agreed mitigation can be appealed',
  ),

  'clock.appealSubmission': key(clock, 'notice', 'How long a member has to appeal'),
  'clock.strategyMeeting': key(clock, 'appeal', 'How soon an appeal is heard'),
  'clock.appealOutcome': key(clock, 'appeal', 'How soon the outcome of an appeal is told'),
  'clock.annualReview': key(clock, 'review', 'How often conditions are reviewed'),
  'clock.yearlyUpdate': key(clock, 'nothing', 'How often the member reports again'),
  'clock.planReview': key(clock, 'nothing', 'How often a risk management plan is reviewed'),
  'clock.supervisorReview': key(
    clock,
    'nothing',
    'How often a supervisor reviews an undecided case',
  ),
  'review.anyTime': key(yes, 'nothing', 'Whether a significant change may bring an earlier review'),
  'review.beginWithinDays': key(
    z.number().int().min(1).max(365),
    'nothing',
    'How many days before its last day an annual review may begin',
  ),
  'yearlyUpdate.remindDaysBefore': key(
    z.number().int().min(1).max(365),
    'nothing',
    'How many days before a yearly update is due the member is reminded',
  ),
  'yearlyUpdate.chaseAfterDays': key(
    z.number().int().min(1).max(365),
    'nothing',
    'How many days the member has after each chaser',
  ),
  'yearlyUpdate.chasers': key(
    z.number().int().min(0).max(10),
    'nothing',
    'How many chasers go out before a supervisor decides',
  ),

  'breach.duringAppealPeriod': key(
    mustOrMay,
    'nothing',
    'Whether a breach during the appeal period is referred',
  ),
  'breach.otherwise': key(mustOrMay, 'nothing', 'Whether any other breach is referred'),
  'breach.periodBeforeAppeal': key(
    yes,
    'nothing',
    'Whether the appeal period includes the days before an appeal is submitted',
  ),
  'breach.failureToReport': key(mustOrMay, 'nothing', 'Whether a failure to report is referred'),

  'misconduct.authority': key(
    authority,
    'nothing',
    'Who decides that a matter is not referred to the misconduct procedures',
  ),

  'departure.authority': key(
    authority,
    'nothing',
    'Who approves that a member resigns, retires or leaves otherwise',
  ),
  'suspension.authority': key(authority, 'nothing', 'Who decides that a member is suspended'),

  'letters.owed': key(z.array(letterDuty), 'nothing', 'Which letters are owed'),
  'conditions.catalogue': key(
    z.array(conditionKind).min(1),
    'nothing',
    'The kinds of mitigation and conditions',
  ),
  'risk.pack': key(riskPack, 'nothing', 'The rules of the risk assessment'),
  'plan.onHighRisk': key(mustOrMay, 'nothing', 'Whether a high risk gives a risk management plan'),
  'plan.holdsEveryAction': key(
    yes,
    'nothing',
    'Whether every risk management action goes into a plan',
  ),
  'plan.authority': key(authority, 'nothing', 'Who authorises a risk management plan'),
  'serviceConfidence.available': key(
    yes,
    'nothing',
    'Whether the service confidence policy can ask for a change of role',
  ),
  'serviceConfidence.authority': key(
    authority,
    'nothing',
    'Who requires a change of role under service confidence',
  ),

  'vetting.triggers': key(
    z.array(vettingTrigger).min(1),
    'nothing',
    'When the vetting department reviews an identified risk',
  ),
  'vetting.sharingBeforeRisk': key(
    yes,
    'nothing',
    'Whether the unit and vetting share information before a risk is identified',
  ),
  'vetting.reviewer': key(phrase, 'nothing', 'Whose duty the vetting review is'),

  'strategy.riskAreas': key(
    z.array(worded).min(1),
    'nothing',
    'The areas of risk the unit watches',
  ),
  'strategy.nominates': key(
    yes,
    'nothing',
    'Whether somebody is nominated to monitor each area of risk',
  ),
  'strategy.renewedAfterMonths': key(
    z.number().int().min(1).max(120),
    'nothing',
    'After how many months the control strategy is renewed',
  ),
  'interview.formalOnRisk': key(
    mustOrMay,
    'nothing',
    'Whether an identifiable risk brings a formal interview',
  ),

  'bundle.secondPerson': key(
    z.array(bundleProfile),
    'nothing',
    'Which bundles for outsiders a second person confirms',
  ),

  'retention.note': key(phrase, 'nothing', 'How long records are kept'),
  'ranks.list': key(z.array(rank).min(1), 'nothing', 'Ranks and grades'),
  'marking.default': key(marking, 'nothing', 'The marking a new case begins with'),
} as const;

/** The name of one value of a profile. */
export type PolicyKey = keyof typeof policyKeys;
/** What that value is. */
export type PolicyValue<Key extends PolicyKey> = z.infer<(typeof policyKeys)[Key]['schema']>;

/** True when a text names a value of a profile. */
export const isPolicyKey = (name: string): name is PolicyKey => Object.hasOwn(policyKeys, name);

/** Every key, in the order in which the unit reads them. */
export const policyKeyNames: readonly PolicyKey[] = Object.keys(policyKeys).filter(isPolicyKey);
