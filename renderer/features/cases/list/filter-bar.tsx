import { Checkbox, Field, Select } from '@fluentui/react-components';
import { everyOpenCase } from '../../../../shared/contract/vault/cases.ts';
import { NarrowBar } from '../../../ui/narrow-bar.tsx';
import { isNarrowed } from './filters.ts';
import type { ListQuestion } from './row-pages.ts';
import { SavedFilters } from './saved-filters.tsx';
import { StagePicker } from './stage-picker.tsx';

type Props = { readonly question: ListQuestion; readonly onAsk: (question: ListQuestion) => void };

const grades = ['Low', 'Medium', 'High', 'none'] as const;

/** What the list is narrowed to. */
export function FilterBar({ question, onAsk }: Props) {
  const change = (part: Partial<ListQuestion>): void => onAsk({ ...question, ...part });
  return (
    <NarrowBar
      label="Narrow the list"
      text={question.text}
      placeholder="Name, reference, scenario"
      onText={(text) => change({ text })}
      onClear={
        isNarrowed(question)
          ? () =>
              onAsk({ ...everyOpenCase, sortBy: question.sortBy, descending: question.descending })
          : undefined
      }
    >
      <StagePicker
        chosen={question.stages}
        onChoose={(stages) => change({ stages: [...stages] })}
      />
      <Field label="Risk">
        <Select
          value={question.grades[0] ?? ''}
          onChange={(_event, data) =>
            change({ grades: grades.filter((grade) => grade === data.value) })
          }
        >
          <option value="">Any</option>
          {grades.map((grade) => (
            <option key={grade} value={grade}>
              {grade === 'none' ? 'Not graded' : grade}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="Open or closed">
        <Select
          value={question.closed}
          onChange={(_event, data) =>
            change({
              closed: data.value === 'closed' || data.value === 'both' ? data.value : 'open',
            })
          }
        >
          <option value="open">Open</option>
          <option value="closed">Closed</option>
          <option value="both">Both</option>
        </Select>
      </Field>
      <Checkbox
        label="Mine"
        checked={question.mine}
        onChange={(_event, data) => change({ mine: data.checked === true })}
      />
      <Checkbox
        label="Flagged"
        checked={question.flagged}
        onChange={(_event, data) => change({ flagged: data.checked === true })}
      />
      <SavedFilters question={question} onAsk={onAsk} />
    </NarrowBar>
  );
}
