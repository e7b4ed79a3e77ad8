import type { AddresseeView } from '../../../shared/contract/vault/outside.ts';
import type { VaultAnswers } from '../../../shared/contract/vault.ts';
import { standingOf } from '../../../shared/domain/addressee/slice.ts';
import { signingKeyIn } from '../../../shared/formats/bundle/sshsig.ts';
import type { Opened } from '../opened.ts';
import { fingerprintOf, fingerprintWords } from '../outside/outside-keys.ts';
import { todayOf, type Room } from '../room.ts';

/** Whom the unit hands bundles to and gets them from, and what is read out to compare their keys. */
export function addressBook(room: Room, opened: Opened): VaultAnswers['addressBook'] {
  const today = todayOf(room);
  const entries = opened.unit.state.addressee.entries.map((entry): AddresseeView => {
    const key = signingKeyIn(entry.signing);
    return {
      entry,
      standing: standingOf(entry, today),
      fingerprint: key ? fingerprintOf(key) : '',
      signingWords: key ? fingerprintWords(key) : [],
    };
  });
  return { entries, today };
}
