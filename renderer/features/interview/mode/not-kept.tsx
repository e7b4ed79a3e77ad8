import { Button } from '@fluentui/react-components';
import type { VaultError } from '../../../../shared/contract/vault/faults.ts';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import type { Keeper } from './keeper.ts';

type Props = { readonly keeper: Keeper; readonly error: VaultError };

/** An entry that is not on the disk, why, and what to do: it stays on the screen and in the draft until then. */
export function NotKept({ keeper, error }: Props) {
  return (
    <ErrorPanel
      error={error}
      actions={
        <>
          <Button onClick={() => void keeper.tryAgain()}>Try again</Button>
          {'refusals' in error ? (
            <Button onClick={() => void keeper.leaveOut()}>Leave it out</Button>
          ) : null}
        </>
      }
    />
  );
}
