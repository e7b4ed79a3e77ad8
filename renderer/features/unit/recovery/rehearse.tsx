import { z } from 'zod';
import { CaseForm } from '../../../ui/form/case-form.tsx';
import { useVault } from '../../../vault-client/vault-context.tsx';
import { listed } from '../members/decision-words.ts';
import { cardField, cardsIn, noCards, threeCards, ThreeCards } from './three-cards.tsx';

const schema = z.strictObject(threeCards);

/** Three cards prove that they would open the recovery. */
export function Rehearse(props: { readonly onDone: (says?: string) => void }) {
  const vault = useVault();
  return (
    <CaseForm
      schema={schema}
      defaultValues={noCards}
      fieldOf={cardField}
      says="Any three of the people who keep a card bring it here, and each types their own. It shows that the cards would open the recovery; nothing is opened and no card is kept. The unit’s record says who rehearsed and when. It is owed once a year."
      submitLabel="Rehearse"
      submit={(values) => vault.ask('rehearseRecovery', { cards: cardsIn(values) })}
      onSaved={({ cards }) =>
        props.onDone(
          `The cards ${listed(cards.map(String))} would open the recovery. Nothing was opened. Take the cards back to their safes.`,
        )
      }
      onCancel={() => props.onDone()}
    >
      <ThreeCards />
    </CaseForm>
  );
}
