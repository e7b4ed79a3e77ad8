import { Button, Text } from '@fluentui/react-components';
import type { WaitingView } from '../../../../shared/contract/vault/members.ts';
import { Card } from '../../../ui/card.tsx';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { useCommand } from '../../../vault-client/use-command.ts';
import { listed } from './decision-words.ts';
import { Decision } from './waiting-card.tsx';

/** A removal of somebody who signed something else at the same time. Nobody can prove who was first; what more custodians sign holds. */
export function BesideCard(props: {
  readonly removal: WaitingView;
  readonly place: string;
  readonly holds: boolean;
}) {
  const { removal, place, holds } = props;
  const sign = useCommand('signMembership');
  return (
    <Card
      title={`Whoever was removed signed something else${place}`}
      attention
      actions={
        removal.iMaySign ? (
          <Button
            appearance="primary"
            disabled={sign.busy}
            onClick={() => void sign.run({ hash: removal.hash })}
          >
            Sign the removal too
          </Button>
        ) : null
      }
    >
      <Decision decision={removal} />
      <Text>
        {holds
          ? 'This holds.'
          : 'No custodian is removed by it for now, because none would be left.'}{' '}
        At the same time somebody it removes signed another decision, and nobody can prove which
        came first. Of two that go against each other the one with more custodians’ signatures
        holds, and what the removed person signed counts for nothing then.
        {removal.iMaySign || removal.maySign.length === 0
          ? ''
          : ` ${listed(removal.maySign)} can sign it too.`}
      </Text>
      {sign.error ? <ErrorPanel error={sign.error} /> : null}
    </Card>
  );
}
