import { holdersOf, type Holder } from '../../../shared/domain/access/who.ts';
import type { Compartment } from '../../../shared/domain/compartments.ts';
import { caseInSight } from '../calls/acts-of.ts';
import type { Opened } from '../opened.ts';
import type { Room } from '../room.ts';
import { compartmentKeysHeld, handOut } from './hand-out.ts';
import { workstationsOf } from './workstations.ts';

/** Whom the record of a case gives a part that is sealed apart. */
const mayKnow: readonly (readonly [Compartment, (holder: Holder) => boolean])[] = [
  ['reporter', ({ withReporter }) => withReporter],
  ['characteristics', ({ withCharacteristics }) => withCharacteristics],
];

/** Two who first wrote a part of a case apart made a key each. Whoever is given another's hands on all they hold, once, to those whom the
 *  record gives that part: so each reads what the other wrote. It ends by itself, for nobody hands on what brings them nothing new. */
export async function handOnParts(room: Room, opened: Opened, stream: string): Promise<void> {
  const loaded = await caseInSight(opened, stream);
  if (!loaded?.state.case.opened) return;
  const epoch = opened.keys.caseKeys.all(stream)[0]?.epoch ?? 0;
  const { activeOf } = workstationsOf(opened);
  for (const [compartment, isGiven] of mayKnow) {
    const keys = compartmentKeysHeld(opened, stream, [compartment]);
    const devices = holdersOf(loaded.state)
      .filter(isGiven)
      .flatMap(({ member }) => activeOf(member))
      .filter((device) => device !== opened.device.device);
    if (keys.length < 2 || devices.length === 0) continue;
    // A disk that refuses costs the hand-over, not the key: whoever lacks it asks the giver again.
    await handOut(room, opened, { stream, epoch, keys, devices, reason: '' });
  }
}
