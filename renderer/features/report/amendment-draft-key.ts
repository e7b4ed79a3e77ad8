import type { ReportPart } from '../../../shared/domain/report/events.ts';
import type { CaseId } from '../../../shared/kit/ids.ts';

/** The name under which the draft of an amendment is kept: one for each part, so that none puts back the words of another. */
export const amendmentDraftKey = (caseId: CaseId, part: ReportPart): string =>
  `${caseId}/report.amended/1/${part}`;
