import type { Sentences } from '../noun.ts';
import type { letterEvents } from './events.ts';
import type { LetterKind } from './model.ts';

/** The words for each letter on the screen. */
export const letterNames: Readonly<Record<LetterKind, string>> = {
  acknowledgement: 'Acknowledgement',
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
  'letter.withdrawn/1': (event) => ({
    head: 'Letter withdrawn',
    rest: event.reason,
    tone: 'attention',
  }),
};
