import type { Sentences } from '../noun.ts';
import type { caseEvents } from './events.ts';

/** How the acts on a whole case read on the timeline. */
export const caseSentences: Sentences<typeof caseEvents> = {
  'case.opened/1': (event) => ({ head: 'Case opened', rest: `as ${event.reference}` }),
  'case.allocated/1': (event) => ({ head: 'Allocated', rest: `to ${event.toName}` }),
  'case.handed-over/1': (event) => ({
    head: 'Handed over',
    rest: `to ${event.toName}: ${event.note}`,
  }),
  'case.hand-over-accepted/1': () => ({ head: 'Taken over', rest: 'by who it was handed to' }),
  'case.closed/1': (event) => ({ head: 'Closed', rest: event.reason }),
  'case.reopened/1': (event) => ({ head: 'Reopened', rest: event.reason, tone: 'attention' }),
  'case.withdrawn/1': (event) => ({
    head: 'Report withdrawn',
    rest: `by the ${event.byWhom}: ${event.reason}`,
  }),
  'case.opened-to-look/1': (event) => ({ head: 'Looked at', rest: `for ${event.purpose}` }),
  'case.printed/1': (event) => ({
    head: 'Printed',
    rest: `${String(event.pages)} pages, for ${event.purpose}`,
  }),
  'case.copy-saved/1': (event) => ({
    head: 'Copy saved',
    rest: `of the ${event.what === 'document' ? 'form or email as it came' : event.what}${event.format === 'docx' ? ' as DOCX' : ''}, for ${event.purpose}`,
  }),
};
