import { Button, Checkbox, Text, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { DecisionView, MembersView } from '../../../../shared/contract/vault/members.ts';
import { Card } from '../../../ui/card.tsx';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { useCommand } from '../../../vault-client/use-command.ts';
import { Decision } from './waiting-card.tsx';

const useStyles = makeStyles({ number: { margin: 0 } });

type Props = {
  readonly blocks: readonly DecisionView[];
  readonly view: MembersView;
  readonly place: string;
};

/** Decisions made at one time by people who had not seen each other’s. Removals hold; what was added waits until this is settled. */
export function DisputeCard({ blocks, view, place }: Props) {
  const styles = useStyles();
  const settle = useCommand('proposeMembership');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const choose = (hash: string, isChosen: boolean): void =>
    setChosen((before) => [...before.filter((each) => each !== hash), ...(isChosen ? [hash] : [])]);
  const removeEachOther = view.warnings.includes('custodians-remove-each-other');
  const isProposed = view.waiting.some(({ decided }) =>
    decided.some(({ act }) => act === 'dispute.settled'),
  );
  return (
    <Card title={`Decided at the same time${place}`} attention>
      <Text>
        These were signed by people who had not seen each other’s decision.{' '}
        {removeEachOther
          ? 'No custodian would be left, so no custodian is removed by them.'
          : 'Whoever was removed stays removed.'}{' '}
        What was added waits until custodians settle it
        {view.mine.needsSecond ? ': two of them sign' : ''}. Speak to each other first.
        {isProposed ? ' A settlement waits for a signature, above.' : ''}
      </Text>
      {blocks.map((block, index) => (
        <div key={block.hash}>
          <Text as="h3" weight="semibold" className={styles.number}>
            Decision {String(index + 1)}
          </Text>
          <Decision decision={block} />
          {view.mine.isCustodian && block.decided.some(({ adds }) => adds) ? (
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
