import {
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  ProgressBar,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useId } from 'react';
import { Badge } from '../ui/badge.tsx';
import { useQuery } from '../vault-client/use-query.ts';
import { verificationWords } from './verification-words.ts';

const useStyles = makeStyles({
  // A page that is taller than the window must not press it together.
  notice: { flexShrink: 0 },
  bar: { marginTop: tokens.spacingVerticalS, marginBottom: tokens.spacingVerticalS },
});

/** Stands where cases are shown while what this workstation received is read and verified: how far it is, and what can be done meanwhile. */
export function VerificationNotice() {
  const styles = useStyles();
  const id = useId();
  const { value } = useQuery('verification', {});
  if (!value || value.state === 'verified') return null;
  return (
    <MessageBar intent="info" layout="multiline" className={styles.notice}>
      <MessageBarBody>
        <MessageBarTitle>Not yet verified.</MessageBarTitle>{' '}
        <span id={id}>{verificationWords(value)}</span>
        <ProgressBar
          className={styles.bar}
          aria-labelledby={id}
          value={value.done}
          max={value.total}
        />
        What is marked <b>Not yet verified</b> can be read and may still change. Nothing is recorded
        until all of it is verified; what you type meanwhile is kept as a draft.
      </MessageBarBody>
    </MessageBar>
  );
}

/** On a case that rests on what is not verified yet. */
export function NotYetVerifiedBadge() {
  return <Badge tone="warning">Not yet verified</Badge>;
}
