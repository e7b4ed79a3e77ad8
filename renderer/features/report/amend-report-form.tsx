import { Radio, RadioGroup, Field } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReportPart } from '../../../shared/domain/report/events.ts';
import { contestedParts, reportPartNames } from '../../../shared/domain/report/facts.ts';
import { reportPartName } from '../../../shared/domain/report/sentences.ts';
import type { ActFormProps } from '../act.tsx';
import { AmendPart } from './amend-part.tsx';

/** Amends a report: first which part, then that part's own questions. Parts in two versions are said so. */
export function AmendReportForm({ view, done, cancel }: ActFormProps) {
  const contested = contestedParts(view.state.report);
  const [part, setPart] = useState<ReportPart | undefined>(contested[0]);
  const labelOf = (name: ReportPart): string =>
    contested.includes(name)
      ? `${capital(reportPartName(name))}: two versions to choose from`
      : capital(reportPartName(name));
  return (
    <>
      <Field label="Which part of the report is to change?">
        <RadioGroup
          value={part ?? ''}
          onChange={(_event, data) => setPart(reportPartNames.find((name) => name === data.value))}
        >
          {reportPartNames.map((name) => (
            <Radio key={name} value={name} label={labelOf(name)} />
          ))}
        </RadioGroup>
      </Field>
      {part === undefined ? null : (
        <AmendPart key={part} view={view} part={part} done={done} cancel={cancel} />
      )}
    </>
  );
}

const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);
