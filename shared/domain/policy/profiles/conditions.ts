import { clauseSource, type StatedSource } from '../profile.ts';
import type { ConditionKind } from '../values.ts';

/** The kinds of mitigation and conditions. Two are the policy's own examples of simple mitigation (W23); the rest are ours. */
export const conditionKinds = (simpleExamples?: StatedSource): ConditionKind[] => [
  simple(
    'report-all-contact',
    'Report all contact',
    'Report every contact with the associate to the line manager, on the next day on duty.',
    simpleExamples,
  ),
  simple(
    'report-unplanned-contact',
    'Report unplanned contact',
    'Report any unplanned contact with the associate, on the next day on duty.',
    simpleExamples,
  ),
  simple(
    'report-status-change',
    'Report a change of status',
    'Report at once if the associate is arrested, charged or convicted, and you come to know of it.',
  ),
  significant('no-contact', 'No contact', 'Have no contact with the associate by any means.'),
  significant(
    'contact-limited',
    'Limited contact',
    'Meet the associate only at family events, in the presence of others.',
  ),
  simple(
    'no-contact-on-duty',
    'No contact on duty',
    'Have no contact with the associate while on duty.',
  ),
  simple(
    'no-disclosure',
    'No disclosure of police information',
    'Disclose no police information to the associate, whatever the occasion.',
  ),
  simple(
    'no-systems-checks',
    'No systems checks',
    'Make no check on the associate in any police system.',
  ),
  significant(
    'systems-audit',
    'Systems audit',
    'Your use of police systems will be audited for the stated period.',
  ),
  simple(
    'posting-restriction',
    'Posting restriction',
    'You will not be posted where you would meet the associate in the course of duty.',
    simpleExamples,
  ),
  significant(
    'role-change',
    'Change of role',
    'You will be moved to another role for the stated period.',
  ),
  significant(
    'system-access-removal',
    'Removal of access to a system',
    'Your access to the named system is removed for the stated period.',
  ),
  significant(
    'remove-from-operation',
    'Removal from an operation',
    'You will take no part in the named operation.',
  ),
  significant(
    'geographic-restriction',
    'Restriction of place',
    'You will not go to the named places while off duty without reporting it.',
  ),
  simple(
    'decline-gifts',
    'Decline gifts',
    'Accept no gift, loan, favour or hospitality from the associate.',
  ),
  significant(
    'leave-group',
    'Leave a group',
    'Leave the named group and take no part in its activities.',
  ),
  simple(
    'social-media-unlink',
    'Remove social media links',
    'Remove the associate from your social media accounts and accept no new link.',
  ),
  simple(
    'supervisor-check-ins',
    'Meetings with the supervisor',
    'Meet your supervisor at the stated interval to speak about the association.',
  ),
  simple(
    'welfare-support',
    'Welfare support',
    'Support from occupational health or welfare is offered and will be arranged.',
  ),
  simple(
    'financial-advice',
    'Financial advice',
    'Independent financial advice is offered and will be arranged.',
  ),
  simple(
    'update-business-interest',
    'Update a business interest',
    'Bring your declared business interests up to date by the stated day.',
  ),
  simple(
    'yearly-update',
    'Yearly update',
    'Report again when circumstances change, and at least once a year.',
  ),
  significant(
    'cease-association',
    'Cease the association',
    'The association must cease by the stated day.',
  ),
  significant(
    'other',
    'Other',
    'Say what must be done or left, so that anybody can tell whether it was.',
  ),
];

const ours: StatedSource = {
  kind: 'house',
  why: 'The policy names examples only; this kind is from practice. Each one used needs its own necessity and proportionality.',
};

const simple = (
  code: string,
  label: string,
  starter: string,
  source: StatedSource = ours,
): ConditionKind => ({
  code,
  label,
  starter,
  weight: 'simple',
  source,
});

const significant = (
  code: string,
  label: string,
  starter: string,
  source: StatedSource = ours,
): ConditionKind => ({
  ...simple(code, label, starter, source),
  weight: 'significant',
});

/** Where West Midlands names its examples of simple mitigation. */
export const westMidlandsExamples = clauseSource(
  'W23',
  '(such as reporting any contact with the notifiable association or postings restrictions)',
);
