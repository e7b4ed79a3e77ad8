import { caseId } from '../../../shared/kit/ids.ts';
import type { Opened } from '../opened.ts';
import { isRegister, takeRegisterActs } from '../registers/at-hand.ts';
import type { Room } from '../room.ts';
import { flushLater } from './flush.ts';
import { takeCaseActs, takeSearchText, takeUnitActs } from './follow-acts.ts';
import type { Recorded } from './record-taken-in.ts';

/** More than these are told in one word. */
const toldOneByOne = 20;

/** Shows what came from elsewhere as if it had been recorded here: folded, listed, found, told to the page. */
export function showStreams(room: Room, opened: Opened, streams: Recorded): void {
  if (streams.size === 0) return;
  const unitActs = streams.get(opened.unitId);
  if (unitActs) takeUnitActs(opened, unitActs);
  const others = [...streams].filter(
    ([stream, acts]) => stream !== opened.unitId && acts.length > 0,
  );
  const cases = others.filter(([stream]) => !isRegister(opened, stream));
  for (const [stream, acts] of others)
    if (isRegister(opened, stream)) takeRegisterActs(opened, stream, acts);
  if (cases.length < others.length) room.tell({ changed: ['registers'] });
  for (const [stream, acts] of cases)
    takeSearchText(opened, takeCaseActs(room, opened, stream, acts));
  flushLater(room, opened);
  if (cases.length > toldOneByOne) room.tell({ changed: ['cases', 'work'] });
  else
    for (const [stream] of cases)
      room.tell({ changed: ['cases', 'work'], caseId: caseId.parse(stream) });
  room.tell({ changed: ['unit', 'health', 'search', 'verification'] });
}
