import { beat, type Beat } from '../beats.ts';
import type { Cast } from '../cast.ts';
import { fact } from '../facts.ts';
import { decider, signedForm } from '../steps/deciding.ts';
import { day, idOf } from '../tokens.ts';

/** @file Leaving and suspension: heard of, decided by the one who may, then in effect. */

const departureId = (cast: Cast, which: string) => idOf(cast.code, 'departure', which);
const deputy = decider('Evander Loxwood', 'deputy-chief-constable');

const decided = (cast: Cast, on: number, which: string, note: string) =>
  fact({
    type: 'departure.decided/1',
    departureId: departureId(cast, which),
    decision: 'approved',
    decidedBy: deputy,
    decidedOn: day(on),
    evidence: signedForm('Decision form, signed by the Deputy Chief Constable.', `HR/${cast.code}`),
    underInvestigation: which === 'suspension' ? 'gross-misconduct' : 'nothing',
    note,
  });

/** The member resigns; it is approved, and they leave. */
export const resigned = (cast: Cast, on: number): readonly Beat[] => [
  beat(
    on,
    fact({
      type: 'departure.heard/1',
      departureId: departureId(cast, 'resignation'),
      kind: 'resignation',
      heardOn: day(on),
      heardFrom: 'Human Resources',
      plannedFor: day(on + 28),
      detail: 'For a post elsewhere, nearer to family.',
    }),
  ),
  beat(on + 6, decided(cast, on + 6, 'resignation', '')),
  beat(
    on + 28,
    fact({
      type: 'departure.took-effect/1',
      departureId: departureId(cast, 'resignation'),
      on: day(on + 28),
      note: 'Pass and laptop were handed in.',
    }),
  ),
];

/** The member is suspended while a matter of gross misconduct is looked into. */
export const suspended = (cast: Cast, on: number): readonly Beat[] => [
  beat(
    on,
    fact({
      type: 'departure.heard/1',
      departureId: departureId(cast, 'suspension'),
      kind: 'suspension',
      heardOn: day(on),
      heardFrom: 'PSD Misconduct, assessment desk',
      plannedFor: day(on + 2),
      detail: 'Asked for when the matter was referred.',
    }),
  ),
  beat(
    on + 1,
    decided(
      cast,
      on + 1,
      'suspension',
      'Other duties were considered. Every post of the same kind has access to what is in question.',
    ),
  ),
  beat(
    on + 2,
    fact({
      type: 'departure.took-effect/1',
      departureId: departureId(cast, 'suspension'),
      on: day(on + 2),
      note: '',
    }),
  ),
];

/** Word of a transfer that came to nothing. */
export const transferTakenBack = (cast: Cast, on: number): readonly Beat[] => [
  beat(
    on,
    fact({
      type: 'departure.heard/1',
      departureId: departureId(cast, 'transfer'),
      kind: 'transfer',
      heardOn: day(on),
      heardFrom: `${cast.manager.rank} ${cast.manager.name}`,
      detail: 'To a neighbouring force.',
    }),
  ),
  beat(
    on + 9,
    fact({
      type: 'departure.taken-back/1',
      departureId: departureId(cast, 'transfer'),
      takenBackOn: day(on + 9),
      reason: 'The member stays: the post was filled from within.',
    }),
  ),
];
