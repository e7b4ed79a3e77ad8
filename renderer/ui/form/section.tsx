import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    border: 'none',
    margin: 0,
    padding: 0,
    minWidth: 0,
  },
  heading: { margin: 0 },
  hint: { color: tokens.colorNeutralForeground3, maxWidth: '640px' },
});

/** Questions that belong together, under one heading. */
export function Section(props: {
  readonly title: string;
  readonly hint?: ReactNode;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div>
        <Text as="h2" id={id} size={400} weight="semibold" className={styles.heading} block>
          {props.title}
        </Text>
        {props.hint === undefined ? null : (
          <Text className={styles.hint} block>
            {props.hint}
          </Text>
        )}
      </div>
      {props.children}
    </section>
  );
}
