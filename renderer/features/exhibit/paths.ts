import type { CaseId } from '../../../shared/kit/ids.ts';

/** The address of one exhibit. */
export const exhibitPath = (caseId: CaseId, exhibitId: string): string =>
  `/cases/${caseId}/exhibit/${exhibitId}`;
