import { Button, Text } from '@fluentui/react-components';
import { useArrival } from '../../ui/arrival.ts';
import { Card } from '../../ui/card.tsx';
import { SixWords } from '../six-words.tsx';
import { Stack } from '../stack.tsx';

/** The words of a pack, shown this once. They go by voice: whoever has file and words has the pack. */
export function ToldByVoice(props: {
  readonly words: readonly string[];
  readonly onTold: () => void;
}) {
  const heading = useArrival('told by voice');
  return (
    <Stack>
      <Card attention>
        <h2 ref={heading} tabIndex={-1} style={{ margin: 0 }}>
          The pack is written. Tell these six words by voice
        </h2>
        <Text>
          They are shown this once and kept nowhere. Tell them to the guest in person or by
          telephone, never in the message that carries the file: whoever has both can read the pack.
        </Text>
        <SixWords words={props.words} label="Words of the pack" />
        <Text size={200}>
          Lost words cannot be found again. Then withdraw this pack and make another.
        </Text>
        <div>
          <Button appearance="primary" onClick={props.onTold}>
            The words are told
          </Button>
        </div>
      </Card>
    </Stack>
  );
}
