import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { VaultAnswers } from '../../../shared/contract/vault.ts';
import type { InterestLetterKind } from '../../../shared/domain/interest/letter.ts';
import { interestLetterWords } from '../../../shared/domain/interest/words.ts';
import { itemId } from '../../../shared/kit/ids.ts';
import { Card } from '../../ui/card.tsx';
import { useQuery } from '../../vault-client/use-query.ts';
import { useVault } from '../../vault-client/vault-context.tsx';
import { KeptLetters } from '../kept-letters.tsx';
import { RegisterLetter, shownAs } from '../register-letter.tsx';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

type View = VaultAnswers['interestView'];

/** The letters to the member: those made, and those that can be made now. */
export function LetterCard({ view }: { readonly view: View }) {
  const styles = useStyles();
  const [writing, setWriting] = useState<InterestLetterKind>();
  const possible = lettersFor(view);
  const { letters } = view.interest;
  if (letters.length === 0 && possible.length === 0) return null;
  return (
    <Card title="Letters">
      {letters.length === 0 ? <Text>None was made yet.</Text> : null}
      <KeptLetters
        register="interests"
        entryId={view.interest.interestId}
        letters={letters.map(({ letterId, kind, issuedOn }) => ({
          ...{ letterId, name: interestLetterWords[kind], madeOn: issuedOn },
        }))}
      />
      <div className={styles.row}>
        {(writing ? [] : possible).map((kind) => (
          <Button key={kind} onClick={() => setWriting(kind)}>
            {`Write: ${interestLetterWords[kind].toLowerCase()}`}
          </Button>
        ))}
      </div>
      {writing ? (
        <Letter
          key={writing}
          kind={writing}
          interestId={view.interest.interestId}
          onDone={() => setWriting(undefined)}
        />
      ) : null}
    </Card>
  );
}

/** The letters that would tell of something that happened. */
function lettersFor({ interest, row, renewalDue }: View): readonly InterestLetterKind[] {
  const isRefused = interest.decisions.some(({ decision }) => decision === 'refused');
  const isNoticed = interest.notices.some(({ due }) => due === renewalDue);
  return [
    ...(interest.decisions.length > 0 ? ([isRefused ? 'refusal' : 'approval'] as const) : []),
    ...(interest.appealDecisions.length > 0 ? (['appeal-outcome'] as const) : []),
    ...(isNoticed && row.standing === 'active' ? (['renewal-notice'] as const) : []),
  ];
}

function Letter(props: {
  readonly kind: InterestLetterKind;
  readonly interestId: string;
  readonly onDone: () => void;
}) {
  const vault = useVault();
  const { kind, onDone } = props;
  const [signatory, setSignatory] = useState({ name: '', rankOrGrade: '' });
  const wanted = { interestId: itemId.parse(props.interestId), kind };
  const preview = useQuery('previewInterestLetter', { ...wanted, signatory: shownAs(signatory) });
  return (
    <RegisterLetter
      name={interestLetterWords[kind]}
      signatory={signatory}
      onSign={setSignatory}
      preview={preview}
      save={(token) => vault.ask('issueInterestLetter', { ...wanted, signatory, token })}
      onDone={onDone}
    />
  );
}
