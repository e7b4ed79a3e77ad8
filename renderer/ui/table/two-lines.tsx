import { Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  two: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  line: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  soft: { color: tokens.colorNeutralForeground3 },
  alarm: { color: tokens.colorPaletteRedForeground1 },
});

/** A cell of a row: the thing, and under it what helps to tell it. Both are read whole on the pointer. */
export function TwoLines({ top, below }: { readonly top: string; readonly below: string }) {
  const styles = useStyles();
  return (
    <span className={styles.two} title={below === '' ? top : `${top}\n${below}`}>
      <Text className={styles.line}>{top}</Text>
      {below === '' ? null : <SoftLine says={below} />}
    </span>
  );
}

/** A cell whose first line is drawn, a badge say, with words under it. */
export function DrawnLine(props: {
  readonly children: ReactNode;
  readonly below: string;
  readonly isAlarm?: boolean;
}) {
  const styles = useStyles();
  return (
    <span className={styles.two} title={props.below}>
      <span>{props.children}</span>
      {props.below === '' ? null : <SoftLine says={props.below} isAlarm={props.isAlarm ?? false} />}
    </span>
  );
}

function SoftLine({
  says,
  isAlarm = false,
}: {
  readonly says: string;
  readonly isAlarm?: boolean;
}) {
  const styles = useStyles();
  return (
    <Text size={200} className={mergeClasses(styles.line, isAlarm ? styles.alarm : styles.soft)}>
      {says}
    </Text>
  );
}
