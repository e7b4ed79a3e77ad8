import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useState } from 'react';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { useCommand } from '../../vault-client/use-command.ts';

/** Says that this profile was copied, until a person says that it is the one to go on with. */
export function CopiedProfile(props: { readonly onAdopted: () => void }) {
  const adopt = useCommand('adoptProfile');
  const [asks, setAsks] = useState(false);
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        This profile looks like a copy of another one. Use only one of them, or their records will
        contradict each other.
        {adopt.error ? <ErrorPanel error={adopt.error} /> : null}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabled={adopt.busy} onClick={() => setAsks(true)}>
          Go on with this one
        </Button>
      </MessageBarActions>
      {asks ? (
        <ConfirmDialog
          title="Go on with this profile?"
          says="Nothing is changed in its records. From now on this one counts, and the one it was copied from must not be opened again."
          confirmLabel="Go on with this one"
          onClose={() => setAsks(false)}
          onConfirm={() => {
            setAsks(false);
            void adopt.run({}).then((result) => (result.ok ? props.onAdopted() : undefined));
          }}
        />
      ) : null}
    </MessageBar>
  );
}
