import type { z } from 'zod';
import type { exhibitEvents } from '../../../shared/domain/exhibit/events.ts';
import type { FileContent } from '../../../shared/domain/exhibit/content.ts';
import { beat, type Beat } from '../beats.ts';
import type { Cast } from '../cast.ts';
import { fact } from '../facts.ts';
import { cameraStill, onePage } from '../files.ts';
import { officeholder } from '../steps/hearing.ts';
import { day, idOf, me } from '../tokens.ts';

/** @file Exhibits: what was found, sealed, signed out and brought back; what was registered by mistake; what was returned; what came as
 *  files. */

type Registered = z.infer<(typeof exhibitEvents)['exhibit.registered/1']>;
type Moved = z.infer<(typeof exhibitEvents)['exhibit.moved/1']>;

const desk = { personId: me.personId, name: me.name, rankOrGrade: me.rank };
const store = 'Exhibit store, Fernhollow Road, shelf 3';

const exhibitId = (cast: Cast, which: string) => idOf(cast.code, 'exhibit', which);

const inOffice = (name: string) => ({
  personId: idOf(name),
  name,
  rankOrGrade: officeholder(name).rank,
});

const registered = (
  cast: Cast,
  which: string,
  on: number,
  over: Pick<Registered, 'reference' | 'description' | 'foundAt'> & Partial<Registered>,
): Registered => ({
  type: 'exhibit.registered/1',
  exhibitId: exhibitId(cast, which),
  kind: 'physical',
  foundOn: day(on),
  foundTime: '10:40',
  foundBy: inOffice('Niamh Corrigale'),
  sealNumber: '',
  location: store,
  ...over,
});

const moved = (cast: Cast, which: string, on: number, over: Partial<Moved>): Moved => ({
  type: 'exhibit.moved/1',
  exhibitId: exhibitId(cast, which),
  movedOn: day(on),
  movedAt: '07:50',
  from: store,
  to: 'Listening room, with Niamh Corrigale',
  place: 'signed-out',
  takenBy: inOffice('Niamh Corrigale'),
  why: 'To hear the recording.',
  seal: 'broken',
  sealNumber: '',
  ...over,
});

const stick = { reference: 'NC/1', description: 'Memory stick, 16 GB, blue, with the recording.' };

/** A file that was handed in: it stands in the caseload as it is, and is sealed when that is loaded. */
const asFile = (
  cast: Cast,
  which: string,
  on: number,
  {
    content,
    bytes,
    name,
    ...over
  }: Pick<Registered, 'reference' | 'description' | 'foundAt'> & {
    readonly content: FileContent;
    readonly name: string;
    readonly bytes: Buffer;
  },
) => ({
  ...registered(cast, which, on, { ...over, kind: 'file', location: '' }),
  file: { name, content, sealed: { base64: bytes.toString('base64') }, allTheSame: '' },
});

const note = [
  'Note of a telephone call, fictitious.',
  '',
  'The caretaker says that the gate of the yard is locked at nine.',
  'On Tuesday it stood open. He saw one person under the lamp and knows nobody by name.',
  'He keeps the recordings of the camera for thirty days, and brings the still along.',
  '',
].join('\n');

/** What was handed in as files: a picture, a page, a note. */
const filesHandedIn = (cast: Cast, on: number): Beat => {
  const foundAt = 'Handed in by the caretaker of the yard';
  return beat(
    on,
    asFile(cast, 'still', on, {
      ...{ reference: 'NC/4', foundAt, content: 'png', name: 'Gate camera, 21-14.png' },
      ...{ description: 'Still of the camera at the gate.', bytes: cameraStill() },
    }),
    asFile(cast, 'invoice', on, {
      ...{ reference: 'NC/5', foundAt, content: 'pdf', name: 'Invoice of the locksmith.pdf' },
      description: 'Invoice for a second key to the gate.',
      bytes: onePage('Invoice 2207', [
        'Hollin and Reeve, locksmiths (fictitious)',
        'One key cut to the gate of the yard at Fernhollow Road.',
        'Paid in cash at the counter. No name was given.',
      ]),
    }),
    asFile(cast, 'call', on, {
      ...{ reference: 'NC/6', foundAt: 'Written by Niamh Corrigale', content: 'text' },
      ...{ name: 'Call with the caretaker.txt', bytes: Buffer.from(note) },
      description: 'Note of the call with the caretaker.',
    }),
  );
};

/** Ten days of exhibits: a stick that is heard, sealed anew and given back, a print that is put right, one that was registered twice. */
export const exhibitsComeAndGo = (cast: Cast, on: number): readonly Beat[] => [
  beat(
    on,
    registered(cast, 'stick', on, {
      ...stick,
      foundAt: 'Handed in by the member at the front desk',
      sealNumber: 'B 004417',
    }),
  ),
  beat(
    on,
    registered(cast, 'print', on, {
      kind: 'paper',
      reference: 'NC/2',
      description: 'Print of a page of messages, two sheets.',
      foundAt: 'Handed in with the stick',
      location: 'Case folder, cabinet 2',
    }),
  ),
  beat(on + 1, moved(cast, 'stick', on + 1, {})),
  beat(
    on + 2,
    moved(cast, 'stick', on + 2, {
      ...{ from: 'Listening room, with Niamh Corrigale', to: store, place: 'kept' },
      ...{ why: 'Heard twice; brought back.', seal: 'resealed', sealNumber: 'B 004502' },
    }),
    fact({
      type: 'exhibit.corrected/1',
      exhibitId: exhibitId(cast, 'print'),
      reference: 'NC/2',
      description: 'Print of a page of messages, three sheets.',
      foundAt: 'Handed in with the stick',
      foundOn: day(on),
      foundBy: inOffice('Niamh Corrigale'),
      reason: 'The third sheet lay in the folder.',
    }),
  ),
  beat(
    on + 3,
    registered(cast, 'again', on + 3, {
      kind: 'paper',
      reference: 'NC/3',
      description: 'Print of messages.',
      foundAt: 'Case folder',
      location: 'Case folder, cabinet 2',
    }),
    fact({
      type: 'exhibit.withdrawn/1',
      exhibitId: exhibitId(cast, 'again'),
      withdrawnOn: day(on + 3),
      reason: 'It is the third sheet of NC/2.',
    }),
  ),
  filesHandedIn(cast, on + 4),
  beat(
    on + 9,
    fact({
      type: 'exhibit.disposed/1',
      exhibitId: exhibitId(cast, 'stick'),
      how: 'returned',
      disposedOn: day(on + 9),
      to: 'The member, at the front desk',
      authorisedBy: inOffice('Percival Oduyale'),
      authority: 'Signed note in the case folder',
      reason: 'It holds nothing that touches the force.',
    }),
  ),
];

/** A telephone bill that somebody has with them. */
export const exhibitSignedOut = (cast: Cast, on: number): readonly Beat[] => [
  beat(
    on,
    registered(cast, 'bill', on, {
      kind: 'paper',
      reference: 'NC/1',
      description: 'Telephone bill of the last quarter, four sheets in a clear wallet.',
      foundAt: 'Given by the member',
      sealNumber: 'P 11820',
      location: 'Case folder, cabinet 2',
    }),
  ),
  beat(
    on + 1,
    moved(cast, 'bill', on + 1, {
      ...{ from: 'Case folder, cabinet 2', to: 'With the investigator', takenBy: desk },
      ...{ why: 'To be gone through with the member.', seal: 'unbroken', sealNumber: 'P 11820' },
      expectedBackOn: day(on + 9),
    }),
  ),
];
