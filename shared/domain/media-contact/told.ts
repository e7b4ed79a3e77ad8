import type { Told } from '../mention.ts';
import { nowOf, standingEntries } from '../register-entry/now.ts';
import { toldOf } from '../register-entry/told.ts';
import type { MediaContactSlice } from './slice.ts';

/** Who of the force was in contact with whom of the media. */
export const mediaContactTold = (slice: MediaContactSlice): Told =>
  toldOf('media', standingEntries(slice), (entry, tell) => {
    const { on, member, journalist, outlet, about } = nowOf(entry);
    const of = tell.person('officer', 'member', member, { on });
    const with_ = tell.person('journalist', 'journalist', journalist, { on });
    const how = { says: about === '' ? 'In contact' : `In contact about ${about}`, since: on };
    tell.tie('spoke-to', of, with_, how);
    tell.tie('spoke-to', of, tell.organisation('media-contact', 'outlet', outlet, { on }), how);
  });
