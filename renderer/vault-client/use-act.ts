import { useCallback } from 'react';
import type { VaultResult } from '../../shared/contract/vault.ts';
import type { RegisterName } from '../../shared/domain/register-names.ts';
import type { CaseId } from '../../shared/kit/ids.ts';
import { useVault } from './vault-context.tsx';

/** Where an act is recorded: a case, a case that it opens, the unit's own record, or one of its registers. */
export type ActStream = CaseId | 'new' | 'unit' | RegisterName;

/** An event before the vault has parsed it. */
export type RawEvent = { readonly type: string; readonly [field: string]: unknown };

/** Records one act of one or more events, and discards the draft it settles once it is saved. `policy` is for a new case whose subject
 *  serves under another than the one new cases are opened under. */
export function useAct(
  stream: ActStream,
  draftKey: string,
  policy?: { readonly profileId: string; readonly version: string },
): (...events: readonly RawEvent[]) => Promise<VaultResult<'append'>> {
  const vault = useVault();
  return useCallback(
    (...events) =>
      vault.ask('append', {
        stream,
        events: [...events],
        checkOnly: false,
        draftKey,
        ...(policy ? { policy } : {}),
      }),
    [vault, stream, draftKey, policy],
  );
}
