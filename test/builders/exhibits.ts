import type { z } from 'zod';
import type { exhibitEvents } from '../../shared/domain/exhibit/events.ts';
import { anId, authority, digitsOf, investigator } from './people.ts';
import { day } from './report.ts';

/** @file Exhibits as the rules accept them. Everybody is invented. */

type Event<Type extends keyof typeof exhibitEvents> = z.infer<(typeof exhibitEvents)[Type]>;
type Registered = Event<'exhibit.registered/1'>;

const finder = {
  personId: anId(investigator.name),
  name: investigator.name,
  rankOrGrade: investigator.rankOrGrade,
};

/** A notebook in a sealed bag. */
export const anExhibit = (over: Partial<Registered> = {}): Registered => ({
  type: 'exhibit.registered/1',
  exhibitId: anId('notebook'),
  kind: 'physical',
  reference: 'IHV/1',
  description: 'Black notebook, A6, a third of it written on.',
  foundAt: 'Locker 14, Fernhollow Road station',
  foundOn: day('2027-02-14'),
  foundTime: '14:05',
  foundBy: finder,
  sealNumber: 'B 004417',
  location: 'Exhibit store, shelf 3',
  ...over,
});

/** A file as it lies sealed in the case. */
export const aFileExhibit = (
  over: Partial<Registered> = {},
  file: Partial<NonNullable<Registered['file']>> = {},
): Registered => ({
  ...anExhibit(),
  exhibitId: anId('recording'),
  kind: 'file',
  reference: 'IHV/2',
  description: 'Recording of the door camera.',
  sealNumber: '',
  location: '',
  file: {
    name: 'door camera.mp4',
    content: 'video',
    sealed: {
      fileId: anId('sealed recording'),
      sizeBytes: 1200,
      sha512: digitsOf('bytes of the recording').repeat(4),
      parts: [{ name: `${digitsOf('part').repeat(2)}.prt`, sizeBytes: 1200 }],
    },
    allTheSame: '',
    ...file,
  },
  ...over,
});

/** The notebook is signed out to its finder. */
export const aMovement = (
  over: Partial<Event<'exhibit.moved/1'>> = {},
): Event<'exhibit.moved/1'> => ({
  type: 'exhibit.moved/1',
  exhibitId: anId('notebook'),
  movedOn: day('2027-02-16'),
  movedAt: '09:30',
  from: 'Exhibit store, shelf 3',
  to: 'Interview room 2',
  place: 'signed-out',
  takenBy: finder,
  why: 'To be shown in the interview.',
  seal: 'unbroken',
  sealNumber: 'B 004417',
  ...over,
});

/** The notebook goes back to whom it belongs. */
export const aDisposal = (
  over: Partial<Event<'exhibit.disposed/1'>> = {},
): Event<'exhibit.disposed/1'> => ({
  type: 'exhibit.disposed/1',
  exhibitId: anId('notebook'),
  how: 'returned',
  disposedOn: day('2027-02-17'),
  to: 'The member',
  authorisedBy: {
    personId: anId(authority.name),
    name: authority.name,
    rankOrGrade: authority.rankOrGrade,
  },
  authority: 'Email of 17 February, mailbox of the unit',
  reason: 'It is not needed any more.',
  ...over,
});

/** The notebook was described wrongly. */
export const aCorrection = (
  over: Partial<Event<'exhibit.corrected/1'>> = {},
): Event<'exhibit.corrected/1'> => {
  const { sealNumber: _seal, location: _place, kind: _kind, ...described } = anExhibit();
  return {
    ...described,
    type: 'exhibit.corrected/1',
    reason: 'The label was misread.',
    ...over,
  };
};

/** The notebook was registered by mistake. */
export const aWithdrawal = (): Event<'exhibit.withdrawn/1'> => ({
  type: 'exhibit.withdrawn/1',
  exhibitId: anId('notebook'),
  withdrawnOn: day('2027-02-17'),
  reason: 'Registered by mistake; the member uses it at work.',
});

/** The recording leaves the vault on purpose. */
export const aSavingOut = (
  over: Partial<Event<'exhibit.saved-out/1'>> = {},
): Event<'exhibit.saved-out/1'> => ({
  type: 'exhibit.saved-out/1',
  exhibitId: anId('recording'),
  purpose: 'casework',
  reason: 'The player of the camera is needed.',
  ...over,
});

/** Two labels went out on paper. */
export const labelsSaved = (): Event<'exhibit.paper-saved/1'> => ({
  type: 'exhibit.paper-saved/1',
  what: 'labels',
  exhibitIds: [anId('notebook'), anId('recording')],
  purpose: 'casework',
  pages: 1,
});
