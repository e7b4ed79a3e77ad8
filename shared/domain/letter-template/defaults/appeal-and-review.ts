import { heading, paragraph, part, when, wording } from './write.ts';

/** @file The shipped wordings of letters about appeals (W35 to W40) and reviews (W46 to W49). */

/** By kind of letter: what came of an appeal or a review. */
export const appealAndReviewWordings = {
  'appeal-acknowledgement': wording(
    'We received your appeal',
    paragraph(
      'We received your appeal about {{association}} on {{appeal.receivedOn}}. You submitted it on {{appeal.submittedOn}}. Appealing is your right, and nothing is held against you for it.',
    ),
    part('in-place-of'),
    paragraph('It came after the time for it, and is heard all the same.', when('appeal.wasLate')),
    heading('What happens next'),
    paragraph(
      'The {{appeal.heardBy}} hears it. A {{appeal.meeting}} is held by {{appeal.meetingBy}} at the latest.',
      when('appeal.isHeardInAMeeting'),
    ),
    paragraph('The {{appeal.heardBy}} hears it.', when('appeal.isHeardInAMeeting', false)),
    paragraph('You will be told the outcome in writing.'),
    part('conditions-apply-meanwhile'),
    part('police-friend'),
    part('contact'),
  ),
  'appeal-outcome': wording(
    'The outcome of your appeal',
    paragraph(
      'You appealed about {{association}}. {{appeal.decidedBy}} decided your appeal on {{appeal.decidedOn}}.',
    ),
    part('in-place-of'),
    heading('The outcome'),
    paragraph(
      'Your appeal is upheld. What you appealed against binds you no longer.',
      when('appeal.isUpheld'),
    ),
    paragraph(
      'The determination is confirmed. The conditions stand as they are.',
      when('appeal.isConfirmed'),
    ),
    paragraph('The conditions are varied, as set out below.', when('appeal.isVaried')),
    part('reasons'),
    part('changes'),
    part('appeal-against-changes'),
    part('police-friend'),
    part('contact'),
  ),
  'review-invitation': wording(
    'Invitation to a review of your conditions',
    paragraph(
      'The conditions about {{association}} are being reviewed, as they are each year. We would like to hear from you first.',
      when('review.isAnnual'),
    ),
    paragraph(
      'The conditions about {{association}} are being reviewed. We would like to hear from you first.',
      when('review.isAnnual', false),
    ),
    part('in-place-of'),
    heading('What you may speak to'),
    paragraph('{{review.about}}'),
    paragraph(
      'You may write to us or speak with us. You may also say nothing: nothing is concluded from it.',
    ),
    paragraph('Please do so by {{reply.by}}.', when('reply.isAskedByADay')),
    part('police-friend'),
    part('contact'),
  ),
  'review-notice': wording(
    'Notice of a review',
    paragraph(
      'The Appropriate Authority believes that circumstances have changed, and that the risk and the conditions about {{association}} should be looked at again now.',
    ),
    part('in-place-of'),
    heading('What has changed'),
    paragraph('{{review.change}}'),
    heading('What happens next'),
    paragraph(
      'You can tell us how you see it before anything is decided. The conditions stand as they are until then.',
    ),
    paragraph('Please do so by {{reply.by}}.', when('reply.isAskedByADay')),
    part('police-friend'),
    part('contact'),
  ),
  'review-outcome': wording(
    'The outcome of the review',
    paragraph(
      'The conditions about {{association}} were reviewed. {{review.decidedBy}} decided on {{review.decidedOn}}.',
    ),
    part('in-place-of'),
    heading('The outcome'),
    paragraph('The conditions stand as they are.', when('review.changesSomething', false)),
    paragraph('Some conditions change, as set out below.', when('review.changesSomething')),
    part('reasons'),
    part('changes'),
    part('appeal-against-changes'),
    part('police-friend'),
    part('contact'),
  ),
} as const;
