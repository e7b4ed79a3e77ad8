import { Text, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useArrival } from './arrival.ts';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalL,
  },
  titles: { minWidth: 0, flex: '1 1 320px' },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  title: {
    ...typographyStyles.title3,
    margin: 0,
    overflowWrap: 'anywhere',
    ':focus-visible': { outlineStyle: 'none' },
  },
  sub: {
    display: 'block',
    marginTop: tokens.spacingVerticalXXS,
    color: tokens.colorNeutralForeground3,
  },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    alignItems: 'center',
  },
});

type Props = {
  readonly title: string;
  readonly sub?: ReactNode;
  readonly badges?: ReactNode;
  readonly actions?: ReactNode;
  /** What brings the keyboard here: an address, a step. A new one moves it to the heading, so that a new page is read from its top. */
  readonly arrival?: string;
};

/** The head of a page: what it is, where it stands, what can be done with all of it. */
export function PageHeader(props: Props) {
  const styles = useStyles();
  const heading = useArrival(props.arrival ?? props.title);
  return (
    <header className={styles.header}>
      <div className={styles.titles}>
        <div className={styles.line}>
          <h1 ref={heading} tabIndex={-1} className={styles.title}>
            {props.title}
          </h1>
          {props.badges}
        </div>
        {props.sub === undefined ? null : <Text className={styles.sub}>{props.sub}</Text>}
      </div>
      {props.actions === undefined ? null : <div className={styles.actions}>{props.actions}</div>}
    </header>
  );
}
