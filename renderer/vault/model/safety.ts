import { placeOf } from '../../../shared/domain/seen.ts';
import type { TimelineEntry } from '../../../shared/domain/timeline.ts';
import type { DeviceId } from '../../../shared/kit/ids.ts';
import type { Opened } from '../opened.ts';

type Known = Pick<Opened, 'device' | 'witness' | 'share'>;

/** Says of each entry how safe it is: on this disk, on the share as well, or on a colleague's disk too. What a colleague recorded is on
 *  theirs and on ours. */
export const withSafety = (
  opened: Known,
  entries: readonly TimelineEntry[],
): readonly TimelineEntry[] =>
  entries.map((entry) => ({ ...entry, safety: safetyOf(opened, entry.actId) }));

function safetyOf({ device, witness, share }: Known, actId: string): TimelineEntry['safety'] {
  const [by, number] = placeOf(actId);
  if (by !== device.device || number <= witness.seenOfMine) return 'seen by a colleague';
  return number <= (share.onShare.get(by as DeviceId) ?? -1) ? 'on the share' : 'saved here';
}

/** Whether a workstation is of the member who has this vault open, as this one is. */
export const isMine = (
  { device, me, membership }: Pick<Opened, 'device' | 'me' | 'membership'>,
  by: string,
): boolean => by === device.device || membership.memberOf(by) === me.member;
