import { Button } from '@fluentui/react-components';
import type { VaultRequest } from '../../../../shared/contract/vault.ts';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { Heed } from '../../../ui/heed.tsx';
import { useCommand } from '../../../vault-client/use-command.ts';

/** What was decided last, so that it can be undone at once. */
export type Done = {
  readonly says: string;
  /** What was decided; absent where another decision settles it. */
  readonly request?: VaultRequest<'decideSameness'>;
};

/** Says what was just decided, and undoes it. */
export function UndoBar(props: { readonly done: Done | undefined; readonly onUndone: () => void }) {
  const decide = useCommand('decideSameness');
  const { done } = props;
  if (!done) return null;
  const { says, request } = done;
  const undo = async (): Promise<void> => {
    if (!request) return;
    const saved = await decide.run({
      ...request,
      ...{ sameness: 'taken-back', reason: 'Undone at once by who decided it.' },
    });
    if (saved.ok) props.onUndone();
  };
  return (
    <>
      <Heed
        tone="info"
        actions={
          request ? (
            <Button disabledFocusable={decide.busy} onClick={() => void undo()}>
              Undo
            </Button>
          ) : undefined
        }
      >
        {says}
      </Heed>
      {decide.error ? <ErrorPanel error={decide.error} /> : null}
    </>
  );
}
