import { makeStyles, tokens } from '@fluentui/react-components';
import type { Source } from './source.ts';
import { Why } from './why.tsx';

/** One line to read: what was asked, what was said. A day that somebody is held to says why. */
export type Row = {
  readonly label: string;
  readonly value: string;
  readonly why?: Source | undefined;
};

const useStyles = makeStyles({
  // Beside a form there is no room for two columns, however wide the window is.
  place: { containerType: 'inline-size', inlineSize: '100%' },
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(130px, 200px) minmax(0, 1fr)',
    '@container (max-width: 400px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
  },
  label: { color: tokens.colorNeutralForeground3 },
  value: {
    margin: 0,
    '@container (max-width: 400px)': { marginBottom: tokens.spacingVerticalS },
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    maxWidth: '72ch',
  },
});

/** Rows to read: what was asked on the left, what was said on the right. */
export function Rows({ rows }: { readonly rows: readonly Row[] }) {
  const styles = useStyles();
  return (
    <div className={styles.place}>
      <dl className={styles.list}>
        {rows.flatMap((row, index) => [
          <dt key={`${String(index)} asked`} className={styles.label}>
            {row.label}
          </dt>,
          <dd key={`${String(index)} said`} className={styles.value}>
            {row.value}
            {row.why ? (
              <>
                {' '}
                <Why source={row.why} of={`${row.label}: ${row.value}`} />
              </>
            ) : null}
          </dd>,
        ])}
      </dl>
    </div>
  );
}
