import { personWords } from '../named-person.ts';
import type { Sentences } from '../noun.ts';
import type { intakeDocumentEvents } from './events.ts';
import { formatWords } from './words.ts';

/** How documents read on the timeline. */
export const intakeDocumentSentences: Sentences<typeof intakeDocumentEvents> = {
  'intake-document.imported/1': (event) => ({
    head: 'Document imported',
    rest: `${event.name} (${formatWords[event.format].toLowerCase()}), from ${event.source}`,
  }),
  'intake-document.imported-apart/1': () => ({
    head: 'Document imported',
    rest: 'apart, under the reporter’s own key',
  }),
  'intake-document.source-deleted/1': (event) => ({
    head: 'Deleted at source',
    rest: `by ${personWords(event.deletedBy)}: ${event.places}`,
  }),
  'intake-document.source-kept/1': (event) => ({
    head: 'Kept at source',
    rest: `by ${personWords(event.keptBy)}: ${event.reason}`,
    tone: 'attention',
  }),
};
