import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { ChosenShareState, ShareState } from '../../../shared/contract/share.ts';
import { instantFromEpoch } from '../../../shared/kit/instant.ts';
import { Card } from '../../ui/card.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Rows } from '../../ui/rows.tsx';
import { shortMoment } from '../../ui/time.ts';
import { sizeWords } from '../../../shared/kit/size-words.ts';
import { momentNow } from '../../vault-client/clock.ts';
import { useCommand } from '../../vault-client/use-command.ts';
import { useQuery } from '../../vault-client/use-query.ts';
import { verificationWords } from '../verification-words.ts';
import { damagedWords, fetchedWords, progressWords, putBackWords } from './progress-words.ts';
import { stateWords } from './state-words.ts';

type Props = {
  readonly state: ShareState;
  /** Records lie here behind others that do not. */
  readonly hasGap: boolean;
  readonly onLook: () => void;
};

/** How the share is now, what that means, and the way out. */
export function ShareNow({ state, hasGap, onLook }: Props) {
  const words = stateWords[state.state];
  const look = useCommand('shareState');
  const isWell = state.state === 'connected' || state.state === 'not-chosen';
  return (
    <Card
      title={state.state === 'not-chosen' ? 'No share yet' : `“${state.label}”`}
      attention={!isWell}
      actions={
        state.state === 'not-chosen' ? null : (
          <Button onClick={() => void look.run({ afresh: true }).then(onLook)}>Look again</Button>
        )
      }
    >
      <div role="status">
        <Text>{words.says}</Text> {words.todo === '' ? null : <Text>{words.todo}</Text>}
      </div>
      {state.state === 'not-chosen' ? null : <OnTheShare state={state} hasGap={hasGap} />}
      {state.state === 'not-chosen' ? null : <Actions state={state} onLook={onLook} />}
    </Card>
  );
}

function Actions(props: { readonly state: ChosenShareState; readonly onLook: () => void }) {
  const { state, onLook } = props;
  const sync = useCommand('syncNow');
  const cancel = useCommand('cancelSync');
  const { isBusy, isEnding, pendingFiles, wantedFiles } = state.progress;
  const isAtWork = isBusy && pendingFiles + wantedFiles > 0;
  return (
    <>
      {sync.error ? <ErrorPanel error={sync.error} /> : null}
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: '8px' }}>
        {isAtWork ? (
          <Button disabledFocusable={isEnding} onClick={() => void cancel.run({}).then(onLook)}>
            {isEnding ? 'Ending after the file it is at' : 'Cancel this round'}
          </Button>
        ) : (
          <Button
            appearance="primary"
            disabledFocusable={sync.busy}
            onClick={() => void sync.run({}).then(onLook)}
          >
            Sync now
          </Button>
        )}
        <StopUsing further={false} onLeft={onLook} />
      </div>
    </>
  );
}

type StopUsingProps = { readonly further: boolean; readonly onLeft: () => void };

/** Forgets the folder, after a question. */
export function StopUsing({ further, onLeft }: StopUsingProps) {
  const [asks, setAsks] = useState(false);
  const leave = useCommand('leaveShare');
  const what = further ? 'this further copy' : 'this share';
  return (
    <>
      <Button appearance="subtle" onClick={() => setAsks(true)}>
        Stop using {what}
      </Button>
      {leave.error ? <ErrorPanel error={leave.error} /> : null}
      {asks ? (
        <ConfirmDialog
          title={`Stop using ${what}?`}
          says="This workstation forgets the folder. Nothing is removed from it, and nothing recorded here is lost. You can choose it again."
          confirmLabel="Stop using it"
          onClose={() => setAsks(false)}
          onConfirm={() => {
            setAsks(false);
            void leave.run({ further }).then(onLeft);
          }}
        />
      ) : null}
    </>
  );
}

function OnTheShare(props: { readonly state: ChosenShareState; readonly hasGap: boolean }) {
  const { state, hasGap } = props;
  const damaged = damagedWords(state.progress);
  const putBack = putBackWords(state.progress, momentWords);
  const verification = useQuery('verification', {}).value;
  return (
    <Rows
      rows={[
        { label: 'On the share', value: progressWords(state, momentWords) },
        { label: 'From colleagues', value: fetchedWords(state, momentWords) },
        ...(verification
          ? [{ label: 'Verified', value: verificationWords(verification, hasGap) }]
          : []),
        ...(damaged === '' ? [] : [{ label: 'Damaged there', value: damaged }]),
        ...(putBack === '' ? [] : [{ label: 'Put back', value: putBack }]),
        { label: 'Free there', value: freeWords(state) },
      ]}
    />
  );
}

/** What is left in a place, where it says so. */
export const freeWords = ({ freeBytes }: ChosenShareState): string =>
  freeBytes === 'unknown' ? 'it does not say' : sizeWords(freeBytes);

/** A moment as this workstation shows it. */
export const momentWords = (ms: number): string =>
  shortMoment(instantFromEpoch(Math.floor(ms), momentNow().offsetMinutes));
