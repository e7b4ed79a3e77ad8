import type { ShareReport } from '../../../shared/contract/share.ts';
import { sizeWords } from '../../../shared/kit/size-words.ts';

/** How one thing that was tried came out. `mind`: it can be used, and somebody should know; `bad`: it cannot. */
export type Verdict = 'good' | 'mind' | 'bad' | 'untried';
/** One thing that was tried, what came out and what it means. */
export type Finding = {
  readonly title: string;
  readonly verdict: Verdict;
  readonly says: string;
};

/** Everything that was tried, in the order in which a person wants to know it. */
export function findingsOf(report: ShareReport): readonly Finding[] {
  return [
    whose(report),
    writing(report),
    readingBack(report),
    renaming(report),
    seeing(report),
    room(report),
    copiedElsewhere(report),
    ...(report.sameDisk ? [onThisDisk] : []),
    letterCase(report),
    syncing(report),
    clock(report),
    ...(report.leftBehind ? [leftBehind] : []),
  ];
}

/** Whether a folder may be chosen. */
export const isFit = (report: ShareReport): boolean =>
  findingsOf(report).every((finding) => finding.verdict === 'good' || finding.verdict === 'mind');

const lowBytes = 1024 * 1024 * 1024;
const fullBytes = 8 * 1024 * 1024;
const clockOffMs = 2 * 60_000;
const slowMs = 1500;

const seconds = (ms: number): string => `${String(Math.max(1, Math.round(ms / 1000)))} s`;

function whose({ found }: ShareReport): Finding {
  const title = 'Whose it is';
  switch (found) {
    case 'nothing':
      return {
        title,
        verdict: 'good',
        says: 'There is no share in this folder yet. Choosing it makes one for your unit.',
      };
    case 'this-unit':
      return { title, verdict: 'good', says: 'It holds a share of your unit.' };
    case 'another-unit':
      return {
        title,
        verdict: 'bad',
        says: 'It holds the share of another unit. Choose another folder.',
      };
    case 'too-new':
      return {
        title,
        verdict: 'bad',
        says: 'Its share was made by a newer version of Probity. Update this workstation first.',
      };
    case 'unreadable':
      return {
        title,
        verdict: 'bad',
        says: 'Whether a share lies in it could not be read. Check the connection and test again.',
      };
  }
}

function writing({ written }: ShareReport): Finding {
  const title = 'Writing';
  const says: Readonly<Record<ShareReport['written'], string>> = {
    done: 'A file was written.',
    'read-only': 'The folder may only be read. Ask for it to be made writable.',
    'not-permitted': 'This workstation may not write there. Ask for permission.',
    full: 'There is no room for even a small file. Ask for room.',
    lost: 'The folder went away or did not answer. Check the connection and test again.',
  };
  return { title, verdict: written === 'done' ? 'good' : 'bad', says: says[written] };
}

function readingBack({ readBack }: ShareReport): Finding {
  const title = 'Reading back';
  if (readBack === 'untried') return untriedOf(title);
  return readBack === 'same'
    ? { title, verdict: 'good', says: 'The file came back byte for byte.' }
    : {
        title,
        verdict: 'bad',
        says: 'Other bytes came back than were written. This folder must not be trusted with anything.',
      };
}

function renaming({ renamed }: ShareReport): Finding {
  const title = 'Renaming';
  if (renamed === 'untried') return untriedOf(title);
  return renamed === 'done'
    ? { title, verdict: 'good', says: 'A file can be renamed, so none is ever seen half written.' }
    : {
        title,
        verdict: 'bad',
        says: 'A file could not be renamed. Without it files would be seen half written.',
      };
}

function seeing({ seenAfterMs }: ShareReport): Finding {
  const title = 'Seeing what is new';
  if (seenAfterMs === 'untried') return untriedOf(title);
  if (seenAfterMs === 'not-seen')
    return {
      title,
      verdict: 'bad',
      says: 'A new file was not listed within twelve seconds. Ask whoever keeps the file server.',
    };
  return seenAfterMs <= slowMs
    ? { title, verdict: 'good', says: 'A new file was listed at once.' }
    : {
        title,
        verdict: 'mind',
        says: `A new file was listed after ${seconds(seenAfterMs)}. It works; colleagues see things a little late.`,
      };
}

function room({ freeBytes }: ShareReport): Finding {
  const title = 'Room';
  if (freeBytes === 'unknown')
    return { title, verdict: 'mind', says: 'The folder does not say how much room is left.' };
  const says = `${sizeWords(freeBytes)} are free.`;
  if (freeBytes < fullBytes)
    return { title, verdict: 'bad', says: `Only ${says} Ask for more before you choose it.` };
  return freeBytes < lowBytes
    ? { title, verdict: 'mind', says: `${says} Ask for more soon.` }
    : { title, verdict: 'good', says };
}

function copiedElsewhere({ synchronisedBy }: ShareReport): Finding {
  const title = 'Copied elsewhere';
  return synchronisedBy === undefined
    ? { title, verdict: 'good', says: 'No product is known to copy this folder elsewhere.' }
    : {
        title,
        verdict: 'mind',
        says: `This folder belongs to ${synchronisedBy}, which copies it elsewhere and may put old files over new ones. Only sealed files would leave; a folder on a file server is better.`,
      };
}

const onThisDisk: Finding = {
  title: 'Same disk',
  verdict: 'mind',
  says: 'It lies on the disk that also holds this workstation’s records. If that disk fails, both are gone.',
};

function letterCase({ letterCase }: ShareReport): Finding {
  const title = 'Capital letters';
  if (letterCase === 'untried') return untriedOf(title);
  return {
    title,
    verdict: 'good',
    says:
      letterCase === 'folded'
        ? 'Names in capitals and in small letters are the same here. Probity uses small letters only.'
        : 'Names in capitals and in small letters are told apart.',
  };
}

function syncing({ synced }: ShareReport): Finding {
  const title = 'Writing through';
  if (synced === 'untried') return untriedOf(title);
  return synced === 'done'
    ? { title, verdict: 'good', says: 'The folder says when a file is on its disk.' }
    : {
        title,
        verdict: 'mind',
        says: 'The folder cannot say when a file is on its disk. Probity reads each file back instead.',
      };
}

function clock({ clockAheadMs }: ShareReport): Finding {
  const title = 'Clock';
  if (clockAheadMs === 'untried') return untriedOf(title);
  const off = Math.abs(clockAheadMs);
  if (off < clockOffMs)
    return { title, verdict: 'good', says: 'Its clock and this workstation’s agree.' };
  return {
    title,
    verdict: 'mind',
    says: `Its clock is ${String(Math.round(off / 60_000))} minutes ${clockAheadMs > 0 ? 'ahead of' : 'behind'} this workstation’s. Nothing is ordered by it; one of the two is wrong.`,
  };
}

const leftBehind: Finding = {
  title: 'Tidying up',
  verdict: 'mind',
  says: 'The test could not remove its own folder, whose name begins with “probity-test”. It may be deleted.',
};

const untriedOf = (title: string): Finding => ({
  title,
  verdict: 'untried',
  says: 'Not tried, because something before it failed.',
});
