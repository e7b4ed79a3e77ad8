import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  together: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalL,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    maxWidth: '700px',
  },
});

/** A question and its reason: two fields that are answered as one. */
export function Together(props: { readonly children: ReactNode }) {
  const styles = useStyles();
  return <div className={styles.together}>{props.children}</div>;
}
