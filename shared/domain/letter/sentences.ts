import { formatPlain } from '../../kit/civil-date.ts';
import type { Sentences } from '../noun.ts';
import type { letterEvents } from './events.ts';
import type { LetterKind } from './model.ts';

/** The words for each letter on the screen. */
export const letterNames: Readonly<Record<LetterKind, string>> = {
  acknowledgement: 'Acknowledgement',
  'clarification-request': 'Request for clarification',
  'interview-invitation': 'Invitation to interview',
  'representations-invitation': 'Invitation to make representations',
  'plan-notice': 'Notice of a risk management plan',
  'appeal-acknowledgement': 'Acknowledgement of an appeal',
  'appeal-outcome': 'Outcome of an appeal',
  'review-invitation': 'Invitation to a review',
  'review-notice': 'Notice of a review',
  'review-outcome': 'Outcome of a review',
  'conditions-removed': 'Notice that conditions ended',
  'breach-notice': 'Notice about a breach',
  'vetting-notification': 'Notification to vetting',
  'yearly-update-reminder': 'Reminder of the yearly update',
  'yearly-update-chaser': 'Second reminder of the yearly update',
  'reporter-support': 'Thanks and support to a reporter',
  'closure-notice': 'Notice of closure',
  'disclosure-copy': 'Disclosure copy',
  outcome: 'Outcome letter',
  'notice-of-conditions': 'Notice of conditions',
};

/** How letters read on the timeline. */
export const letterSentences: Sentences<typeof letterEvents> = {
  'letter.issued/1': (event) => ({
    head: `${letterNames[event.kind]} issued`,
    rest: event.replaces
      ? `version ${String(event.version)}, in place of the earlier one: ${event.replaces.reason}`
      : `version ${String(event.version)}`,
    tone: event.replaces ? 'attention' : 'normal',
  }),
  'letter.printed/1': (event) => ({
    head: 'Letter printed',
    rest: `${String(event.copies)} ${event.copies === 1 ? 'copy' : 'copies'} by ${event.printedBy} on ${formatPlain(event.printedOn)}`,
  }),
  'letter.withdrawn/1': (event) => ({
    head: 'Letter withdrawn',
    rest: event.reason,
    tone: 'attention',
  }),
};
