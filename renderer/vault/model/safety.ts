import { placeOf } from '../../../shared/domain/seen.ts';
import type { TimelineEntry } from '../../../shared/domain/timeline.ts';
import type { DeviceId } from '../../../shared/kit/ids.ts';
import type { Opened } from '../opened.ts';

type Known = Pick<Opened, 'device' | 'me' | 'membership' | 'witness' | 'share'>;

/** Says of each entry how safe it is: on this disk, on the share as well, or on a colleague's disk too. What a colleague recorded is on
 *  theirs and on ours. What the reader recorded at another workstation of their own has come here over the share or from a stick: it is
 *  on the share where a round found it there, and no colleague is made of a second disk of one's own. */
export const withSafety = (
  opened: Known,
  entries: readonly TimelineEntry[],
): readonly TimelineEntry[] =>
  entries.map((entry) => ({ ...entry, safety: safetyOf(opened, entry.actId) }));

function safetyOf(opened: Known, actId: string): TimelineEntry['safety'] {
  const [by, number] = placeOf(actId);
  if (!isMine(opened, by)) return 'seen by a colleague';
  // Colleagues' tips are followed of this workstation alone; of another own one it is told there.
  if (by === opened.device.device && number <= opened.witness.seenOfMine)
    return 'seen by a colleague';
  return number <= (opened.share.onShare.get(by as DeviceId) ?? -1) ? 'on the share' : 'saved here';
}

/** Whether a workstation is of the member who has this vault open, as this one is. */
export const isMine = (
  { device, me, membership }: Pick<Opened, 'device' | 'me' | 'membership'>,
  by: string,
): boolean => by === device.device || membership.memberOf(by) === me.member;
