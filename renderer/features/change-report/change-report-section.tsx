import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import type { NewPosting } from '../../../shared/domain/change-report/events.ts';
import {
  changeFromNames,
  changeKindNames,
} from '../../../shared/domain/change-report/sentences.ts';
import type { ChangeDecision, ChangeReport } from '../../../shared/domain/change-report/slice.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import { Rows, type Row } from '../../ui/rows.tsx';
import type { CaseSection } from '../act.tsx';
import { Stack } from '../stack.tsx';

function ChangeReportSection({ view }: { readonly view: CaseView }) {
  return (
    <Stack>
      {view.state.changeReport.received.toReversed().map((report) => (
        <Rows key={report.changeId} rows={rowsOf(report)} />
      ))}
    </Stack>
  );
}

const rowsOf = (report: ChangeReport): readonly Row[] =>
  [
    {
      label: 'Reported',
      value: `${formatPlain(report.receivedOn)}: ${changeFromNames[report.from].toLowerCase()}`,
    },
    {
      label: 'What changed',
      value: report.kinds.map((kind) => changeKindNames[kind]).join(', '),
    },
    { label: 'Since', value: report.happenedOn ? formatPlain(report.happenedOn) : '' },
    { label: 'What was said', value: report.text },
    { label: 'Serves now', value: report.posting ? postingWords(report.posting) : '' },
    { label: 'Decided', value: report.decided ? decisionWords(report.decided) : 'Not yet' },
    ...report.decidedApart.map((each) => ({
      label: 'Also recorded apart',
      value: decisionWords(each),
    })),
  ].filter((row) => row.value !== '');

const postingWords = (posting: NewPosting): string =>
  [
    [
      posting.rankOrGrade,
      posting.collarNumber,
      posting.role,
      posting.team,
      posting.department,
      posting.station,
      posting.force,
    ]
      .filter((word) => word !== '')
      .join(', '),
    `from ${formatPlain(posting.effectiveFrom)}`,
  ].join(', ');

const decisionWords = (decided: ChangeDecision): string =>
  `${decided.decision === 'review' ? 'It brings a review' : 'It brings no review'}, ${decided.decidedBy.rankOrGrade} ${decided.decidedBy.name}, ${formatPlain(decided.decidedOn)}: ${decided.reason}`;

/** What has changed since the report, and what the authority made of it. */
export const changeReportSection: CaseSection = {
  group: 'Appeal and review',
  title: 'Changes of circumstances',
  has: ({ state }) => state.changeReport.received.length > 0,
  draw: ChangeReportSection,
};
