import { heading, paragraph, part, when, wording } from './write.ts';

/** @file The shipped wordings of notices: what binds a member is given in writing (W29). A notice never computes the last day of an
 *  appeal: time runs from receipt, which no letter can know. */

const noFinding =
  'The purpose is to manage a risk and to protect you. It is not a finding of misconduct, and no inference is drawn from a report having been made.';

const notice = [
  paragraph(`This notice tells you what was decided about {{association}}. ${noFinding}`),
  part('in-place-of'),
  part('decision'),
  part('reasons'),
  part('conditions'),
  part('review-period'),
  part('right-of-appeal'),
  part('conditions-apply-meanwhile'),
  part('if-not-kept'),
  part('police-friend'),
  part('contact'),
] as const;

/** By kind of letter: what was decided. */
export const decisionWordings = {
  'notice-of-conditions': wording('Notice of conditions', ...notice),
  'cease-notice': wording('Notice that an association must cease', ...notice),
  'notice-of-changes': wording(
    'Notice of conditions as changed',
    paragraph(
      `This notice tells you what changes in the conditions about {{association}}. ${noFinding}`,
    ),
    part('in-place-of'),
    part('decision'),
    part('reasons'),
    part('changes'),
    paragraph('Conditions that are not named here stand as they are.'),
    part('right-of-appeal'),
    part('conditions-apply-meanwhile'),
    part('if-not-kept'),
    part('police-friend'),
    part('contact'),
  ),
  'plan-notice': wording(
    'Notice of a risk management plan',
    paragraph(`A risk management plan was made because of {{association}}. ${noFinding}`),
    part('in-place-of'),
    heading('Who authorised it'),
    paragraph('{{plan.authorisedBy}} authorised the plan on {{plan.authorisedOn}}.'),
    heading('What it asks of you'),
    paragraph('{{plan.asks}}'),
    paragraph(
      'We look at the plan again by {{plan.reviewOn}}, and end it when it is needed no longer.',
      when('plan.isReviewed'),
    ),
    paragraph(
      'We look at the plan again from time to time, and end it when it is needed no longer.',
      when('plan.isReviewed', false),
    ),
    part('if-something-changes'),
    part('police-friend'),
    part('contact'),
  ),
  'conditions-removed': wording(
    'Conditions that ended',
    paragraph('This tells you which conditions about {{association}} bind you no longer.'),
    part('in-place-of'),
    heading('What ended'),
    part('ended-conditions'),
    paragraph(
      'Thank you for keeping to them. Nothing is held against you for their having been needed.',
    ),
    part('if-something-changes'),
    part('contact'),
  ),
  'breach-notice': wording(
    'About a condition that was not kept',
    paragraph(
      'We were told that a condition about {{association}} was not kept on {{breach.happenedOn}}. This letter says what we were told and what follows. It is no finding.',
    ),
    part('in-place-of'),
    heading('The condition'),
    paragraph('{{breach.condition}}'),
    heading('What we were told'),
    paragraph('{{breach.what}}'),
    part('breach-referral'),
    paragraph(
      'If you see it otherwise, or if keeping to the condition is hard for you, please tell us. The condition still applies.',
    ),
    part('police-friend'),
    part('contact'),
  ),
  'closure-notice': wording(
    'Your case is closed',
    paragraph('We have closed our case about {{association}}.'),
    part('in-place-of'),
    heading('How it ended'),
    paragraph('{{closure.says}}'),
    heading('What we keep', when('retention.isStated')),
    paragraph('{{retention.note}}', when('retention.isStated')),
    part('if-something-changes'),
    part('contact'),
  ),
} as const;
