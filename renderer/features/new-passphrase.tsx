import { Button, Radio, RadioGroup, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { StepHeading } from '../ui/step-heading.tsx';
import { Working } from '../ui/working.tsx';
import { useVault } from '../vault-client/vault-context.tsx';
import { OwnPassphrase } from './own-passphrase.tsx';

const useStyles = makeStyles({
  words: {
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontFamily: tokens.fontFamilyMonospace,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusLarge,
    userSelect: 'text',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  soft: { color: tokens.colorNeutralForeground3 },
});

type Props = {
  readonly step?: string;
  readonly submitLabel: string;
  readonly busySays: string;
  readonly busy: boolean;
  readonly onBack: () => void;
  readonly onChosen: (passphrase: string) => void;
};

/** A new passphrase: six generated words are offered first, one of one's own is possible. */
export function NewPassphrase(props: Props) {
  const [kind, setKind] = useState<'words' | 'own'>('words');
  if (props.busy) return <Working says={props.busySays} />;
  return (
    <>
      <StepHeading
        {...(props.step === undefined ? {} : { step: props.step })}
        title="Passphrase"
        says="It opens this vault on this workstation. It is kept nowhere. Nobody can reset it; the recovery kit is the only other way in."
      />
      <RadioGroup
        aria-label="What kind of passphrase"
        value={kind}
        onChange={(_event, data) => setKind(data.value === 'own' ? 'own' : 'words')}
      >
        <Radio value="words" label="Six words chosen by chance (recommended)" />
        <Radio value="own" label="A passphrase of your own" />
      </RadioGroup>
      {kind === 'words' ? <SixWords {...props} /> : <OwnPassphrase {...props} />}
    </>
  );
}

function SixWords(props: Props) {
  const styles = useStyles();
  const vault = useVault();
  const [offered, setOffered] = useState<string>();
  const [round, setRound] = useState(0);
  useEffect(() => {
    void vault.ask('suggestPassphrase', {}).then((result) => {
      if (result.ok) setOffered(result.value.passphrase);
    });
  }, [vault, round]);
  return (
    <>
      <output className={styles.words} aria-label="Offered passphrase">
        {offered ?? '…'}
      </output>
      <Text className={styles.soft}>
        Learn it now, spaces and all. Write it down only if you can keep the paper as safe as the
        vault.
      </Text>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={offered === undefined}
          onClick={() => {
            if (offered !== undefined) props.onChosen(offered);
          }}
        >
          {props.submitLabel}
        </Button>
        <Button onClick={() => setRound(round + 1)}>Offer others</Button>
        <Button onClick={props.onBack}>Back</Button>
      </div>
    </>
  );
}
