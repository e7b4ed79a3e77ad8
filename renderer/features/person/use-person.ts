import { useCallback, useEffect, useState } from 'react';
import type { PersonView } from '../../../shared/contract/vault/people.ts';
import type { VaultError } from '../../../shared/contract/vault/faults.ts';
import { useVault } from '../../vault-client/vault-context.tsx';
import { isTouched } from '../../vault-client/views.ts';

type Shown = {
  readonly person: string;
  readonly view: PersonView | undefined;
  readonly error: VaultError | undefined;
};

/** Opens somebody once, which is recorded as a look, and then only refreshes them: one visit is one look. */
export function usePerson(person: string): Omit<Shown, 'person'> {
  const vault = useVault();
  const [shown, setShown] = useState<Shown>();
  const take = useCallback(
    (answer: Awaited<ReturnType<typeof vault.ask<'openPerson'>>>) =>
      setShown(
        answer.ok
          ? { person, view: answer.value, error: undefined }
          : { person, view: undefined, error: answer.error },
      ),
    [person],
  );
  useEffect(() => {
    let left = false;
    const open = async (): Promise<void> => {
      const answer = await vault.ask('openPerson', { person, purpose: 'casework' });
      if (!left) take(answer);
    };
    const refresh = async (): Promise<void> => {
      const answer = await vault.ask('refreshPerson', { person });
      if (!left) take(answer);
    };
    void open();
    const stop = vault.onChanged((change) => {
      if (isTouched('refreshPerson', { person }, change)) void refresh();
    });
    return () => {
      left = true;
      stop();
    };
  }, [vault, person, take]);
  return shown?.person === person ? shown : { view: undefined, error: undefined };
}
