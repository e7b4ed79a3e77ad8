import { fileFaults } from './faults/file-faults.ts';
import type { FaultTable, FaultWords } from './faults/fault-table.ts';
import { guestFaults } from './faults/guest-faults.ts';
import { joiningFaults } from './faults/joining-faults.ts';
import { shareFaults } from './faults/share-faults.ts';
import type { Fault } from './outcome.ts';

const stillHere = 'Everything saved before is kept. What you typed is still on this screen.';

/** A fault of the world in plain words: never technical, never with case data. */
export function tellFault(fault: Fault): FaultWords {
  return (words[fault.kind] ?? words.bug)(fault);
}

const words: FaultTable & {
  readonly bug: (fault: Fault) => FaultWords;
} = {
  ...guestFaults,
  ...joiningFaults,
  ...fileFaults,
  ...shareFaults,
  'keys/wrong-passphrase': () => ({
    happened: 'That passphrase does not open this vault.',
    kept: 'Nothing was changed.',
    todo: 'Check Caps Lock and the spaces between the words, and try again. The recovery kit opens it too.',
  }),
  'keys/wait': (fault) => ({
    happened: 'The next try has to wait.',
    kept: 'Nothing was changed. Each wrong try makes the wait a little longer; nothing is ever destroyed.',
    todo: `Try again in ${waitWords(fault.waitMs ?? 0)}.`,
  }),
  'keys/wrong-kit': () => ({
    happened: 'Those words are not the recovery kit of this vault.',
    kept: 'Nothing was changed.',
    todo: 'Check each word against the printed kit, in its order. A kit that was renewed no longer opens.',
  }),
  'keys/damaged': () => ({
    happened: 'The files that hold the locks of this vault are damaged.',
    kept: 'The records themselves are untouched.',
    todo: 'Restore from a sealed copy, then unlock with your passphrase or the recovery kit.',
  }),
  'keys/absent': () => ({
    happened: 'The files that hold the locks of this vault are missing.',
    kept: 'The records themselves are untouched.',
    todo: 'Restore from a sealed copy, then unlock with your passphrase or the recovery kit.',
  }),
  'keys/weak-passphrase': () => ({
    happened: 'That passphrase is too easy to guess.',
    kept: 'Nothing was changed.',
    todo: 'Take the six words that are offered, or make it longer and less usual.',
  }),
  'vault/locked': () => ({
    happened: 'The vault is locked.',
    kept: 'Everything saved before is kept, and so is the draft of what you typed.',
    todo: 'Unlock and go on where you were.',
  }),
  'vault/not-yet-verified': () => ({
    happened: 'What this workstation received is still being verified.',
    kept: 'Nothing was recorded. What you typed is still on this screen.',
    todo: 'Read what is there, and record when Probity says that all of it is verified. It takes a moment.',
  }),
  'vault/not-found': () => ({
    happened: 'This vault is no longer on this workstation.',
    kept: 'Nothing was changed.',
    todo: 'Check that the profile folder is where it was, or restore from a sealed copy.',
  }),
  'vault/exists': () => ({
    happened: 'This vault is on this workstation already.',
    kept: 'Nothing was changed.',
    todo: 'Unlock the one that is here. To put a copy in its place, restore it in a new profile.',
  }),
  'copy/absent': () => ({
    happened: 'The sealed copy is not in that folder any more.',
    kept: 'Nothing was changed.',
    todo: 'Connect the disk or the stick it lies on again, and choose its folder once more.',
  }),
  'vault/joining': () => ({
    happened: 'This workstation has not joined its unit yet.',
    kept: 'Its request and its keys are kept.',
    todo: 'Go on where you were: unlock it on the first screen.',
  }),
  'vault/too-new': () => ({
    happened: 'This vault was written by a newer version of Probity.',
    kept: 'Nothing was changed.',
    todo: 'Update this workstation and open it again.',
  }),
  'register/no-such-entry': () => ({
    happened: 'The register does not hold this entry.',
    kept: 'Nothing was changed.',
    todo: 'Go back to the register. What a colleague recorded comes with the next sync.',
  }),
  'case/unreadable': () => ({
    happened: 'This case cannot be read.',
    kept: 'The rest of the vault works. Its sealed record is kept as it is.',
    todo: 'Look under Health for what is damaged; a sealed copy can put it right.',
  }),
  'disk/full': () => ({
    happened: 'The disk is full, so this was not saved.',
    kept: stillHere,
    todo: 'Free some space on this disk, then save again.',
  }),
  'disk/io': () => ({
    happened: 'The disk did not take this, so it was not saved.',
    kept: stillHere,
    todo: 'Save again. If it keeps happening, make a sealed copy to another disk at once.',
  }),
  'disk/not-read': () => ({
    happened: 'This could not be read from the disk, which may be full.',
    kept: 'Everything that was called saved is kept. What you typed is still here.',
    todo: 'Free some space on this disk, then lock and unlock: Probity reads its records anew.',
  }),
  'disk/read-only': () => ({
    happened: 'The profile folder cannot be written to, so this was not saved.',
    kept: stillHere,
    todo: 'Ask for write permission on the profile folder, then save again.',
  }),
  'disk/not-permitted': () => ({
    happened: 'This workstation does not allow writing there.',
    kept: stillHere,
    todo: 'Choose another place, or ask for permission.',
  }),
  cancelled: () => ({
    happened: 'You cancelled this.',
    kept: stillHere,
    todo: 'Start it again when you are ready.',
  }),
  'call/malformed': () => ({
    happened: 'The vault did not understand the screen. This is a mistake in Probity.',
    kept: stillHere,
    todo: 'Lock, unlock and try again. Report it if it comes back.',
  }),
  bug: () => ({
    happened: 'Something is wrong in Probity itself.',
    kept: stillHere,
    todo: 'Lock, unlock and try again. Report it if it comes back.',
  }),
};

/** `4 seconds`, `2 minutes`: rounded up, so that the next try is never early. */
export function waitWords(waitMs: number): string {
  const seconds = Math.max(1, Math.ceil(waitMs / 1000));
  if (seconds < 90) return seconds === 1 ? '1 second' : `${String(seconds)} seconds`;
  return `${String(Math.ceil(seconds / 60))} minutes`;
}
