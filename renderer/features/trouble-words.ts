import type { Trouble } from '../../shared/contract/vault/workstation.ts';
import type { Tone } from '../ui/badge.tsx';

/** A trouble by name: what it is, what is safe, what to do. */
export type TroubleWords = {
  readonly name: string;
  readonly says: string;
  readonly todo: string;
  readonly tone: Tone;
};

const copyAgain = 'Make a sealed copy now, and restore from an older one if something is missing.';

/** The words for each trouble. `danger`: something may be missing. `warning`: to be dealt with. `info`: it was dealt with. */
export const troubleWords: Readonly<Record<Trouble['kind'], TroubleWords>> = {
  'frame-damaged': {
    name: 'A record is damaged',
    says: 'One sealed record no longer matches its signature. It is kept as it is and left out; everything else works.',
    todo: 'Restore the record from a sealed copy.',
    tone: 'danger',
  },
  'journal-torn': {
    name: 'The last record was cut off',
    says: 'The workstation stopped while something was being saved. It had not been acknowledged, so nothing that was called saved is missing.',
    todo: 'Look at the draft of the form you were in.',
    tone: 'info',
  },
  'store-rebuilt': {
    name: 'The store was built anew',
    says: 'The database of this workstation was missing or damaged. It was built again from the sealed records.',
    todo: 'Nothing, if every case is there.',
    tone: 'info',
  },
  'store-behind': {
    name: 'The store was behind',
    says: 'The database did not hold the newest records. They were taken from the journal.',
    todo: 'Nothing.',
    tone: 'info',
  },
  'store-unavailable': {
    name: 'The disk has no room for the database',
    says: 'Everything was read from the sealed records into memory, and every case is there. Opening took longer, and saving may fail until there is room.',
    todo: 'Free some space on this disk, then lock and unlock.',
    tone: 'warning',
  },
  'replica-restored': {
    name: 'Sealed files were put back',
    says: 'Sealed files were missing from the profile and were written again from the store.',
    todo: 'Find out who or what removed them.',
    tone: 'warning',
  },
  'record-repaired': {
    name: 'A stored case was repaired',
    says: 'What was stored of a case did not match its sealed records and was made again from them.',
    todo: 'Nothing. If it keeps happening, the disk may be failing.',
    tone: 'info',
  },
  'list-rebuilt': {
    name: 'The list was made again',
    says: 'A stored page of the list of cases was damaged. The list was made again from the cases themselves.',
    todo: 'Nothing. If it keeps happening, the disk may be failing.',
    tone: 'info',
  },
  'frame-repaired': {
    name: 'A damaged record was repaired',
    says: 'A good copy of the record was found and put in its place.',
    todo: 'Nothing. If it keeps happening, the disk may be failing.',
    tone: 'info',
  },
  'ring-repaired': {
    name: 'The key ring was repaired',
    says: 'One of the two copies of the key ring was damaged and was made again from the other.',
    todo: 'Nothing. If it keeps happening, the disk may be failing.',
    tone: 'info',
  },
  'keys-lost': {
    name: 'Keys are missing',
    says: 'The keys of some cases are in neither copy of the key ring. Those cases cannot be read here.',
    todo: 'Restore from a sealed copy.',
    tone: 'danger',
  },
  'slots-repaired': {
    name: 'The locks were repaired',
    says: 'One of the two copies of the locks was damaged and was made again from the other.',
    todo: 'Nothing. If it keeps happening, the disk may be failing.',
    tone: 'info',
  },
  'charter-damaged': {
    name: 'The charter is damaged',
    says: 'The record of who belongs to the unit does not match its signatures.',
    todo: copyAgain,
    tone: 'danger',
  },
  'tail-lost': {
    name: 'The newest records are missing',
    says: 'This workstation remembers having saved more than it holds now. An older profile may have been put back. What is here is sound.',
    todo: 'Sync now, where the unit has a share: what lies there or at a colleague’s comes back by itself. What does not may be in a sealed copy that was made later than the profile that was put back.',
    tone: 'danger',
  },
  'tail-returned': {
    name: 'Lost records came back',
    says: 'The share held records of this workstation that this disk did not. They were taken in, and nothing has to be typed again.',
    todo: 'Find out why this disk lost them: an older profile may have been put back, or a copy of it may be at work elsewhere.',
    tone: 'warning',
  },
  'own-acts-withheld': {
    name: 'A colleague holds more of your record than this disk',
    says: 'A colleague has seen records of this workstation that are not here. An older profile was put back, or a copy of it was used elsewhere. What you save now goes on behind them.',
    todo: 'Sync now; they come back if the share has them. If not, ask colleagues to leave their workstations unlocked until they do.',
    tone: 'danger',
  },
  'act-forged': {
    name: 'A record is not by whom it says',
    says: 'A record came under the name of a workstation that did not sign it. It was not taken in and shows nowhere. Every other record is safe.',
    todo: 'Nothing has to be undone here. Tell the custodians of the unit at once: somebody who has or had the keys of the unit made it.',
    tone: 'danger',
  },
  'device-forked': {
    name: 'A colleague’s workstation exists twice',
    says: 'Two different records were signed in the same place by one workstation: its profile was copied and both are at work, or it was put back to an earlier day. Both records are kept, and both are shown.',
    todo: 'Speak to this colleague. A custodian ends that workstation, and the colleague joins anew.',
    tone: 'danger',
  },
  'device-cloned': {
    name: 'This workstation exists twice',
    says: 'Records were signed in your name that this disk did not make: a copy of this profile is at work, or an older one was put back. Both are kept, and both are shown.',
    todo: 'If a copy is in use, find it and stop using it. In either case ask a custodian to end this workstation, and join anew: nothing has to be typed again.',
    tone: 'danger',
  },
  'records-contradict': {
    name: 'A colleague holds another record than you do',
    says: 'A colleague’s workstation has seen a different record of this workstation than the share has shown here. Nothing you recorded is affected.',
    todo: 'Compare the six words on the Sync page by telephone, and tell the custodians which workstations differ.',
    tone: 'danger',
  },
  'acts-withheld': {
    name: 'The share does not show everything',
    says: 'A colleague has seen records of this workstation that the share has not shown here, although it has been connected since. What is here is sound; something newer is missing.',
    todo: 'Ask whoever works there what they recorded last before you rely on what a case says, and ask them to sync. If it stays, tell whoever runs the share, and compare the six words on the Sync page by telephone.',
    tone: 'danger',
  },
  'acts-awaited': {
    name: 'Records of a colleague wait for one before them',
    says: 'Newer records of this workstation came, and some before them did not, although the share has been connected since. The newer ones are kept, and show nowhere until the others come.',
    todo: 'Ask whoever works there what they recorded last before you rely on what a case says, and ask them to sync. If their disk lost the records, their next one says so, and the newer ones show.',
    tone: 'danger',
  },
  'acts-lost': {
    name: 'Records of a colleague were lost with their disk',
    says: 'This workstation has signed that its disk lost some records, and they have not come here from anywhere. What was recorded there before and afterwards is here.',
    todo: 'Ask whoever works there what they recorded on the day of the gap, and to record it again. Sync where you used a second share or a stick: the lost records are taken in from wherever they lie.',
    tone: 'warning',
  },
  'own-acts-lost': {
    name: 'Records of this workstation are lost with its disk',
    says: 'Some of what you saved is not on this disk, and has not come from anywhere. Your next record says so to colleagues, signed: they see what you recorded before and afterwards.',
    todo: 'Sync now, and again where you used a second share or a stick: the lost records come back from wherever they lie. If they do not, look through your cases and record again what is missing.',
    tone: 'danger',
  },
  'clock-suspect': {
    name: 'A clock is wrong',
    says: 'Records of this workstation bear a time that cannot be right, by its clock or by yours. Nothing is lost, and the order of what happened is kept: it does not rest on clocks. The times shown beside these records cannot be relied on.',
    todo: 'Compare date and time on both workstations and have the wrong one set. Where a wrong time matters, say so in a new entry of the case.',
    tone: 'warning',
  },
  'clock-back': {
    name: 'The clock was set back',
    says: 'The clock shows a time before the last record. The order of what happened is kept all the same.',
    todo: 'Look at the date and time of this workstation and have them set if they are wrong. If they are right, they were wrong before, and nothing else is to be done.',
    tone: 'warning',
  },
  'folder-synchronised': {
    name: 'The profile lies in a synchronised folder',
    says: 'Another program copies it elsewhere and may put older files back.',
    todo: 'Ask for the profile to be moved out of that folder.',
    tone: 'warning',
  },
  'profile-read-only': {
    name: 'The profile cannot be written to',
    says: 'Nothing can be saved.',
    todo: 'Ask for write permission on the profile folder, then start Probity again.',
    tone: 'danger',
  },
  'profile-copied': {
    name: 'This profile is a copy',
    says: 'It was copied here or put back from a backup of the whole machine. Two of them would contradict each other.',
    todo: 'Use only one. If the other is gone for good, go on with this one.',
    tone: 'warning',
  },
  'disk-low': {
    name: 'The disk is nearly full',
    says: 'Soon nothing more can be saved.',
    todo: 'Make room on this disk.',
    tone: 'warning',
  },
  'left-undone': {
    name: 'Something that follows unlocking is not done',
    says: 'The disk did not answer while it was being done, as a full one does not. What it is and what it means stands above; every case is there.',
    todo: 'Free some space on this disk. It is tried again every minute, and at once by Try again.',
    tone: 'warning',
  },
  'record-too-new': {
    name: 'A record is newer than this version',
    says: 'It was written by a newer Probity. It is kept, and its case can be read but not added to.',
    todo: 'Update this workstation.',
    tone: 'warning',
  },
};

/** What is counted of a trouble, one and several. */
const counted: Readonly<Partial<Record<Trouble['kind'], readonly [one: string, many: string]>>> = {
  'store-rebuilt': ['record read again', 'records read again'],
  'replica-restored': ['record put back', 'records put back'],
  'keys-lost': ['key missing', 'keys missing'],
  'tail-lost': ['record missing', 'records missing'],
  'tail-returned': ['record came back', 'records came back'],
  'own-acts-withheld': ['record not here', 'records not here'],
  'acts-withheld': ['record not here', 'records not here'],
  'acts-awaited': ['record not shown', 'records not shown'],
  'acts-lost': ['record lost', 'records lost'],
  'own-acts-lost': ['record lost', 'records lost'],
};

/** How much of it there is, and of what: `5 records missing`; '' where nothing is counted. */
export function countedWords({ kind, count }: Trouble): string {
  const words = counted[kind];
  if (!words || count === undefined) return '';
  return `${count.toLocaleString('en-GB')} ${count === 1 ? words[0] : words[1]}`;
}
