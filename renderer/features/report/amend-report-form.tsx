import { Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CaseId } from '../../../shared/kit/ids.ts';
import type { ReportPart } from '../../../shared/domain/report/events.ts';
import { contestedParts, reportPartNames } from '../../../shared/domain/report/facts.ts';
import { reportPartName } from '../../../shared/domain/report/sentences.ts';
import type { ActFormProps } from '../act.tsx';
import { useQuery } from '../../vault-client/use-query.ts';
import { AmendPart } from './amend-part.tsx';
import { amendmentDraftKey } from './amendment-draft-key.ts';

const useStyles = makeStyles({
  both: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL },
  part: { maxWidth: '420px' },
});

/** Amends a report: first which part, then that part's own questions. Parts in two versions are said so. */
export function AmendReportForm({ view, done, cancel }: ActFormProps) {
  const styles = useStyles();
  const contested = contestedParts(view.state.report);
  const drafted = useDraftedPart(view.caseId);
  const [chosen, setPart] = useState<ReportPart>();
  const part = chosen ?? contested[0] ?? drafted;
  const labelOf = (name: ReportPart): string =>
    contested.includes(name)
      ? `${capital(reportPartName(name))}: two versions to choose from`
      : capital(reportPartName(name));
  return (
    <div className={styles.both}>
      <Field label="Which part of the report is to change?" className={styles.part}>
        <Select
          value={part ?? ''}
          onChange={(_event, data) => setPart(reportPartNames.find((name) => name === data.value))}
        >
          <option value="">Choose</option>
          {reportPartNames.map((name) => (
            <option key={name} value={name}>
              {labelOf(name)}
            </option>
          ))}
        </Select>
      </Field>
      {part === undefined ? null : (
        <AmendPart key={part} view={view} part={part} done={done} cancel={cancel} />
      )}
    </div>
  );
}

/** The part somebody was amending when they left: its draft is put back. */
function useDraftedPart(caseId: CaseId): ReportPart | undefined {
  const { value } = useQuery('listDrafts', {});
  return reportPartNames.find((name) =>
    value?.drafts.some(({ key }) => key === amendmentDraftKey(caseId, name)),
  );
}

const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);
