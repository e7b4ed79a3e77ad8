import type { VaultAnswers, VaultRequest } from '../../../shared/contract/vault.ts';
import { civilDate } from '../../../shared/kit/civil-date.ts';
import { ok } from '../../../shared/kit/result.ts';
import { drawCalendar } from '../documents/draw-calendar.ts';
import { handToWriter } from '../documents/hand-to-writer.ts';
import type { Opened } from '../opened.ts';
import { shellFault, type Answer, type Room } from '../room.ts';
import { appendActs } from './append-acts.ts';
import { calendar } from './calendar.ts';

/** Saves the dates between two days on paper, to a chosen file. Recorded in the unit's own record before it is written; the writer
 *  process alone sees it on its way. Faults: cancelled, disk/*. */
export async function saveCalendar(
  room: Room,
  opened: Opened,
  request: VaultRequest<'saveCalendar'>,
): Answer<VaultAnswers['saveCalendar']> {
  const { purpose, token, scope } = request;
  const args = {
    scope,
    from: civilDate.parse(request.from),
    until: civilDate.parse(request.until),
  };
  const dates = await calendar(room, opened, args);
  const drawn = await drawCalendar(
    { ...args, unitName: opened.unitName, ...dates },
    {
      by: opened.me.name,
      at: room.ports.clock.now(),
      isDemonstration: opened.kind === 'demonstration',
    },
    await room.ports.fonts(),
  );
  const { from, until } = args;
  const recorded = await appendActs(room, opened, [
    {
      stream: opened.unitId,
      events: [{ type: 'calendar.printed/1', from, until, dates: dates.entries.length, purpose }],
    },
  ]);
  if (!recorded.ok) return shellFault(recorded.error);
  const written = await handToWriter(room.ports.shell, token, drawn.bytes);
  return written.ok ? ok({ pages: drawn.pages }) : shellFault(written.error);
}
