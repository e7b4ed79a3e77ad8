import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  block: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    ':not(:last-child)': {
      paddingBottom: tokens.spacingVerticalL,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  head: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalM,
  },
  title: { margin: 0 },
});

type Props = {
  readonly title: string;
  /** Buttons that belong to this block. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
};

/** A part of a card with a heading of its own, one level below the card's. */
export function Block(props: Props) {
  const styles = useStyles();
  return (
    <div className={styles.block}>
      <div className={styles.head}>
        <Text as="h3" weight="semibold" className={styles.title}>
          {props.title}
        </Text>
        {props.actions}
      </div>
      {props.children}
    </div>
  );
}
