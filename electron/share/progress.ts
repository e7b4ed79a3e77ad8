import type { ShareProgress } from '../../shared/contract/share.ts';
import { nameOnShare, type ExchangedKind } from '../../shared/formats/share-names.ts';
import type { VaultId } from '../../shared/kit/ids.ts';
import type { Parcels } from '../replica/parcels.ts';
import type { Course, SyncPlace } from './course.ts';

/** How far a vault and its share are. */
export async function progressOf(
  { vaults, clock }: SyncPlace,
  vaultId: VaultId,
  course: Course | undefined,
): Promise<ShareProgress> {
  const { replica, parcels } = vaults.get(vaultId);
  const done: ReadonlySet<string> = course?.memory.done ?? new Set();
  const isDone = (kind: ExchangedKind, name: string): boolean =>
    done.has(nameOnShare(kind, name.slice(0, 64)));
  const files = await replica.list();
  const records = files.filter(({ name }) => !name.endsWith('.seg') || !isDone('segments', name));
  const pending = [...records, ...(await pendingParts(parcels, (name) => isDone('files', name)))];
  const waits = course !== undefined && (course.failures > 0 || course.cancelled);
  const nextAtMs = waits ? course.nextAtMs : undefined;
  return {
    files: files.length,
    pendingFiles: pending.length,
    pendingBytes: pending.reduce((sum, file) => sum + file.sizeBytes, 0),
    wantedFiles: course?.memory.wanted.size ?? 0,
    fetchedFiles: course?.memory.fetchedFiles ?? 0,
    damagedOnShare: course?.memory.damaged.size ?? 0,
    isBusy: course?.running !== undefined,
    isEnding: course?.running !== undefined && course.cancelled,
    onShare: [...(course?.proven.onShare ?? [])],
    ...(course?.wholeAsOfMs === undefined ? {} : { wholeAsOfMs: course.wholeAsOfMs }),
    ...(course?.lastRoundAtMs === undefined ? {} : { lastRoundAtMs: course.lastRoundAtMs }),
    ...(course?.putBackAtMs === undefined ? {} : { putBackAtMs: course.putBackAtMs }),
    ...(nextAtMs === undefined
      ? {}
      : { nextTryInMs: Math.max(0, Math.round(nextAtMs - clock.monotonicMs())) }),
  };
}

/** Parts of sealed files that are not known to be there. How large they are is asked only where some are. */
async function pendingParts(
  parcels: Parcels,
  isDone: (name: string) => boolean,
): Promise<readonly { readonly sizeBytes: number }[]> {
  if ((await parcels.names('files')).every(isDone)) return [];
  return (await parcels.list('files')).filter(({ name }) => !isDone(name));
}
