import { makeStyles, tokens } from '@fluentui/react-components';
import { useReportRoom } from './report-room.ts';
import { willHappen } from './will-happen.ts';

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: '20px',
    maxWidth: '700px',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
});

/** What saving will do, before anybody does it. */
export function WhatWillHappen({ typed }: { readonly typed: Readonly<Record<string, unknown>> }) {
  const styles = useStyles();
  const { policy } = useReportRoom();
  return (
    <ul className={styles.list} aria-label="What saving will do">
      {willHappen(typed, policy).map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
