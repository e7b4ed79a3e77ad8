import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { z } from 'zod';
import type { RecoveryView } from '../../../../shared/contract/vault/recovery.ts';
import { requiredText, textLimits } from '../../../../shared/kit/text.ts';
import { Block } from '../../../ui/block.tsx';
import { CaseForm } from '../../../ui/form/case-form.tsx';
import { TextField } from '../../../ui/form/text-field.tsx';
import { useVault } from '../../../vault-client/vault-context.tsx';
import { CardSetFacts } from './card-set-facts.tsx';
import { cardField, cardsIn, noCards, threeCards, ThreeCards } from './three-cards.tsx';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Sets of cards that count no more: carried over, then destroyed. */
export function OldCards({ view }: { readonly view: RecoveryView }) {
  return view.old.map((set) => <OldSet key={set.recipient} set={set} mayHandle={view.mayHandle} />);
}

function OldSet(props: { readonly set: RecoveryView['old'][number]; readonly mayHandle: boolean }) {
  const styles = useStyles();
  const [doing, setDoing] = useState<'carry' | 'destroy'>();
  const { set, mayHandle } = props;
  const close = (): void => setDoing(undefined);
  return (
    <Block title="Old cards">
      <CardSetFacts set={set} />
      {doing === 'carry' ? <CarryOver onDone={close} /> : null}
      {doing === 'destroy' ? <Destroyed recipient={set.recipient} onDone={close} /> : null}
      {doing === undefined ? (
        <>
          <Text>
            {set.carriedOver
              ? 'What they open, the cards in use open as well. Collect the old cards and destroy them before a witness.'
              : 'What a colleague who is gone left behind may be open to these cards alone. Carry it over with three of them before they are destroyed. It opens nothing.'}
          </Text>
          {mayHandle ? (
            <div className={styles.buttons}>
              {set.carriedOver ? null : (
                <Button onClick={() => setDoing('carry')}>Carry over</Button>
              )}
              <Button onClick={() => setDoing('destroy')}>They are destroyed</Button>
            </div>
          ) : null}
        </>
      ) : null}
    </Block>
  );
}

const cards = z.strictObject(threeCards);

function CarryOver(props: { readonly onDone: () => void }) {
  const vault = useVault();
  return (
    <CaseForm
      schema={cards}
      defaultValues={noCards}
      fieldOf={cardField}
      says="What these old cards open is sealed for the cards in use as well. Nobody can read anything more by it."
      submitLabel="Carry over"
      submit={(values) => vault.ask('carryOverRecovery', { cards: cardsIn(values) })}
      onSaved={props.onDone}
      onCancel={props.onDone}
    >
      <ThreeCards />
    </CaseForm>
  );
}

const witness = z.strictObject({ witness: requiredText(textLimits.name, 'Say who saw it.') });

function Destroyed(props: { readonly recipient: string; readonly onDone: () => void }) {
  const vault = useVault();
  return (
    <CaseForm
      schema={witness}
      defaultValues={{ witness: '' }}
      says="Records that all five old cards were destroyed. A card that somebody kept still opens, with two others, what was sealed for them in any copy of the share."
      submitLabel="Record it"
      submit={(values) =>
        vault.ask('append', {
          ...{ stream: 'unit', checkOnly: false },
          events: [{ type: 'escrow.old-cards-destroyed/1', recipient: props.recipient, ...values }],
        })
      }
      onSaved={props.onDone}
      onCancel={props.onDone}
    >
      <TextField name="witness" label="Who saw it?" width="medium" />
    </CaseForm>
  );
}
