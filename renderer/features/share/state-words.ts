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
    says: 'The share answers, it is the one that was chosen, and it can be written to. What is recorded here goes there, sealed. What colleagues put there is not fetched yet.',
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
