import { Text } from '@fluentui/react-components';
import type { CaseView } from '../../shared/contract/vault/cases.ts';
import type { ReportPart } from '../../shared/domain/report/events.ts';
import { reportOf } from '../../shared/domain/report/facts.ts';
import { flagsOf } from '../../shared/domain/report/flags.ts';
import { reportPartName } from '../../shared/domain/report/sentences.ts';
import { Badge } from '../ui/badge.tsx';
import { Card } from '../ui/card.tsx';
import { rowsOfPart } from './report/read/part-rows.ts';
import { Rows } from '../ui/rows.tsx';

/** The report's facts beside a form that rests on them: the parts asked for, in that order, under its flags. */
export function ReportFacts(props: {
  readonly view: CaseView;
  readonly parts: readonly ReportPart[];
}) {
  const { state, policy } = props.view;
  const report = reportOf(state.report);
  if (!report) return <Text>There is no report in this case yet.</Text>;
  const flags = flagsOf(report, policy);
  return (
    <>
      {flags.length > 0 ? (
        <Card title="Flags">
          {flags.map((flag) => (
            <div key={flag.key}>
              <Badge tone="warning">{flag.says}</Badge>
            </div>
          ))}
        </Card>
      ) : null}
      {props.parts.map((part) => (
        <Card key={part} title={capital(reportPartName(part))}>
          {rowsOfPart(part, report[part], policy).map((rows, index) => (
            <Rows key={`${part} ${String(index)}`} rows={rows} />
          ))}
        </Card>
      ))}
    </>
  );
}

const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);
