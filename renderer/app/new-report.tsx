import { useLocation } from 'wouter';
import { PageHeader } from '../ui/page-header.tsx';
import { newReportForm as Form } from './acts.tsx';
import { casePath } from '../features/act.tsx';

/** The page on which a report is recorded, which opens a case. */
export function NewReport() {
  const [, go] = useLocation();
  return (
    <>
      <PageHeader
        title="Record report"
        sub="Opens a case. Nothing is saved as an act until the last step."
      />
      <Form
        done={(caseId) => go(caseId === undefined ? '/' : casePath(caseId))}
        cancel={() => go('/')}
      />
    </>
  );
}
