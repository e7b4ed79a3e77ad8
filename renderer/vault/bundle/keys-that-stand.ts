import type { VaultRequest } from '../../../shared/contract/vault.ts';
import { house } from '../../../shared/domain/cite.ts';
import { standingOf, type AddresseeStanding } from '../../../shared/domain/addressee/slice.ts';
import type { Refusal } from '../../../shared/domain/refusal.ts';
import { todayOf, type Room } from '../room.ts';
import type { Opened } from '../opened.ts';

/** Why a bundle is sealed to none of these keys: the address book knows one of them, and says that it is not to be used today. Asked when a
 *  bundle is prepared, and again when it is written: weeks may lie between. A key that the address book does not know is whoever's pasted it. */
export function keysNotToUse(
  room: Room,
  opened: Opened,
  sealedTo: VaultRequest<'prepareBundle'>['sealedTo'],
): readonly Refusal[] {
  if (sealedTo.with !== 'keys') return [];
  const today = todayOf(room);
  const { entries } = opened.unit.state.addressee;
  const against = sealedTo.keys.flatMap(({ recipient }) => {
    const standings = entries
      .filter((entry) => entry.recipient !== '' && entry.recipient === recipient.trim())
      .map((entry) => standingOf(entry, today));
    const [worst] = standings.includes('usable') ? [] : standings;
    return worst === undefined || worst === 'usable' ? [] : [worst];
  });
  return [...new Set(against)].map((standing) => ({
    kind: `bundle/key-${standing}`,
    rule: 'aBundleIsSealedToKeysThatStand',
    says: words[standing],
    fields: ['sealedTo.keys'],
    source,
  }));
}

const source = house(
  'People move and keys are lost: what the address book says of a key holds for whoever pastes it too.',
);

const words: Readonly<Record<Exclude<AddresseeStanding, 'usable'>, string>> = {
  expired:
    'A key here has expired in the address book. Ask whose it is now, and enter a new day there.',
  withdrawn: 'A key here was withdrawn in the address book. Ask for the key that is theirs now.',
  'not-compared':
    'A key here stands in the address book and was not compared yet. Compare it there first.',
};
