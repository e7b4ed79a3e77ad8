import type { ShareState } from '../../../shared/contract/share.ts';
import type { Tone } from '../../ui/badge.tsx';

/** How the share is, in plain words: what it means for what is recorded here, and the way out. */
type StateWords = {
  readonly badge: string;
  readonly tone: Tone;
  readonly says: string;
  readonly todo: string;
};

/** The words of each state. */
export const stateWords: Readonly<Record<ShareState['state'], StateWords>> = {
  'not-chosen': {
    badge: 'Not chosen',
    tone: 'neutral',
    says: 'No share is chosen on this workstation. Everything recorded here lies on its disk alone.',
    todo: 'Choose a folder on a file server or on another disk. It is tested first.',
  },
  connected: {
    badge: 'Connected',
    tone: 'success',
    says: 'The share answers, it is the one that was chosen, and it can be written to. What is recorded here goes there, sealed, and what colleagues put there is fetched.',
    todo: '',
  },
  lost: {
    badge: 'Lost',
    tone: 'warning',
    says: 'The share does not answer, or its mark is not there. Nothing is taken for deleted, and work goes on: everything is saved on this workstation.',
    todo: 'Connect to the network or plug the disk in, and look again. If it has moved for good, choose where it is now.',
  },
  'another-unit': {
    badge: 'Wrong share',
    tone: 'danger',
    says: 'In this folder lies the share of another unit. Nothing was written there.',
    todo: 'Ask whoever keeps the file server which folder is yours, then choose it.',
  },
  'another-share': {
    badge: 'Wrong share',
    tone: 'danger',
    says: 'In this folder lies another share of this unit, not the one that was chosen. Nothing was written there.',
    todo: 'If the share was set up anew, choose it again; otherwise ask for the first one to be brought back.',
  },
  'read-only': {
    badge: 'Read-only',
    tone: 'warning',
    says: 'The share can be read, but nothing can be written to it. Everything is saved on this workstation.',
    todo: 'Ask whoever keeps the file server to make it writable, and look again.',
  },
  'not-permitted': {
    badge: 'No permission',
    tone: 'warning',
    says: 'This workstation may not use the share. Everything is saved on this workstation.',
    todo: 'Ask whoever keeps the file server for permission to read and write there, and look again.',
  },
  full: {
    badge: 'Full',
    tone: 'warning',
    says: 'There is no room on the share. What lies there stays, and everything is saved on this workstation.',
    todo: 'Ask for room on the share, and look again. Remove nothing from its folder.',
  },
};

/** The same of a further copy: a stick may be unplugged, and nothing is wrong. */
export const furtherWords: Readonly<Record<ShareState['state'], StateWords>> = {
  'not-chosen': {
    badge: 'None',
    tone: 'neutral',
    says: 'After a field interview, or where the file server is out of reach, what is recorded here can also go to a stick or another disk: sealed, file by file, as it goes to the share.',
    todo: '',
  },
  connected: {
    badge: 'Plugged in',
    tone: 'success',
    says: 'What is recorded here goes there as well. Nothing is fetched from it. A colleague can choose it as a share and take from it what you recorded.',
    todo: '',
  },
  lost: {
    badge: 'Not here',
    tone: 'neutral',
    says: 'It is not plugged in, or does not answer. That does no harm: everything is saved on this workstation.',
    todo: 'Plug it in when you want it brought up to date; that begins by itself.',
  },
  'another-unit': {
    ...stateWords['another-unit'],
    says: 'In its place lies the share of another unit. Nothing was written there.',
    todo: 'Plug in your own, or stop using it and choose another.',
  },
  'another-share': {
    ...stateWords['another-share'],
    says: 'In its place lies another share of this unit, not the copy that was chosen. Nothing was written there.',
    todo: 'Plug in the one you chose, or stop using it and choose this one.',
  },
  'read-only': {
    ...stateWords['read-only'],
    says: 'It can be read, but nothing can be written to it. Everything is saved on this workstation.',
    todo: 'Look for a lock on the stick, or choose another.',
  },
  'not-permitted': {
    ...stateWords['not-permitted'],
    says: 'This workstation may not write to it. Everything is saved on this workstation.',
    todo: 'Ask whether sticks are allowed on this workstation, or choose another place.',
  },
  full: {
    ...stateWords.full,
    says: 'There is no room on it. What lies there stays, and everything is saved on this workstation.',
    todo: 'Make room beside the folder of the copy, or choose another. Remove nothing from that folder.',
  },
};
