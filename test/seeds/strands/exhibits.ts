import type { z } from 'zod';
import type { exhibitEvents } from '../../../shared/domain/exhibit/events.ts';
import { beat, type Beat } from '../beats.ts';
import type { Cast } from '../cast.ts';
import { fact } from '../facts.ts';
import { officeholder } from '../steps/hearing.ts';
import { day, idOf, me } from '../tokens.ts';

/** @file Exhibits: what was found, sealed, signed out and brought back; what was registered by mistake; what was returned. Files are not
 *  among them: a caseload is text, and brings none along. */

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
