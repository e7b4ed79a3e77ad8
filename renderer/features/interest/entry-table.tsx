import { Button, Checkbox, Link, makeStyles } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { InterestRow } from '../../../shared/contract/vault/interests.ts';
import { PlainTable } from '../../ui/table/plain-table.tsx';
import { interestPath } from './paths.ts';

const useStyles = makeStyles({
  // Its own space around it would make each row higher than its words.
  choice: { marginTop: '-6px', marginBottom: '-6px' },
});

const shownFirst = 100;

/** Which of the entries are chosen, and what changes it. */
export type Chosen = {
  /** `Write the letter to` */
  readonly says: string;
  readonly isChosen: (interestId: string) => boolean;
  readonly onChoose: (interestId: string, isChosen: boolean) => void;
};

/** Some entries to be worked through: each leads to its page. Long lists grow on request. */
export function EntryTable(props: {
  readonly label: string;
  /** What the last column is called. */
  readonly last: string;
  readonly rows: readonly { readonly row: InterestRow; readonly last: string }[];
  readonly chosen?: Chosen;
}) {
  const [shown, setShown] = useState(shownFirst);
  const { chosen } = props;
  const left = props.rows.length - shown;
  const cellsOf = (row: InterestRow, last: string): readonly ReactNode[] => [
    ...(chosen ? [<Choice key="chosen" chosen={chosen} row={row} />] : []),
    <Link key="holder" href={`#${interestPath(row.interestId)}`}>
      {row.holder}
    </Link>,
    ...[row.occupation, row.organisation, last],
  ];
  return (
    <div>
      <PlainTable
        label={props.label}
        heads={[...(chosen ? ['Chosen'] : []), 'Who', 'What', 'With', props.last]}
        rows={props.rows
          .slice(0, shown)
          .map(({ row, last }) => ({ key: row.interestId, cells: cellsOf(row, last) }))}
      />
      {left > 0 ? (
        <Button appearance="subtle" onClick={() => setShown(shown + shownFirst)}>
          Show more ({left} left)
        </Button>
      ) : null}
    </div>
  );
}

function Choice({ chosen, row }: { readonly chosen: Chosen; readonly row: InterestRow }) {
  const styles = useStyles();
  return (
    <Checkbox
      className={styles.choice}
      aria-label={`${chosen.says} ${row.holder}, ${row.occupation}`}
      checked={chosen.isChosen(row.interestId)}
      onChange={(_event, data) => chosen.onChoose(row.interestId, data.checked === true)}
    />
  );
}
