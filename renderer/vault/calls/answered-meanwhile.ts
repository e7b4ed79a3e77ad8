import type { VaultCall } from '../../../shared/contract/vault.ts';

/** What is answered while the record is being verified: it shows, and records nothing but that somebody looked. What is not listed waits. */
export const answeredMeanwhile: ReadonlySet<VaultCall> = new Set([
  ...(['start', 'suggestPassphrase', 'estimatePassphrase', 'answerWelcome', 'session'] as const),
  ...(['unlock', 'recover', 'accessOf', 'lateWork', 'enrolments', 'readRequest'] as const),
  ...(['caseList', 'openCase', 'refreshCase', 'alreadyKnown', 'myWork', 'figures'] as const),
  ...([
    'calendar',
    'unit',
    'members',
    'recovery',
    'outsideKeys',
    'addressBook',
    'search',
    'saveDraft',
  ] as const),
  ...([
    'loadDraft',
    'discardDraft',
    'listDrafts',
    'previewLetter',
    'previewDocument',
    'readHolidays',
  ] as const),
  ...(['chooseOutput', 'chooseFolder', 'copyProgress', 'cancelCopy'] as const),
  ...(['scanCopy', 'tryShare', 'useShare', 'shareState', 'verification', 'leaveShare'] as const),
  ...(['compareRecords', 'syncNow', 'cancelSync', 'readSettings', 'writeSettings'] as const),
  ...(['health', 'adoptProfile', 'active'] as const),
]);
