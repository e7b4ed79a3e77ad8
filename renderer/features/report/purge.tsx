import { Button, Spinner } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { useVault } from '../../vault-client/vault-context.tsx';
import { purgeDraft } from './purge-draft.ts';

type Props = {
  readonly draft: { readonly key: string };
  readonly done: () => void;
};

/** Deletes the draft of a report that may not be kept here, reads back that it is gone, and says what to do instead. */
export function Purge({ draft, done }: Props) {
  const vault = useVault();
  const [outcome, setOutcome] = useState<'working' | 'gone' | 'still-there'>('working');
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let left = false;
    void purgeDraft(vault, draft.key, wait).then((isGone) => {
      if (!left) setOutcome(isGone ? 'gone' : 'still-there');
    });
    return () => {
      left = true;
    };
  }, [vault, draft.key, tries]);

  if (outcome === 'working') return <Spinner label="Deleting the draft…" />;
  if (outcome === 'still-there')
    return (
      <ErrorPanel
        error={{ fault: { kind: 'disk/io' } }}
        actions={
          <Button
            onClick={() => {
              setOutcome('working');
              setTries(tries + 1);
            }}
          >
            Delete the draft again
          </Button>
        }
      />
    );
  return (
    <EmptyState
      title="Nothing was kept"
      says="The draft is deleted from this workstation. Take the report to a system accredited for its marking, and tell your security officer if any of it was typed here."
      action={
        <Button appearance="primary" onClick={done}>
          Back to My work
        </Button>
      }
    />
  );
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
