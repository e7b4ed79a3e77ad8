import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { UndoneStep } from '../../shared/contract/vault/workstation.ts';
import { useQuery } from '../vault-client/use-query.ts';
import { useVault } from '../vault-client/vault-context.tsx';

/** What each step means for whoever works meanwhile. */
const undoneWords: Readonly<Record<UndoneStep, string>> = {
  search:
    'The search is not complete: what it finds is right, and cases may be missing from it. The list of cases holds all of them.',
  arrivals: 'What colleagues decided or gave while you were away is not read to its end.',
  looks: 'That you unlocked or looked something up is kept here, and is not on the record yet.',
  comparing: 'What came from other workstations is not compared with what is held here yet.',
  checking: 'The sealed files on this disk were not read through for damage yet.',
};

/** What follows an unlock and is not done, with why and a way out. `of`: of one step alone. */
export function UndoneNotice({ of }: { readonly of?: UndoneStep }) {
  const vault = useVault();
  const [isTrying, setTrying] = useState(false);
  const steps = useQuery('leftUndone', {}).value?.steps ?? [];
  const shown = steps.filter((step) => of === undefined || step === of);
  if (shown.length === 0) return null;
  const again = async (): Promise<void> => {
    setTrying(true);
    await vault.ask('tryUndone', {});
    setTrying(false);
  };
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>Not done after unlocking, for the disk did not answer.</MessageBarTitle>{' '}
        {shown.map((step) => undoneWords[step]).join(' ')} A full disk does this: free some space on
        it. It is tried again every minute.
      </MessageBarBody>
      <MessageBarActions>
        <Button disabledFocusable={isTrying} onClick={() => void again()}>
          Try again
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
