import type { CaseState } from '../state.ts';
import type { ServedOn } from './versions.ts';

/** The day the notice of a decision was first served. A notice that was issued again leaves what the first one said standing. */
export const servedOnOf =
  (state: CaseState): ServedOn =>
  (origin, originId) => {
    const notices = new Set<string>(
      state.letter.issued
        .filter(
          (letter) =>
            letter.kind === 'notice-of-conditions' &&
            (origin === 'determination'
              ? letter.about === undefined && letter.determinationId === originId
              : letter.about?.kind === origin && letter.about.id === originId),
        )
        .map(({ letterId }) => letterId),
    );
    const served = state.service.attempts.find(
      (attempt) => attempt.outcome === 'served' && notices.has(attempt.letterId),
    );
    return served?.outcome === 'served' ? served.servedOn : undefined;
  };
