import type { Saved } from '../../../shared/contract/vault/cases.ts';
import { namesCases } from '../../../shared/domain/check/check-name.ts';
import { mostRecordedHits } from '../../../shared/domain/check/events.ts';
import type { LooseEvent } from '../../../shared/domain/enlist.ts';
import { createId } from '../../../shared/kit/ids.ts';
import { recordAct } from '../calls/append.ts';
import type { Opened } from '../opened.ts';
import type { Answer, Room } from '../room.ts';
import { refOf } from './identify.ts';
import type { Look, MadeRun } from './look.ts';

/** A look as the run that is recorded of it, with what it covered and what it found between registers. What names a case is left out, its number
 *  too: everybody of the unit reads this. One that was stopped is not completed. */
export function madeOf(room: Room, look: Look): MadeRun {
  // They are in order already: the strongest first.
  const between = look.hits.filter(({ hit }) => !namesCases(hit.check));
  const hits = between.slice(0, mostRecordedHits);
  const runId = createId(room.ports.entropy);
  const event: LooseEvent = {
    type: 'check.ran/1',
    runId,
    completed: look.completed,
    settings: look.settings,
    checks: look.checks.map(({ check, found }) => ({
      check,
      coverage: found.coverage,
      ...(namesCases(check)
        ? {}
        : {
            found: {
              strong: found.hits.filter(({ strength }) => strength === 'strong').length,
              possible: found.hits.filter(({ strength }) => strength === 'possible').length,
            },
          }),
    })),
    hits: hits.map(({ hit }) => refOf(hit)),
    hitsLeftOut: between.length - hits.length,
  };
  return { runId, event };
}

/** Records that the checks ran. */
export const recordRun = (room: Room, opened: Opened, { event }: MadeRun): Answer<Saved> =>
  recordAct(room, opened, { stream: 'checks', checkOnly: false, events: [event] });
