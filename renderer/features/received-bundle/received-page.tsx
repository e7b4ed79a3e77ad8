import {
  Button,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { VaultAnswers } from '../../../shared/contract/vault.ts';
import type { BundleTrouble } from '../../../shared/contract/vault/received.ts';
import type { VaultError } from '../../../shared/contract/vault/faults.ts';
import { ok, type Result } from '../../../shared/kit/result.ts';
import { sizeWords } from '../../../shared/kit/size-words.ts';
import { Card } from '../../ui/card.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { handOverDropped } from '../../vault-client/shell-port.ts';
import { useCommand } from '../../vault-client/use-command.ts';
import { useVault } from '../../vault-client/vault-context.tsx';
import { isCancelled } from '../is-cancelled.ts';
import { ChooseBundle, type ChosenBundle, type NotChosen } from './choose-bundle.tsx';
import { Keeping } from './keeping.tsx';
import type { KeptAt } from './keep-form.tsx';
import { OpenForm } from './open-form.tsx';
import { OpenedBundle, type OpenBundle } from './opened-bundle.tsx';
import { ReadingUnderWay } from './reading-under-way.tsx';
import { ReceivedList } from './received-list.tsx';
import { SignerFacts } from './signer-facts.tsx';
import { troubleWords } from './trouble-words.ts';

const useStyles = makeStyles({
  column: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    maxWidth: '1100px',
  },
});

type Looked = Extract<VaultAnswers['lookAtBundle'], { signer: unknown }>;
type State =
  | { readonly at: 'choosing' }
  | { readonly at: 'looked'; readonly name: string; readonly looked: Looked }
  | { readonly at: 'open'; readonly name: string; readonly bundle: OpenBundle };

const choosing = { at: 'choosing' } as const;

/** Opens a sealed bundle that came from outside: who signed it, then what is inside, read-only. */
export function ReceivedPage() {
  const styles = useStyles();
  const vault = useVault();
  const look = useCommand('lookAtBundle');
  const [state, setState] = useState<State>(choosing);
  const [trouble, setTrouble] = useState<BundleTrouble>();
  const [notChosen, setNotChosen] = useState<NotChosen>();
  const [isStopped, setStopped] = useState(false);
  const [kept, setKept] = useState<KeptAt | 'asking'>();
  const begin = async ({ name, bundle, signature }: ChosenBundle): Promise<void> => {
    setTrouble(undefined);
    setNotChosen(undefined);
    setStopped(false);
    const beside = signature === undefined ? {} : { signature };
    const token = bundle instanceof File ? await tokenOf(vault, bundle) : undefined;
    if (token?.ok === false) return;
    const which = bundle instanceof File ? { token: token?.value ?? '' } : { bundle };
    const answer = await look.run({ ...which, ...beside });
    if (!answer.ok) {
      setStopped(isCancelled(answer.error));
      return;
    }
    if ('trouble' in answer.value) setTrouble(answer.value.trouble);
    else setState({ at: 'looked', name, looked: answer.value });
  };
  // Whoever goes on to another page is done with it.
  useEffect(() => () => void vault.ask('closeBundle', {}), [vault]);
  const close = (): void => {
    void vault.ask('closeBundle', {});
    setKept(undefined);
    setStopped(false);
    setTrouble(undefined);
    setState(choosing);
  };
  return (
    <>
      <PageHeader
        title="Received bundles"
        sub="Sealed files from other forces, vetting or the CPS: checked from outside to inside, read-only"
        actions={
          state.at === 'choosing' ? undefined : <Button onClick={close}>Close the bundle</Button>
        }
      />
      <div className={styles.column}>
        {look.error && !isStopped ? <ErrorPanel error={look.error} /> : null}
        {isStopped ? <Stopped /> : null}
        {trouble ? <Refused trouble={trouble} /> : null}
        {notChosen ? <NotChosenBar why={notChosen} /> : null}
        {state.at === 'choosing' ? (
          <>
            <Card title="Open a bundle">
              {look.busy ? (
                <ReadingUnderWay says="Comparing the bundle with its signature" />
              ) : (
                <ChooseBundle onChosen={(chosen) => void begin(chosen)} onNot={setNotChosen} />
              )}
            </Card>
            <ReceivedList />
          </>
        ) : null}
        {state.at === 'looked' ? (
          <Card title={state.name}>
            <SignerFacts signer={state.looked.signer} words={state.looked.words} />
            <Text>{`${sizeWords(state.looked.sizeBytes)}, sealed ${state.looked.sealedWith === 'keys' ? 'to somebody’s key' : 'with a passphrase'}. Nothing of it has been opened yet.`}</Text>
            <OpenForm
              sealedWith={state.looked.sealedWith}
              onCancel={close}
              onStopped={() => {
                close();
                setStopped(true);
              }}
              onAnswer={(answer) => {
                setTrouble('trouble' in answer ? answer.trouble : undefined);
                if (!('trouble' in answer))
                  setState({ at: 'open', name: state.name, bundle: answer });
                else if (!isSlip(answer.trouble)) setState(choosing);
              }}
            />
          </Card>
        ) : null}
        {state.at === 'open' ? (
          <OpenedBundle name={state.name} bundle={state.bundle}>
            <Keeping name={state.name} kept={kept} onChange={setKept} />
          </OpenedBundle>
        ) : null}
      </div>
    </>
  );
}

/** A large file is read by a process of its own: the page passes it on, and learns no path. */
async function tokenOf(
  vault: ReturnType<typeof useVault>,
  file: File,
): Promise<Result<string, VaultError>> {
  await handOverDropped(window, [file]);
  const dropped = await vault.ask('droppedFiles', {});
  return dropped.ok ? ok(dropped.value.files[0]?.token ?? '') : dropped;
}

/** Something else may be tried on the same bundle. */
const isSlip = ({ because }: BundleTrouble): boolean =>
  because === 'seal/wrong-passphrase' || because === 'seal/not-for-us';

function Stopped() {
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        Stopped. Nothing of the bundle was kept here, and the file itself is as it was.
      </MessageBarBody>
    </MessageBar>
  );
}

function Refused({ trouble }: { readonly trouble: BundleTrouble }) {
  const { happened, todo } = troubleWords(trouble);
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{happened}</MessageBarTitle>{' '}
        {`Nothing of it was opened or kept here. ${todo}`}
      </MessageBarBody>
    </MessageBar>
  );
}

const notChosenWords: Readonly<Record<NotChosen, string>> = {
  'no-bundle': 'That is the signature alone. Choose the bundle together with it.',
  several: 'Choose one bundle with its signature at a time.',
};

function NotChosenBar({ why }: { readonly why: NotChosen }) {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{notChosenWords[why]}</MessageBarBody>
    </MessageBar>
  );
}
