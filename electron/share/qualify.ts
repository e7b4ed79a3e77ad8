import type { ShareReport } from '../../shared/contract/share.ts';
import { bytesEqual, bytesToHex, copyBytes, type Bytes } from '../../shared/kit/bytes.ts';
import type { Entropy } from '../../shared/kit/ids.ts';
import type { Clock } from '../clock.ts';
import { codeOf } from '../replica/disk-faults.ts';
import type { Disk } from '../replica/disk.ts';
import { readWhole } from '../replica/file-hash.ts';
import { quietly } from '../replica/journal.ts';
import { leniently } from './folder-share.ts';
import { faultOfShare } from './share-faults.ts';
import { pause } from './in-time.ts';

/** @file What a folder can do, by trying it in a folder of its own that is removed at the end. What a mount promises is not believed:
 *  what was written is read back, what was renamed is looked for. */

export type Trial = Omit<
  ShareReport,
  'label' | 'found' | 'freeBytes' | 'synchronisedBy' | 'sameDisk'
>;
export type TrialPlace = {
  readonly disk: Disk;
  readonly folder: string;
  readonly entropy: Entropy;
  readonly clock: Clock;
};

/** Long enough for the listings that a file server's client remembers. */
const visibleWithinMs = 12_000;
const lookEveryMs = 100;
/** As long as the longest name on a share, so that a path that is too long fails here. */
const longName = (letter: string): string => `${letter.repeat(64)}.seg`;

export const untried: Trial = {
  written: 'lost',
  readBack: 'untried',
  renamed: 'untried',
  seenAfterMs: 'untried',
  synced: 'untried',
  letterCase: 'untried',
  clockAheadMs: 'untried',
  leftBehind: false,
};

/** Tries a folder. Never throws what a disk throws: that is what the report is about. */
export async function tryFolder(place: TrialPlace): Promise<Trial> {
  const name = `probity-test-${bytesToHex(place.entropy(8))}`;
  const own = `${place.folder}/${name}`;
  let trial: Trial = untried;
  const note = (part: Partial<Trial>): void => void (trial = { ...trial, ...part });
  try {
    await place.disk.makeFolderInside(place.folder, name);
    await tryAll(place, own, note);
  } catch (cause: unknown) {
    const { kind } = faultOfShare(cause);
    if (kind === 'share/lost' || trial.written !== 'done')
      note({ written: writtenAs[kind] ?? 'lost' });
    else note({ renamed: 'refused' });
  }
  return { ...trial, leftBehind: !(await tidied(place.disk, own)) };
}

const writtenAs: Readonly<Record<string, Trial['written']>> = {
  'share/full': 'full',
  'share/read-only': 'read-only',
  'share/not-permitted': 'not-permitted',
};

type Note = (part: Partial<Trial>) => void;

async function tryAll(place: TrialPlace, own: string, note: Note): Promise<void> {
  const { disk, clock } = place;
  const [first, second] = [`${own}/${longName('a')}`, `${own}/${longName('b')}`];
  const bytes = copyBytes(place.entropy(64 * 1024));
  const beganAtMs = clock.wallMs();
  note({ synced: await writeFile(disk, first, bytes) });
  note({ written: 'done' });
  const status = await disk.status(first);
  const middleMs = (beganAtMs + clock.wallMs()) / 2;
  if (status) note({ clockAheadMs: Math.round(status.modifiedAtMs - middleMs) });
  note({ readBack: await reads(disk, first, bytes) });
  note({ letterCase: (await disk.status(`${own}/${longName('A')}`)) ? 'folded' : 'kept' });
  await disk.rename(first, second);
  const moved = (await reads(disk, second, bytes)) === 'same' && !(await disk.status(first));
  note({ renamed: moved ? 'done' : 'refused' });
  note({ seenAfterMs: await seenAfter(place, own, longName('b')) });
}

async function writeFile(disk: Disk, path: string, bytes: Bytes): Promise<Trial['synced']> {
  const file = await disk.create(path);
  try {
    await file.append(bytes);
    return await leniently(file.sync());
  } finally {
    await file.close();
  }
}

const reads = async (disk: Disk, path: string, bytes: Bytes): Promise<'same' | 'other'> =>
  (await disk.status(path)) && bytesEqual(await readWhole(disk, path), bytes) ? 'same' : 'other';

async function seenAfter(
  { disk, clock }: TrialPlace,
  folder: string,
  name: string,
): Promise<number | 'not-seen'> {
  const beganAtMs = clock.monotonicMs();
  for (let looks = 0; looks * lookEveryMs <= visibleWithinMs; looks++) {
    if ((await disk.list(folder)).some((entry) => entry.name === name))
      return Math.round(clock.monotonicMs() - beganAtMs);
    await pause(lookEveryMs);
  }
  return 'not-seen';
}

/** True when nothing of the test is left. */
async function tidied(disk: Disk, own: string): Promise<boolean> {
  try {
    for (const { name } of await disk.list(own)) await quietly(disk.remove(`${own}/${name}`));
    await disk.removeFolder(own);
    return true;
  } catch (cause: unknown) {
    return codeOf(cause) === 'ENOENT';
  }
}
