import type { CaseId } from '../../../shared/kit/ids.ts';

/** The address of a bundle that was kept with a case. */
export const keptPath = (caseId: CaseId, keptId: string): string =>
  `/cases/${caseId}/received/${keptId}`;
