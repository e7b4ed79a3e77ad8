import type { CaseId } from '../../../shared/kit/ids.ts';

/** The address of one interview in Interview mode. */
export const interviewPath = (caseId: CaseId, interviewId: string): string =>
  `/cases/${caseId}/interview/${interviewId}`;
