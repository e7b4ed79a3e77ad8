import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import { Badge } from '../../ui/badge.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Working } from '../../ui/working.tsx';
import { useQuery } from '../../vault-client/use-query.ts';
import { ChooseShare } from './choose-share.tsx';
import { FurtherCopy } from './further-copy.tsx';
import { LateWork } from './late-work.tsx';
import { hasGap, RecordTroubles, useRecordTroubles } from './record-troubles.tsx';
import { RecordWords } from './record-words.tsx';
import { ShareNow } from './share-now.tsx';
import { stateWords } from './state-words.ts';

const useStyles = makeStyles({
  column: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    maxWidth: '760px',
  },
});

/** Often enough that a share which goes or comes back is seen while one looks. Its mark is read; nothing is written there for it. */
const lookEveryMs = 5000;

/** Sync: how the share of the unit is now, how far what is recorded here is on it, and choosing one after a test. */
export function SharePage() {
  const styles = useStyles();
  const share = useQuery('shareState', {});
  const further = useQuery('shareState', { further: true });
  const { again } = share;
  const againFurther = further.again;
  useEffect(() => {
    const timer = setInterval(() => {
      again();
      againFurther();
    }, lookEveryMs);
    return () => clearInterval(timer);
  }, [again, againFurther]);
  const troubles = useRecordTroubles();
  const state = share.value;
  return (
    <>
      <PageHeader
        title="Sync"
        sub="The folder where the workstations of the unit meet. It holds sealed files only."
        badges={
          state ? (
            <Badge tone={stateWords[state.state].tone}>{stateWords[state.state].badge}</Badge>
          ) : undefined
        }
      />
      <div className={styles.column}>
        {state && state.state !== 'not-chosen' ? <RecordTroubles troubles={troubles} /> : null}
        {share.error ? <ErrorPanel error={share.error} /> : null}
        {state ? (
          <ShareNow state={state} hasGap={hasGap(troubles)} onLook={again} />
        ) : (
          <Working says="Looking at the share" />
        )}
        <LateWork />
        {state && state.state !== 'not-chosen' && further.value ? (
          <FurtherCopy state={further.value} onLook={againFurther} />
        ) : null}
        {state && state.state !== 'not-chosen' ? <RecordWords /> : null}
        {state ? <ChooseShare isFirst={state.state === 'not-chosen'} onChosen={again} /> : null}
      </div>
    </>
  );
}
