import type { VaultClient } from '../../vault-client/client.ts';

/** A form that closes still hands over what it was about to keep; the purge waits for that and deletes it too. */
const settleMs = 700;

/** Deletes a draft and reads back that it is gone. False when it is still there after the last try. */
export async function purgeDraft(
  vault: Pick<VaultClient, 'ask'>,
  key: string,
  wait: (ms: number) => Promise<void>,
): Promise<boolean> {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    await wait(settleMs);
    await vault.ask('discardDraft', { key });
    const kept = await vault.ask('loadDraft', { key });
    if (kept.ok && kept.value.draft === undefined) return true;
  }
  return false;
}
