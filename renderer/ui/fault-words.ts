import type { Fault } from './outcome.ts';

/** What happened, what was kept, what to do. */
export type FaultWords = {
  readonly happened: string;
  readonly kept: string;
  readonly todo: string;
};

const stillHere = 'Everything saved before is kept. What you typed is still on this screen.';

const notJoined = 'This workstation has not joined, and has read nothing of any unit.';

const nothingChosen = 'Nothing was chosen. Everything saved here is kept.';

/** A fault of the world in plain words: never technical, never with case data. */
export function tellFault(fault: Fault): FaultWords {
  return (words[fault.kind] ?? words.bug)(fault);
}

const noneOfIt = 'Nothing of it was kept here, and nothing that was here before was changed.';

/** A guest pack or its return that cannot be read: each for its own reason, and each with its way out. */
const guestWords: Readonly<Record<string, (fault: Fault) => FaultWords>> = {
  'guest/not-ours': () => ({
    happened: 'That file is not the one that is asked for here.',
    kept: noneOfIt,
    todo: 'A guest opens a pack; the unit brings in a return. Look for the other file.',
  }),
  'guest/too-large': () => ({
    happened: 'That file is too large to be a guest pack or its return.',
    kept: noneOfIt,
    todo: 'Choose the file as it was made. Nothing that Probity writes for a guest is that large.',
  }),
  'guest/too-new': () => ({
    happened: 'That file was made by a newer Probity than this one.',
    kept: noneOfIt,
    todo: 'Bring this workstation to the newer version, then open the file again.',
  }),
  'guest/damaged': () => ({
    happened: 'That file is not whole: it was cut off or changed on its way.',
    kept: noneOfIt,
    todo: 'Bring the file again from where it was made, and compare that it has the same size.',
  }),
  'guest/wrong-words': () => ({
    happened: 'Those words do not open this pack.',
    kept: 'Nothing was changed.',
    todo: 'Ask for the six words again, by voice, and type them in their order.',
  }),
  'guest/over': () => ({
    happened: 'This pack is over.',
    kept: 'What it said has been removed from this workstation.',
    todo: 'Ask the investigator for a new pack if the interview is still to be held.',
  }),
  'guest/gone': () => ({
    happened: 'The pack does not lie on this workstation any more.',
    kept: 'What was written on it, if anything, is still here.',
    todo: 'Open it from its file again.',
  }),
  'guest/other-case': () => ({
    happened: 'That return does not belong to this case.',
    kept: noneOfIt,
    todo: 'Open the case that gave the pack out. Another unit’s return opens only there.',
  }),
  'guest/other-pack': () => ({
    happened: 'That return does not fit the pack that this case gave out.',
    kept: noneOfIt,
    todo: 'Ask the guest to write the return again, from the pack they were given.',
  }),
  'guest/came-already': () => ({
    happened: 'That return came in already.',
    kept: 'What was brought in stands as it was.',
    todo: 'Nothing needs doing. What was wrong in the record is corrected there.',
  }),
  'guest/owes-its-return': () => ({
    happened: 'What was written on this pack was not handed back yet.',
    kept: 'Everything written is kept here, sealed.',
    todo: 'Open the pack and write the return first.',
  }),
};

const words: Readonly<Record<string, (fault: Fault) => FaultWords>> & {
  readonly bug: (fault: Fault) => FaultWords;
} = {
  ...guestWords,
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
  'vault/joining': () => ({
    happened: 'This workstation has not joined its unit yet.',
    kept: 'Its request and its keys are kept.',
    todo: 'Go on where you were: unlock it on the first screen.',
  }),
  'enrolment/not-ours': () => ({
    happened: 'That is not a request to join.',
    kept: 'Nobody was let in.',
    todo: 'Choose the file that the new workstation saved; its name ends in .enr.',
  }),
  'enrolment/damaged': () => ({
    happened: 'That request was damaged or changed on its way.',
    kept: 'Nobody was let in.',
    todo: 'Save it again on the new workstation, and bring the new file.',
  }),
  'enrolment/too-new': () => ({
    happened: 'That request was made by a newer version of Probity.',
    kept: 'Nobody was let in.',
    todo: 'Update this workstation, then choose the request again.',
  }),
  'enrolment/over': () => ({
    happened: 'That request is more than 14 days old.',
    kept: 'Nobody was let in.',
    todo: 'Choose “Make a new request” on the new workstation. If its date is wrong, set the clock there first.',
  }),
  'enrolment/known': () => ({
    happened: 'That workstation belongs to the unit already, or did once.',
    kept: 'Nobody was let in.',
    todo: 'Look for it under Members. A workstation that was taken out joins anew with “Join a unit”, in a new vault.',
  }),
  'welcome/not-ours': () => ({
    happened: 'That is not a welcome.',
    kept: notJoined,
    todo: 'Choose the file that your colleague saved; its name ends in .wel.',
  }),
  'welcome/damaged': () => ({
    happened: 'That welcome was damaged or changed on its way.',
    kept: notJoined,
    todo: 'Ask your colleague to save it again, and bring the new file yourself.',
  }),
  'welcome/too-new': () => ({
    happened: 'That welcome was made by a newer version of Probity.',
    kept: notJoined,
    todo: 'Update this workstation, then choose the file again.',
  }),
  'welcome/other-workstation': () => ({
    happened: 'That welcome is for another workstation.',
    kept: notJoined,
    todo: 'Ask your colleague for the one that belongs to the six words on this screen.',
  }),
  'welcome/other-request': () => ({
    happened: 'That welcome answers an earlier request of this workstation.',
    kept: notJoined,
    todo: 'Show your colleague the six words that are on this screen now.',
  }),
  'welcome/not-proven': () => ({
    happened: 'That welcome does not prove whose unit it is from.',
    kept: notJoined,
    todo: 'Do not use it. Ask your colleague, face to face, to save it again.',
  }),
  'welcome/gone': () => ({
    happened: 'That welcome is not here any more.',
    kept: 'Nothing was changed.',
    todo: 'Look again. If it stays away, make it anew on a workstation of the unit.',
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
  'file/not-built': () => ({
    happened: 'This part of Probity is not built yet.',
    kept: 'Nothing was changed.',
    todo: 'Wait for the next version.',
  }),
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
  'file/damaged': () => ({
    happened: 'Sealed parts of this file are damaged, so it was not opened.',
    kept: 'What is recorded about it is here and unchanged.',
    todo: 'Meet the share: a whole copy there replaces the damaged parts. A sealed copy can do the same.',
  }),
  'file/no-room': () => ({
    happened: 'There is not enough room on the disk for this file.',
    kept: 'Nothing was begun.',
    todo: 'Free some space, then try again.',
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
