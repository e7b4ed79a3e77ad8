import { Text, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useArrival } from './arrival.ts';

const useStyles = makeStyles({
  title: { ...typographyStyles.subtitle1, margin: 0, ':focus-visible': { outlineStyle: 'none' } },
  says: { color: tokens.colorNeutralForeground2 },
  box: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

/** The head of a step before the vault is open. Each new step is read from here. */
export function StepHeading(props: {
  readonly title: string;
  readonly says?: ReactNode;
  readonly step?: string;
}) {
  const styles = useStyles();
  const heading = useArrival(props.title);
  return (
    <div className={styles.box}>
      {props.step === undefined ? null : <Text size={200}>{props.step}</Text>}
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        {props.title}
      </h1>
      {props.says === undefined ? null : <Text className={styles.says}>{props.says}</Text>}
    </div>
  );
}
