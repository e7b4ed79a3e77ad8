import type { ChosenShareState } from '../../shared/contract/share.ts';
import type { Entropy } from '../../shared/kit/ids.ts';
import { ok } from '../../shared/kit/result.ts';
import type { Disk } from '../replica/disk.ts';
import type { ChosenShare } from './chosen-shares.ts';
import { createFolderShare, tryWriting } from './folder-share.ts';
import { folderOf } from './share-folder.ts';
import { readMarks } from './share-marks.ts';
import type { SharePort } from './share-port.ts';

/** How a chosen share was found, without what is on it. */
export type LookedAt = Omit<ChosenShareState, 'progress'>;
/** Where shares are looked at. */
export type StatePlace = { readonly disk: Disk; readonly entropy: Entropy };

/** How a chosen share is now: its mark is read and, where writing is tried, a file is written and removed. */
export async function stateOf(
  place: StatePlace,
  chosen: ChosenShare,
  triesWriting: boolean,
): Promise<LookedAt> {
  const folder = folderOf(place, chosen);
  const port = createFolderShare(folder);
  const mark = await port.get(chosen.mark);
  if (!mark.ok)
    return told(chosen, mark.error.kind === 'share/not-permitted' ? 'not-permitted' : 'lost');
  if (mark.value === 'absent') return told(chosen, await whoseItIs(port, chosen));
  const freeBytes = freeOf(await place.disk.freeBytes(folder.root));
  const written = triesWriting ? await tryWriting(folder) : ok('written');
  if (written.ok && (freeBytes === 'unknown' || freeBytes >= fullBelowBytes))
    return told(chosen, 'connected', freeBytes);
  return told(chosen, written.ok ? 'full' : (writeStates[written.error.kind] ?? 'lost'), freeBytes);
}

/** Below this a share counts as full: a segment has two megabytes at most, and several workstations write. */
const fullBelowBytes = 8 * 1024 * 1024;

const writeStates: Readonly<Record<string, ChosenShareState['state']>> = {
  'share/full': 'full',
  'share/read-only': 'read-only',
  'share/not-permitted': 'not-permitted',
};

/** The folder is there without the mark we know. Without any mark it is away, never empty. */
async function whoseItIs(
  port: SharePort,
  { unit }: ChosenShare,
): Promise<ChosenShareState['state']> {
  const marks = await readMarks(port, unit);
  if (!marks.ok) return 'lost';
  if (marks.value.found === 'this-unit') return 'another-share';
  return marks.value.found === 'another-unit' ? 'another-unit' : 'lost';
}

/** A state, of a share that was chosen. */
export const told = (
  { label, chosenAtMs }: ChosenShare,
  state: ChosenShareState['state'],
  freeBytes: ChosenShareState['freeBytes'] = 'unknown',
): LookedAt => ({ state, label, chosenAtMs, freeBytes });

/** What is left on a disk, where the system says. */
export const freeOf = (bytes: number): number | 'unknown' =>
  Number.isFinite(bytes) ? bytes : 'unknown';
