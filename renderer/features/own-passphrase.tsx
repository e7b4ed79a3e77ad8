import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { z } from 'zod';
import type { VaultAnswers } from '../../shared/contract/vault.ts';
import { ok } from '../../shared/kit/result.ts';
import { CaseForm } from '../ui/form/case-form.tsx';
import { SecretField } from '../ui/form/secret-field.tsx';
import { useValue } from '../ui/form/when.tsx';
import { Strength } from '../ui/strength.tsx';
import { useVault } from '../vault-client/vault-context.tsx';

const leastCharacters = 14;

const schema = z
  .strictObject({
    passphrase: z
      .string('Give a passphrase.')
      .min(
        leastCharacters,
        `Use at least ${String(leastCharacters)} characters. Several unusual words are easier than signs.`,
      )
      .max(400, 'Use at most 400 characters.'),
    again: z.string('Type it again.'),
  })
  .refine((values) => values.passphrase === values.again, {
    path: ['again'],
    message: 'This differs from the passphrase above.',
  });

const useStyles = makeStyles({ soft: { color: tokens.colorNeutralForeground3 } });

type Props = {
  readonly submitLabel: string;
  readonly onBack: () => void;
  readonly onChosen: (passphrase: string) => void;
};

/** A passphrase of one's own, typed twice, with an estimate of how hard it is to guess. */
export function OwnPassphrase(props: Props) {
  return (
    <CaseForm
      schema={schema}
      defaultValues={{ passphrase: '', again: '' }}
      submitLabel={props.submitLabel}
      submit={(values) => Promise.resolve(ok(values.passphrase))}
      onSaved={props.onChosen}
      onCancel={props.onBack}
      cancelLabel="Back"
    >
      <SecretField
        name="passphrase"
        label="Passphrase"
        hint={`At least ${String(leastCharacters)} characters; spaces count`}
      />
      <Estimate />
      <SecretField name="again" label="Passphrase again" />
    </CaseForm>
  );
}

type Estimated = VaultAnswers['estimatePassphrase'] & { readonly of: string };

/** How hard the typed passphrase is to guess, in words and a bar. The guess is made inside the vault. */
function Estimate() {
  const styles = useStyles();
  const vault = useVault();
  const typed = useValue('passphrase');
  const passphrase = typeof typed === 'string' ? typed : '';
  const [estimated, setEstimated] = useState<Estimated>();
  useEffect(() => {
    if (passphrase === '' || passphrase.length > 400) return undefined;
    const timer = setTimeout(() => {
      void vault.ask('estimatePassphrase', { passphrase }).then((result) => {
        if (result.ok) setEstimated({ ...result.value, of: passphrase });
      });
    }, 150);
    return () => clearTimeout(timer);
  }, [vault, passphrase]);
  if (passphrase === '' || !estimated)
    return <Text className={styles.soft}>Its strength is shown as you type.</Text>;
  return <Strength score={estimated.score} says={estimated.says} />;
}
