import type { VaultAnswers } from '../../../shared/contract/vault.ts';
import type { VaultListing } from '../../../shared/contract/vault/session.ts';
import { ok } from '../../../shared/kit/result.ts';
import { readCopies } from '../keys/side-files.ts';
import { readSlots } from '../../../shared/formats/slots.ts';
import { guestPacks } from '../guest/shelf.ts';
import { handleOf } from '../keys/vault-handle.ts';
import { shellFault, type Answer, type Room } from '../room.ts';

/** What the lock screen needs: the vaults of this profile by handle, the machine, the preferences. */
export async function start(room: Room): Answer<VaultAnswers['start']> {
  const { shell } = room.ports;
  // What is over goes at every start, whoever starts it.
  await guestPacks(room);
  const facts = await shell.ask('shell.facts', {});
  const settings = await shell.ask('settings.read', {});
  const listed = await shell.ask('vaults.list', {});
  if (!facts.ok) return shellFault(facts.error);
  if (!settings.ok) return shellFault(settings.error);
  if (!listed.ok) return shellFault(listed.error);
  const vaults: VaultListing[] = [];
  for (const { vaultId, lastWrittenAtMs } of listed.value) {
    const slots = readSlots(await readCopies(shell, vaultId, 'slots'));
    vaults.push({
      vaultId,
      handle: handleOf(vaultId),
      kind: slots.ok ? slots.value.slots.kind : 'unreadable',
      lastWrittenAtMs,
    });
  }
  vaults.sort((a, b) => b.lastWrittenAtMs - a.lastWrittenAtMs);
  return ok({ vaults, facts: facts.value, settings: settings.value });
}
