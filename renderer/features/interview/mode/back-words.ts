import type { CaseView } from '../../../../shared/contract/vault/cases.ts';

/** Where the way out of Interview mode leads. */
export const backWords = ({ guest }: CaseView): string =>
  guest ? 'Back to the pack' : 'Back to the case';
