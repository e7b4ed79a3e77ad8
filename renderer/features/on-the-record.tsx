import type { CaseView } from '../../shared/contract/vault/cases.ts';
import { confirmedGrade, triageOutcome } from '../../shared/domain/case-facts.ts';
import { stepsThatAre } from '../../shared/domain/mitigation/agreement.ts';
import { formatPlain } from '../../shared/kit/civil-date.ts';
import { Card } from '../ui/card.tsx';
import { Rows, type Row } from '../ui/rows.tsx';
import { ReportFacts } from './report-facts.tsx';

/** What a decision rests on, beside the form that asks for it or records it. */
export function OnTheRecord({ view }: { readonly view: CaseView }) {
  return (
    <>
      <Card title="On the record">
        <Rows rows={recordRows(view)} />
      </Card>
      <ReportFacts view={view} parts={['association', 'associates', 'subject']} />
    </>
  );
}

function recordRows({ state }: CaseView): readonly Row[] {
  const wordsOf = (agreement: 'agreed' | 'not-agreed' | 'unanswered'): string =>
    stepsThatAre(state.mitigation, agreement)
      .map((step) => step.text)
      .join('\n');
  const rows = [
    {
      label: 'Triage',
      value: triageOutcome(state) === 'notifiable' ? 'Notifiable' : 'Not decided',
    },
    { label: 'Risk', value: confirmedGrade(state) ?? 'Not graded yet' },
    {
      label: 'Interview',
      value:
        state.interview.held
          .map((held) =>
            [
              held.interviewType === 'formal' ? 'Formal' : 'Clarification',
              formatPlain(held.startedOn),
            ].join(', '),
          )
          .join('\n') || 'None held',
    },
    { label: 'Agreed', value: wordsOf('agreed') },
    { label: 'Not agreed', value: wordsOf('not-agreed') },
    { label: 'Not answered yet', value: wordsOf('unanswered') },
    {
      label: 'Disputed in interview',
      value: state.interview.held
        .map((held) => held.disputed)
        .filter((words) => words !== '')
        .join('\n'),
    },
    {
      label: 'Representations',
      value: state.representation.made.map((made) => made.text).join('\n\n'),
    },
  ];
  return rows.filter((row) => row.value !== '');
}
