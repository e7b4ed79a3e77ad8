import { notStated, type ProfileValues } from '../profile.ts';

/** What neither the Leicestershire nor the Hampshire source says. The questions are the unit's to answer; nothing is carried over. */
export const silentOnProcedure = {
  'policy.reviewDate': notStated('When the policy itself is to be reviewed.'),
  'definition.limbs': notStated('The test of what must be reported, limb by limb.'),
  'definition.associationKinds': notStated('What counts as an association.'),
  'definition.exclusions': notStated('What need not be reported.'),
  'definition.familyMember': notStated('Who counts as a family member.'),
  'definition.policeFriend': notStated('Who may support the member as police friend.'),
  'intake.thirdPartyRoute': notStated('To whom a colleague reports somebody else’s association.'),
  'decision.authority': notStated(
    'Who decides whether there is a risk, whether conditions are imposed, and whether an association must cease.',
  ),
  'appeal.inWritingWithGrounds': notStated('Whether an appeal has to be in writing and say why.'),
  'appeal.conditionsApplyMeanwhile': notStated(
    'Whether conditions apply while an appeal may be made or is heard.',
  ),
  'appeal.hearing': notStated('Whether a meeting hears the appeal, who chairs it and who attends.'),
  'appeal.outcomes': notStated('How an appeal can end.'),
  'appeal.afterReviewChange': notStated(
    'Whether conditions varied or added at a review can be appealed.',
  ),
  'appeal.afterAppealVariation': notStated(
    'Whether conditions varied on appeal can be appealed again.',
  ),
  'appeal.againstAgreedMitigation': notStated('Whether agreed mitigation can be appealed.'),
  'clock.appealSubmission': notStated('How long a member has to appeal, counted from what.'),
  'clock.strategyMeeting': notStated('How soon after its receipt an appeal is heard.'),
  'clock.appealOutcome': notStated('How soon the outcome of an appeal is told.'),
  'clock.annualReview': notStated('How often conditions are reviewed.'),
  'review.anyTime': notStated(
    'Whether a significant change of circumstances may bring an earlier review.',
  ),
  'breach.duringAppealPeriod': notStated(
    'Whether a breach during the appeal period must be referred.',
  ),
  'breach.otherwise': notStated('Whether a breach of conditions must or may be referred.'),
  'breach.periodBeforeAppeal': notStated(
    'Whether the appeal period includes the days before an appeal is submitted.',
  ),
  'breach.failureToReport': notStated('Whether a failure to report must or may be referred.'),
  'strategy.riskAreas': notStated('Which areas of risk the unit watches, beside associations.'),
  'strategy.nominates': notStated('Whether somebody is nominated to monitor each area of risk.'),
  'strategy.renewedAfterMonths': notStated(
    'Whether, and how often, a control strategy is renewed.',
  ),
  'interview.formalOnRisk': notStated('Whether an identifiable risk brings a formal interview.'),
  'vetting.triggers': notStated(
    'At which vetting levels the vetting department reviews an identified risk.',
  ),
} as const satisfies Partial<ProfileValues>;
