import type { Sentences } from '../noun.ts';
import { vettingLevelWords } from '../report/subject-words.ts';
import type { vettingEvents } from './events.ts';
import {
  bearingNames,
  infoResultNames,
  reviewOutcomeNames,
  withdrawalOutcomeNames,
} from './words.ts';

/** How the exchange with the vetting department reads on the timeline. */
export const vettingSentences: Sentences<typeof vettingEvents> = {
  'vetting-level.obtained/1': (event) => ({
    head: 'Vetting level obtained',
    rest: `${event.levels.map((level) => vettingLevelWords[level]).join(', ')}, from ${event.obtainedFrom}`,
  }),
  'vetting.notified/1': (event) => ({ head: 'Vetting notified', rest: `by ${event.notifiedBy}` }),
  'vetting.notified/2': (event) => ({
    head: 'Vetting notified',
    rest: `by ${event.notifiedBy}, with ${String(event.pack.lines.length)} things shared`,
  }),
  'vetting.review-recorded/1': (event) => ({
    head: 'Vetting reviewed the risk',
    rest: `${event.reviewedBy}: ${reviewOutcomeNames[event.outcome].toLowerCase()}`,
  }),
  'vetting.declined/1': (event) => ({
    head: 'Vetting chose not to review',
    rest: `${event.declinedBy}: ${event.reason}`,
  }),
  'vetting.accepted/1': (event) => ({
    head: 'Vetting chose to review',
    rest: `${event.acceptedBy}: ${event.reason}`,
  }),
  'vetting.information-received/1': (event) => ({
    head: 'Told by vetting',
    rest: `${bearingNames[event.bearing].toLowerCase()}, from ${event.receivedFrom}`,
    ...(event.bearing === 'association' ? { tone: 'attention' as const } : {}),
  }),
  'vetting.information-assessed/1': (event) => ({
    head: 'Weighed what vetting told',
    rest: `${infoResultNames[event.result].toLowerCase()}: ${event.reason}`,
  }),
  'vetting.withdrawal-begun/1': (event) => ({
    head: 'Assessment for withdrawal of clearance begun',
    rest: `told by ${event.toldBy}`,
    tone: 'attention',
  }),
  'vetting.withdrawal-ended/1': (event) => ({
    head: 'Assessment for withdrawal of clearance ended',
    rest: withdrawalOutcomeNames[event.outcome].toLowerCase(),
    tone: 'attention',
  }),
};
