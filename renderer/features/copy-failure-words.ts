import type { CopyReport } from '../../shared/contract/copies.ts';

/** What was wrong with a file that was to be copied, for whoever holds the stick. */
export type CopyFailure = CopyReport['failures'][number]['fault'];

const words: Partial<Record<CopyFailure, string>> = {
  'copy/damaged-source': 'it was damaged before it was copied',
  'copy/not-as-written': 'what was read back was not what was written',
  'disk/full': 'there was no room left for it',
  'disk/io': 'it could not be read or written',
  'disk/read-only': 'nothing can be written there',
  'disk/not-permitted': 'this user may not read or write there',
  'file/absent': 'it was not there',
  'output/absent': 'the folder was not there any more',
};

/** One failure in words. */
export const copyFailureWords = (fault: CopyFailure): string =>
  words[fault] ?? 'it could not be copied';
