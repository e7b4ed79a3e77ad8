import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
    maxWidth: '640px',
  },
  title: { margin: 0 },
  says: { color: tokens.colorNeutralForeground2 },
});

/** A place with nothing in it yet: says what will be here, and how it comes about. */
export function EmptyState(props: {
  readonly title: string;
  readonly says: ReactNode;
  readonly action?: ReactNode;
}) {
  const styles = useStyles();
  return (
    <div className={styles.box}>
      <Text as="h2" size={400} weight="semibold" className={styles.title}>
        {props.title}
      </Text>
      <Text className={styles.says}>{props.says}</Text>
      {props.action}
    </div>
  );
}
