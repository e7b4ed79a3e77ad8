import { Button, Field, Input, Switch, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { currentExhibits, type CurrentExhibit } from '../../../shared/domain/exhibit/facts.ts';
import { pressed, type Sorting } from '../../ui/table/columns.ts';
import { DataTable } from '../../ui/table/data-table.tsx';
import { actPath, type CaseSection } from '../act.tsx';
import { exhibitColumns, sorted } from './columns.tsx';
import { exhibitPath } from './paths.ts';
import { PapersDialog } from './papers-dialog.tsx';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: tokens.spacingHorizontalM,
  },
  find: { flex: '1 1 220px', maxWidth: '360px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  table: { display: 'flex', flexDirection: 'column', minWidth: 0 },
});

/** The exhibits of a case: found by typing, ordered by a column, opened by Enter. */
function ExhibitSection({ view }: { readonly view: CaseView }) {
  const styles = useStyles();
  const [, go] = useLocation();
  const [sorting, setSorting] = useState<Sorting>({ by: 'reference', descending: false });
  const [typed, setTyped] = useState('');
  const [withEnded, setWithEnded] = useState(true);
  const [paper, setPaper] = useState<'labels' | 'custody'>();
  const all = currentExhibits(view.state);
  const rows = sorted(
    all.filter((row) => fits(row, typed) && (withEnded || !hasEnded(row))),
    sorting,
  );
  return (
    <div className={styles.box}>
      <div className={styles.bar}>
        <Field label="Find in the exhibits" className={styles.find}>
          <Input
            value={typed}
            onChange={(_event, data) => setTyped(data.value)}
            autoComplete="off"
            spellCheck={false}
          />
        </Field>
        <Switch
          label="Withdrawn and disposed of too"
          checked={withEnded}
          onChange={(_event, data) => setWithEnded(data.checked)}
        />
        <div className={styles.buttons}>
          {view.readOnly || view.state.case.closed ? null : (
            <Button as="a" href={`#${actPath(view.caseId, 'exhibit.registered/1', 'files')}`}>
              Add files
            </Button>
          )}
          <Button disabledFocusable={rows.length === 0} onClick={() => setPaper('labels')}>
            Labels
          </Button>
          <Button disabledFocusable={rows.length === 0} onClick={() => setPaper('custody')}>
            Chain of custody
          </Button>
        </div>
      </div>
      <div className={styles.table} style={{ height: heightFor(rows.length) }}>
        <DataTable
          label="Exhibits"
          columns={exhibitColumns}
          total={rows.length}
          rowAt={(index) => rows[index]}
          onSight={nothingToFetch}
          sorting={sorting}
          onSort={(key) => setSorting(pressed(sorting, key))}
          onOpen={({ exhibit }) => go(exhibitPath(view.caseId, exhibit.exhibitId))}
        />
      </div>
      {paper === undefined ? null : (
        <PapersDialog
          view={view}
          what={paper}
          exhibits={rows}
          onClose={() => setPaper(undefined)}
        />
      )}
    </div>
  );
}

const nothingToFetch = (): void => undefined;

/** As high as its rows, to a limit: then it scrolls. */
const heightFor = (rows: number): string =>
  `${String(Math.min(Math.max(rows * 52 + 46, 240), 620))}px`;

const hasEnded = ({ standing }: CurrentExhibit): boolean =>
  standing === 'withdrawn' || standing === 'disposed';

function fits(row: CurrentExhibit, typed: string): boolean {
  const { exhibit, reference, description, foundAt, whereIs, sealNumber } = row;
  const said = [reference, description, foundAt, whereIs, sealNumber, exhibit.file?.name ?? '']
    .join(' ')
    .toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => said.includes(word));
}

/** Files, paper and things, and where each is. */
export const exhibitSection: CaseSection = {
  group: 'Exhibits',
  title: 'Exhibits',
  has: ({ state }) => state.exhibit.exhibits.length > 0,
  draw: ExhibitSection,
};
