import type { ComponentType } from 'react';
import type { Act, CaseSection, NewCaseFormProps } from '../features/act.tsx';
import { caseActs } from '../features/cases/acts.tsx';
import { determinationActs } from '../features/determination/acts.tsx';
import { letterActs } from '../features/letter/acts.tsx';
import { RecordReportForm } from '../features/report/record-report-form.tsx';
import { serviceActs } from '../features/service/acts.tsx';

/** @file Every act that has a form, and every section of the case page, in the order of the procedure. A new noun adds its lists here. */
export const acts: readonly Act[] = [
  ...determinationActs,
  ...letterActs,
  ...serviceActs,
  ...caseActs,
];

/** What the nouns show of themselves on the tabs of the case page. */
export const sections: readonly CaseSection[] = [];

/** The form that opens a case. */
export const newReportForm: ComponentType<NewCaseFormProps> | undefined = RecordReportForm;
