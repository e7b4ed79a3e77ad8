import { MessageBar, MessageBarBody, MessageBarTitle, Text } from '@fluentui/react-components';
import type { BundleSigner } from '../../../shared/domain/received-bundle/events.ts';

/** Who signed a bundle: said in a way that nobody takes for more than it is. */
export function SignerFacts(props: {
  readonly signer: BundleSigner;
  readonly words?: readonly string[] | undefined;
}) {
  const { signer, words = [] } = props;
  const { intent, title, says } = signerSays(signer);
  return (
    <>
      <MessageBar intent={intent} layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{title}</MessageBarTitle> {says}
        </MessageBarBody>
      </MessageBar>
      {signer.fingerprint === '' ? null : (
        <Text size={200} style={{ overflowWrap: 'anywhere' }}>
          {`Fingerprint of the key: ${signer.fingerprint}`}
          {words.length > 0 ? ` · in six words: ${words.join(' ')}` : ''}
        </Text>
      )}
    </>
  );
}

type Says = {
  readonly intent: 'success' | 'warning';
  readonly title: string;
  readonly says: string;
};

function signerSays({ standing, name }: BundleSigner): Says {
  switch (standing) {
    case 'ours':
      return {
        intent: 'success',
        title: 'Signed by this unit.',
        says: 'It has not been changed since.',
      };
    case 'known':
      return {
        intent: 'success',
        title: `Signed by ${name}.`,
        says: 'Their key was compared. The bundle has not been changed since they signed it.',
      };
    case 'not-compared':
      return {
        intent: 'warning',
        title: `Signed by the key that stands in the address book for ${name}, and nobody compared that key.`,
        says: 'Ring them on a number you had before, compare the fingerprint, and say so in the address book.',
      };
    case 'expired':
      return {
        intent: 'warning',
        title: `Signed by a key of ${name} that had to be asked for again.`,
        says: 'Ask whether it is still theirs before you rely on it.',
      };
    case 'withdrawn':
      return {
        intent: 'warning',
        title: `Signed by a key of ${name} that was withdrawn.`,
        says: 'Somebody else may hold it now. Ask the sender before you rely on it.',
      };
    case 'stranger':
      return {
        intent: 'warning',
        title: 'Signed, by somebody the unit does not know.',
        says: 'It has not been changed since it was signed; by whom is not known. Ask the sender for the fingerprint of their key by telephone, and enter it in the address book.',
      };
    case 'none':
      return {
        intent: 'warning',
        title: 'Nobody signed it.',
        says: 'Nothing tells who made it, or whether it was changed on its way. If the sender gave you a file with .sig behind the name, choose both together.',
      };
  }
}
