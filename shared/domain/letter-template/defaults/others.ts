import { heading, paragraph, part, when, wording } from './write.ts';

/** @file The shipped wordings of letters to others than a member, of the yearly update, and of two registers. */

const updateAsks = paragraph(
  'Please tell us whether anything has changed: whether you are still in contact, how often, and whether you were ever asked about your work. If nothing has changed, say that. A few lines are enough.',
);
const makeNoChecks = paragraph(
  'Please make no check on the person or group in any police system in order to answer.',
  when('policy.forbidsSystemsChecks'),
);

/** By kind of letter: whatever is neither about a report, a decision nor an appeal. */
export const otherWordings = {
  'vetting-notification': wording(
    'An identified risk, for your review',
    paragraph(
      'A risk was identified about {{member.rankAndName}}, collar number {{member.collarNumber}}. This tells you as much as a review needs, and no more.',
    ),
    part('in-place-of'),
    heading('Clearance held'),
    paragraph('{{vetting.levels}}. Under the policy {{vetting.department}} {{vetting.duty}}.'),
    heading('The risk'),
    paragraph('{{vetting.riskSummary}}'),
    paragraph(
      'Please keep this apart from the personal file, and do not contact the member about it without speaking to us first.',
    ),
    paragraph('Please tell us how your review ends.'),
    part('contact'),
  ),
  'yearly-update-reminder': wording(
    'Your yearly update',
    paragraph(
      'You last told us about {{association}} on {{update.lastOn}}. We ask for an update at least once every {{update.every}}.',
    ),
    part('in-place-of'),
    updateAsks,
    makeNoChecks,
    paragraph('Please do so by {{reply.by}}.', when('reply.isAskedByADay')),
    part('contact'),
  ),
  'yearly-update-chaser': wording(
    'Your yearly update: a second reminder',
    paragraph(
      'We wrote to you for an update about {{association}} and have not heard from you. You last told us about it on {{update.lastOn}}, and an update is asked for at least once every {{update.every}}.',
    ),
    part('in-place-of'),
    updateAsks,
    makeNoChecks,
    paragraph('Please do so by {{reply.by}}.', when('reply.isAskedByADay')),
    paragraph('If something keeps you from answering, please tell us that instead.'),
    part('contact'),
  ),
  'reporter-support': wording(
    'Thank you for speaking to us',
    paragraph(
      'Thank you for telling us what you knew. It was the right thing to do, and it is taken seriously.',
    ),
    part('in-place-of'),
    paragraph(
      'This letter names neither you nor anybody you spoke of, so that whoever may find it learns nothing. We cannot tell you how the matter ends: that is owed to others.',
    ),
    heading('How we support you'),
    paragraph('{{support.offered}}'),
    paragraph(
      'Nobody may treat you worse for having spoken. If you think that somebody does, or fears to, tell us at once.',
    ),
    paragraph('Please speak about this with nobody but us and those who support or advise you.'),
    part('contact'),
  ),
  'disclosure-copy': wording(
    'Copy of records about you',
    paragraph(
      'You asked on {{disclosure.requestedOn}} to see records we hold about you. This is a copy of those you may see.',
    ),
    part('in-place-of'),
    paragraph(
      'Where words are left out it says [withheld]. Showing them would do harm that outweighs your interest in seeing them. An authority decided so, and the reasons are on the record.',
      when('disclosure.withholdsSomething'),
    ),
    part('records'),
    part('police-friend'),
    part('contact'),
  ),
  'business-interest-decision': wording(
    'Your application about a business interest',
    paragraph('Your application about {{business.interest}} is {{business.outcome}}.'),
    part('in-place-of'),
    heading('Why'),
    paragraph('{{business.reasons}}'),
    part('contact'),
  ),
  'gift-not-approved': wording(
    'About what you were offered',
    paragraph('You told us about this: {{gift.what}}. Thank you for that. It may not be kept.'),
    part('in-place-of'),
    heading('Why'),
    paragraph('{{gift.reasons}}'),
    part('contact'),
  ),
} as const;
