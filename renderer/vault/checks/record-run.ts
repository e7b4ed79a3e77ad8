import { namesCases } from '../../../shared/domain/check/check-name.ts';
import { mostRecordedHits } from '../../../shared/domain/check/events.ts';
import { createId } from '../../../shared/kit/ids.ts';
import { recordAct } from '../calls/append.ts';
import type { Opened } from '../opened.ts';
import type { Room } from '../room.ts';
import { refOf } from './identify.ts';
import type { Look } from './look.ts';

/** Records that the checks ran, with what they covered and what they found between registers. What names a case is left out, its number too:
 *  everybody of the unit reads this. A run that was stopped is recorded as not completed. */
export async function recordRun(room: Room, opened: Opened, look: Look): Promise<boolean> {
  // They are in order already: the strongest first.
  const between = look.hits.filter(({ hit }) => !namesCases(hit.check));
  const hits = between.slice(0, mostRecordedHits);
  const recorded = await recordAct(room, opened, {
    stream: 'checks',
    checkOnly: false,
    events: [
      {
        type: 'check.ran/1',
        runId: createId(room.ports.entropy),
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
      },
    ],
  });
  return recorded.ok;
}
