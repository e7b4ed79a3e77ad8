import type { VaultError } from '../../../shared/contract/vault/faults.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { NarrowPage } from '../../ui/narrow-page.tsx';
import { Working } from '../../ui/working.tsx';

/** Before the vault has answered for the first time. */
export function Starting(props: {
  readonly error: VaultError | undefined;
  readonly onRetry: () => void;
}) {
  return (
    <NarrowPage>
      {props.error ? (
        <ErrorPanel error={props.error} onAgain={props.onRetry} />
      ) : (
        <Working says="Starting" />
      )}
    </NarrowPage>
  );
}
