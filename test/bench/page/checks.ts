import { lookInto, type Going } from '../../../renderer/vault/checks/look.ts';
import { allChecks } from '../../../renderer/vault/checks/all-checks.ts';
import { nothingDecided } from '../../../renderer/vault/checks/pairs.ts';
import type { Room } from '../../../renderer/vault/room.ts';
import { houseSettings } from '../../../shared/domain/check/settings.ts';
import { heldOutNames } from '../../seeds/names/held-out-names.ts';
import { heldOutBodyMess, heldOutPeopleMess } from '../../seeds/registers/held-out-mess.ts';
import { aWorld, type Sizes } from '../../seeds/registers/world.ts';
import { watchTurns, type Watched } from './watch-turns.ts';

/** @file The cross-checks over a force's registers in the app's worker, as a run there does them. The registers are made up, and not read from a vault. */

/** Compares everything once. */
export async function checkWorld(
  room: Room,
  { sizes }: { sizes: Sizes },
): Promise<{ hits: number; watched: Watched }> {
  const making = { names: heldOutNames, people: heldOutPeopleMess, bodies: heldOutBodyMess };
  const { facts } = aWorld(sizes, { ...making, seed: 31 });
  const decided = { ofAll: nothingDecided, ofRegisters: nothingDecided };
  const going: Going = {
    ...{ check: undefined, done: 0, of: allChecks.length, record: false, isStopped: false },
  };
  const watch = watchTurns();
  const { hits } = await watch.during(
    () => (going.done < going.of ? (going.check ?? 'begun') : 'hits in order'),
    () =>
      lookInto(
        { facts, basis: [], ...decided },
        { clock: room.ports.clock, settings: houseSettings, going },
      ),
  );
  return { hits: hits.length, watched: watch.watched };
}
