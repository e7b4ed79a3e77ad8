import type { VaultAnswers, VaultRequest } from '../../../shared/contract/vault.ts';
import { guidanceSheet } from '../../../shared/domain/guidance/sheet.ts';
import { ok } from '../../../shared/kit/result.ts';
import { drawGuidance } from '../documents/draw-guidance.ts';
import { handToWriter } from '../documents/hand-to-writer.ts';
import { governingPolicy } from '../model/governing.ts';
import type { Opened } from '../opened.ts';
import { shellFault, todayOf, type Answer, type Room } from '../room.ts';

/** Saves the guidance for supervisors under the unit's policy. It holds no case, so nothing is disclosed. Faults: cancelled, disk/*. */
export async function saveGuidance(
  room: Room,
  opened: Opened,
  { token }: VaultRequest<'saveGuidance'>,
): Answer<VaultAnswers['saveGuidance']> {
  const today = todayOf(room);
  const drawn = await drawGuidance(
    guidanceSheet(governingPolicy(opened, today), today),
    await room.ports.fonts(),
    room.ports.clock.now(),
  );
  const written = await handToWriter(room.ports.shell, token, drawn.bytes);
  return written.ok ? ok({ pages: drawn.pages }) : shellFault(written.error);
}
