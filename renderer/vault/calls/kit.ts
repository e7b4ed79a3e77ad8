import type { VaultAnswers, VaultRequest } from '../../../shared/contract/vault.ts';
import type { VaultId } from '../../../shared/kit/ids.ts';
import { ok } from '../../../shared/kit/result.ts';
import { drawKit } from '../documents/draw-kit.ts';
import { handToWriter } from '../documents/hand-to-writer.ts';
import { createKit, kitToWords } from '../keys/recovery-kit.ts';
import { handleOf } from '../keys/vault-handle.ts';
import { changePassphrase as changeSlots, openWithPassphrase, replaceKit } from '../keys/slots.ts';
import type { Opened } from '../opened.ts';
import { fault, shellFault, type Answer, type Room } from '../room.ts';
import { appendActs } from './append-acts.ts';
import { costHere } from './cost-here.ts';
import { replaceVaultKey } from './new-vault-key.ts';
import { sessionOf } from './session.ts';
import { slotsOf, writeSlots } from './unlock.ts';

/** Four words of the shown kit, typed back. Fault: keys/wrong-kit. */
export async function confirmKit(
  room: Room,
  opened: Opened,
  request: VaultRequest<'confirmKit'>,
): Answer<VaultAnswers['confirmKit']> {
  const words = room.kitToConfirm;
  const positions = new Set(request.words.map(({ position }) => position));
  const right =
    words &&
    positions.size === 4 &&
    request.words.every(({ position, word }) => words[position - 1] === word.trim().toLowerCase());
  if (!right) return fault('keys/wrong-kit');
  const saved = await appendActs(room, opened, [
    { stream: opened.unitId, events: [{ type: 'kit.confirmed/1' }] },
  ]);
  if (!saved.ok) return shellFault(saved.error);
  room.kitToConfirm = undefined;
  return ok({ session: sessionOf(opened) });
}

/** The kit on paper, by the writer. Only while its words are still to be confirmed: afterwards nobody here knows them any more. */
export async function saveKit(
  room: Room,
  opened: Opened,
  request: VaultRequest<'saveKit'>,
): Answer<VaultAnswers['saveKit']> {
  if (!room.kitToConfirm) return fault('keys/absent');
  const saved = await appendActs(room, opened, [
    { stream: opened.unitId, events: [{ type: 'kit.saved/1' }] },
  ]);
  if (!saved.ok) return shellFault(saved.error);
  return saveJoiningKit(room, opened, request);
}

/** The same, before there is a unit in whose record it could stand. */
export async function saveJoiningKit(
  room: Room,
  { vaultId }: { readonly vaultId: VaultId },
  request: VaultRequest<'saveKit'>,
): Answer<VaultAnswers['saveKit']> {
  if (!room.kitToConfirm) return fault('keys/absent');
  const drawn = await drawKit(
    { words: room.kitToConfirm, handle: handleOf(vaultId), madeAt: room.ports.clock.now() },
    await room.ports.fonts(),
  );
  const written = await handToWriter(room.ports.shell, request.token, drawn.bytes);
  return written.ok ? ok({ pages: drawn.pages }) : shellFault(written.error);
}

/** A new kit takes the place of the old one; the passphrase is asked again. Faults: keys/wrong-passphrase, disk/*. */
export async function renewKit(
  room: Room,
  opened: Opened,
  request: VaultRequest<'renewKit'>,
): Answer<VaultAnswers['renewKit']> {
  const slots = await slotsOf(room, opened.vaultId);
  if (!slots.ok) return slots;
  const key = openWithPassphrase(slots.value.slots, request.passphrase);
  if (!key.ok) return fault('keys/wrong-passphrase');
  const kitSecret = createKit(room.ports.entropy);
  const replaced = replaceKit(slots.value.slots, key.value, {
    kitSecret,
    entropy: room.ports.entropy,
  });
  if (!replaced.ok) return fault('keys/damaged');
  const written = await writeSlots(room, opened.vaultId, slots.value, replaced.value);
  if (!written.ok) return written;
  await appendActs(room, opened, [{ stream: opened.unitId, events: [{ type: 'kit.renewed/1' }] }]);
  room.kitToConfirm = kitToWords(kitSecret);
  return ok({ kitWords: room.kitToConfirm });
}

/** A new passphrase. An old copy of the slots still opens with the old one; the screen says so and offers a new vault key. */
export async function changePassphrase(
  room: Room,
  opened: Opened,
  request: VaultRequest<'changePassphrase'>,
): Answer<VaultAnswers['changePassphrase']> {
  const slots = await slotsOf(room, opened.vaultId);
  if (!slots.ok) return slots;
  const key = openWithPassphrase(slots.value.slots, request.current);
  if (!key.ok) return fault('keys/wrong-passphrase');
  if (request.newVaultKey) {
    const words = await replaceVaultKey(room, opened, slots.value, {
      vaultKeySecret: key.value,
      passphrase: request.next,
    });
    if (!words.ok) return words;
    room.kitToConfirm = words.value;
    await noteChange(room, true);
    return ok({ newVaultKey: true, kitWords: words.value });
  }
  const changed = changeSlots(slots.value.slots, key.value, {
    passphrase: request.next,
    cost: await costHere(room.ports),
    entropy: room.ports.entropy,
  });
  if (!changed.ok) return fault('keys/weak-passphrase');
  const written = await writeSlots(room, opened.vaultId, slots.value, changed.value);
  if (!written.ok) return written;
  await noteChange(room, false);
  return ok({ newVaultKey: false });
}

async function noteChange(room: Room, newVaultKey: boolean): Promise<void> {
  if (!room.opened) return;
  await appendActs(room, room.opened, [
    {
      stream: room.opened.unitId,
      events: [{ type: 'passphrase.changed/1', how: 'with-passphrase', newVaultKey }],
    },
  ]);
}
