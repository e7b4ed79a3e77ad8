import type { RowFlag } from '../../shared/domain/case-row.ts';
import type { Tone } from '../ui/badge.tsx';

/** What a case's flags mean, in a few words for lists. */
export const flagNames: Readonly<Record<RowFlag, string>> = {
  'systems-checks-made': 'systems checks made',
  'protected-disclosure-possible': 'may be a protected disclosure',
  'immediate-risk': 'immediate risk',
  'information-asked-for': 'information asked for',
  'possible-abuse-of-position': 'possible abuse of position',
  'source-sensitive': 'source sensitive',
  'reporter-protected': 'reporter protected',
  'subject-is-manager': 'manager is the subject',
  'subject-not-identified': 'subject not identified',
  'subject-not-told': 'subject not told',
  'versions-to-choose': 'versions to choose',
  demonstration: 'demonstration',
};

/** How a risk grade is shown; the word says it, the colour helps. */
export const gradeTones: Readonly<Record<'Low' | 'Medium' | 'High', Tone>> = {
  Low: 'success',
  Medium: 'warning',
  High: 'danger',
};
