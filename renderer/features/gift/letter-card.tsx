import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { VaultAnswers } from '../../../shared/contract/vault.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import { itemId } from '../../../shared/kit/ids.ts';
import { Card } from '../../ui/card.tsx';
import { useQuery } from '../../vault-client/use-query.ts';
import { useVault } from '../../vault-client/vault-context.tsx';
import { RegisterLetter, shownAs } from '../register-letter.tsx';

/** Letter 22, where a manager did not approve what was accepted. */
export function LetterCard({ view }: { readonly view: VaultAnswers['giftView'] }) {
  const [isWriting, setWriting] = useState(false);
  if (view.standing !== 'not-approved') return null;
  const { letters, giftId } = view.gift;
  return (
    <Card title="Letter">
      {letters.map(({ actId, issuedOn }) => (
        <Text key={actId}>{`Made on ${formatPlain(issuedOn)}.`}</Text>
      ))}
      {isWriting ? (
        <Letter giftId={giftId} onDone={() => setWriting(false)} />
      ) : (
        <div>
          <Button onClick={() => setWriting(true)}>Write: not approved</Button>
        </div>
      )}
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
