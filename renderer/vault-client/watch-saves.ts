import type { VaultAnswers, VaultCall } from '../../shared/contract/vault.ts';
import type { VaultFault } from '../../shared/contract/vault/faults.ts';
import type { Instant } from '../../shared/kit/instant.ts';
import type { VaultClient } from './client.ts';
import type { SavedStatus } from './saved-status.ts';

/** The calls that answer when an act was saved. */
type SavingCall = {
  [Call in VaultCall]: VaultAnswers[Call] extends { readonly savedAt: Instant } ? Call : never;
}[VaultCall];

/** What they save. A draft is no act; of what goes out as a file, the form says whether it is there. A new one does not compile until it is here. */
const saves: Readonly<Record<SavingCall, 'act' | 'draft' | 'file'>> = {
  append: 'act',
  bringInGuestReturn: 'act',
  decideHit: 'act',
  decideSameness: 'act',
  drawInterestSample: 'act',
  drawSample: 'act',
  grantAccess: 'act',
  importDocument: 'act',
  importFile: 'act',
  issueLetter: 'act',
  keepBundle: 'act',
  prepareBundle: 'act',
  revokeAccess: 'act',
  saveDraft: 'draft',
  saveFile: 'file',
  sealInterview: 'act',
  settleSameness: 'act',
  stepBack: 'act',
  stopInterview: 'act',
  takeInLateWork: 'act',
  tellVetting: 'act',
  writeBundle: 'file',
};
const acts: ReadonlySet<string> = new Set(
  Object.entries(saves).flatMap(([call, what]) => (what === 'act' ? [call] : [])),
);

/** Notes for the top bar when an act reached the disk, and when the disk said no. */
export function watchSaves(client: VaultClient, status: SavedStatus): VaultClient {
  client.onChanged(({ recorded }) => {
    if (recorded === 'not-recorded') status.notSaved('run');
    else if (recorded) status.saved(recorded.savedAt);
  });
  return {
    ...client,
    ask: async (call, request) => {
      const result = await client.ask(call, request);
      if (!acts.has(call) || isCheckOnly(request)) return result;
      if (result.ok) {
        const at = savedAtOf(result.value);
        if (at) status.saved(at);
      } else if ('fault' in result.error && isOfSaving(result.error.fault)) status.notSaved('form');
      return result;
    },
  };
}

const isCheckOnly = (request: object): boolean =>
  'checkOnly' in request && request.checkOnly === true;

/** What somebody stopped, or what was wrong with the file they chose, was no act yet. */
const isOfSaving = ({ kind }: VaultFault): boolean =>
  kind !== 'cancelled' && !kind.startsWith('file/') && !kind.startsWith('guest/');

function savedAtOf(value: unknown): Instant | undefined {
  if (typeof value !== 'object' || value === null || !('savedAt' in value)) return undefined;
  return value.savedAt as Instant;
}
