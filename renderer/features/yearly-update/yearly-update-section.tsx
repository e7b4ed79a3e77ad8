import { Text } from '@fluentui/react-components';
import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { updateOwed } from '../../../shared/domain/yearly-update/due.ts';
import { answerNames, silenceNames } from '../../../shared/domain/yearly-update/sentences.ts';
import { compareDates, formatPlain, type CivilDate } from '../../../shared/kit/civil-date.ts';
import { Rows, type Row } from '../../ui/rows.tsx';
import { Why } from '../../ui/why.tsx';
import type { CaseSection } from '../act.tsx';
import { Stack } from '../stack.tsx';
import { fromWords, meansWords } from './words.ts';

function YearlyUpdateSection({ view }: { readonly view: CaseView }) {
  const owed = updateOwed(view.state, view);
  return (
    <Stack>
      {owed ? (
        <Text>
          Due by {formatPlain(owed.dueOn)}. {owed.counted}{' '}
          <Why source={owed.source} of="the member reports each year" />
        </Text>
      ) : null}
      <Rows rows={rowsOf(view)} />
    </Stack>
  );
}

/** In the order of their days: a reminder, the silence after it, what was decided, and the next year’s begin anew. */
const rowsOf = (view: CaseView): readonly Row[] =>
  datedRows(view)
    .toSorted((a, b) => compareDates(a.on, b.on))
    .map(({ on: _on, ...row }) => row);

const datedRows = ({ state }: CaseView): readonly (Row & { readonly on: CivilDate })[] => [
  ...state.yearlyUpdate.asked.map((ask) => ({
    on: ask.askedOn,
    label: ask.step === 'reminder' ? 'Reminded' : 'Chased',
    value: `${formatPlain(ask.askedOn)}, by ${ask.askedBy}, ${meansWords[ask.how].toLowerCase()}${ask.note === '' ? '' : `\n${ask.note}`}`,
  })),
  ...state.yearlyUpdate.escalated.flatMap((one) => [
    {
      on: one.escalatedOn,
      label: 'Not answered',
      value: `Put to ${one.escalatedTo} on ${formatPlain(one.escalatedOn)}: ${one.summary}`,
    },
    ...(one.decided
      ? [
          {
            on: one.decided.decidedOn,
            label: 'What follows',
            value: `${silenceNames[one.decided.decision]}, decided by ${one.decided.decidedBy.rankOrGrade} ${one.decided.decidedBy.name}, ${formatPlain(one.decided.decidedOn)}: ${one.decided.reason}`,
          },
        ]
      : []),
  ]),
  ...state.yearlyUpdate.answered.map((answer) => ({
    on: answer.receivedOn,
    label: 'Update received',
    value: `${formatPlain(answer.receivedOn)}, from ${fromWords[answer.from].toLowerCase()}: ${answerNames[answer.answer].toLowerCase()}\n${answer.text}`,
  })),
];

/** The update that is awaited, and what came of the earlier ones. */
export const yearlyUpdateSection: CaseSection = {
  group: 'Appeal and review',
  title: 'Yearly update',
  has: (view) =>
    updateOwed(view.state, view) !== undefined || view.state.yearlyUpdate.answered.length > 0,
  draw: YearlyUpdateSection,
};
