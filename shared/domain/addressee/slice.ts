import type { z } from 'zod';
import type { CivilDate } from '../../kit/civil-date.ts';
import type { addresseeEvents } from './events.ts';

type Entered = z.infer<(typeof addresseeEvents)['addressee.entered/1']>;
type Verified = z.infer<(typeof addresseeEvents)['addressee.verified/1']>;

/** Somebody in the address book, as entered last. */
export type Addressee = Omit<Entered, 'type'> & {
  /** The newest comparison of keys, whichever they were then. */
  readonly verified?:
    | (Omit<Verified, 'type' | 'addresseeId'> & { readonly by: string })
    | undefined;
  readonly withdrawn?: string | undefined;
};
/** The address book, in the order in which people were entered. */
export type AddresseeSlice = { readonly entries: readonly Addressee[] };

/** Nobody yet. */
export const emptyAddressee: AddresseeSlice = { entries: [] };

/** How far an entry may be used. */
export type AddresseeStanding = 'usable' | 'not-compared' | 'expired' | 'withdrawn';

/** How far an entry may be used on a day. */
export function standingOf(addressee: Addressee, today: CivilDate): AddresseeStanding {
  if (addressee.withdrawn !== undefined) return 'withdrawn';
  if (!isCompared(addressee)) return 'not-compared';
  return addressee.expiresOn < today ? 'expired' : 'usable';
}

/** True when the keys that stand are those that were compared. */
const isCompared = ({ verified, recipient, signing }: Addressee): boolean =>
  verified?.recipient === recipient && verified.signing === signing;

/** Those to whom something may be sealed on a day: compared, not expired, not withdrawn, with a key to seal to. */
export const offeredAddressees = (
  { entries }: AddresseeSlice,
  today: CivilDate,
): readonly Addressee[] =>
  entries.filter((each) => each.recipient !== '' && standingOf(each, today) === 'usable');
