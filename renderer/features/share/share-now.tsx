import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { ChosenShareState, ShareState } from '../../../shared/contract/share.ts';
import { instantFromEpoch } from '../../../shared/kit/instant.ts';
import { Card } from '../../ui/card.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Rows } from '../../ui/rows.tsx';
import { shortMoment } from '../../ui/time.ts';
import { sizeWords } from '../../ui/size-words.ts';
import { momentNow } from '../../vault-client/clock.ts';
import { useCommand } from '../../vault-client/use-command.ts';
import { progressWords } from './progress-words.ts';
import { stateWords } from './state-words.ts';

type Props = { readonly state: ShareState; readonly onLook: () => void };

/** How the share is now, what that means, and the way out. */
export function ShareNow({ state, onLook }: Props) {
  const words = stateWords[state.state];
  const [asks, setAsks] = useState(false);
  const leave = useCommand('leaveShare');
  const isWell = state.state === 'connected' || state.state === 'not-chosen';
  return (
    <Card
      title={state.state === 'not-chosen' ? 'No share yet' : `“${state.label}”`}
      attention={!isWell}
      actions={state.state === 'not-chosen' ? null : <Button onClick={onLook}>Look again</Button>}
    >
      <div role="status">
        <Text>{words.says}</Text> {words.todo === '' ? null : <Text>{words.todo}</Text>}
      </div>
      {state.state === 'not-chosen' ? null : <OnTheShare state={state} />}
      {leave.error ? <ErrorPanel error={leave.error} /> : null}
      {state.state === 'not-chosen' ? null : (
        <div>
          <Button appearance="subtle" onClick={() => setAsks(true)}>
            Stop using this share
          </Button>
        </div>
      )}
      {asks ? (
        <ConfirmDialog
          title="Stop using this share?"
          says="This workstation forgets the folder. Nothing is removed from the share, and nothing recorded here is lost. You can choose it again."
          confirmLabel="Stop using it"
          onClose={() => setAsks(false)}
          onConfirm={() => {
            setAsks(false);
            void leave.run({}).then(onLook);
          }}
        />
      ) : null}
    </Card>
  );
}

function OnTheShare({ state }: { readonly state: ChosenShareState }) {
  const at = (ms: number): string =>
    shortMoment(instantFromEpoch(Math.floor(ms), momentNow().offsetMinutes));
  const free = state.freeBytes === 'unknown' ? 'it does not say' : sizeWords(state.freeBytes);
  return (
    <Rows
      rows={[
        { label: 'On the share', value: progressWords(state, at) },
        { label: 'Free there', value: free },
      ]}
    />
  );
}
