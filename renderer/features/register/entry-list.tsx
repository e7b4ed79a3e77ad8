import { makeStyles } from '@fluentui/react-components';
import { useDeferredValue, useMemo } from 'react';
import { useLocation } from 'wouter';
import type { EntryRow } from '../../../shared/contract/vault/procurement.ts';
import { useAsLeft } from '../../ui/as-left.ts';
import { optionsOf } from '../../ui/form/option.ts';
import { NarrowBar } from '../../ui/narrow-bar.tsx';
import { NarrowSelect, NarrowYear } from '../../ui/narrow-select.tsx';
import type { Column } from '../../ui/table/columns.ts';
import { usePages, type Question } from '../../vault-client/use-pages.ts';
import { RegisterList } from '../register-list.tsx';
import { entryPath } from './paths.ts';
import type { Shape } from './shapes.ts';

const useStyles = makeStyles({
  // Two lines of a row, and no more.
  cell: { display: 'block', maxHeight: '40px', overflow: 'hidden', overflowWrap: 'anywhere' },
});

/** The entries of a register, found and put in order. */
export function EntryList({ shape }: { readonly shape: Shape }) {
  const all = everyEntry(shape);
  const [question, setQuestion] = useAsLeft<Question<'entryList'>>(shape.noun, all);
  const [, go] = useLocation();
  const list = usePages('entryList', useDeferredValue(question));
  const columns = useMemo(() => columnsOf(shape), [shape]);
  return (
    <RegisterList
      label={shape.title}
      list={list}
      about={shape.about}
      isWhole={question.show === 'standing'}
      filter={
        <FilterBar
          shape={shape}
          question={question}
          years={list.head?.years ?? []}
          onAsk={setQuestion}
        />
      }
      noneFits={`No ${shape.one} fits this filter`}
      widen={`Widen it, or clear it to see all ${shape.many}.`}
      onClear={() => setQuestion(all)}
      columns={columns}
      sorting={{ by: question.sortBy, descending: question.descending }}
      onSort={({ by, descending }) => setQuestion({ ...question, sortBy: by, descending })}
      onOpen={(row) => go(entryPath(shape.noun, row.entryId))}
    />
  );
}

const everyEntry = ({ noun, dayField, fields }: Shape): Question<'entryList'> => ({
  ...{ noun, sortBy: dayField ?? fields[0]?.name ?? '', descending: dayField !== undefined },
  ...{ text: '', show: 'standing', year: '' },
});

const columnsOf = ({ fields }: Shape): readonly Column<EntryRow>[] =>
  fields
    .filter(({ width }) => width !== undefined)
    .map(({ name, label, width = '' }, at) => ({
      ...{ key: name, title: label, width, sortable: true },
      cell: (row) => <Cell row={row} at={at} />,
    }));

function Cell({ row, at }: { readonly row: EntryRow; readonly at: number }) {
  const styles = useStyles();
  const text = row.cells[at] ?? '';
  return (
    <span className={styles.cell} title={text}>
      {text}
      {at === 1 && row.contested ? ' (corrected twice, apart)' : ''}
    </span>
  );
}

const shows = optionsOf<Question<'entryList'>['show']>({
  standing: 'What counts',
  contested: 'Corrected twice, apart',
  'struck-out': 'Struck out',
});

function FilterBar({
  shape,
  question,
  years,
  onAsk,
}: {
  readonly shape: Shape;
  readonly question: Question<'entryList'>;
  readonly years: readonly string[];
  readonly onAsk: (question: Question<'entryList'>) => void;
}) {
  const change = (part: Partial<Question<'entryList'>>): void => onAsk({ ...question, ...part });
  const isNarrowed = question.text !== '' || question.show !== 'standing' || question.year !== '';
  return (
    <NarrowBar
      label="Narrow the register"
      text={question.text}
      placeholder="Name, company, word"
      onText={(text) => change({ text })}
      onClear={isNarrowed ? () => change({ text: '', show: 'standing', year: '' }) : undefined}
    >
      <NarrowSelect
        label="Show"
        value={question.show}
        options={shows}
        onChoose={(show) => change({ show })}
      />
      {shape.dayField === undefined ? null : (
        <NarrowYear year={question.year} years={years} onChoose={(year) => change({ year })} />
      )}
    </NarrowBar>
  );
}
