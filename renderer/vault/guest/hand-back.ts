import type { VaultAnswers, VaultRequest } from '../../../shared/contract/vault.ts';
import {
  guestReturnContent,
  type GuestReturnContent,
} from '../../../shared/domain/guest-pack/content.ts';
import { createId, itemId } from '../../../shared/kit/ids.ts';
import type { Instant } from '../../../shared/kit/instant.ts';
import { ok } from '../../../shared/kit/result.ts';
import { handToWriter } from '../documents/hand-to-writer.ts';
import { fault, shellFault, type Answer, type Room } from '../room.ts';
import { sealGuestReturn } from '../seal/guest-file.ts';
import { guestView, isOver, recordIn } from './guest-view.ts';
import { actsOf, keep } from './kept.ts';
import type { GuestSession } from './guest-session.ts';
import { readAbout, writeAbout } from './shelf.ts';

/** Writes the return: what was kept, sealed for the unit alone. Of a pack that is over, what lies here goes then.
 *  Faults: guest/over (nothing to hand back), call/malformed (the interview is still held), cancelled, disk/*. */
export async function writeGuestReturn(
  room: Room,
  session: GuestSession,
  { token }: VaultRequest<'writeGuestReturn'>,
): Answer<VaultAnswers['writeGuestReturn']> {
  const over = isOver(room, session);
  const { phase } = recordIn(session);
  if (phase === 'planned') return fault(over ? 'guest/over' : 'call/malformed');
  if (phase === 'live' && !over) return fault('call/malformed');
  const at = room.ports.clock.now();
  const returnId = session.kept.returned?.returnId ?? createId(room.ports.entropy);
  const content = guestReturnContent.safeParse(returnOf(session, returnId, at));
  if (!content.success) return fault('bug');
  const file = await sealGuestReturn(content.data, session.pack.returnTo);
  const written = await handToWriter(room.ports.shell, token, file);
  if (!written.ok) return shellFault(written.error);
  const kept = await keep(room, session, (before) => ({ ...before, returned: { returnId, at } }));
  if (!kept.ok) return kept;
  const { packId, pack } = session;
  const said = over
    ? await room.ports.shell.ask('guest.remove', { packId })
    : await writeAbout(room, packId, { endsOn: pack.endsOn, holds: 'returned' });
  if (!said.ok) return shellFault(said.error);
  room.tell({ changed: ['cases'] });
  return ok({ pack: guestView(room, session) });
}

function returnOf(
  { packId, packSha256, kept }: GuestSession,
  returnId: string,
  writtenAt: Instant,
): Readonly<Record<keyof GuestReturnContent, unknown>> {
  const all = actsOf(kept);
  const sealed = all
    .flatMap(({ events }) => events)
    .find(({ type }) => type === 'interview.finalised/1');
  return {
    ...{ packId, packSha256, returnId, writtenAt },
    openedAt: kept.openedAt,
    acts: all.flatMap(({ at, events }) => {
      const told = events.filter(({ type }) => type !== 'interview.finalised/1');
      return told.length > 0 ? [{ at, events: told }] : [];
    }),
    signed: sealed && { recordSha256: sealed['recordSha256'], signatures: sealed['signatures'] },
  };
}

/** Removes what lies here of a pack. Faults: guest/owes-its-return, disk/*. */
export async function removeGuestPack(
  room: Room,
  { packId }: VaultRequest<'removeGuestPack'>,
): Answer<VaultAnswers['removeGuestPack']> {
  const session = room.guest?.packId === packId ? room.guest : undefined;
  const id = itemId.parse(packId);
  const holds = (await readAbout(room, id))?.holds;
  if (holds === 'answers') return fault('guest/owes-its-return');
  const removed = await room.ports.shell.ask('guest.remove', { packId: id });
  if (!removed.ok) return shellFault(removed.error);
  if (session) room.guest = undefined;
  return ok({});
}
