import type { VaultError } from '../../../shared/contract/vault/faults.ts';
import type { SlotsReading } from '../../../shared/formats/slots.ts';
import { ok, type Result } from '../../../shared/kit/result.ts';
import { createKit, kitToWords } from '../keys/recovery-kit.ts';
import { createRing, readRing } from '../keys/ring.ts';
import { readCopies, writeCopies } from '../keys/side-files.ts';
import { newVaultKey } from '../keys/slots.ts';
import type { Opened } from '../opened.ts';
import { fault, shellFault, type Room } from '../room.ts';
import { deleteTables } from '../store/database.ts';
import { costHere } from './cost-here.ts';
import { carryDrafts } from './drafts.ts';
import { flush } from './flush.ts';
import { openVault } from './open-vault.ts';
import { writeSlots } from './unlock.ts';

/** Seals the vault's own files under a fresh key, so that an old copy of the slots opens nothing that is here now. The kit becomes void
 *  with the old key, so a new one is made. Order: one ring copy under the new key, then the slots (from here the new key rules), then
 *  the rest; whichever slots are found after a kill, a ring that opens is there (docs/formats/slots.md). */
export async function replaceVaultKey(
  room: Room,
  opened: Opened,
  slots: SlotsReading,
  secrets: { readonly vaultKeySecret: Uint8Array<ArrayBuffer>; readonly passphrase: string },
): Promise<Result<readonly string[], VaultError>> {
  const { shell, entropy } = room.ports;
  const { vaultId } = opened;
  await opened.queue.run(() => flush(room, opened));
  const ring = readRing({
    vaultKey: secrets.vaultKeySecret,
    vaultId,
    copies: await readCopies(shell, vaultId, 'ring'),
  });
  if (ring.lost.length > 0) return fault('keys/damaged');
  const kitSecret = createKit(entropy);
  const cost = await costHere(room.ports);
  const fresh = newVaultKey(slots.slots, secrets.vaultKeySecret, {
    passphrase: secrets.passphrase,
    kitSecret,
    cost,
    entropy,
  });
  if (!fresh.ok)
    return fault(fresh.error.kind === 'keys/damaged' ? 'keys/damaged' : 'keys/weak-passphrase');
  const bytes = createRing({
    vaultKey: fresh.value.vaultKey,
    vaultId,
    records: ring.records,
    entropy,
  });

  const first = await shell.ask('file.replace', { vaultId, name: 'ring.b', bytes });
  if (!first.ok) return shellFault(first.error);
  const written = await writeSlots(room, vaultId, slots, fresh.value.slots);
  if (!written.ok) return written;
  const second = await writeCopies(shell, vaultId, 'ring', bytes);
  if (!second.ok) return shellFault(second.error);

  // The store and the small files are sealed under the old key: made again from the journal.
  opened.store.close();
  await deleteTables(vaultId);
  const reopened = await openVault(room, {
    vaultId,
    kind: opened.kind,
    vaultKeySecret: fresh.value.vaultKey,
  });
  if (!reopened.ok) return reopened;
  const expected = reopened.value.troubles.findIndex((trouble) => trouble.kind === 'store-rebuilt');
  if (expected >= 0) reopened.value.troubles.splice(expected, 1);
  await carryDrafts(room, opened, reopened.value);
  room.opened = reopened.value;
  // Every case was read anew, which filled the search.
  reopened.value.texts.markReady();
  return ok(kitToWords(kitSecret));
}
