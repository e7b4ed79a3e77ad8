import { beat, type Beat } from '../beats.ts';
import type { Cast } from '../cast.ts';
import { fact } from '../facts.ts';
import { letterAbout, signedForm, theAuthority } from '../steps/deciding.ts';
import { day, idOf } from '../tokens.ts';

/** @file What the member may see of the case, after a harm test: the record of the interview, with one passage withheld (W2). */

const copyId = (cast: Cast) => idOf(cast.code, 'copy');

/** Asked for, decided three days later, and sent the day after. */
export const copied = (cast: Cast, on: number): readonly Beat[] => [
  beat(
    on,
    fact({
      type: 'disclosure-copy.decided/1',
      copyId: copyId(cast),
      requestedOn: day(on - 3),
      request: 'The record of the interview, for the police friend.',
      records: [`interview:${idOf(cast.code, 'live interview')}`],
      withheld: [
        {
          passage: cast.story.nature,
          harm: 'another-persons-private-life',
          why: 'It tells of somebody who was not asked.',
        },
      ],
      harmTest:
        'Each line was read. What the member said of themselves is theirs; what they said of somebody else’s life is not needed to answer.',
      decidedBy: theAuthority,
      decidedOn: day(on),
      evidence: signedForm('Harm test, signed by the authority.', `PSD/H/${cast.code}`),
    }),
  ),
  beat(
    on + 1,
    letterAbout(cast, on + 1, 'disclosure-copy', { kind: 'disclosure', id: copyId(cast) }),
  ),
];
