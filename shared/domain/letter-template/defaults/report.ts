import { heading, paragraph, part, when, wording } from './write.ts';

/** @file The shipped wordings of letters about a report and its enquiry. Plain and kind: a report is routine and nobody is accused (W1, W16). */

const finished = paragraph('We have finished looking at {{association}}.');
const end = [part('if-something-changes'), part('police-friend'), part('contact')] as const;

/** By kind of letter: that a report came, and how it ended. */
export const reportWordings = {
  acknowledgement: wording(
    'Thank you for your report',
    paragraph(
      'Thank you for telling us about {{association}}. We received your report on {{report.receivedOn}}.',
    ),
    part('in-place-of'),
    paragraph(
      'Reporting is routine and positive, and nothing is held against you for it. It does not by itself mean that the association is inappropriate or that anything has to change.',
    ),
    heading('What happens next'),
    paragraph(
      'We look at what you told us and at whether there is a risk to you or to the force. We may ask you for more. We will tell you how it ends.',
    ),
    heading('Until then'),
    paragraph(
      'Please make no check on the person or group in any police system, for whatever reason.',
      when('policy.forbidsSystemsChecks'),
    ),
    paragraph(
      'Please speak about this report only with those who need to know, and with anybody who supports or advises you.',
    ),
    ...end,
  ),
  'clarification-request': wording(
    'A few questions about your report',
    paragraph(
      'We are looking at {{association}}. To understand it well we would like to ask you the following. It is usual to ask, and nothing is concluded from it.',
    ),
    part('in-place-of'),
    heading('What we would like to know'),
    paragraph('{{clarification.questions}}'),
    paragraph(
      'Please answer by {{reply.by}}. If that is too soon, tell us, and we will find another day.',
      when('reply.isAskedByADay'),
    ),
    paragraph(
      'Please do not look anything up in a police system in order to answer. If you do not know, say so.',
      when('policy.forbidsSystemsChecks'),
    ),
    part('police-friend'),
    part('contact'),
  ),
  'interview-invitation': wording(
    'Invitation to an interview',
    paragraph(
      'We would like to talk with you about {{association}}. It is a chance to tell us how you see it, and to say yourself what would help.',
    ),
    part('in-place-of'),
    heading('When and where'),
    paragraph('{{interview.when}}, at {{interview.where}}. {{interview.with}} will meet you.'),
    paragraph(
      'If you or your police friend cannot come then, tell us and propose another time. It is put off where the time you propose is reasonable and within five working days.',
    ),
    heading('What we will talk about'),
    paragraph('{{interview.topics}}'),
    part('not-misconduct'),
    part('police-friend'),
    part('contact'),
  ),
  'outcome-not-notifiable': wording(
    'The outcome: not notifiable',
    finished,
    part('in-place-of'),
    heading('What we found'),
    paragraph(
      'It is not an association that has to be notified. Nothing is asked of you, and nothing is held against you.',
    ),
    ...end,
  ),
  'outcome-advice': wording(
    'The outcome: advice and guidance',
    finished,
    part('in-place-of'),
    heading('What we found'),
    paragraph(
      'Nothing has to be decided. What follows is advice and guidance, meant to keep you safe.',
    ),
    heading('Our advice'),
    part('advice'),
    ...end,
  ),
  'outcome-no-risk': wording(
    'The outcome: no risk found',
    finished,
    part('in-place-of'),
    part('decision'),
    part('reasons'),
    ...end,
  ),
  'agreed-mitigation': wording(
    'The outcome: what you agreed to is approved',
    finished,
    part('in-place-of'),
    part('decision'),
    part('agreed-steps'),
    part('reasons'),
    part('review-period'),
    ...end,
  ),
  'representations-invitation': wording(
    'Invitation to make representations',
    paragraph(
      'Steps are being considered because of {{association}}. Nothing is decided yet. Before it is, you can say what you think, and it will be considered and answered.',
    ),
    part('in-place-of'),
    heading('What you may speak to'),
    paragraph('{{representations.about}}'),
    heading('How'),
    paragraph(
      'You or your police friend may write to us or speak with us. Say what you do not agree with and why, and what you would propose instead.',
    ),
    paragraph('Please do so by {{reply.by}}.', when('reply.isAskedByADay')),
    part('police-friend'),
    part('contact'),
  ),
} as const;
