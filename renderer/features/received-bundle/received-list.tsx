import { Text } from '@fluentui/react-components';
import { signerWords } from '../../../shared/domain/received-bundle/sentences.ts';
import type { ReceivedBundle } from '../../../shared/domain/received-bundle/slice.ts';
import { sizeWords } from '../../../shared/kit/size-words.ts';
import { Card } from '../../ui/card.tsx';
import { shortMoment } from '../../ui/time.ts';
import { useQuery } from '../../vault-client/use-query.ts';
import { troubleWords } from './trouble-words.ts';

const mostShown = 30;

/** Bundles that were opened in the unit, or did not stand up, newest first. What was inside is not said here. */
export function ReceivedList() {
  const unit = useQuery('unit', {});
  const received = unit.value?.state.receivedBundle.received ?? [];
  if (received.length === 0) return null;
  return (
    <Card title="Opened or refused in this unit">
      <ul>
        {received
          .toReversed()
          .slice(0, mostShown)
          .map((one) => (
            <li key={one.receivedId}>
              <Text>{lineOf(one)}</Text>
            </li>
          ))}
      </ul>
      {received.length > mostShown ? (
        <Text>{`And ${String(received.length - mostShown)} before them, in the unit’s own record.`}</Text>
      ) : null}
    </Card>
  );
}

function lineOf(one: ReceivedBundle): string {
  const when = `${shortMoment(one.at)}, by ${one.by}, ${sizeWords(one.sizeBytes)}`;
  if ('signer' in one)
    return `${when}: opened, ${signerWords(one.signer)}, ${one.files === 1 ? 'one file' : `${String(one.files)} files`}.`;
  const { step } = one;
  const because = one.because as Parameters<typeof troubleWords>[0]['because'];
  return `${when}: refused. ${troubleWords({ step, because, paths: [] }).happened}`;
}
