import { Button, Text } from '@fluentui/react-components';
import type { DecisionView, WaitingView } from '../../../../shared/contract/vault/members.ts';
import { Card } from '../../../ui/card.tsx';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { shortMoment } from '../../../ui/time.ts';
import { useCommand } from '../../../vault-client/use-command.ts';
import { decisionWords, listed } from './decision-words.ts';

/** A decision that holds once another custodian signs it. */
export function WaitingCard(props: { readonly waiting: WaitingView; readonly place: string }) {
  const { waiting, place } = props;
  const sign = useCommand('signMembership');
  return (
    <Card
      title={`Waits for another signature${place}`}
      attention
      actions={
        waiting.iMaySign ? (
          <Button
            appearance="primary"
            disabled={sign.busy}
            onClick={() => void sign.run({ hash: waiting.hash })}
          >
            Sign it
          </Button>
        ) : null
      }
    >
      <Decision decision={waiting} />
      <Text>
        {waiting.iMaySign
          ? 'With your signature it holds, on every workstation of the unit.'
          : `It waits for ${listed(waiting.maySign) || 'another custodian'}.`}
      </Text>
      {sign.error ? <ErrorPanel error={sign.error} /> : null}
    </Card>
  );
}

/** What was decided, by whom and when. */
export function Decision({ decision }: { readonly decision: DecisionView }) {
  return (
    <div>
      <ul>
        {decision.decided.map((each, index) => (
          <li key={`${each.act} ${String(index)}`}>{decisionWords(each)}</li>
        ))}
      </ul>
      <Text>
        Signed by {listed(decision.signedBy)}, {shortMoment(decision.at)}.
      </Text>
    </div>
  );
}
