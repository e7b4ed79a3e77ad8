import { Button, Checkbox, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { DecisionView, MembersView } from '../../../../shared/contract/vault/members.ts';
import { Card } from '../../../ui/card.tsx';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { useCommand } from '../../../vault-client/use-command.ts';
import { Decision } from './waiting-card.tsx';

type Props = { readonly blocks: readonly DecisionView[]; readonly view: MembersView };

/** Decisions made at one time by people who had not seen each other’s. Removals hold; what was added waits until this is settled. */
export function DisputeCard({ blocks, view }: Props) {
  const settle = useCommand('proposeMembership');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const choose = (hash: string, isChosen: boolean): void =>
    setChosen((before) => [...before.filter((each) => each !== hash), ...(isChosen ? [hash] : [])]);
  return (
    <Card title="Decided at the same time" attention>
      <Text>
        These were signed by people who had not seen each other’s decision. Whoever was removed
        stays removed. What was added waits until custodians settle it
        {view.mine.needsSecond ? ': two of them sign' : ''}. Speak to each other first.
      </Text>
      {blocks.map((block, index) => (
        <div key={block.hash}>
          <Decision decision={block} />
          {view.mine.isCustodian ? (
            <Checkbox
              checked={chosen.includes(block.hash)}
              onChange={(_event, data) => choose(block.hash, data.checked === true)}
              label={`What decision ${String(index + 1)} adds stands`}
            />
          ) : null}
        </div>
      ))}
      {view.mine.isCustodian ? (
        <div>
          <Button
            appearance="primary"
            disabled={settle.busy}
            onClick={() =>
              void settle.run({ acts: [{ act: 'dispute.settled', blocks: [...chosen] }] })
            }
          >
            Settle it so
          </Button>
        </div>
      ) : null}
      {settle.error ? <ErrorPanel error={settle.error} /> : null}
    </Card>
  );
}
