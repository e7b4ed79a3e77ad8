import { ProgressBar, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    maxWidth: '420px',
  },
});

const words = [
  'Very easy to guess',
  'Easy to guess',
  'Could be guessed',
  'Hard to guess',
  'Very hard to guess',
] as const;

/** How hard something is to guess: words first, a bar beside them. */
export function Strength(props: { readonly score: 0 | 1 | 2 | 3 | 4; readonly says: string }) {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.box} role="status">
      <Text id={id} weight="semibold">
        {words[props.score]}
      </Text>
      <ProgressBar
        aria-labelledby={id}
        value={props.score + 1}
        max={5}
        color={props.score < 3 ? 'warning' : 'success'}
        thickness="large"
      />
      {props.says === '' ? null : <Text>{props.says}</Text>}
    </div>
  );
}
