import { makeStyles, tokens } from '@fluentui/react-components';

/** One line to read: what was asked, what was said. */
export type Row = { readonly label: string; readonly value: string };

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(130px, 200px) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
  },
  label: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxWidth: '72ch' },
});

/** Rows to read: what was asked on the left, what was said on the right. */
export function Rows({ rows }: { readonly rows: readonly Row[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {rows.flatMap((row, index) => [
        <dt key={`${String(index)} asked`} className={styles.label}>
          {row.label}
        </dt>,
        <dd key={`${String(index)} said`} className={styles.value}>
          {row.value}
        </dd>,
      ])}
    </dl>
  );
}
