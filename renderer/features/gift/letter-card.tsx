import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { VaultAnswers } from '../../../shared/contract/vault.ts';
import { itemId } from '../../../shared/kit/ids.ts';
import { Card } from '../../ui/card.tsx';
import { useQuery } from '../../vault-client/use-query.ts';
import { useVault } from '../../vault-client/vault-context.tsx';
import { KeptLetters } from '../kept-letters.tsx';
import { RegisterLetter, shownAs } from '../register-letter.tsx';

/** Letter 22, where a manager did not approve what was accepted. */
export function LetterCard({ view }: { readonly view: VaultAnswers['giftView'] }) {
  const [isWriting, setWriting] = useState(false);
  const { letters, giftId } = view.gift;
  const isOwed = view.standing === 'not-approved';
  if (letters.length === 0 && !isOwed) return null;
  return (
    <Card title="Letter">
      <KeptLetters
        register="gifts"
        entryId={giftId}
        letters={letters.map(({ letterId, issuedOn }) => ({
          ...{ letterId, name: 'Not approved', madeOn: issuedOn },
        }))}
      />
      {isWriting ? (
        <Letter giftId={giftId} onDone={() => setWriting(false)} />
      ) : isOwed ? (
        <div>
          <Button onClick={() => setWriting(true)}>Write: not approved</Button>
        </div>
      ) : null}
    </Card>
  );
}

function Letter(props: { readonly giftId: string; readonly onDone: () => void }) {
  const vault = useVault();
  const giftId = itemId.parse(props.giftId);
  const [signatory, setSignatory] = useState({ name: '', rankOrGrade: '' });
  const preview = useQuery('previewGiftLetter', { giftId, signatory: shownAs(signatory) });
  return (
    <RegisterLetter
      name="Gift not approved"
      signatory={signatory}
      onSign={setSignatory}
      preview={preview}
      save={(token) => vault.ask('issueGiftLetter', { giftId, signatory, token })}
      onDone={props.onDone}
    />
  );
}
