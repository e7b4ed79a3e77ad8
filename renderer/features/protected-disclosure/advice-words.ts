import type { LegalAdvice } from '../../../shared/domain/protected-disclosure/slice.ts';

/** What follows from legal advice. */
export const adviceOutcomeWords: Readonly<Record<LegalAdvice['outcome'], string>> = {
  'remain-stopped': 'The case stays stopped',
  'continue-as-association': 'It goes on as an association',
};
