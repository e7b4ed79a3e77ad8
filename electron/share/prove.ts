import type { ShareName } from '../../shared/formats/share-names.ts';
import type { VaultId } from '../../shared/kit/ids.ts';
import { quietly } from '../replica/journal.ts';
import type { Course, SyncPlace } from './course.ts';
import type { FramesOnShare } from './frames-on-share.ts';

/** At the end of a round: what it found to be on the share, where that is other than before. Quiet where it is the same. */
export async function prove(
  { vaults, proven }: SyncPlace,
  frames: FramesOnShare,
  vaultId: VaultId,
  course: Course,
): Promise<void> {
  const { done } = course.memory;
  if (areSame(course.proven.files, done)) return;
  const files = new Set(done);
  // Where this disk cannot be read now, the next round says it.
  await quietly(
    frames.upTo(vaults.get(vaultId).replica, files).then((onShare) => {
      course.proven = { files, onShare };
      proven(vaultId);
    }),
  );
}

const areSame = (before: ReadonlySet<ShareName>, now: ReadonlySet<ShareName>): boolean =>
  before.size === now.size && [...now].every((name) => before.has(name));
