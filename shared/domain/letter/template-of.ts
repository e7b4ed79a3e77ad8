import type { TemplateId } from '../letter-template/template.ts';
import { standingDetermination } from '../determination/standing.ts';
import type { CaseState } from '../state.ts';
import type { LetterAbout, LetterKind } from './model.ts';
import { outcomeToTell } from './outcome-to-tell.ts';

/** Which wording a letter of this kind is composed from. */
export function templateFor(
  kind: LetterKind,
  state: CaseState,
  about: LetterAbout | undefined,
): TemplateId {
  switch (kind) {
    case 'outcome':
      switch (outcomeToTell(state)) {
        case 'advice':
          return 'outcome-advice';
        case 'no-risk':
          return 'outcome-no-risk';
        case 'agreed-mitigation':
          return 'agreed-mitigation';
        case 'not-notifiable':
        case undefined:
          return 'outcome-not-notifiable';
      }
    case 'notice-of-conditions':
      if (about !== undefined) return 'notice-of-changes';
      return standingDetermination(state)?.outcome === 'association-must-cease'
        ? 'cease-notice'
        : 'notice-of-conditions';
    default:
      return kind;
  }
}
