import { formatPlain } from '../../kit/civil-date.ts';
import type { Sentences } from '../noun.ts';
import type { SilenceDecision, yearlyUpdateEvents } from './events.ts';

/** The words for what a member answers. */
export const answerNames = {
  'nothing-changed': 'Nothing has changed',
  changed: 'Something has changed',
  'association-ended': 'The association has ended',
} as const;

/** The words for what follows a silence. */
export const silenceNames: Readonly<Record<SilenceDecision, string>> = {
  'ask-again': 'Ask once more',
  review: 'Review the case',
  refer: 'Refer to misconduct',
  'nothing-further': 'Nothing further this year',
};

/** How yearly updates read on the timeline. */
export const yearlyUpdateSentences: Sentences<typeof yearlyUpdateEvents> = {
  'yearly-update.asked/1': (event) => ({
    head:
      event.step === 'reminder' ? 'Reminded of the yearly update' : 'Chased for the yearly update',
    rest: `by ${event.askedBy}; due ${formatPlain(event.dueOn)}`,
  }),
  'yearly-update.answered/1': (event) => ({
    head: 'Yearly update received',
    rest: answerNames[event.answer].toLowerCase(),
  }),
  'yearly-update.escalated/1': (event) => ({
    head: 'Yearly update not answered',
    rest: `put to ${event.escalatedTo}: ${event.summary}`,
    tone: 'attention',
  }),
  'yearly-update.silence-decided/1': (event) => ({
    head: `On the yearly update: ${silenceNames[event.decision].toLowerCase()}`,
    rest: `decided by ${event.decidedBy.rankOrGrade} ${event.decidedBy.name}: ${event.reason}`,
  }),
};
