import { Button, ProgressBar, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    maxWidth: '420px',
    width: '100%',
  },
});

type Props = {
  readonly says: string;
  /** How much is done, where that is known. */
  readonly done?: number;
  readonly of?: number;
  readonly onCancel?: () => void;
};

/** Long work: what is being done, how far it is, and how to stop it. */
export function Working(props: Props) {
  const styles = useStyles();
  const id = useId();
  const isCounted = props.done !== undefined && props.of !== undefined && props.of > 0;
  return (
    <div className={styles.box} role="status">
      <Text id={id}>{props.says}</Text>
      {isCounted ? (
        <ProgressBar aria-labelledby={id} value={props.done ?? 0} max={props.of ?? 1} />
      ) : (
        <ProgressBar aria-labelledby={id} />
      )}
      {props.onCancel ? (
        <div>
          <Button onClick={props.onCancel}>Cancel</Button>
        </div>
      ) : null}
    </div>
  );
}
