import { Button, MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Joining } from '../../../../shared/contract/vault/joining.ts';
import type { Session } from '../../../../shared/contract/vault/session.ts';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { StepHeading } from '../../../ui/step-heading.tsx';
import { shortMoment } from '../../../ui/time.ts';
import { Working } from '../../../ui/working.tsx';
import { useCommand } from '../../../vault-client/use-command.ts';
import { useQuery } from '../../../vault-client/use-query.ts';
import { SixWords } from '../../six-words.tsx';
import { Compare } from './compare.tsx';
import { RequestCode } from './request-code.tsx';
import { RequestWays } from './request-ways.tsx';

/** Often enough that somebody who sits beside a colleague is not kept waiting. */
const lookEveryMs = 2000;

/** This workstation waits to join: its six words, the ways its request can go, and the welcome once it is there. */
export function Waiting(props: { readonly onOpen: (session: Session) => void }) {
  const state = useQuery('joiningState', {});
  const { again } = state;
  const [left, setLeft] = useState(false);
  useEffect(() => {
    const timer = setInterval(again, lookEveryMs);
    return () => clearInterval(timer);
  }, [again]);
  const joining = state.value?.joining;
  if (!joining)
    return state.error ? (
      <ErrorPanel error={state.error} onAgain={again} />
    ) : (
      <Working says="Looking how far this is" />
    );
  if (joining.offer)
    return (
      <Compare
        offer={joining.offer}
        onOpen={props.onOpen}
        onOther={() => {
          setLeft(true);
          again();
        }}
      />
    );
  return <Request joining={joining} wasOther={left} onChanged={again} />;
}

function Request({
  joining,
  wasOther,
  onChanged,
}: {
  readonly joining: Joining;
  readonly wasOther: boolean;
  readonly onChanged: () => void;
}) {
  return (
    <>
      <StepHeading
        step="Step 4 of 4"
        title="Your six words"
        says="Somebody of the unit compares these words with their own screen: face to face, or by telephone if they know your voice. Anybody may hear them. They open nothing."
      />
      {wasOther ? (
        <MessageBar intent="warning" layout="multiline" role="alert">
          <MessageBarBody>
            That welcome was left, and nothing of it was kept: somebody may have tried to lead this
            workstation into another unit. Tell your colleague, and have the welcome brought to you
            as a file.
          </MessageBarBody>
        </MessageBar>
      ) : null}
      {joining.isOver ? (
        <Over onChanged={onChanged} />
      ) : (
        <>
          <SixWords words={joining.words} label="Your six words, in their order" />
          <RequestWays onChanged={onChanged} />
          <RequestCode qr={joining.qr} />
          <Working says={waitingWords(joining)} />
          <Text size={200}>
            The request is good until {shortMoment(joining.endsAt)}. You can close Probity
            meanwhile: unlock this vault and it goes on here.
          </Text>
        </>
      )}
    </>
  );
}

const waitingWords = (joining: Joining): string =>
  joining.charterIsMissing
    ? 'A welcome is here. What proves it is still on its way'
    : 'Waiting until somebody of the unit lets this workstation in';

/** A request that nobody will answer any more. */
function Over(props: { readonly onChanged: () => void }) {
  const anew = useCommand('newRequest');
  return (
    <>
      {anew.error ? <ErrorPanel error={anew.error} /> : null}
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          This request is more than 14 days old, and nobody can answer it any more. A new one has
          other words; everything else stays.
        </MessageBarBody>
      </MessageBar>
      <div>
        <Button
          appearance="primary"
          disabledFocusable={anew.busy}
          onClick={() => void anew.run({}).then(props.onChanged)}
        >
          Make a new request
        </Button>
      </div>
    </>
  );
}
