import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  page: {
    minHeight: '100%',
    boxSizing: 'border-box',
    display: 'flex',
    justifyContent: 'center',
    alignItems: 'flex-start',
    padding: `clamp(16px, 9vh, 96px) ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
  },
  column: {
    width: '100%',
    maxWidth: '620px',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
  },
  name: { letterSpacing: '0.02em' },
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXXL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow4,
  },
});

/** A page before the vault is open: one column, one thing at a time. */
export function NarrowPage(props: { readonly children: ReactNode; readonly below?: ReactNode }) {
  const styles = useStyles();
  return (
    <main className={styles.page}>
      <div className={styles.column}>
        <Text size={500} weight="semibold" className={styles.name}>
          Probity
        </Text>
        <div className={styles.box}>{props.children}</div>
        {props.below}
      </div>
    </main>
  );
}
