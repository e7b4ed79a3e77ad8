import type { Sentences } from '../noun.ts';
import type { conditionEvents, Finding } from './events.ts';

/** What a check found, in words. */
export const findingWords: Readonly<Record<Finding | 'not-checked', string>> = {
  complied: 'Kept',
  'not-complied': 'Not kept',
  unclear: 'Unclear',
  'not-checked': 'Not checked yet',
};

/** How the monitoring log reads on the timeline. */
export const conditionSentences: Sentences<typeof conditionEvents> = {
  'condition.monitored/1': ({ finding, checkedBy, what }) => ({
    head: `Condition checked: ${findingWords[finding].toLowerCase()}`,
    rest: `by ${checkedBy}: ${what}`,
    tone: finding === 'complied' ? 'normal' : 'attention',
  }),
};
