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
  /** What failed and what was kept, where whoever shows it knows better than the fault, which then says why and what to do. */
  readonly told?: { readonly happened: string; readonly kept: string } | undefined;
  /** Offers *Try again*, where the same may go well a second time. */
  readonly onAgain?: (() => void) | undefined;
  /** Other buttons: go back. */
  readonly actions?: ReactNode;
};

/** What happened, what was kept, what to do. Refusals of the procedure bring their *Why?*. */
export function ErrorPanel({ error, told, onAgain, actions }: Props) {
  const styles = useStyles();
  return (
    <MessageBar intent="error" layout="multiline" className={styles.bar} role="alert">
      <MessageBarBody className={styles.body}>
        <ErrorWords error={error} told={told} />
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

function ErrorWords(props: Pick<Props, 'error' | 'told'>) {
  const styles = useStyles();
  const { told } = props;
  if ('fault' in props.error) {
    const { happened, kept, todo } = tellFault(props.error.fault);
    return told ? (
      <>
        <MessageBarTitle>{told.happened}</MessageBarTitle> {happened} {told.kept} {todo}
      </>
    ) : (
      <>
        <MessageBarTitle>{happened}</MessageBarTitle> {kept} {todo}
      </>
    );
  }
  return (
    <>
      <MessageBarTitle>{told?.happened ?? 'This is not allowed yet.'}</MessageBarTitle> {told?.kept}
      {props.error.refusals.map((refusal) => (
        <p key={`${refusal.kind} ${refusal.says}`} className={styles.line}>
          {refusal.says} <Why source={refusal.source} of={refusal.says} />
        </p>
      ))}
    </>
  );
}
