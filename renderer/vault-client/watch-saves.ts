import type { VaultCall } from '../../shared/contract/vault.ts';
import type { Instant } from '../../shared/kit/instant.ts';
import type { VaultClient } from './client.ts';
import type { SavedStatus } from './saved-status.ts';

const acts: readonly VaultCall[] = [
  'append',
  'issueLetter',
  'tellVetting',
  'sealInterview',
  'bringInGuestReturn',
];

/** Notes for the top bar when an act reached the disk, and when the disk said no. */
export function watchSaves(client: VaultClient, status: SavedStatus): VaultClient {
  return {
    ...client,
    ask: async (call, request) => {
      const result = await client.ask(call, request);
      if (!acts.includes(call) || isCheckOnly(request)) return result;
      if (result.ok) {
        const at = savedAtOf(result.value);
        if (at) status.saved(at);
      } else if ('fault' in result.error) status.notSaved();
      return result;
    },
  };
}

const isCheckOnly = (request: object): boolean =>
  'checkOnly' in request && request.checkOnly === true;

function savedAtOf(value: unknown): Instant | undefined {
  if (typeof value !== 'object' || value === null || !('savedAt' in value)) return undefined;
  return value.savedAt as Instant;
}
