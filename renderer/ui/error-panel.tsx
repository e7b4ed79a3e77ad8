import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { tellFault } from './fault-words.ts';
import type { Failure } from './outcome.ts';
import { Why } from './why.tsx';

const useStyles = makeStyles({
  body: { whiteSpace: 'normal' },
  bar: { maxWidth: '900px' },
  line: { margin: '2px 0' },
});

type Props = {
  readonly error: Failure;
  /** Offers *Try again*, where the same may go well a second time. */
  readonly onAgain?: (() => void) | undefined;
  /** Other buttons: go back. */
  readonly actions?: ReactNode;
};

/** What happened, what was kept, what to do. Refusals of the procedure bring their *Why?*. */
export function ErrorPanel({ error, onAgain, actions }: Props) {
  const styles = useStyles();
  return (
    <MessageBar intent="error" layout="multiline" className={styles.bar} role="alert">
      <MessageBarBody className={styles.body}>
        <ErrorWords error={error} />
      </MessageBarBody>
      {onAgain || actions !== undefined ? (
        <MessageBarActions>
          {onAgain ? <Button onClick={onAgain}>Try again</Button> : null}
          {actions}
        </MessageBarActions>
      ) : null}
    </MessageBar>
  );
}

function ErrorWords(props: { readonly error: Failure }) {
  const styles = useStyles();
  if ('fault' in props.error) {
    const told = tellFault(props.error.fault);
    return (
      <>
        <MessageBarTitle>{told.happened}</MessageBarTitle> {told.kept} {told.todo}
      </>
    );
  }
  return (
    <>
      <MessageBarTitle>This is not allowed yet.</MessageBarTitle>
      {props.error.refusals.map((refusal) => (
        <p key={`${refusal.kind} ${refusal.says}`} className={styles.line}>
          {refusal.says} <Why source={refusal.source} of={refusal.says} />
        </p>
      ))}
    </>
  );
}
