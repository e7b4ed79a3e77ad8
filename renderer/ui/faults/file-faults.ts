import type { FaultTable } from './fault-table.ts';

/** A file of any size on its way into a case, or out of it. */
export const fileFaults: FaultTable = {
  'file/not-here': () => ({
    happened: 'This file is not on this workstation, and the share did not give it.',
    kept: 'What is recorded about it is here and unchanged.',
    todo: 'Try again when the share can be reached, or ask the colleague who added it to bring theirs up to date.',
  }),
  'file/no-key': () => ({
    happened: 'This workstation has not been given the key to this file yet.',
    kept: 'What is recorded about it is here and unchanged.',
    todo: 'It comes over the share from a colleague who has it. If the file was disposed of, it cannot be opened any more.',
  }),
  'file/changed': () => ({
    happened: 'The file changed while it was being read, so it was not added.',
    kept: 'Nothing of it is kept here. The file itself was not touched.',
    todo: 'Close what writes to it, or make a copy that stays as it is, then choose that one.',
  }),
  'file/gone': () => ({
    happened: 'The file could not be read to its end.',
    kept: 'Nothing was changed.',
    todo: 'Check that the disk or the stick it lies on is still connected, then choose it again.',
  }),
  'file/not-a-file': () => ({
    happened: 'That is not a file that can be read from beginning to end.',
    kept: 'Nothing was changed.',
    todo: 'Choose a plain file. A folder goes in as one archive.',
  }),
  'file/too-large': () => ({
    happened: 'That file is larger than can be taken here.',
    kept: 'Nothing was changed.',
    todo: 'Save it out to look at it, or split it before it is added.',
  }),
  'file/too-many': () => ({
    happened: 'Those are more files than can be added at once.',
    kept: 'None of them was taken, and nothing was changed.',
    todo: 'Add them a thousand at a time, or put them into one archive.',
  }),
  'file/damaged': () => ({
    happened: 'Sealed parts of this file are damaged, so it was not opened.',
    kept: 'What is recorded about it is here and unchanged.',
    todo: 'Meet the share: a whole copy there replaces the damaged parts. A sealed copy can do the same.',
  }),
  'output/absent': () => ({
    happened: 'The folder you chose is not there any more, so no file was written.',
    kept: 'Everything recorded is kept. Where Probity records a copy before it writes it, this try is on the record too.',
    todo: 'Connect the disk, the stick or the server again, or choose another folder, and save again.',
  }),
  'file/no-room': () => ({
    happened: 'There is not enough room on the disk for this file.',
    kept: 'Nothing was begun.',
    todo: 'Free some space, then try again.',
  }),
};
