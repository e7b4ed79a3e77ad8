import { Button, Field, Input, Select, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import type { EntryRow } from '../../../shared/contract/vault/procurement.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { pressed, type Column } from '../../ui/table/columns.ts';
import { DataTable } from '../../ui/table/data-table.tsx';
import { Working } from '../../ui/working.tsx';
import { usePages, type Question } from '../../vault-client/use-pages.ts';
import { entryPath } from './paths.ts';
import type { Shape } from './shapes.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: tokens.spacingHorizontalM,
  },
  text: { flex: '1 1 200px', maxWidth: '300px' },
  // Two lines of a row, and no more.
  cell: { display: 'block', maxHeight: '40px', overflow: 'hidden', overflowWrap: 'anywhere' },
});

/** The entries of a register, found and put in order. */
export function EntryList({ shape }: { readonly shape: Shape }) {
  const all = everyEntry(shape);
  const [question, setQuestion] = useState<Question<'entryList'>>(all);
  const [, go] = useLocation();
  const list = usePages('entryList', useDeferredValue(question));
  const columns = useMemo(() => columnsOf(shape), [shape]);
  const sort = useCallback(
    (key: string) =>
      setQuestion((asked) => {
        const next = pressed({ by: asked.sortBy, descending: asked.descending }, key);
        return { ...asked, sortBy: next.by, descending: next.descending };
      }),
    [],
  );
  const { head } = list;
  if (!head)
    return list.hasFailed ? (
      <Text>The register cannot be shown before what was found at unlock is verified.</Text>
    ) : (
      <Working says="Reading the register" />
    );
  if (head.held === 0 && head.total === 0 && question.show === 'standing')
    return <EmptyState title="Nothing is recorded yet" says={shape.about} />;
  return (
    <>
      <FilterBar shape={shape} question={question} years={head.years} onAsk={setQuestion} />
      {head.total === 0 ? (
        <EmptyState
          title={`No ${shape.one} fits this filter`}
          says={`Widen it, or clear it to see all ${shape.many}.`}
          action={<Button onClick={() => setQuestion(all)}>Clear the filter</Button>}
        />
      ) : (
        <DataTable
          label={shape.title}
          columns={columns}
          total={head.total}
          rowAt={list.rowAt}
          onSight={list.need}
          sorting={{ by: question.sortBy, descending: question.descending }}
          onSort={sort}
          onOpen={(row) => go(entryPath(shape.noun, row.entryId))}
        />
      )}
    </>
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
      {at === 1 && row.contested ? ' (corrected by two people apart)' : ''}
    </span>
  );
}

const shows: Readonly<Record<Question<'entryList'>['show'], string>> = {
  standing: 'What counts',
  contested: 'Corrected by two people apart',
  'struck-out': 'Struck out',
};
const showNames = ['standing', 'contested', 'struck-out'] as const;

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
  const styles = useStyles();
  const change = (part: Partial<Question<'entryList'>>): void => onAsk({ ...question, ...part });
  const isNarrowed = question.text !== '' || question.show !== 'standing' || question.year !== '';
  return (
    <search className={styles.bar} aria-label="Narrow the register">
      <Field label="Contains" className={styles.text}>
        <Input
          value={question.text}
          onChange={(_event, data) => change({ text: data.value.slice(0, 200) })}
          autoComplete="off"
          spellCheck={false}
          placeholder="Name, company, word"
        />
      </Field>
      <Field label="Show">
        <Select
          value={question.show}
          onChange={(_event, data) =>
            change({ show: showNames.find((name) => name === data.value) ?? 'standing' })
          }
        >
          {showNames.map((name) => (
            <option key={name} value={name}>
              {shows[name]}
            </option>
          ))}
        </Select>
      </Field>
      {shape.dayField === undefined ? null : (
        <Field label="Year">
          <Select
            value={question.year}
            onChange={(_event, data) =>
              change({ year: /^\d{4}$/u.test(data.value) ? data.value : '' })
            }
          >
            <option value="">Every year</option>
            {years.map((year) => (
              <option key={year} value={year}>
                {year}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {isNarrowed ? (
        <Button
          appearance="subtle"
          onClick={() => change({ text: '', show: 'standing', year: '' })}
        >
          Clear
        </Button>
      ) : null}
    </search>
  );
}
