import { Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    minWidth: 0,
  },
  attention: { borderLeft: `4px solid ${tokens.colorStatusWarningBorderActive}` },
  head: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  title: { margin: 0 },
});

type Props = {
  readonly title?: string;
  /** Buttons that belong to the whole card. */
  readonly actions?: ReactNode;
  readonly attention?: boolean;
  readonly children: ReactNode;
};

/** A bordered piece of a page, with a heading where it has one. */
export function Card(props: Props) {
  const styles = useStyles();
  const id = useId();
  const className = mergeClasses(styles.card, props.attention === true && styles.attention);
  if (props.title === undefined) return <div className={className}>{props.children}</div>;
  return (
    <section className={className} aria-labelledby={id}>
      <div className={styles.head}>
        <Text as="h2" id={id} size={400} weight="semibold" className={styles.title}>
          {props.title}
        </Text>
        {props.actions}
      </div>
      {props.children}
    </section>
  );
}
