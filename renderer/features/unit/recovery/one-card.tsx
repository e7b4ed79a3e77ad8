import {
  Button,
  MessageBar,
  MessageBarBody,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { RecoveryAnswers } from '../../../../shared/contract/vault/recovery.ts';
import type { VaultError } from '../../../../shared/contract/vault/faults.ts';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { useCommand } from '../../../vault-client/use-command.ts';
import { useVault } from '../../../vault-client/vault-context.tsx';
import { FourWords } from '../../confirm-kit.tsx';
import { isCancelled } from '../../is-cancelled.ts';
import { WordList } from '../../word-list.tsx';

const useStyles = makeStyles({
  title: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

type Props = {
  readonly number: number;
  readonly holder: string;
  readonly onStop: () => void;
};
type Shown = RecoveryAnswers['showCard'];

/** One card: everybody else looks away, it is shown once, printed, and four of its words are typed from the paper. */
export function OneCard(props: Props) {
  const styles = useStyles();
  const vault = useVault();
  const show = useCommand('showCard');
  const [card, setCard] = useState<Shown>();
  const [isOnPaper, setOnPaper] = useState(false);
  const { number, holder } = props;
  const reveal = async (): Promise<void> => {
    const shown = await show.run({ number });
    if (shown.ok) setCard(shown.value);
  };
  return (
    <>
      <Text as="h3" weight="semibold" size={400} className={styles.title}>
        Card {number} of 5, kept by {holder}
      </Text>
      {show.error ? <ErrorPanel error={show.error} /> : null}
      {card === undefined ? (
        <Ready {...props} busy={show.busy} onShow={() => void reveal()} />
      ) : isOnPaper ? (
        <>
          <Text>
            {holder} types these four words from the paper. The vault forgets the card then.
          </Text>
          <FourWords
            places={card.places}
            submitLabel={`Confirm card ${String(number)}`}
            cancelLabel="Show the card again"
            submit={(words) => vault.ask('confirmCard', { number, words })}
            onSaved={() => undefined}
            onBack={() => setOnPaper(false)}
          />
        </>
      ) : (
        <OnScreen number={number} words={card.words} onNext={() => setOnPaper(true)} />
      )}
    </>
  );
}

function Ready(props: Props & { readonly busy: boolean; readonly onShow: () => void }) {
  const styles = useStyles();
  const drop = useCommand('dropCards');
  return (
    <>
      <Text>
        Only {props.holder}, or who takes it to them in a closed envelope, should see the screen.
        The card is shown once.
      </Text>
      <div className={styles.buttons}>
        <Button appearance="primary" disabled={props.busy} onClick={props.onShow}>
          Show card {props.number}
        </Button>
        <Button
          onClick={() => {
            void drop.run({});
            props.onStop();
          }}
        >
          Drop all five
        </Button>
      </div>
    </>
  );
}

function OnScreen(props: {
  readonly number: number;
  readonly words: readonly string[];
  readonly onNext: () => void;
}) {
  const styles = useStyles();
  const vault = useVault();
  const [isSaved, setSaved] = useState(false);
  const [error, setError] = useState<VaultError>();
  const { number } = props;
  const save = async (): Promise<void> => {
    const suggestedName = `Probity recovery card ${String(number)}.pdf`;
    const chosen = await vault.ask('chooseOutput', { suggestedName });
    const saved = chosen.ok
      ? await vault.ask('saveCard', { number, token: chosen.value.token })
      : chosen;
    setSaved(saved.ok);
    setError(saved.ok ? undefined : saved.error);
  };
  return (
    <>
      <WordList
        words={props.words}
        label={`The 32 words of card ${String(number)}, in their order`}
      />
      {error && !isCancelled(error) ? <ErrorPanel error={error} /> : null}
      {isSaved ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            The PDF is saved, with a square code of the same words. Print it, then delete the file
            and empty the bin: it must not lie beside another card.
          </MessageBarBody>
        </MessageBar>
      ) : null}
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={props.onNext}>
          It is on paper
        </Button>
        <Button onClick={() => void save()}>Save as PDF to print</Button>
      </div>
    </>
  );
}
