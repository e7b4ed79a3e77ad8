import { useEffect, useRef, useState } from 'react';
import type { VaultError } from '../../../shared/contract/vault/faults.ts';
import { itemId } from '../../../shared/kit/ids.ts';
import { useVault } from '../../vault-client/vault-context.tsx';

type Signatory = { readonly name: string; readonly rankOrGrade: string };

/** How far letters are that are written one after another. */
export type InTurn =
  | { readonly is: 'resting' }
  | { readonly is: 'writing'; readonly done: number; readonly of: number }
  | {
      readonly is: 'ended';
      readonly written: number;
      readonly of: number;
      /** What stopped it, where it was no person. */
      readonly error?: VaultError | undefined;
    };

/** Writes letters of renewal notices one after another, and stops between two: when somebody says so, when one fails, when the page is left. */
export function useLettersInTurn(): {
  readonly state: InTurn;
  readonly write: (interestIds: readonly string[], signatory: Signatory) => Promise<void>;
  readonly stop: () => void;
} {
  const vault = useVault();
  const [state, setState] = useState<InTurn>({ is: 'resting' });
  const running = useRef<{ isStopped: boolean }>(undefined);
  const stop = (): void => {
    if (running.current) running.current.isStopped = true;
  };
  useEffect(() => stop, []);
  const write = async (ids: readonly string[], signatory: Signatory): Promise<void> => {
    const run = { isStopped: false };
    running.current = run;
    let written = 0;
    let error: VaultError | undefined;
    for (const [done, id] of ids.entries()) {
      if (run.isStopped) break;
      setState({ is: 'writing', done, of: ids.length });
      const made = await vault.ask('writeRenewalLetter', {
        ...{ interestId: itemId.parse(id), signatory },
      });
      if (!made.ok) {
        ({ error } = made);
        break;
      }
      if (made.value.made) written += 1;
    }
    setState({ is: 'ended', written, of: ids.length, error });
  };
  return { state, write, stop };
}
