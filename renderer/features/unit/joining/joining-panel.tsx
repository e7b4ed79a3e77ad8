import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { WaitingRequest } from '../../../../shared/contract/vault/joining.ts';
import { Card } from '../../../ui/card.tsx';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { useQuery } from '../../../vault-client/use-query.ts';
import { InvitedList } from './invited-list.tsx';
import { LetIn } from './let-in.tsx';
import { TakeRequest } from './take-request.tsx';

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

/** Often enough that two people who sit together are not kept waiting. */
const lookEveryMs = 3000;

type Adding = {
  readonly whose: 'colleague' | 'mine';
  readonly request?: WaitingRequest;
  readonly isScanned?: boolean;
};

/** Letting workstations in: a colleague's, or a further one of one's own; and those that were let in and have not come yet. */
export function JoiningPanel() {
  const styles = useStyles();
  const enrolments = useQuery('enrolments', {});
  const { again } = enrolments;
  const [adding, setAdding] = useState<Adding>();
  useEffect(() => {
    const timer = setInterval(again, lookEveryMs);
    return () => clearInterval(timer);
  }, [again]);
  const close = (): void => {
    setAdding(undefined);
    again();
  };
  if (adding)
    return (
      <Card title={adding.whose === 'mine' ? 'Add a workstation of mine' : 'Add a colleague'}>
        {adding.request ? (
          <LetIn
            whose={adding.whose}
            request={adding.request}
            isScanned={adding.isScanned === true}
            onDone={close}
          />
        ) : (
          <TakeRequest
            waiting={enrolments.value?.waiting ?? []}
            onChosen={(request, isScanned) => setAdding({ ...adding, request, isScanned })}
            onCancel={close}
          />
        )}
      </Card>
    );
  return (
    <div className={styles.column}>
      {enrolments.error ? <ErrorPanel error={enrolments.error} /> : null}
      <Card title="New workstations">
        <Text role="status">{waitingWords(enrolments.value?.waiting.length)}</Text>
        <div className={styles.buttons}>
          <Button appearance="primary" onClick={() => setAdding({ whose: 'colleague' })}>
            Add a colleague
          </Button>
          <Button onClick={() => setAdding({ whose: 'mine' })}>Add a workstation of mine</Button>
        </div>
        <InvitedList invited={enrolments.value?.invited ?? []} />
      </Card>
    </div>
  );
}

/** Before the share was looked at nothing is said of it. */
const waitingWords = (count: number | undefined): string => {
  if (count === undefined) return '';
  if (count === 0)
    return 'Nobody waits at the share. On the new workstation choose “Join a unit” first.';
  return count === 1
    ? 'One workstation waits at the share to be let in.'
    : `${String(count)} workstations wait at the share to be let in.`;
};
