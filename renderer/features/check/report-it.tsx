import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { HitReport } from '../../../shared/contract/vault/checks.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { useDraftPort } from '../../ui/form/draft-port.tsx';
import { newReportDraft } from './paths.ts';

type Props = {
  readonly report: HitReport;
  /** Goes to the new report with what is known filled in. */
  readonly onReport: (report: HitReport) => void;
};

/** Takes a confirmed hit to a new report. It is a draft: no case is opened before somebody saves the report. */
export function ReportIt({ report, onReport }: Props) {
  const drafts = useDraftPort();
  const [isAsking, setAsking] = useState(false);
  const begin = async (): Promise<void> => {
    // What somebody began to type is not overwritten without being asked.
    if ((await drafts.load(newReportDraft)) === undefined) onReport(report);
    else setAsking(true);
  };
  return (
    <>
      <Button appearance="primary" onClick={() => void begin()}>
        Take to a new report
      </Button>
      {isAsking ? (
        <ConfirmDialog
          title="A report is begun already"
          says="One report can be begun at a time. What was typed in it and is not saved goes if it is replaced."
          confirmLabel="Replace it"
          onConfirm={() => onReport(report)}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </>
  );
}
