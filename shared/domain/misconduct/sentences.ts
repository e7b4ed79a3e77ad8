import type { Sentences } from '../noun.ts';
import type { misconductEvents } from './events.ts';
import { iopcNames, severityNames, triggerNames } from './words.ts';

/** How a referral and its answers read on the timeline. */
export const misconductSentences: Sentences<typeof misconductEvents> = {
  'misconduct.referred/1': (event) => ({
    head: 'Referred to the misconduct procedures',
    rest: `${triggerNames[event.trigger]}, to ${event.referredTo}. ${iopcNames[event.iopcReferral]}`,
    tone: 'attention',
  }),
  'misconduct.checked/1': (event) => ({
    head: 'Referral checked',
    rest: `by ${event.checkedBy.name}: ${event.result === 'agreed' ? 'agreed' : 'to be put right'}`,
    ...(event.result === 'agreed' ? {} : { tone: 'attention' as const }),
  }),
  'misconduct.sent-to-iopc/1': (event) => ({
    head: 'Referred to the IOPC',
    rest: `by ${event.sentBy}`,
  }),
  'misconduct.feedback-received/1': (event) => ({
    head: 'Answer from the misconduct procedures',
    rest: `${event.receivedFrom}: ${severityNames[event.severityAssessment].toLowerCase()}`,
  }),
  'misconduct.not-referred/1': (event) => ({
    head: 'Not referred to the misconduct procedures',
    rest: `${triggerNames[event.trigger]}. ${event.decidedBy.name}: ${event.reason}`,
  }),
};
