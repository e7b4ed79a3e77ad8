import type { FaultTable } from './fault-table.ts';

const nothingChosen = 'Nothing was chosen. Everything saved here is kept.';

/** A folder that somebody wants to choose as the share. */
export const shareFaults: FaultTable = {
  'share/lost': () => ({
    happened: 'The folder did not answer, or did not keep what was written.',
    kept: nothingChosen,
    todo: 'Check that the file server can be reached and test the folder again.',
  }),
  'share/full': () => ({
    happened: 'There is no room in that folder.',
    kept: nothingChosen,
    todo: 'Ask for room there, or choose another folder.',
  }),
  'share/read-only': () => ({
    happened: 'That folder may only be read.',
    kept: nothingChosen,
    todo: 'Ask for it to be made writable, or choose another folder.',
  }),
  'share/not-permitted': () => ({
    happened: 'This workstation may not write in that folder.',
    kept: nothingChosen,
    todo: 'Ask for permission to write there, or choose another folder.',
  }),
  'share/another-unit': () => ({
    happened: 'That folder is the share of another unit.',
    kept: nothingChosen,
    todo: 'Choose the folder of this unit, or an empty one.',
  }),
  'share/too-new': () => ({
    happened: 'That share was made by a newer version of Probity.',
    kept: nothingChosen,
    todo: 'Update this workstation, then choose it again.',
  }),
  'share/the-same': () => ({
    happened: 'That is the share this workstation uses already.',
    kept: nothingChosen,
    todo: 'Choose another place: a stick or another disk.',
  }),
};
