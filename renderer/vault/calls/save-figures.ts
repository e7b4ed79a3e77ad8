import type { VaultAnswers, VaultRequest } from '../../../shared/contract/vault.ts';
import { ok } from '../../../shared/kit/result.ts';
import { drawFigures } from '../documents/draw-figures.ts';
import { handToWriter } from '../documents/hand-to-writer.ts';
import type { Opened } from '../opened.ts';
import { shellFault, type Answer, type Room } from '../room.ts';
import { appendActs } from './append-acts.ts';
import { figures } from './figures.ts';

/** Saves figures of one kind on paper, to a chosen file. Recorded in the unit's own record before it is written; the writer process
 *  alone sees it on its way. Faults: cancelled, disk/*. */
export async function saveFigures(
  room: Room,
  opened: Opened,
  { what, token }: VaultRequest<'saveFigures'>,
): Answer<VaultAnswers['saveFigures']> {
  const counted = await figures(room, opened);
  if (!counted.ok) return counted;
  const { today, cases } = counted.value;
  const drawn = await drawFigures(
    { what, today, cases, unitName: opened.unitName, figures: counted.value[what] },
    {
      by: opened.me.name,
      at: room.ports.clock.now(),
      isDemonstration: opened.kind === 'demonstration',
    },
    await room.ports.fonts(),
  );
  const recorded = await appendActs(room, opened, [
    { stream: opened.unitId, events: [{ type: 'figures.printed/1', what, cases }] },
  ]);
  if (!recorded.ok) return shellFault(recorded.error);
  const written = await handToWriter(room.ports.shell, token, drawn.bytes);
  return written.ok ? ok({ pages: drawn.pages }) : shellFault(written.error);
}
