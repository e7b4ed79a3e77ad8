import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  both: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 700px) minmax(280px, 1fr)',
    gap: tokens.spacingHorizontalXXL,
    alignItems: 'start',
    '@media (max-width: 1100px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  beside: {
    position: 'sticky',
    top: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    maxHeight: 'calc(100vh - 120px)',
    overflowY: 'auto',
    '@media (max-width: 1100px)': { position: 'static', maxHeight: 'none' },
  },
});

/** A form with what it rests on beside it, so that nobody has to remember what they read. On a narrow screen it stands below. */
export function Beside(props: {
  readonly label: string;
  readonly beside: ReactNode;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <div className={styles.both}>
      <div>{props.children}</div>
      {/* It scrolls by itself, so the keyboard must be able to reach it. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <aside className={styles.beside} aria-label={props.label} tabIndex={0}>
        {props.beside}
      </aside>
    </div>
  );
}
