import type { VaultClient } from '../vault-client/client.ts';
import type { DraftPort } from '../ui/form/draft-port.tsx';

/** Forms in waiting, kept sealed by the vault. */
export function createVaultDrafts(vault: VaultClient): DraftPort {
  return {
    load: async (key) => {
      const result = await vault.ask('loadDraft', { key });
      return result.ok ? result.value.draft : undefined;
    },
    save: async (key, title, value) => {
      const result = await vault.ask('saveDraft', { key, title, value });
      return result.ok ? result.value.savedAt : undefined;
    },
    discard: async (key) => {
      await vault.ask('discardDraft', { key });
    },
  };
}
