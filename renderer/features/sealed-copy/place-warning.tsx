import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { VaultAnswers } from '../../../shared/contract/vault.ts';

/** Says when the chosen place does not keep a copy safe: the same disk, or a folder that something synchronises. */
export function PlaceWarning(props: { readonly place: VaultAnswers['chooseFolder'] }) {
  const { sameDisk, synchronisedBy } = props.place;
  if (!sameDisk && synchronisedBy === undefined) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {sameDisk ? (
          <>
            <MessageBarTitle>This copy lies on the same disk as the vault.</MessageBarTitle> If that
            disk fails, both are gone. Make another one on a USB stick or another disk.{' '}
          </>
        ) : null}
        {synchronisedBy === undefined
          ? null
          : `The folder is synchronised by ${synchronisedBy}: the sealed files leave this workstation.`}
      </MessageBarBody>
    </MessageBar>
  );
}
