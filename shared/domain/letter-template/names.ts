import type { LetterKind } from '../letter/model.ts';
import type { TemplateId } from './template.ts';

/** @file What each letter is called, for whom it is, and which letters of a case are composed from its wording. */

/** What is known of a template besides its wording. */
export type TemplateFacts = {
  readonly name: string;
  /** Who reads it. */
  readonly reader: 'member' | 'vetting' | 'reporter';
  /** The kind of letter it words; none yet for the registers of business interests and gifts. */
  readonly kind: LetterKind | undefined;
};

const toMember = (name: string, kind: LetterKind | undefined): TemplateFacts => ({
  name,
  reader: 'member',
  kind,
});

/** Every template, in the order of the procedure. */
export const templates: Readonly<Record<TemplateId, TemplateFacts>> = {
  acknowledgement: toMember('Acknowledgement of a report', 'acknowledgement'),
  'clarification-request': toMember('Request for clarification', 'clarification-request'),
  'interview-invitation': toMember('Invitation to interview', 'interview-invitation'),
  'outcome-not-notifiable': toMember('Outcome: not notifiable', 'outcome'),
  'outcome-advice': toMember('Outcome: advice and guidance', 'outcome'),
  'outcome-no-risk': toMember('Outcome: no risk', 'outcome'),
  'agreed-mitigation': toMember('Agreed mitigation, once approved', 'outcome'),
  'representations-invitation': toMember(
    'Invitation to make representations',
    'representations-invitation',
  ),
  'notice-of-conditions': toMember('Notice of conditions', 'notice-of-conditions'),
  'cease-notice': toMember('Notice that an association must cease', 'notice-of-conditions'),
  'notice-of-changes': toMember(
    'Notice of conditions varied or added on appeal or review',
    'notice-of-conditions',
  ),
  'plan-notice': toMember('Notice of a risk management plan', 'plan-notice'),
  'appeal-acknowledgement': toMember('Acknowledgement of an appeal', 'appeal-acknowledgement'),
  'appeal-outcome': toMember('Outcome of an appeal', 'appeal-outcome'),
  'review-invitation': toMember('Invitation to a review', 'review-invitation'),
  'review-outcome': toMember('Outcome of a review', 'review-outcome'),
  'review-notice': toMember('Notice of a review at another time', 'review-notice'),
  'conditions-removed': toMember('Conditions that ended', 'conditions-removed'),
  'breach-notice': toMember('Notice about a breach', 'breach-notice'),
  'vetting-notification': {
    name: 'Notification to vetting',
    reader: 'vetting',
    kind: 'vetting-notification',
  },
  'yearly-update-reminder': toMember('Reminder of the yearly update', 'yearly-update-reminder'),
  'yearly-update-chaser': toMember('Second reminder of the yearly update', 'yearly-update-chaser'),
  'reporter-support': {
    name: 'Thanks and support to a reporter',
    reader: 'reporter',
    kind: 'reporter-support',
  },
  'closure-notice': toMember('Notice of closure', 'closure-notice'),
  'disclosure-copy': toMember('Disclosure copy', 'disclosure-copy'),
  'business-interest-decision': toMember('Decision on a business interest', undefined),
  'gift-not-approved': toMember('Gift not approved', undefined),
};
