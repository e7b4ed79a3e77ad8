import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
  },
});

/** One thing of a section: its name with a badge, and what is to be read of it below. */
export function Headed(props: {
  readonly head: ReactNode;
  readonly badge?: ReactNode;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <div className={styles.box}>
      <div className={styles.head}>
        {props.head}
        {props.badge}
      </div>
      {props.children}
    </div>
  );
}
