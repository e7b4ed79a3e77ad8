import { Text } from '@fluentui/react-components';
import type { ChosenShareState, ShareState } from '../../../shared/contract/share.ts';
import { Badge } from '../../ui/badge.tsx';
import { Card } from '../../ui/card.tsx';
import { Rows } from '../../ui/rows.tsx';
import { TryFolder } from './choose-share.tsx';
import { progressWords } from './progress-words.ts';
import { freeWords, momentWords, StopUsing } from './share-now.tsx';
import { furtherWords } from './state-words.ts';

type Props = { readonly state: ShareState; readonly onLook: () => void };

/** A stick or another disk to which everything goes as well; nothing is fetched from it. */
export function FurtherCopy({ state, onLook }: Props) {
  const words = furtherWords[state.state];
  return (
    <Card
      title={state.state === 'not-chosen' ? 'A further copy' : `A further copy: “${state.label}”`}
      actions={<Badge tone={words.tone}>{words.badge}</Badge>}
    >
      <div role="status" aria-label="A further copy">
        <Text>{words.says}</Text> {words.todo === '' ? null : <Text>{words.todo}</Text>}
      </div>
      {state.state === 'not-chosen' ? (
        <TryFolder further onChosen={onLook} />
      ) : (
        <Chosen state={state} onLook={onLook} />
      )}
    </Card>
  );
}

function Chosen({ state, onLook }: Props & { readonly state: ChosenShareState }) {
  return (
    <>
      <Rows
        rows={[
          { label: 'On it', value: progressWords(state, momentWords, 'there') },
          { label: 'Free there', value: freeWords(state) },
        ]}
      />
      <div>
        <StopUsing further onLeft={onLook} />
      </div>
    </>
  );
}
