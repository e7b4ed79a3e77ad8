import { useState } from 'react';
import { z } from 'zod';
import type { VaultAnswers } from '../../../shared/contract/vault.ts';
import { CaseForm } from '../../ui/form/case-form.tsx';
import { Choice } from '../../ui/form/choice.tsx';
import { SecretField } from '../../ui/form/secret-field.tsx';
import { When } from '../../ui/form/when.tsx';
import { useVault } from '../../vault-client/vault-context.tsx';
import { isCancelled } from '../is-cancelled.ts';
import { ReadingUnderWay } from './reading-under-way.tsx';

const schema = z.strictObject({
  how: z.enum(['unit', 'other']),
  passphrase: z.string().max(1000),
  identity: z.string().max(5000),
});

type Opened = VaultAnswers['openBundle'];

/** Opens the seal of the bundle that was looked at. */
export function OpenForm(props: {
  readonly sealedWith: 'passphrase' | 'keys';
  readonly onAnswer: (answer: Opened) => void;
  /** Somebody stopped it on its way: the vault has let go of it. */
  readonly onStopped: () => void;
  readonly onCancel: () => void;
}) {
  const vault = useVault();
  const [isOpening, setOpening] = useState(false);
  const isWords = props.sealedWith === 'passphrase';
  return (
    <CaseForm
      schema={schema}
      defaultValues={{ how: 'unit', passphrase: '', identity: '' }}
      says="It is opened to be read here, and forgotten when you close it. That it was opened goes on the unit’s record; what is inside does not."
      submitLabel="Open it"
      submit={async ({ how, passphrase, identity }) => {
        setOpening(true);
        const answer = await vault.ask(
          'openBundle',
          isWords ? { passphrase } : how === 'other' ? { identity } : {},
        );
        setOpening(false);
        if (!answer.ok && isCancelled(answer.error)) props.onStopped();
        return answer;
      }}
      onSaved={props.onAnswer}
      onCancel={props.onCancel}
    >
      {isWords ? (
        <SecretField
          name="passphrase"
          label="Passphrase"
          hint="The words the sender told you by voice."
        />
      ) : (
        <>
          <Choice
            name="how"
            label="For whom was it sealed?"
            options={[
              { value: 'unit', label: 'For this unit' },
              { value: 'other', label: 'To another key, which I have' },
            ]}
          />
          <When field="how" is={['other']}>
            <SecretField
              name="identity"
              label="The secret key"
              hint="The line that begins with AGE-SECRET-KEY-1. It is kept nowhere."
            />
          </When>
        </>
      )}
      {isOpening ? <ReadingUnderWay says="Opening the seal and checking what is inside" /> : null}
    </CaseForm>
  );
}
